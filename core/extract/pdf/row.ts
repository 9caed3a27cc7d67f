import type { MarkedItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { isIdeograph } from '../plain/wrap.ts';

/** Characters that are printed together, in points; y is of their baseline. */
export interface Glyphs {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Name of their font in the document: a bold or slanted cut is another font. */
  readonly font: string;
}

/** What stands around the mark of a note in a text until it is known whether the page has that note. */
export const [NOTE_OPENS, NOTE_CLOSES] = ['\ue000', '\ue001'];

/** Gap, in ems, from which a space stands between two neighbours; a picture's width is seldom told, and programs part scripts without one. */
const SPACE = 0.18;
const BESIDE_PICTURE = 0.5;
const BETWEEN_SCRIPTS = 0.3;
const BETWEEN_IDEOGRAPHS = 0.22;

/** What TeX's fonts have below the letters of ASCII, from 16 on (the Cork encoding); where a document does not say what its characters mean, they come as they are. */
const CORK = ['“', '”', '„', '«', '»', '–', '—', '', '', '', '', 'ff', 'fi', 'fl', 'ffi', 'ffl'];

function fromCork(text: string): string {
  let read = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    read += code >= 0x10 && code < 0x20 ? CORK[code - 0x10] : text[i];
  }
  return read;
}

/** The characters of an item as they are read; null for what is turned on its side, and for nothing. */
export function glyphsOf(item: TextItem | MarkedItem): Glyphs | null {
  if (!('str' in item) || item.str === '') return null;
  const [a, b, c, d, x, y] = item.transform;
  if (Math.abs(b) > Math.abs(a) * 0.2) return null;
  const size = Math.hypot(c, d) || item.height;
  // Arabic letters are printed in the form that their neighbours ask for, and named by it.
  const text = fromCork(item.str)
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]+/g, (letters) => letters.normalize('NFKC'))
    .replace(/[\ue000\ue001]/g, '');
  return size > 0 ? { text, left: x, right: x + item.width, y, size, font: item.fontName } : null;
}

/** Whether characters stand in a row that has begun: on its baseline, or, smaller, a little above or below it. */
export function isInRow(row: Glyphs, one: Glyphs): boolean {
  const apart = Math.abs(row.y - one.y);
  const [small, large] = [Math.min(row.size, one.size), Math.max(row.size, one.size)];
  return (
    apart < small * 0.35 ||
    (small < large * 0.8 && apart < large * 0.5 && /^[\d*†‡§]{1,2}$/.test((row.size < one.size ? row : one).text.trim()))
  );
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f]/g;

/** Whether a text is mostly of letters that are written from right to left. */
export const runsLeft = (texts: readonly string[]): boolean => {
  const all = texts.join('');
  return (all.match(RIGHT_TO_LEFT)?.length ?? 0) > (all.match(LEFT_TO_RIGHT)?.length ?? 0);
};

/** The characters of one row as a text, in the order in which they are read. */
export function rowText(row: readonly Glyphs[]): string {
  const sorted = row.toSorted((a, b) => a.left - b.left);
  const main = sorted.reduce((widest, one) => (one.text.length > widest.text.length ? one : widest));
  const leftwards = runsLeft(row.map((it) => it.text));
  const chunks: string[] = [];
  let last: Glyphs | null = null;
  let blank = false;
  for (const one of leftwards ? fromRight(sorted) : sorted) {
    if (one.text.trim() === '') {
      blank = true;
      continue;
    }
    const said = isNoteMark(one, main) ? `${NOTE_OPENS}${one.text.trim()}${NOTE_CLOSES}` : leftwards ? seenFromRight(one.text) : one.text;
    const before = chunks.at(-1) ?? '';
    // A blank counts where the gap tells too little: a line stretched by its letters, a picture among them.
    const told = blank && (leftwards ? !/^\p{M}/u.test(said) : isPicture(`${before.at(-1)}${said[0]}`));
    if (last) chunks[chunks.length - 1] = `${before.trimEnd()}${told || isSpaced(last, one, before, said) ? ' ' : ''}`;
    chunks.push(last ? said.trimStart() : said);
    last = one;
    blank = false;
  }
  return chunks.join('').replace(/\s+/g, ' ').trim();
}

/** Length of what begins a row in another font than most of it, as part of its text: a place in bold; 0 where nothing does. */
export function opensOf(row: readonly Glyphs[], font: string, text: string): number {
  const sorted = row.filter((one) => one.text.trim() !== '').sort((a, b) => a.left - b.left);
  if (runsLeft([text])) sorted.reverse();
  const end = sorted.findIndex((one) => one.font === font);
  const opening = end > 0 ? rowText(sorted.slice(0, end)) : '';
  return text.startsWith(opening) ? opening.length : 0;
}

const isPicture = (characters: string): boolean => /[\ud800-\udfff]/.test(characters);
const isOther = (text: string): boolean => /[A-Za-z\u00c0-\u058f\d]/.test(text) && !runsLeft([text]);

/** Figures and words of the other direction keep their own order among what is read from the right. */
function fromRight(sorted: readonly Glyphs[]): Glyphs[] {
  const found: Glyphs[] = [];
  let other: Glyphs[] = [];
  for (const one of sorted.toReversed()) {
    if (isOther(one.text) || (one.text.trim() === '' && other.length > 0)) other.push(one);
    else {
      found.push(...other.reverse(), one);
      other = [];
    }
  }
  return [...found, ...other.reverse()];
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/** What may follow a word or figure without a space. */
const MARKS = '.,:;!?”“"»«()';

/** Marks as they are read where they are printed from the right: without letters of their own they were told from the left. */
function seenFromRight(text: string): string {
  if (/[\p{L}\d]/u.test(text)) {
    if (!isOther(text)) return text;
    let marks = 0;
    while (MARKS.includes(text[marks] ?? 'a')) marks++;
    return `${text.slice(marks)}${marks === 0 ? '' : seenFromRight(text.slice(0, marks))}`;
  }
  return [...text]
    .reverse()
    .map((mark) => MIRRORED[mark] ?? mark)
    .join('');
}

const isNoteMark = (one: Glyphs, main: Glyphs): boolean =>
  one.size < main.size * 0.8 && one.y > main.y + main.size * 0.12 && /^(?:\d{1,2}|[*†‡§]{1,2})$/.test(one.text.trim());

function isSpaced(last: Glyphs, one: Glyphs, text: string, said: string): boolean {
  const gap = Math.max(one.left - last.right, last.left - one.right) / one.size;
  const [before, after] = [text.at(-1) ?? ' ', said[0] ?? ' '];
  if (/\s$/.test(text) || /^\s/.test(said)) return true;
  // A vowel's mark stands on the letter before it.
  if (/^\p{M}/u.test(said)) return false;
  if (isPicture(before + after)) return gap > BESIDE_PICTURE;
  const [eastBefore, eastAfter] = [isIdeograph(before.charCodeAt(0)), isIdeograph(after.charCodeAt(0))];
  if (eastBefore && eastAfter) return gap > BETWEEN_IDEOGRAPHS;
  if (eastBefore || eastAfter) return gap > BETWEEN_SCRIPTS;
  return gap > SPACE;
}
