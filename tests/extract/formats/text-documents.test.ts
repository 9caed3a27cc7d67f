import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BODY, expectStory, HEADLINE, markup, opened, PARAGRAPHS, picture, utf8 } from './story.ts';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';
const odt = (text: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
const h = (text: string): string => `<text:h text:outline-level="1">${markup(text)}</text:h>`;
const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;

describe('OpenDocument', () => {
  test('a story, packed and flat', async () => {
    const text = h(HEADLINE) + PARAGRAPHS.map((one) => p(markup(one))).join('');
    expectStory(await opened(odt(text), 'a.odt'));
    const flat = `<?xml version="1.0"?><office:document ${NAMES} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${text}</office:text></office:body></office:document>`;
    expectStory(await opened(flat, 'a.fodt'));
  });

  test('lists, quotations, tables, links, notes and comments', async () => {
    const article = await opened(
      odt(
        `${h(HEADLINE)}${p(`${markup(BODY[0])}<text:note><text:note-body>${p('Union figures.')}</text:note-body></text:note>`)}${p('We will see<text:s/>on Friday, not before.', 'P1')}${p('The union asks for three things:')}<text:list><text:list-item>${p('shorter shifts')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('Monday')}</table:table-cell><table:table-cell>${p('1,200')}</table:table-cell></table:table-row></table:table>${p('It said so <text:a xlink:href="https://a.example/">in a statement</text:a>.<office:annotation><text:p>Check.</text:p></office:annotation>')}`,
      ),
      'a.odt',
    );
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      `paragraph: ${BODY[0]}`,
      'quotation: We will see on Friday, not before.',
      'paragraph: The union asks for three things:',
      'list-item: shorter shifts',
      'list-item: Monday 1,200',
      'paragraph: It said so in a statement.',
      '- footnote: Union figures.',
      '- comment: Check.',
    ]);
    expect(article.blocks.at(-1)?.links).toEqual([{ start: 11, end: 25, href: 'https://a.example/' }]);
  });

  test('a deletion that was left in place is gone after it, and there before it', async () => {
    const changed = '<text:changed-region text:id="c1"><text:deletion><office:change-info/></text:deletion></text:changed-region>';
    const [from, to] = ['<text:change-start text:change-id="c1"/>', '<text:change-end text:change-id="c1"/>'];
    const flat = odt(
      `<text:tracked-changes>${changed}</text:tracked-changes>${h(HEADLINE)}${p(`Crews went back on Tuesday after five days, they said.${from} It was long.`)}${p('A paragraph that was taken out of it.')}${p(`${to}The first boat left at dawn, the union said.`)}`,
    );
    const body = async (item: string): Promise<string[]> => (await opened(flat, 'a.odt', item)).blocks.map(({ text }) => text);
    expect((await body('1')).slice(1)).toEqual([
      'Crews went back on Tuesday after five days, they said. It was long.',
      'A paragraph that was taken out of it.',
      'The first boat left at dawn, the union said.',
    ]);
    expect((await body('2')).join(' ')).not.toMatch(/long|taken out/);
  });

  test('a style names the writer', async () => {
    const article = await opened(
      odt(`${h(HEADLINE)}${p('Ines Falk', 'Author')}${PARAGRAPHS.map((one) => p(markup(one))).join('')}`),
      'a.odt',
    );
    expect(article.metadata.byline).toBe('Ines Falk');
    expect(picture(article)).toContain('byline: Ines Falk');
  });

  test('with tracked changes holds two readings: words, paragraphs taken out and put in', async () => {
    const region = (id: string, inner: string): string => `<text:changed-region text:id="${id}">${inner}</text:changed-region>`;
    const marked = odt(
      `<text:tracked-changes>${region('c1', `<text:deletion><office:change-info/>${p('to work ')}</text:deletion>`)}${region('c2', '<text:insertion><office:change-info/></text:insertion>')}${region('c3', `<text:deletion><office:change-info/>${p(' It was long.')}${p('A paragraph that was taken out of it.')}${p('')}</text:deletion>`)}${region('c4', '<text:insertion><office:change-info/></text:insertion>')}</text:tracked-changes>` +
        h(HEADLINE) +
        p(
          'Crews went back <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>to sea <text:change-end text:change-id="c2"/>on Tuesday after five days, they said.<text:change text:change-id="c3"/>',
        ) +
        p('The first half stands here.<text:change-start text:change-id="c4"/>') +
        p('<text:change-end text:change-id="c4"/> The second half stands here.'),
    );
    const body = async (item: string): Promise<string[]> => (await opened(marked, 'a.odt', item)).blocks.map(({ text }) => text);
    expect(await body('1')).toEqual([
      HEADLINE,
      'Crews went back to work on Tuesday after five days, they said. It was long.',
      'A paragraph that was taken out of it.',
      'The first half stands here. The second half stands here.',
    ]);
    expect(await body('2')).toEqual([
      HEADLINE,
      'Crews went back to sea on Tuesday after five days, they said.',
      'The first half stands here.',
      'The second half stands here.',
    ]);
  });
});

describe('RTF', () => {
  const escaped = (text: string): string =>
    [...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter.replace(/[\\{}]/g, '\\$&') : `\\u${letter.charCodeAt(0)}?`)).join('');
  const rtf = (body: string, head = ''): string =>
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\colortbl;\\red255\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}${head}{\\*\\generator Word;}{\\info{\\title Not this}}${body}}`;

  test('a story with a heading style, with an outline level and with neither', async () => {
    const paragraphs = PARAGRAPHS.map((text) => `\\pard\\plain ${escaped(text)}\\par\n`).join('');
    expectStory(await opened(rtf(`\\pard\\s1 ${HEADLINE}\\par ${paragraphs}`), 'a.rtf'));
    expectStory(await opened(rtf(`{\\pard\\outlinelevel0\\b ${HEADLINE}\\par}${paragraphs}`), 'a.rtf'));
    expectStory(await opened(rtf(`\\pard ${HEADLINE}\\par ${paragraphs}`), 'a.rtf'));
  });

  test('code pages by font, Unicode with what stands in for it, symbols, links, lists, notes and pictures', async () => {
    const article = await opened(
      rtf(
        `{\\header\\pard Coast Wire\\par}\\pard\\s1 ${HEADLINE}\\par\\pard ${escaped(BODY[0])}{\\footnote\\pard Union figures.}\\par ` +
          "\\pard\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2,\\f0  {\\uc2\\u8220\\'81\\'67}it is so\\rdblquote, caf\\'e9\\emdash 5\\~percent.{\\pict\\pngblip 89504e47}\\par " +
          '\\pard{\\listtext\\bullet\\tab}\\ls1 shorter shifts\\par ' +
          '\\pard It said so {\\field{\\*\\fldinst HYPERLINK "https://a.example/"}{\\fldrslt in a statement}}.{\\v hidden}\\par',
      ),
      'a.rtf',
    );
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      `paragraph: ${BODY[0]}`,
      'paragraph: Привет, “it is so”, café—5 percent.',
      'list-item: shorter shifts',
      'paragraph: It said so in a statement.',
      '- running-head: Coast Wire',
      '- footnote: Union figures.',
    ]);
    expect(article.blocks.at(-1)?.links).toEqual([{ start: 11, end: 25, href: 'https://a.example/' }]);
  });

  test('with tracked changes holds two readings', async () => {
    const marked = rtf(
      `\\pard\\s1 ${HEADLINE}\\par\\pard Crews went back {\\deleted to work }{\\revised to sea }on Tuesday after five days, they said.\\par`,
    );
    expect((await opened(marked, 'a.rtf', '1')).blocks.at(-1)?.text).toBe('Crews went back to work on Tuesday after five days, they said.');
    expect((await opened(marked, 'a.rtf', '2')).blocks.at(-1)?.text).toBe('Crews went back to sea on Tuesday after five days, they said.');
  });

  test('with a million open groups ends soon', async () => {
    const started = performance.now();
    const { messages } = await opened(rtf('{'.repeat(1_000_000)), 'a.rtf');
    expect(messages).toMatchObject([{ severity: 'error', rule: 'no-text' }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${markup(text)}</p>`).join('')}</article></body></html>`;

describe('archives of pages', () => {
  const record = (type: string, head: string, body: Uint8Array): Uint8Array => {
    const content = Buffer.concat([utf8(head), body]);
    return Buffer.concat([
      utf8(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://coast.example/ferry\r\nWARC-Date: 2026-06-09T08:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${content.length}\r\n\r\n`,
      ),
      content,
      utf8('\r\n\r\n'),
    ]);
  };
  const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n';
  const chunked = (bytes: Uint8Array): Uint8Array =>
    Buffer.concat([utf8(`${bytes.length.toString(16)}\r\n`), bytes, utf8('\r\n0\r\n\r\n')]);

  test('a page packed by gzip', async () => {
    const article = await opened(gzipSync(utf8(PAGE)), 'a.html.gz');
    expectStory(article);
    expect(article.source).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8' });
  });

  test('a crawl: the answer that is a page, joined and unpacked, and of several the one that is named', async () => {
    const moved = record('response', 'HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n', utf8('<p>Moved</p>'));
    const page = record('response', `${html}Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n`, chunked(gzipSync(utf8(PAGE))));
    const crawl = Buffer.concat([record('warcinfo', '', utf8('software: x')), moved, page]);
    const article = await opened(crawl, 'a.warc');
    expectStory(article);
    expect(article.metadata.url).toBe('https://coast.example/ferry');
    expectStory(await opened(gzipSync(crawl), 'a.warc.gz'));
    const two = Buffer.concat([page, record('response', `${html}\r\n`, utf8(PAGE.replaceAll(HEADLINE, 'Flour runs out')))]);
    expect((await opened(two, 'a.warc')).stories?.map(({ title }) => title)).toEqual([HEADLINE, 'Flour runs out']);
    expectStory(await opened(two, 'a.warc', '1'));
  });

  test('a web archive of Safari in XML', async () => {
    const list = `<?xml version="1.0"?><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(PAGE).toString('base64')}</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceURL</key><string>https://coast.example/ferry</string></dict></dict></plist>`;
    const article = await opened(list, 'a.webarchive');
    expectStory(article);
    expect(article.metadata.url).toBe('https://coast.example/ferry');
  });

  test('a book of one text: its title page is no story, its title heads what has no heading', async () => {
    const page = (body: string): Uint8Array =>
      strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`);
    const epub = zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
      'b.opf': strToU8(
        `<package><metadata><title>${HEADLINE}</title><creator>Ines Falk</creator></metadata><manifest><item id="t" href="t.xhtml"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="t"/><itemref idref="a"/></spine></package>`,
      ),
      't.xhtml': page(`<h1>${HEADLINE}</h1><p>Ines Falk</p>`),
      'a.xhtml': page(PARAGRAPHS.map((text) => `<p>${markup(text)}</p>`).join('')),
    });
    const article = await opened(epub, 'a.epub');
    expectStory(article);
    expect(article.metadata.byline).toBe('Ines Falk');
  });

  test('a digest: its chapters, without their list', async () => {
    const chapter = (title: string): Uint8Array =>
      strToU8(
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${title}</h1>${PARAGRAPHS.map((text) => `<p>${markup(text)}</p>`).join('')}</body></html>`,
      );
    const epub = zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>'),
      'O/book.opf': strToU8(
        '<package><metadata><title>Evening digest</title></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="t/a%20b.xhtml"/><item id="b" href="t/b.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
      ),
      'O/nav.xhtml': strToU8('<html><body><p>List</p></body></html>'),
      'O/t/a b.xhtml': chapter(HEADLINE),
      'O/t/b.xhtml': chapter('Flour runs out'),
    });
    expect((await opened(epub, 'a.epub')).stories?.map(({ title }) => title)).toEqual([HEADLINE, 'Flour runs out']);
    expectStory(await opened(epub, 'a.epub', '1'));
  });

  test('what unfolds without end is stopped', async () => {
    expect((await opened(gzipSync(new Uint8Array(40 * 1024 * 1024)), 'a.gz')).messages).toMatchObject([
      { severity: 'error', rule: 'too-large' },
    ]);
  });
});
