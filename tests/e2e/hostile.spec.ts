import { expect, test } from './app.ts';
import { apparatus, press, texts } from './desk.ts';

const ATTACKS = [
  '<script>window.ran = 1</script>',
  '<img src="http://127.0.0.1:9/img" onerror="window.ran = 1">',
  '<style>body { background: url(http://127.0.0.1:9/style) }</style>',
  '<iframe src="http://127.0.0.1:9/frame"></iframe>',
  '<svg onload="window.ran = 1"></svg>',
  '{{constructor.constructor("window.ran = 1")()}}',
  '\u202eright to left\u202c and \u2066isolated\u2069 and a null \u0000 sign',
].join(' ');
const page = (words: string): string =>
  `<!doctype html><html lang="en"><head><base href="http://127.0.0.1:9/"></head><body><article><h1>Council votes</h1>
<p>The council voted on Monday to ${words} the Marsh Lane library, which opened in 1932.</p>
<p>Read <a href="javascript:window.ran=1">the plan</a>, <a href="data:text/html,<script>parent.ran=1</script>">the notes</a> and <a href="vbscript:ran">the map</a>.</p>
<p>${ATTACKS.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p><p>${ATTACKS}</p></article></body></html>`;

test('a hostile story runs nothing and requests nothing, in any view and in its report', async ({ app }) => {
  const shown = await app.start([
    // Windows takes no angle bracket and no quotation mark in a name.
    { name: process.platform === 'win32' ? "a';window.ran=1;'.html" : 'a"><script>window.ran=1<script>.html', content: page('close') },
    { name: 'b.html', content: page('shut') },
  ]);
  const requested: string[] = [];
  shown.on('request', (request) => requested.push(request.url()));
  await expect(texts(shown).getByRole('insertion').filter({ hasText: 'shut' })).toBeVisible();
  await expect(texts(shown)).toContainText('<script>window.ran = 1</script>');
  await press(shown, 'j', 'f', 'h', 'i', 'c', 'j', 'q', 'n');
  await shown.keyboard.type('<img src=x onerror="window.ran = 1">');
  await shown.getByLabel('Note').first().blur();
  await press(shown, 'e');
  await expect(shown.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
  await shown.waitForTimeout(300);
  expect(await shown.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(requested.filter((url) => url.includes('127.0.0.1:9/'))).toEqual([]);
  expect(await texts(shown).locator('a, img, script, iframe, svg[onload]').count()).toBe(0);
  await expect(apparatus(shown).locator('img, script')).toHaveCount(0);
});
