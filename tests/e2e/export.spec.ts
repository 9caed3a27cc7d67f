import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './app.ts';
import { apparatus, inserted, press, startWithPair } from './desk.ts';

async function choose(page: Page, format: string): Promise<void> {
  if (!(await page.getByRole('dialog', { name: 'Export a report' }).isVisible())) await press(page, 'e');
  await page.getByRole('radio', { name: format }).check();
}
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^(Save|Print)/ });

const READ: readonly { readonly format: string; readonly name: string; readonly says: readonly string[] }[] = [
  { format: 'Web page', name: 'r.html', says: ['<!doctype html>', 'Hedge dropped', 'Ask the desk.'] },
  { format: 'Plain text', name: 'r.txt', says: ['Hedge dropped', 'shut'] },
  { format: 'Markdown', name: 'r.md', says: ['Hedge dropped'] },
  { format: 'CriticMarkup', name: 'r.critic.md', says: ['{~~close~>shut~~}'] },
  { format: 'Table (CSV)', name: 'r.csv', says: ['Ask the desk.'] },
  { format: 'TEI', name: 'r.tei.xml', says: ['<listWit', 'shut'] },
  { format: 'JSON', name: 'r.json', says: ['"stet-report/1"', '"Ask the desk."'] },
  { format: 'Unified diff', name: 'r.diff', says: ['--- ', '+++ '] },
];

test('every format is saved and holds the comparison, the mark and the note', async ({ app }) => {
  test.slow();
  const page = await startWithPair(app);
  await inserted(page, 'shut').click();
  await press(page, 'q', 'n');
  await page.keyboard.type('Ask the desk.');
  await page.getByLabel('Note').blur();
  for (const { format, name, says } of READ) {
    await choose(page, format);
    const { bytes } = await app.save(name, () => save(page).click());
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const words of says) expect(bytes.toString().toLowerCase(), `${format}: ${words}`).toContain(words.toLowerCase());
  }
  await choose(page, 'Word');
  const { bytes } = await app.save('r.docx', () => save(page).click());
  const document = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml']);
  expect(document).toContain('<w:ins');
  expect(document).toContain('<w:delText');
});

test('a PDF is the whole report, printed', async ({ app }) => {
  const page = await startWithPair(app);
  await choose(page, 'PDF');
  const bytes = await app.print('r.pdf', () => save(page).click());
  if (app.kind === 'electron') {
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const printed = bytes.toString('latin1');
    expect(printed).toContain('<</Type /Metadata\n/Subtype /XML');
    const links = printed.match(/\/Subtype \/Link\n/g)?.length ?? 0;
    expect(printed.match(/\/Contents <FEFF/g)?.length).toBe(links / 2);
  } else expect(bytes.toString()).toContain('Hedge dropped');
});

test('what is saved is previewed: the page as a page, a text as text', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'e');
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
  await choose(page, 'CriticMarkup');
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('{~~close~>shut~~}');
});

test('a report may leave house style, marks and notes out', async ({ app }) => {
  const page = await startWithPair(app);
  await inserted(page, 'shut').click();
  await press(page, 'q');
  await choose(page, 'Table (CSV)');
  const rows = async (): Promise<string> => (await page.getByRole('region', { name: 'Preview' }).textContent()) ?? '';
  await expect.poll(rows).toContain('query');
  const all = (await rows()).split('\n').length;
  await page.getByLabel('Marks and notes').uncheck();
  await expect.poll(rows).not.toContain('query');
  await page.getByRole('combobox', { name: 'Edits' }).selectOption('flags');
  await expect.poll(async () => (await rows()).split('\n').length).toBeLessThan(all);
});

test('the format last saved is offered first', async ({ app }) => {
  const page = await startWithPair(app);
  await choose(page, 'Markdown');
  await app.save('r.md', () => save(page).click());
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.close();
  const again = await startWithPair(app);
  await press(again, 'e');
  await expect(again.getByRole('radio', { name: 'Markdown' })).toBeChecked();
});

test('one edit is copied as text', async ({ app }) => {
  const page = await startWithPair(app);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await inserted(page, 'shut').click();
  await apparatus(page).getByRole('button', { name: 'Copy as text' }).click();
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe('Wording: “close” became “shut”');
});
