import { gzipSync, strToU8, zipSync } from 'fflate';
import { del, docx, ins, p, run, styled } from './docx-file.ts';
import { pdf, wrapped } from './pdf-file.ts';
import { HEADLINE, markup, PARAGRAPHS, utf8 } from './words.ts';

const ps = PARAGRAPHS.map((text) => `<p>${markup(text)}</p>`).join('\n');
const page = `<!doctype html><html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${ps}</body></html>`;
const nitf = `<nitf><body><body.head><hedline><hl1>${HEADLINE}</hl1></hedline></body.head><body.content>${ps}</body.content></body></nitf>`;
const mail = `From: desk@coast.example\r\nTo: x@monitor.example\r\nSubject: ${HEADLINE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${PARAGRAPHS.join('\r\n\r\n')}\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--b--\r\n`;
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
const odf = `<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c"><text:insertion/></text:changed-region></text:tracked-changes><text:h>${HEADLINE}</text:h>${PARAGRAPHS.map((text) => `<text:p>${markup(text)}<text:change-start text:change-id="c"/>x<text:change-end text:change-id="c"/></text:p>`).join('')}</office:text></office:body></office:document>`;
const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 ${HEADLINE}\\par ${PARAGRAPHS.map((text) => `\\pard ${text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0)}?`)}{\\field{\\*\\fldinst HYPERLINK "https://x.example/"}{\\fldrslt x}}\\par`).join('\n')}}`;

/** One file of each kind that is read by more than its words. */
export const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', docx(styled('berschrift1', HEADLINE) + PARAGRAPHS.map((text) => p(run(text) + del('old ') + ins(run('new')))).join(''))],
  ['a.odt', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8(odf) })],
  ['a.fodt', utf8(odf)],
  ['a.rtf', utf8(rtf)],
  [
    'a.epub',
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
      'b.opf': strToU8('<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>'),
      'a.xhtml': strToU8(`<html><body><h1>${HEADLINE}</h1>${ps}</body></html>`),
    }),
  ],
  ['a.nitf', utf8(nitf)],
  [
    'a.newsml',
    utf8(
      `<newsMessage><itemSet><newsItem><contentMeta><headline>${HEADLINE}</headline></contentMeta><contentSet><inlineXML>${nitf}</inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    ),
  ],
  [
    'a.json',
    utf8(JSON.stringify({ uri: 'urn:x', headline: HEADLINE, body_html: ps, associations: { a: { uri: 'urn:y', body_text: 'x' } } })),
  ],
  [
    'a.feed.json',
    utf8(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: HEADLINE, content_html: ps }] })),
  ],
  ['a.rss', utf8(`<rss><channel><item><title>${HEADLINE}</title><description>${markup(ps)}</description></item></channel></rss>`)],
  ['a.eml', utf8(mail)],
  ['a.mbox', utf8(`From x Tue Jun  9\r\n${mail}\r\n\r\nFrom y Tue Jun  9\r\n${mail}`)],
  [
    'a.mht',
    utf8(
      `From: <Saved by Browser>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--`,
    ),
  ],
  [
    'a.warc',
    utf8(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`),
  ],
  [
    'a.webarchive',
    utf8(
      `<plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(page).toString('base64')}</data></dict></dict></plist>`,
    ),
  ],
  ['a.html.gz', gzipSync(utf8(page))],
  [
    'a.pdf',
    pdf([
      [HEADLINE, ...PARAGRAPHS].flatMap((text, row) =>
        wrapped(text, 88).map((line, i) => ({ x: 50, y: 780 - row * 60 - i * 14, size: row === 0 ? 22 : 11, text: line })),
      ),
    ]),
  ],
];

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bytes with a few changes: one altered, a stretch cut out, doubled, moved or zeroed, the end cut off. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let all = Uint8Array.from(bytes);
  const place = (): number => Math.floor(random() * all.length);
  for (let changes = 1 + Math.floor(random() * 6); changes > 0 && all.length > 8; changes--) {
    const at = place();
    const length = 1 + Math.floor(random() ** 3 * 400);
    const stretch = all.slice(at, at + length);
    const kind = Math.floor(random() * 7);
    if (kind <= 1) all[at] = Math.floor(random() * 256);
    else if (kind === 2) all = Uint8Array.from([...all.subarray(0, at), ...all.subarray(at + length)]);
    else if (kind === 3) all = Uint8Array.from([...all.subarray(0, at), ...stretch, ...all.subarray(at)]);
    else if (kind === 4) all.set(stretch.subarray(0, Math.max(0, all.length - place())), 0);
    else if (kind === 5) all.fill(0, at, at + length);
    else all = all.slice(0, Math.max(8, at));
  }
  return all;
}
