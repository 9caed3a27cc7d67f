import type { GivenFile } from './app.ts';
import { expect, test } from './app.ts';
import { apparatus, deleted, flag, inserted, press, startWithPair, texts } from './desk.ts';
import { BASE, WITNESS } from './pair.ts';

test('a flag is told in one sentence, with what was decided', async ({ app }) => {
  const page = await startWithPair(app);
  const quotation = flag(page, 'Quotation altered');
  const words =
    'Quotation altered. The quotation by the council leader differs inside the quotation marks: “have no other choice” / “have no choice”.';
  await expect(quotation).toHaveAccessibleName(words);
  await quotation.click();
  await press(page, 'q');
  await expect(quotation).toHaveAccessibleName(`${words} Query.`);
});

test('an edit is told in one sentence in the list, and either of its halves tells of the other', async ({ app }) => {
  const page = await startWithPair(app);
  await expect(apparatus(page).getByRole('button', { name: 'Wording: “close” became “shut”.' })).toBeVisible();
  const [from, to] = [deleted(page, 'close').first(), inserted(page, 'shut').first()];
  await expect(from).toHaveText('[deleted: close]');
  await expect(from).toHaveAccessibleDescription('became “shut”');
  await expect(to).toHaveText('[inserted: shut]');
  await expect(to).toHaveAccessibleDescription('was “close”');
});

const NEW = ['One reader brought a chair.', 'Another brought a lamp and left it there.', 'A third asked for the keys.'];
const credited = ({ name, content }: GivenFile, ...more: readonly string[]): GivenFile => ({
  name,
  content: `${String(content).replace('By Ada Fenn', 'DPS/AFP')}\n${more.join('\n\n')}\n`,
});

test('paragraphs that came in a row are one flag, which says how many', async ({ app }) => {
  const page = await app.start([credited(BASE), credited(WITNESS, ...NEW)]);
  await expect(flag(page, '3 paragraphs added')).toBeVisible();
});

test('by keyboard alone: load, read, decide, export', async ({ app }) => {
  const page = await app.start();
  await app.open([BASE, WITNESS], () => press(page, 'Control+o'));
  await expect(flag(page, 'Quotation altered')).toBeVisible();
  await press(page, 'f');
  await expect(flag(page, 'Quotation altered')).toHaveAttribute('aria-current', 'true');
  await press(page, 'Shift+Q', 'Shift+S', 'j', 'x', 'n');
  await page.keyboard.type('Who closed it?');
  await press(page, 'Enter', 'e');
  await expect(page.getByRole('dialog', { name: 'Export a report' })).toBeVisible();
  const { bytes } = await app.save('by-keys.html', () => press(page, 'Enter'));
  expect(bytes.toString()).toContain('Who closed it?');
  expect(bytes.toString()).toMatch(/<b class="decided query">Query<\/b>/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(texts(page)).toBeVisible();
});
