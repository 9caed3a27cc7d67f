import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { apparatus, flag, press, startWithPair, texts, toolbar } from './desk.ts';
import { BASE } from './pair.ts';

/** Controls that can be pressed now and are smaller than 24 by 24, but for links within a sentence. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary')]
      .filter((each) => !each.closest('nav, .samples') && each.checkVisibility())
      .map((each) => ({ each, at: each.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 0 && (at.width < 24 || at.height < 24))
      .map(({ each, at }) => `${each.getAttribute('aria-label') ?? each.textContent} ${at.width}×${at.height}`),
  );

test('at 200 % in a small window the texts have room, and the decision on a flag is in sight', async ({ app }) => {
  const page = await startWithPair(app);
  await page.setViewportSize({ width: 640, height: 350 });
  await press(page, 'f');
  for (const name of ['Stet', 'Query', 'Fix'])
    await expect(apparatus(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  expect((await texts(page).boundingBox())?.height).toBeGreaterThan(27 * 5);
  await expect(apparatus(page)).toContainText('The quotation');
  await expect(texts(page).locator('.lit:not(.gap)').first()).toBeInViewport({ ratio: 1 });
  expect(await page.locator('footer').count()).toBe(1);
});

test('whatever can be pressed is 24 pixels wide and high', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'f');
  expect(await smallTargets(page)).toEqual([]);
});

test('to the first flag it is two keys', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'Tab');
  await expect(page.getByRole('button', { name: 'To the flags' })).toBeFocused();
  await press(page, 'Enter');
  await expect(flag(page, 'Quotation altered')).toBeFocused();
  await press(page, 'Tab');
  await expect(apparatus(page).getByRole('button', { name: 'Stet', exact: true })).toBeFocused();
});

test('the tools are one stop, the paragraphs are one row of stops, and the arrows go between', async ({ app }) => {
  const page = await startWithPair(app);
  let stops = 0;
  for (; stops < 40; stops++) {
    await press(page, 'Tab');
    if (await apparatus(page).evaluate((panel) => panel.contains(document.activeElement))) break;
  }
  expect(stops).toBeLessThan(24);
  await toolbar(page).getByRole('button', { name: 'Columns' }).focus();
  await press(page, 'ArrowRight');
  await expect(toolbar(page).getByRole('button', { name: 'Inline' })).toBeFocused();
  await texts(page).getByRole('button', { name: 'Pick headline A1' }).focus();
  await press(page, 'ArrowDown', 'ArrowDown');
  await expect(texts(page).getByRole('button', { name: 'Pick paragraph A3' })).toBeFocused();
});

test('the texts have headings, and each half of an edit tells the other', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(texts(page).getByRole('heading', { level: 2, name: /^Council votes/ })).toHaveCount(2);
  await expect(texts(page).getByRole('deletion').filter({ hasText: 'close' }).first()).toHaveAccessibleDescription('became “shut”');
  await expect(texts(page).getByRole('insertion').filter({ hasText: 'shut' })).toHaveAccessibleDescription('was “close”');
});

test('in forced colours what is pressed is seen to be', async ({ app }) => {
  const page = await startWithPair(app);
  await page.emulateMedia({ forcedColors: 'active' });
  const ground = (name: string): Promise<string> =>
    toolbar(page)
      .getByRole('button', { name })
      .evaluate((tool) => getComputedStyle(tool).backgroundColor);
  expect(await ground('Columns')).not.toBe(await ground('Inline'));
});

test('nothing is said of two texts that no rule looked at', async ({ app }) => {
  const page = await app.start([BASE, { ...BASE, name: 'again.txt' }]);
  await expect(apparatus(page)).toContainText('That is no promise');
  await page.getByText('What was looked for').click();
  await expect(apparatus(page)).toContainText('hedge dropped');
  await expect(apparatus(page)).toContainText('The words are the same.');
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  await expect(apparatus(page)).toContainText('Comparing…');
  await expect(apparatus(page)).not.toContainText('The words are the same.');
});

test('Ctrl P prints the report, and a browser that prints the desk prints all of it', async ({ app }) => {
  const paragraph = (i: number): string => `Paragraph ${i} tells how the council closed the library, and what its readers said about that.`;
  const story = ['The library', ...Array.from({ length: 80 }, (_, i) => paragraph(i))].join('\n\n');
  const page = await app.start([
    { name: 'a.txt', content: story },
    { name: 'b.txt', content: story.replace('closed', 'shut') },
  ]);
  await expect(texts(page).getByRole('insertion')).toBeVisible();
  await press(page, 'Control+p');
  await expect(page.getByRole('dialog', { name: 'Export a report' }).getByRole('radio', { name: /PDF/ })).toBeChecked();
  await press(page, 'Escape');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(texts(page).getByRole('listitem')).toHaveCount(81);
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(3000);
  await expect(toolbar(page)).toBeHidden();
});
