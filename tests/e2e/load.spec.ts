import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { choose, compared, deleted, inserted, press, slot, startWithPair, texts } from './desk.ts';
import { drop } from './drop.ts';
import { BASE, FURTHER, WITNESS } from './pair.ts';

const text = (file: { content: string | Uint8Array }): string => String(file.content);

/** Pastes as from another program. */
async function paste(page: Page, target: ReturnType<Page['locator']>, html: string, plain: string): Promise<void> {
  const clipboardData = await page.evaluateHandle(
    ([page_, text_]) => {
      const made = new DataTransfer();
      if (page_) made.setData('text/html', page_);
      made.setData('text/plain', text_);
      return made;
    },
    [html, plain] as const,
  );
  await target.evaluate(
    (node, data) => node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })),
    clipboardData,
  );
}

test('an empty desk teaches what goes where', async ({ page }) => {
  await expect(slot(page, 'Base')).toContainText('the copy you started from');
  await expect(slot(page, 'Witness')).toContainText('the published version');
  await expect(page.getByText('or try a sample story')).toBeVisible();
});

test('two files from the command line are compared', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(inserted(page, 'shut')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Council votes to close the Marsh Lane library');
});

test('each slot opens a file', async ({ app, page }) => {
  await app.open([BASE], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  await expect(slot(page, 'Base')).toContainText('Council votes to close');
  await app.open([WITNESS], () => slot(page, 'Witness').getByRole('button', { name: 'File' }).click());
  await compared(page);
});

test('one dialog opens both', async ({ app, page }) => {
  await app.open([BASE, WITNESS], () => page.keyboard.press('Control+o'));
  await compared(page);
});

test('files are dropped, one on each slot or both on the desk', async ({ page }) => {
  await drop(page, slot(page, 'Witness'), {}, [{ name: 'b.txt', content: text(WITNESS) }]);
  await expect(slot(page, 'Witness')).toContainText('Council votes to close');
  await drop(page, slot(page, 'Base'), {}, [{ name: 'a.txt', content: text(BASE) }]);
  await compared(page);
  await choose(page, 'Story', 'New');
  await expect(slot(page, 'Base')).toBeVisible();
  await drop(page, page.locator('body'), {}, [
    { name: 'a.txt', content: text(BASE) },
    { name: 'b.txt', content: text(WITNESS) },
  ]);
  await compared(page);
});

test('over a full desk, what is dragged is shown where it can go', async ({ app }) => {
  const page = await startWithPair(app);
  const enter = (names: readonly string[]): Promise<void> =>
    page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const name of given) dataTransfer.items.add(new File(['.'], name));
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
    }, names);
  const zones = page.getByRole('group', { name: 'Where to drop' });
  await enter(['one.txt', 'two.txt']);
  await expect(zones).toContainText('Another story');
  await page.evaluate(() => document.body.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
  await expect(zones).toHaveCount(0);

  await enter(['weekly.txt']);
  await drop(page, page.getByRole('group', { name: /^In place of B/ }), {}, [{ name: 'weekly.txt', content: text(FURTHER) }]);
  await expect(zones).toHaveCount(0);
  await expect(deleted(page, 'The building stands beside')).toBeVisible();
  await expect(inserted(page, 'shut')).toHaveCount(0);
  await press(page, 'Control+z');
  await compared(page);
});

test('another text is put in the place of the base, typed or pasted', async ({ app }) => {
  const page = await startWithPair(app);
  await choose(page, /^A .*base/, 'Put another in its place');
  const dialog = page.getByRole('dialog', { name: 'Another base, in place of this one' });
  await dialog.getByRole('button', { name: 'Paste' }).click();
  await dialog.getByLabel('Paste here').fill(text(FURTHER));
  await dialog.getByRole('button', { name: 'Use this text' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(texts(page).getByText('A petition against').first()).toBeVisible();
  await expect(inserted(page, 'A petition against')).toBeVisible();
});

test('pasted text is a source', async ({ page }) => {
  await slot(page, 'Base').getByRole('button', { name: 'Paste' }).click();
  await paste(page, page.getByLabel('Paste here'), '', text(BASE));
  await paste(page, page.locator('body'), '', text(WITNESS));
  await compared(page);
});

test('a pasted part of a page keeps its links', async ({ page }) => {
  const html = (link: string): string =>
    `<h1>Council votes to close the library</h1><p>The council voted on Monday to close the ${link} library, which opened in 1932.</p><p>The building may be sold.</p>`;
  await paste(page, page.locator('body'), html('Marsh Lane'), 'The council voted.');
  await paste(page, page.locator('body'), html('<a href="https://news.example/marsh-lane">Marsh Lane</a>'), 'The council voted.');
  await expect(texts(page).getByTitle('https://news.example/marsh-lane').first()).toBeVisible();
});

test('a sample story is one click away', async ({ page }) => {
  await page
    .getByRole('button', { name: /harbour/i })
    .first()
    .click();
  await expect(texts(page).getByRole('listitem').first()).toBeVisible();
});

test('an empty clipboard and an unreadable file say what to do, at the slot', async ({ app, page }) => {
  await slot(page, 'Base').getByRole('button', { name: 'Paste' }).click();
  await paste(page, page.getByLabel('Paste here'), '', '   ');
  await expect(slot(page, 'Base').getByRole('alert')).toContainText('Copy the story first');
  await app.open([{ name: 'picture.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) }], () =>
    slot(page, 'Witness').getByRole('button', { name: 'File' }).click(),
  );
  await expect(slot(page, 'Witness').getByRole('alert')).toContainText('picture.png: It is a PNG image');
  // The slot takes another at once.
  await app.open([WITNESS], () => slot(page, 'Witness').getByRole('button', { name: 'File' }).click());
  await app.open([BASE], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  await compared(page);
});

test('base and witness are swapped, and swapped back', async ({ app }) => {
  const page = await startWithPair(app);
  await page.getByRole('button', { name: 'Swap base and witness' }).click();
  await expect(inserted(page, 'reportedly')).toBeVisible();
  await page.keyboard.press('Control+z');
  await compared(page);
});

test('a further witness faces the base; the two that face each other are chosen', async ({ app }) => {
  const page = await startWithPair(app);
  await choose(page, /^B .*witness/, 'Add another witness');
  await app.open([FURTHER], () => page.getByRole('dialog').getByRole('button', { name: 'File' }).click());
  await expect(deleted(page, 'The building stands beside')).toBeVisible();
  await expect(inserted(page, 'shut')).toHaveCount(0);
  await choose(page, /^C .*witness/, /^\s*B /);
  await expect(inserted(page, 'shut')).toBeVisible();
});

test.describe('an address', () => {
  let server: Server;
  let address = '';

  test.beforeAll(async () => {
    const page = (file: { content: string | Uint8Array }): string =>
      `<!doctype html><html lang="en"><body><article>${text(file)
        .split('\n\n')
        .map((p, i) => (i === 0 ? `<h1>${p}</h1>` : `<p>${p}</p>`))
        .join('')}</article></body></html>`;
    server = createServer((request, response) => {
      if (request.url === '/slow') return;
      const found = request.url === '/base' ? BASE : request.url === '/witness' ? WITNESS : null;
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(found ? page(found) : 'Not here.');
    });
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  async function ask(page: Page, name: 'Base' | 'Witness', path: string): Promise<void> {
    await slot(page, name).getByRole('button', { name: 'Address' }).click();
    await page.getByLabel('Address of the page').fill(`${address}${path}`);
    await page.keyboard.press('Enter');
  }

  test('a page is fetched; a private one only when the person insists', async ({ app, page }) => {
    await app.running.answer('Fetch');
    for (const [name, path] of [
      ['Base', '/base'],
      ['Witness', '/witness'],
    ] as const) {
      await ask(page, name, path);
      await expect(slot(page, name).getByRole('alert')).toContainText('127.0.0.1');
      await slot(page, name).getByRole('button', { name: 'Fetch it anyway' }).click();
    }
    await compared(page);
  });

  test('an address that cannot be fetched is named, and stays to be mended', async ({ page }) => {
    await slot(page, 'Base').getByRole('button', { name: 'Address' }).click();
    await page.getByLabel('Address of the page').fill('ftp://wire.example/story');
    await page.keyboard.press('Enter');
    await expect(slot(page, 'Base').getByRole('alert')).toContainText(
      'ftp://wire.example/story: only https and http addresses can be fetched',
    );
    await expect(page.getByLabel('Address of the page')).toHaveValue('ftp://wire.example/story');
  });

  test('a dropped link is fetched like an address', async ({ page }) => {
    await drop(page, slot(page, 'Witness'), { 'text/uri-list': `# copied\r\n${address}/witness\r\n` });
    await expect(slot(page, 'Witness').getByRole('alert')).toContainText('127.0.0.1');
  });

  test('a fetch that takes long is cancelled', async ({ app, page }) => {
    await app.running.answer('Fetch');
    await ask(page, 'Base', '/slow');
    await slot(page, 'Base').getByRole('button', { name: 'Fetch it anyway' }).click();
    await slot(page, 'Base').getByRole('button', { name: 'Cancel' }).click();
    await expect(slot(page, 'Base').getByRole('button', { name: 'Address' })).toBeVisible();
  });
});

test('what went wrong at a slot is dismissed, and both files are opened by one button', async ({ app, page }) => {
  await slot(page, 'Base').getByRole('button', { name: 'Address' }).click();
  await page.getByLabel('Address of the page').fill('http://127.0.0.1:9/story');
  await page.keyboard.press('Enter');
  await expect(slot(page, 'Base').getByRole('alert')).toBeVisible();
  await slot(page, 'Base').getByRole('button', { name: 'Dismiss' }).click();
  await expect(slot(page, 'Base').getByRole('alert')).toHaveCount(0);
  await app.open([BASE, WITNESS], () => page.getByRole('button', { name: 'Open both files' }).click());
  await compared(page);
});
