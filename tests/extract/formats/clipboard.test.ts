import { expect, test } from 'vitest';
import { extract, read } from '../../../core/index.ts';
import { BODY, CREDIT, expectStory, HEADLINE, markup, PARAGRAPHS, utf8 } from './story.ts';

const pasted = async (html: string) => {
  const { source } = await read({ name: 'Pasted text', bytes: utf8(html), mediaType: 'text/html', charset: 'utf-8' }, 'A');
  return extract(source as NonNullable<typeof source>, 'A');
};
const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head><meta name=ProgId content=Word.Document>\n<!--[if gte mso 9]><xml><o:AllowPNG/></xml><![endif]-->\n<style><!-- p.MsoNormal {margin:0cm} --></style></head>\n<body lang=EN-GB><!--StartFragment-->\n${body}\n<!--EndFragment--></body></html>`;
const normal = (text: string): string =>
  `<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>${markup(text)}<o:p></o:p></span></p>`;
const docs = (body: string): string => `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f">${body}</b>`;
const span = (text: string): string => `<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">${markup(text)}</span></p>`;

test('text copied from Word, its headline in a heading style or in bold', async () => {
  expectStory(await pasted(word(`<h1>${HEADLINE}<o:p></o:p></h1>${PARAGRAPHS.map(normal).join('\n')}`)));
  expectStory(
    await pasted(word(`<p class=MsoNormal><b>${HEADLINE}<o:p></o:p></b></p>${normal('\u00a0')}${PARAGRAPHS.map(normal).join('\n')}`)),
  );
});

test('text copied from Google Docs', async () => {
  expectStory(await pasted(docs(`<h1 dir="ltr"><span>${HEADLINE}</span></h1>${PARAGRAPHS.map(span).join('<br />')}`)));
  expectStory(await pasted(docs([HEADLINE, ...PARAGRAPHS].map(span).join('<br />'))));
});

test('a message copied from Outlook, with the header it prints', async () => {
  const header = `<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> ${CREDIT} &lt;desk@coast.example&gt;<br><b>Sent:</b> Tuesday, June 9, 2026 8:00<br><b>To:</b> Desk<br><b>Subject:</b> ${HEADLINE}</p></div>`;
  const article = await pasted(`<div class="WordSection1">${header}${[HEADLINE, ...PARAGRAPHS].map(normal).join('')}</div>`);
  expectStory(article);
  expect(article.setAside.every(({ rule }) => rule === 'mail-header')).toBe(true);
});

test('a page that only mentions Word is a page', async () => {
  const { source } = await read(
    { name: 'a.html', bytes: utf8(`<html><head><title>Word</title></head><body><p>${BODY[0]}</p></body></html>`) },
    'A',
  );
  expect(source?.mediaType).toBe('text/html');
});
