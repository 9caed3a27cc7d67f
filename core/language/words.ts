import { firstWhere, type Token } from '../model/index.ts';
import { isAscii, isLetter } from './letters.ts';
import { CURRENCY_LETTER, CURRENCY_LETTERS } from './symbols.ts';

/** A word, figure or mark of a text, finer than a token: `ten-year` is three, `4.75%` two, `l'homme` two. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly key: string;
  readonly kind: 'word' | 'figure' | 'mark';
  /** True for a name, where the script has no capitals to tell it. */
  readonly name?: true;
}

const FIGURE_PARTS = /\d+(?:[.,’'\u00a0\u202f\u2009]\d+)*|[A-Za-z]+(?:\.[A-Za-z]+)*\.?|[^\sA-Za-z\d]/g;
// Digits and letters of other scripts; Unicode classes are slow to make ready, so only figures that need them ask for them.
let anyFigureParts: RegExp | null = null;
const ELISION = /^(?:[ldnscjmt]|qu|jusqu|lorsqu|puisqu|(?:a|da|de|ne|su|co)ll|nell|un|quest|quell|tutt)['’]/i;

/** True for a code that parts a token into words: hyphens, dashes, slash, underline. */
const parts = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2f || code === 0x5f;

// Arabic vowel signs and the stroke that stretches a word; the dot that small letters leave of the Turkish İ.
const SIGNS = /[\u0640\u064b-\u0652\u0670]|(?<=i)\u0307/g;

/** A key without signs that writing may leave out: يُعتقد is يعتقد. */
const plain = (key: string): string => {
  const code = key.charCodeAt(0);
  return code === 0x69 || (code >= 0x620 && code < 0x700) ? key.replace(SIGNS, '') : key;
};

const keyOf = (text: string): string => {
  const lower = plain(text.toLowerCase());
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** All words of a text, from its tokens and their offsets; cut as a language cuts its own where `own` says how. */
export function wordsOf(
  tokens: readonly Token[],
  starts: readonly number[],
  own: ((words: readonly Word[]) => readonly Word[]) | null = null,
): readonly Word[] {
  const words = tokenWords(tokens, starts);
  return own ? own(words) : words;
}

function tokenWords(tokens: readonly Token[], starts: readonly number[]): readonly Word[] {
  const words: Word[] = [];
  const put = (start: number, text: string, kind: Word['kind']): void => {
    words.push({ start, end: start + text.length, text, key: keyOf(text), kind });
  };
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text, key } = tokens[i] as Token;
    const start = starts[i] as number;
    if (kind === 'break' || text === '') continue;
    if (kind === 'punctuation') words.push({ start, end: start + text.length, text, key: text, kind: 'mark' });
    else if (kind === 'number' || priced(tokens[i - 1], text) || lettered(text, tokens[i + 1]?.text)) figureParts(text, start, put);
    else if (whole(text)) words.push({ start, end: start + text.length, text, key: plain(key), kind: 'word' });
    else wordParts(text, start, put);
  }
  return words;
}

/** "$US19.5": letters and a figure after a currency sign. */
const priced = (before: Token | undefined, text: string): boolean =>
  before?.after === '' && /^[$€£¥]$/.test(before.text) && /^[A-Z]{1,3}\d/.test(text);

/** "N2.3", "Ksh500": letters of a currency and a figure after them; one letter where the figure has parts, "R4,500", or a size after it, "R4m", "N2 million". */
function lettered(text: string, next = ''): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x41 || code > 0x5a || text.length < 2) return false;
  let at = 1;
  while (at < text.length && !isDigitCode(text.charCodeAt(at))) at++;
  if (at > 3 || at === text.length) return false;
  const letters = text.slice(0, at);
  if (at > 1) return CURRENCY_LETTERS[letters] !== undefined;
  return CURRENCY_LETTER[letters] !== undefined && (/^\d+(?:[.,]\d|(?:bn|m|tn|trn)$)/.test(text.slice(1)) || /^(?:m|b|tr)ill/.test(next));
}

const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for a word that nothing parts; nearly all are. */
function whole(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (parts(code) || code === 0x27 || code === 0x2019) return false;
  }
  return true;
}

type Put = (start: number, text: string, kind: Word['kind']) => void;

const isFigure = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;

function wordParts(text: string, start: number, put: Put): void {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !parts(text.charCodeAt(at))) continue;
    if (at > from) {
      const part = text.slice(from, at);
      const elided = part.length > 2 ? ELISION.exec(part)?.[0].length : undefined;
      if (elided && elided < part.length) {
        put(start + from, part.slice(0, elided), 'word');
        const rest = part.slice(elided);
        if (isFigure(rest)) figureParts(rest, start + from + elided, put);
        else put(start + from + elided, rest, 'word');
      } else if (from > 0 && isFigure(part)) figureParts(part, start + from, put);
      else put(start + from, part, 'word');
    }
    if (at < text.length) put(start + at, text[at] as string, 'mark');
    from = at + 1;
  }
}

const isDigit = (text: string): boolean => /^\p{N}/u.test(text);

function figureParts(text: string, start: number, put: Put): void {
  let pattern = FIGURE_PARTS;
  if (!isAscii(text)) {
    anyFigureParts ??= /\p{N}+(?:[.,’'\u00a0\u202f\u2009\u066b\u066c]\p{N}+)*|[\p{L}\p{M}]+|[^\s]/gu;
    pattern = anyFigureParts;
  }
  for (const match of text.matchAll(pattern)) {
    const piece = match[0];
    const code = piece.charCodeAt(0);
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code > 0x7f && isLetter(piece) && !isDigit(piece));
    const digit = (code >= 0x30 && code <= 0x39) || (code > 0x7f && isDigit(piece));
    put(start + match.index, piece, digit ? 'figure' : letter ? 'word' : 'mark');
  }
}

/** Index of the first word that ends after an offset. */
export const wordFrom = (words: readonly Word[], at: number): number => firstWhere(words, ({ end }) => end > at);

/** A word without the genitive of English: "Peskov's" is "peskov". */
export const withoutGenitive = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key);

/** Index of the first word that begins at or after an offset. */
export function wordBegunFrom(words: readonly Word[], at: number): number {
  const i = wordFrom(words, at);
  return (words[i]?.start ?? at) < at ? i + 1 : i;
}

/** The words that lie whole in a half-open range. */
export function wordsWithin(words: readonly Word[], start: number, end: number): readonly Word[] {
  const from = wordBegunFrom(words, start);
  let to = from;
  while (to < words.length && (words[to] as Word).end <= end) to++;
  return words.slice(from, to);
}
