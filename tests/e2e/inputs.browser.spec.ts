import { del, docx, ins, p, run, styled } from '../extract/formats/docx-file.ts';
import { pdf, wrapped } from '../extract/formats/pdf-file.ts';
import { BODY, HEADLINE, PARAGRAPHS } from '../extract/formats/words.ts';
import { expect, test } from './app.ts';
import { deleted, inserted, slot } from './desk.ts';

const marked = docx(
  styled('berschrift1', HEADLINE) +
    p(run('Crews went back ') + del('to work') + ins(run('to sea')) + run(' on Tuesday after five days on strike, the operator said.')) +
    p(run(BODY[2])),
);
const item = (title: string): string =>
  `<item><title>${title}</title><pubDate>Tue, 09 Jun 2026 08:00:00 GMT</pubDate><description>${BODY[0]}</description></item>`;

test('a document with tracked changes asks, and is compared with itself', async ({ app, page }) => {
  await app.open([{ name: 'marked.docx', content: marked }], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  await page.getByRole('dialog', { name: 'Which story of marked.docx?' }).getByRole('button', { name: 'Compare the two' }).click();
  await expect(deleted(page, 'work')).toBeVisible();
  await expect(inserted(page, 'sea')).toBeVisible();
});

test('a feed asks which story is meant, with headline and date', async ({ app, page }) => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Monitor</title>${item(HEADLINE)}${item('Flour runs out')}${item('Rain')}</channel></rss>`;
  await app.open([{ name: 'feed.xml', content: feed }], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  const dialog = page.getByRole('dialog', { name: 'Which story of feed.xml?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expect(dialog.getByRole('listitem').first()).toContainText('2026-06-09');
  await dialog.getByRole('button', { name: 'Flour runs out' }).click();
  await expect(slot(page, 'Base')).toContainText('Flour runs out');
});

test('a PDF is read in the worker, under the page’s policy', async ({ app, page }) => {
  const lines = [HEADLINE, ...PARAGRAPHS].flatMap((text, row) =>
    wrapped(text, 88).map((line, i) => ({ x: 50, y: 780 - row * 60 - i * 14, size: row === 0 ? 22 : 11, text: line })),
  );
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await app.open([{ name: 'story.pdf', content: pdf([lines]) }], () => slot(page, 'Base').getByRole('button', { name: 'File' }).click());
  await expect(slot(page, 'Base')).toContainText(HEADLINE);
  expect(refused).toEqual([]);
});
