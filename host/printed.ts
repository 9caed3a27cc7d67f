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
export function datedAsPage(pdf: Uint8Array, html: string): Uint8Array {
  const created = CREATED.exec(html)?.slice(1).join('');
  if (created === undefined) return pdf;
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(DATES, `$1${created}`), 'latin1');
}
