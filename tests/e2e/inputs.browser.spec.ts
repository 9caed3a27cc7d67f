import { del, docx, ins, p, run, styled } from '../extract/formats/docx-file.ts';
import { pdf, wrapped } from '../extract/formats/pdf-file.ts';
import { BODY, HEADLINE, PARAGRAPHS } from '../extract/formats/words.ts';
import { expect, test } from './app.ts';
import { deleted, inserted, slot, texts } from './desk.ts';

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

test('a text that was read as the wrong encoding is read as another, the one it was read as standing first', async ({ app, page }) => {
  // "Шлюз закрыт" and a sentence in windows-1251, in a page that says KOI8-R.
  const cyrillic = (text: string): number[] =>
    [...text].map((letter) => {
      const code = letter.codePointAt(0) as number;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
  const sentence = 'Портовое управление закрыло северные ворота во вторник, сказал начальник.';
  const second = 'Водолазы нашли трещину в стене, и суда будут ждать до пятницы.';
  const html = `<html><head><meta charset="koi8-r"></head><body><h1>Шлюз закрыт</h1><p>${sentence}</p><p>${second}</p></body></html>`;
  const open = (side: 'Base' | 'Witness', name: string, content: string | Uint8Array): Promise<void> =>
    app.open([{ name, content }], () => slot(page, side).getByRole('button', { name: 'File' }).click());
  await open('Base', 'lock.html', Uint8Array.from(cyrillic(html)));
  await open('Witness', 'gate.txt', `Шлюз закрыт\n\n${sentence}\n\n${second}\n`);
  await expect(texts(page)).toContainText(sentence);
  await page.getByRole('button').filter({ hasText: 'lock.html' }).filter({ hasText: 'base' }).click();
  await page.getByRole('menuitem', { name: 'Read as…' }).click();
  await expect(page.getByRole('menuitemradio', { name: /\(/ }).first()).toContainText('Cyrillic (KOI8-R)');
  await page.getByRole('menuitemradio', { name: 'Cyrillic (Windows)' }).click();
  await expect(texts(page).getByText(sentence)).toHaveCount(2);
});
