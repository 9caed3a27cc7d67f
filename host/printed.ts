import { type PdfFile, pdfFile, pdfText, placeOf, unescaped, updated, withEntry } from './pdf-file.ts';
import { xmp } from './xmp.ts';

// Where letters are printed on Letter (Unicode CLDR, paperSize US-Letter); everywhere else on A4.
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

export type Paper = 'A4' | 'Letter';

/** The paper of a place, given as a locale (`en-GB`, `es_MX.UTF-8`); A4 where it names no country. */
export function paperOf(locale: string): Paper {
  const country = /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
  return LETTER.has(country) ? 'Letter' : 'A4';
}

const CREATED = /<meta name="dcterms\.created" content="(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/;
// As Chromium writes them: to the second, in UTC. The new ones are as long, so that no offset in the file changes.
const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g;

/** A printed report that bears the date of its page instead of that of the printing: the same report gives the same bytes. */
function datedAsPage(pdf: Uint8Array, html: string): Uint8Array {
  const created = CREATED.exec(html)?.slice(1).join('');
  if (created === undefined) return pdf;
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(DATES, `$1${created}`), 'latin1');
}

/**
 * A printed report as its page is: of the same date, with the metadata (XMP) that catalogues read, made by Stet and no browser, and with links
 * that say where they lead. Of a file that is written in another way than Chromium's only the dates are changed.
 */
export function printedReport(pdf: Uint8Array, html: string): Uint8Array {
  const dated = datedAsPage(pdf, html);
  const file = pdfFile(dated);
  if (!file) return dated;
  const info = file.object(file.info);
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, language = 'en'] = /<html lang="([^"]*)"/.exec(html) ?? [];
  const [, year, month, day, hour, minute, second] = CREATED.exec(html) ?? [];
  const metadata = xmp({
    title: plain(title),
    language: plain(language),
    created: year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
    producer: unescaped(/\/Producer \(((?:[^()\\]|\\.)*)\)/s.exec(info)?.[1] ?? ''),
  });
  return updated(
    file,
    new Map([
      [file.info, info.replace(/\/Creator \((?:[^()\\]|\\.)*\)/s, '/Creator (Stet)')],
      [file.root, withEntry(file.object(file.root), 'Metadata', `${file.size} 0 R`)],
      ...toldLinks(file, html),
      [file.size, `<</Type /Metadata\n/Subtype /XML\n/Length ${metadata.length}>> stream\n${metadata}\nendstream`],
    ]),
  );
}

/** The links of the file, each with what it leads to: an address, or what its page says of a place in it. */
function toldLinks(file: PdfFile, html: string): [number, string][] {
  const places = new Map(
    [...html.matchAll(/<a href="#([^"]*)" title="([^"]*)"/g)].map(([, id = '', title = '']) => [plain(id), plain(title)]),
  );
  return Array.from({ length: file.size - 1 }, (_, i) => i + 1).flatMap((number): [number, string][] => {
    const object = file.object(number);
    if (!object.startsWith('<</Type /Annot\n/Subtype /Link')) return [];
    const [, address] = /\/URI \(((?:[^()\\]|\\.)*)\)/s.exec(object) ?? [];
    const [, name] = /\/Dest \/([^\s/<>()[\]]+)/.exec(object) ?? [];
    const place = name === undefined ? undefined : placeOf(name);
    const told = address === undefined ? (place === undefined ? undefined : (places.get(place) ?? place)) : unescaped(address);
    return told === undefined ? [] : [[number, withEntry(object, 'Contents', pdfText(told))]];
  });
}

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What an attribute or a title of the page says. */
const plain = (written: string): string => written.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => SIGNS[reference] ?? reference);
