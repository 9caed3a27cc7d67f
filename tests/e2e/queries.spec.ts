import { expect, test } from './app.ts';
import { press, startWithPair } from './desk.ts';

test('from the flags to queries that can be sent: four keys', async ({ app }) => {
  const page = await startWithPair(app);
  // A clipboard may refuse a page that nobody looks at; what is to stand in it is caught on its way.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (words: string) => {
          document.documentElement.dataset['copied'] = words;
        },
      },
    });
  });
  await press(page, 'f', 'q', 'r', 'Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
  expect(copied).toContain('1 query');
  expect(copied).toMatch(
    /1\. Quotation altered\. The quotation.* differs inside the quotation marks\.\n {3}A: .*no other choice.*\n {3}B: .*no choice/,
  );
});

test('the queries are saved as an e-mail, under the name of who asks', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'f', 'q', 'r');
  await page.getByLabel('Your name').fill('Ruth Moss');
  const { bytes } = await app.save('q.eml', () => page.getByRole('button', { name: 'Save as an e-mail' }).click());
  const [head = '', body = ''] = bytes.toString().split('\r\n\r\n');
  expect(head).toContain('X-Unsent: 1');
  expect(Buffer.from(body, 'base64').toString()).toContain('1 query · Ruth Moss · ');
});

test('a report of the queries alone names who asks and leaves the rest out', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'f', 'q', 'r');
  await page.getByLabel('Your name').fill('Ruth Moss');
  await press(page, 'Escape', 'e');
  await page.getByRole('combobox', { name: 'Edits' }).selectOption('Queries only');
  const { bytes } = await app.save('r.html', () => page.getByRole('dialog').getByRole('button', { name: 'Save' }).click());
  const html = bytes.toString();
  expect(html).toContain('<h1 dir="auto">library.txt → library-published.txt: queries</h1>');
  expect(html).toContain('Ruth Moss');
  expect(html).toContain('Quotation altered');
  expect(html).not.toContain('Hedge dropped');
});
