/** An address of a page or of mail as a text has it, as half-open offsets. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly kind: 'page' | 'www' | 'mail';
}

const PAGE = /^(?:(?:https?|ftp):\/\/|www\.)/i;
const PAGES = /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>\p{Cc}“”«»„‘’]+/giu;
const MAIL = /(?<![\w.+-])[\w.+-]+@[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+/giu;

/** What ends a sentence or a citation and no address, and brackets that the address did not open. */
const ENDS = /[?!.,:;'"~…。，]/u;
const OPENS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The addresses in a text, in order. */
export function addressesIn(text: string): readonly Written[] {
  if (!text.includes('://') && !/www\.|@/i.test(text)) return [];
  const pages = [...text.matchAll(PAGES)].map(({ 0: found, index }): Written => {
    const start = index;
    return { start, end: start + lengthOf(found), kind: /^www/i.test(found) ? 'www' : 'page' };
  });
  const told = pages.filter(({ start, end }) => text.slice(start, end).replace(PAGE, '') !== '');
  const mail = [...text.matchAll(MAIL)]
    .map(({ 0: found, index }): Written => ({ start: index, end: index + found.length, kind: 'mail' }))
    .filter(({ start }) => !told.some((page) => page.start <= start && start < page.end));
  return [...told, ...mail].sort((a, b) => a.start - b.start);
}

/** How much of a word that begins as an address is one. */
function lengthOf(word: string): number {
  const surplus = (closing: string): number => word.split(closing).length - word.split(OPENS[closing] ?? '').length;
  const unopened = new Map([')', ']'].map((closing) => [closing, surplus(closing)]));
  let end = word.length;
  for (; end > 0; end--) {
    const last = word[end - 1] ?? '';
    const left = unopened.get(last);
    if (left !== undefined && left > 0) unopened.set(last, left - 1);
    else if (!ENDS.test(last)) break;
  }
  return end;
}
