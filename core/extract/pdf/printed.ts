import type { OperatorList, PdfGlyph, PdfPage } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { PageLines, PdfLine } from './lines.ts';

/** Pages without anything to mend after which no more are looked at: a program prints all its pages alike. */
const ENOUGH = 2;
/** Longest part of a word, in UTF-16 units, that is looked at beside a hyphen, and most words of one beginning and end. */
const LONGEST = 40;
const MOST = 50;

const SOFT_HYPHEN = '\u00ad';
const ENDS_IN_HYPHEN = /[\p{L}\p{M}][-‐]$/u;
const LETTERS_END = /[\p{L}\p{M}]{1,40}$/u;
const LETTERS_BEGIN = /^\p{Ll}[\p{L}\p{M}]*/u;
const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_WORDS = /[\p{Script=Arabic}\p{M}]+/gu;
const LAM_ALEF = /^ل[اأإآ]$/;

/** PrintedWords of a page as its fonts print them: those that a soft hyphen parts, and those that the text layer tells in another order. */
export interface PrintedWords {
  /** Both parts of a word, by the letters beside its hyphen. */
  readonly parted: ReadonlyMap<string, readonly (readonly [head: string, tail: string])[]>;
  /** What the text layer tells -> what is meant. */
  readonly turned: ReadonlyMap<string, string>;
}

/**
 * What a document's characters say beyond its text layer, which leaves out soft hyphens ("negotia" / "tions") and turns round what one character prints
 * of an Arabic word ("سالم" for "سلام"). Pages are asked for it only where their lines leave it open.
 */
export class Printed {
  readonly #words: PrintedWords[] = [];
  readonly #showText: number;
  #vain = 0;

  constructor(showText: number) {
    this.#showText = showText;
  }

  /** The lines of a page with their words in the order of reading; what hyphens it has is kept in mind. */
  async mended(page: PdfPage, lines: PageLines): Promise<PageLines> {
    if (this.#vain >= ENOUGH || !leavesOpen(lines.lines)) return lines;
    const words = await page.getOperatorList().then(
      (list) => wordsOf(glyphsOf(list, this.#showText)),
      () => null,
    );
    if (!words || (words.parted.size === 0 && words.turned.size === 0)) {
      this.#vain++;
      return lines;
    }
    this.#words.push(words);
    return words.turned.size === 0 ? lines : turned(lines, words.turned);
  }

  /** The pages with a soft hyphen at the end of each line that ends in a part of a word. */
  hyphened(pages: readonly PageLines[]): readonly PageLines[] {
    if (this.#words.length === 0) return pages;
    const all = pages.flatMap(({ lines }) => lines);
    const ends = new Set(all.filter((line, i) => this.#parts(line.text, all[i + 1]?.text ?? '')));
    const mark = (line: PdfLine): PdfLine => (ends.has(line) ? { ...line, text: `${line.text.trimEnd()}${SOFT_HYPHEN}` } : line);
    return ends.size === 0 ? pages : pages.map((page) => ({ ...page, lines: page.lines.map(mark) }));
  }

  #parts(above: string, below: string): boolean {
    const head = LETTERS_END.exec(above.trimEnd().slice(-LONGEST))?.[0] ?? '';
    const tail = LETTERS_BEGIN.exec(below.trimStart().slice(0, LONGEST))?.[0] ?? '';
    if (head === '' || tail === '') return false;
    return this.#words.some(({ parted }) =>
      parted.get(keyOf(head, tail))?.some(([before, after]) => before.endsWith(head) && after.startsWith(tail)),
    );
  }
}

const keyOf = (head: string, tail: string): string => `${head.at(-1)}${tail[0]}`;

/** Whether a page may hold more than its text layer tells: letters that Arabic joins, or lines that end in no hyphen and go on in small letters. */
function leavesOpen(lines: readonly PdfLine[]): boolean {
  if (lines.some(({ text }) => ARABIC.test(text))) return true;
  if (lines.some(({ text }) => ENDS_IN_HYPHEN.test(text.slice(-3)))) return false;
  return lines.some(({ text }, i) => LETTERS_END.test(text.slice(-3)) && LETTERS_BEGIN.test(lines[i + 1]?.text.slice(0, 3) ?? ''));
}

/** The characters of each stretch of text that a page shows; "" for a gap inside one. */
function glyphsOf({ fnArray, argsArray }: OperatorList, showText: number): readonly (readonly string[])[] {
  return fnArray.flatMap((operator, i) => {
    if (operator !== showText) return [];
    const [shown] = argsArray[i] as [readonly (PdfGlyph | number)[]];
    return [shown.map((one) => (typeof one === 'number' ? '' : one.unicode))];
  });
}

const isLetter = (character: string): boolean => /^[\p{L}\p{M}]/u.test(character);

export function wordsOf(shown: readonly (readonly string[])[]): PrintedWords {
  const parted = new Map<string, [string, string][]>();
  const wordsTurned = new Map<string, string>();
  const plain = new Set<string>();
  let head = '';
  let open: [string, string] | null = null;
  const close = (): void => {
    const [before, after] = open ?? ['', ''];
    open = null;
    if (before === '' || after === '') return;
    const key = keyOf(before, after);
    const known = parted.get(key);
    if (!known) parted.set(key, [[before, after]]);
    else if (known.length < MOST) known.push([before, after]);
  };
  for (const glyphs of shown) {
    for (const glyph of glyphs) {
      if (glyph === SOFT_HYPHEN) {
        close();
        open = head === '' ? null : [head, ''];
        head = '';
      } else if (isLetter(glyph)) {
        if (open && open[1].length < LONGEST) open[1] += glyph;
        head = `${head}${glyph}`.slice(-LONGEST);
      } else if (glyph !== '') {
        close();
        head = '';
      }
    }
    turnWords(glyphs, wordsTurned, plain);
  }
  close();
  for (const word of plain) wordsTurned.delete(word);
  return { parted, turned: wordsTurned };
}

/** Notes the words of one stretch, whose characters stand from the left as they are seen. */
function turnWords(glyphs: readonly string[], into: Map<string, string>, plain: Set<string>): void {
  let word: string[] = [];
  for (const glyph of [...glyphs, ' ']) {
    // A gap as wide as a space is told apart by nothing here; Arabic programs print the space itself.
    if (glyph === '') continue;
    if (ARABIC.test(glyph) || (word.length > 0 && /^\p{M}/u.test(glyph))) {
      word.push(glyph);
      continue;
    }
    const told = [...word.join('')].reverse().join('');
    if (word.some((one) => LAM_ALEF.test(one))) into.set(told, word.reverse().join(''));
    else if (told !== '') plain.add(told);
    word = [];
  }
}

function turned(page: PageLines, words: ReadonlyMap<string, string>): PageLines {
  const mend = (text: string): string => text.replace(ARABIC_WORDS, (word) => words.get(word) ?? word);
  const mendLine = (line: PdfLine): PdfLine => ({ ...line, text: mend(line.text), parts: line.parts.map(mend) });
  return { ...page, lines: page.lines.map(mendLine), ...(page.beside ? { beside: page.beside.map(mendLine) } : {}) };
}
