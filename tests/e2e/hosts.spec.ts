import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app.ts';
import { callHost, callWithText, storyFrom } from './host-calls.ts';

const STORY = '{"schema":"stet-story/1","note":"a story as the host sees it: bytes"}';

test('the host says what it is', async ({ page, app }) => {
  const info = await callHost(page, 'info');
  expect(info.kind).toBe(app.kind);
  expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
});

test('sources chosen in the dialog arrive as bytes with their hash, and without a path', async ({ page, app }) => {
  let opened: unknown;
  await app.open(
    [
      { name: 'base.txt', content: 'Base.' },
      { name: 'witness.txt', content: 'Witness.' },
    ],
    async () => {
      opened = await callHost(page, 'openSources', { multiple: true, endings: ['txt'] });
    },
  );
  expect(opened).toEqual([
    {
      name: 'base.txt',
      trouble: null,
      loaded: {
        name: 'base.txt',
        bytes: expect.anything(),
        sha256: '581a875c97989bf88d13ed465bd3ceeedb14646cbd202516c44a54dc79fa5d52',
      },
    },
    expect.objectContaining({ name: 'witness.txt', trouble: null }),
  ]);
});

test('a report is saved whole under the name the person chose', async ({ page, app }) => {
  const { bytes } = await app.save('report.html', () =>
    callWithText(page, 'saveReport', { suggestedName: 'report.html', mediaType: 'text/html', bytes: '<p>“Stet”</p>' }),
  );
  expect(bytes.toString()).toBe('<p>“Stet”</p>');
});

test('a report is printed with its own styles and without its scripts', async ({ page, app }) => {
  const html = '<!doctype html><title>r</title><style>p{color:teal}</style><p>Printed.</p><script>document.body.textContent="ran"</script>';
  const printed = await app.print('report.pdf', () => callHost(page, 'printReport', { suggestedName: 'report', html }));
  if (app.kind === 'electron') expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
  else expect(printed.toString()).toBe(html);
});

test('a report is previewed in a frame: its styles work, its scripts do not, its links lead nowhere', async ({ page }) => {
  const html =
    '<!doctype html><title>r</title><style>p{color:rgb(0, 128, 128)}</style><p>Shown.</p><a href="https://example.com/">out</a><script>document.querySelector("p").textContent="ran"</script>';
  const address = await callHost(page, 'previewReport', { html });
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.src = src;
    document.body.append(frame);
  }, address);
  const shown = page.frameLocator('iframe').getByText('Shown.');
  await expect(shown).toHaveCSS('color', 'rgb(0, 128, 128)');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.frameLocator('iframe').getByRole('link').click();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(asked).not.toContain('example.com');
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('ran');
});

test('a story keeps its handle: the second save goes to the same place without asking', async ({ page, app }) => {
  const first = await app.save('Kremlin.stet', () =>
    callWithText(page, 'saveStory', { handle: null, suggestedName: 'Kremlin', bytes: STORY }),
  );
  expect(first.bytes.toString()).toBe(STORY);
  const [recent] = await callHost(page, 'recentStories');
  expect(recent?.name).toBe('Kremlin.stet');
  await callWithText(page, 'saveStory', { handle: recent?.handle ?? '', suggestedName: 'Kremlin', bytes: `${STORY} 2` });
  expect((await storyFrom(page, 'openRecentStory', { handle: recent?.handle }))?.text).toBe(`${STORY} 2`);
  expect(await callHost(page, 'recentStories')).toHaveLength(1);
});

test('recent stories are there after a restart, open by their handle, and can be cleared', async ({ page, app }) => {
  await app.save('Wire.stet', () => callWithText(page, 'saveStory', { handle: null, suggestedName: 'Wire', bytes: STORY }));
  await app.close();
  const again = await app.start();
  const [recent] = await callHost(again, 'recentStories');
  expect(recent?.name).toBe('Wire.stet');
  const story = await storyFrom(again, 'openRecentStory', { handle: recent?.handle });
  expect(story).toEqual({ handle: recent?.handle, name: 'Wire.stet', text: STORY });
  await callHost(again, 'clearRecentStories');
  expect(await callHost(again, 'recentStories')).toEqual([]);
});

test('a story file chosen in the dialog opens', async ({ page, app }) => {
  let story: Awaited<ReturnType<typeof storyFrom>> = null;
  await app.open([{ name: 'Given.stet', content: STORY }], async () => {
    story = await storyFrom(page, 'openStory');
  });
  expect(story).toMatchObject({ name: 'Given.stet', text: STORY });
});

test('an autosaved story is there after a crash, and gone once discarded', async ({ page, app }) => {
  await callWithText(page, 'autosave', { draft: 'draft-1', handle: null, name: 'Unsaved', bytes: STORY });
  await callWithText(page, 'autosave', { draft: 'draft-1', handle: null, name: 'Unsaved', bytes: `${STORY} later` });
  await app.kill();
  const again = await app.start();
  expect(await callHost(again, 'drafts')).toMatchObject([{ draft: 'draft-1', name: 'Unsaved', handle: null }]);
  expect((await storyFrom(again, 'openDraft', { draft: 'draft-1' }))?.text).toBe(`${STORY} later`);
  await callHost(again, 'discardDraft', { draft: 'draft-1' });
  expect(await callHost(again, 'drafts')).toEqual([]);
});

test('settings are remembered, field by field', async ({ page, app }) => {
  await callHost(page, 'changeSettings', { theme: 'dark' });
  await callHost(page, 'changeSettings', { desk: { view: 'inline', 'text-size': 19 } });
  await app.close();
  const again = await app.start();
  expect(await callHost(again, 'settings')).toEqual({ theme: 'dark', desk: { view: 'inline', 'text-size': 19 } });
});

test('files named at the start wait for the page, and are handed over once', async ({ app }) => {
  await app.start([
    { name: 'a.txt', content: 'A' },
    { name: 'b.md', content: 'B' },
  ]);
  // The desk takes them as it starts; whoever asks next gets none.
  expect(await callHost(app.page, 'takeArrivals')).toEqual({ sources: [], story: null, messages: [] });
});

test.describe('fetching', () => {
  let server: Server;
  let address: string;
  test.beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=windows-1252');
      response.end('<p>A page.</p>');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`;
  });
  test.afterAll(() => server.close());

  test('a loopback address is refused, and fetched once the person allows it', async ({ page, app }) => {
    const refused = await callHost(page, 'fetchPage', { url: address, allowPrivate: false, request: 'r1' });
    expect(refused).toMatchObject({ loaded: null, trouble: { rule: 'private-address' } });
    await app.running.answer('Fetch');
    const allowed = await callHost(page, 'fetchPage', { url: address, allowPrivate: true, request: 'r2' });
    expect(allowed).toMatchObject({
      trouble: null,
      loaded: { name: address, url: address, mediaType: 'text/html', charset: 'windows-1252' },
    });
  });

  test('file: and other schemes are not fetched', async ({ page, app }) => {
    await app.running.answer('Fetch');
    for (const url of ['file:///etc/passwd', 'app://stet/index.html', 'data:text/html,x', 'ftp://example.com/']) {
      const answer = await callHost(page, 'fetchPage', { url, allowPrivate: true, request: 'r' });
      expect(answer, url).toMatchObject({ loaded: null, trouble: { rule: 'address-scheme' } });
    }
  });
});
