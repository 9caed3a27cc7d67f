import type { Locator, Page } from '@playwright/test';

/** Drops on an element what a person drags from elsewhere. */
export async function drop(
  page: Page,
  target: Locator,
  what: Readonly<Record<string, string>>,
  files: readonly { readonly name: string; readonly content: string }[] = [],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([kinds, given]) => {
      const made = new DataTransfer();
      for (const [kind, value] of Object.entries(kinds)) made.setData(kind, value);
      for (const { name, content } of given) made.items.add(new File([content], name));
      return made;
    },
    [what, files] as const,
  );
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Drops files or folders of the disk, by their paths, as the system does. */
export async function dropPaths(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to drop on');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
  }
  await session.detach();
}
