import { APOSTROPHES, HYPHENS } from './normalize.ts';
import { pieces } from './unspaced.ts';

/** Where the tokens of a text stand: `starts[i]`–`ends[i]`, half-open, in UTF-16 units; what lies between is white space. */
export interface Scan {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each token begins with: LETTER, DIGIT or OTHER. */
  readonly heads: Uint8Array;
}

export const LETTER = 1;
export const DIGIT = 2;
export const OTHER = 3;
const SPACE = 4;
/** Letters of scripts written without spaces between words. */
const UNSPACED = 5;
/** Marks, joiners, variation selectors, direction marks: part of whatever stands before them. */
const CLINGING = 6;
const CURRENCY = 7;
const REGIONAL = 8;

const UNSPACED_LETTER = /[\p{L}\p{M}]/u;
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u;
const ZERO_WIDTH_SPACE = '\u200b';

function classify(char: string): number {
  if (/\s/u.test(char) || char === ZERO_WIDTH_SPACE) return SPACE;
  if (UNSPACED_LETTER.test(char) && UNSPACED_SCRIPT.test(char)) return UNSPACED;
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(char)) return CLINGING;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{Sc}/u.test(char)) return CURRENCY;
  if (/\p{Regional_Indicator}/u.test(char)) return REGIONAL;
  return OTHER;
}

// Unicode classes are asked of the regular expression engine once a character and kept: a text asks for a few hundred of them a million times.
let basic = new Uint8Array(0);
const astral = new Map<number, number>();

function classOf(code: number): number {
  if (code < 0x10000) {
    if (basic.length === 0) basic = new Uint8Array(0x10000);
    const known = basic[code] as number;
    if (known !== 0) return known;
    const found = classify(String.fromCharCode(code));
    basic[code] = found;
    return found;
  }
  let found = astral.get(code);
  if (found === undefined) {
    found = classify(String.fromCodePoint(code));
    astral.set(code, found);
  }
  return found;
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);
const inWord = (kind: number): boolean => kind === LETTER || kind === DIGIT;
const isHebrew = (code: number): boolean => code >= 0x0590 && code <= 0x05ff;
const isUpper = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));
const ZWJ = 0x200d;

/** A space that groups thousands: no-break, narrow no-break or thin, before exactly three digits. `12 500 km` → [12 500] [km] */
function groupsThousands(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0xa0 && code !== 0x202f && code !== 0x2009) return false;
  return /^[0-9]{3}(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 5));
}

/** Whether the mark at `at`, between `before` and the character after it, holds one word together. */
function joins(text: string, at: number, before: number, lettersBefore: number): boolean {
  const next = text.codePointAt(at + 1);
  if (next === undefined) return false;
  const after = classOf(next);
  if (!inWord(after)) return false;
  const char = text[at] as string;
  // don't · l'homme · al-Sharaa · 10-year · snake_case
  if (APOSTROPHES.includes(char) || HYPHENS.includes(char) || char === '_') return true;
  // 3.5 · 3,200 · ٣٫٥ · 12:30 · 11/03/2025 · 2019–20
  if (before === DIGIT && after === DIGIT) return '.,\u066b\u066c:/\u2013'.includes(char);
  if (before !== LETTER || after !== LETTER) return false;
  // U.S. · example.com, but not the lost space of "said.Then"
  if (char === '.') return lettersBefore === 1 || !isUpper(text, at + 1);
  // AT&T · col·lecció · צה״ל
  if (char === '&' || char === '·') return true;
  return isHebrew(next) && (char === '"' || char === '״' || char === '׳');
}

/** End of the word or number that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let at = start;
  let before = OTHER;
  let letters = 0;
  let initials = true;
  let dots = 0;
  const known = basic;
  while (at < text.length) {
    // Nearly every character is a letter that has been met before.
    while (known[text.charCodeAt(at)] === LETTER) {
      before = LETTER;
      letters++;
      at++;
    }
    if (at >= text.length) break;
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    if (inWord(kind)) {
      before = kind;
      letters++;
      at += widthOf(code);
    } else if (kind === CLINGING && at > start) {
      at += widthOf(code);
    } else if (kind === SPACE ? before === DIGIT && groupsThousands(text, at) : kind === OTHER && joins(text, at, before, letters)) {
      if (letters !== 1) initials = false;
      if (code === 0x2e) dots++;
      else initials = false;
      letters = 0;
      at++;
    } else break;
  }
  // The last full stop of U.S. and a.m. is theirs.
  if (initials && dots > 0 && letters === 1 && before === LETTER && text.charCodeAt(at) === 0x2e) at++;
  return at;
}

/** Finds the tokens of a text in one pass. */
export function scan(text: string): Scan {
  const length = text.length;
  let room = (length >> 2) + 16;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let heads = new Uint8Array(room);
  let count = 0;
  const add = (start: number, end: number, head: number): void => {
    if (count === room) {
      room *= 2;
      const grown = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)] as const;
      grown[0].set(starts);
      grown[1].set(ends);
      grown[2].set(heads);
      [starts, ends, heads] = grown;
    }
    starts[count] = start;
    ends[count] = end;
    heads[count++] = head;
  };
  let at = 0;
  while (at < length) {
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    if (inWord(kind)) {
      at = wordEnd(text, at);
      // US$35 is one amount.
      const sign = classOf(text.codePointAt(at) ?? 0x20) === CURRENCY && at - start <= 3 && kind === LETTER;
      if (sign && classOf(text.codePointAt(at + 1) ?? 0x20) === DIGIT) {
        at = wordEnd(text, at + 1);
        add(start, at, DIGIT);
      } else add(start, at, kind);
      continue;
    }
    if (kind === UNSPACED) {
      while (at < length) {
        const next = text.codePointAt(at) as number;
        const nextKind = classOf(next);
        if (nextKind !== UNSPACED && nextKind !== CLINGING) break;
        at += widthOf(next);
      }
      for (let from = start; from < at; ) {
        for (const size of pieces(text, from, at)) {
          add(from, from + size, LETTER);
          from += size;
        }
      }
      continue;
    }
    if (kind === CLINGING) {
      // A mark or direction sign that begins a word belongs to the word.
      const end = wordEnd(text, at + widthOf(code));
      at = end;
      while (at < length && classOf(text.codePointAt(at) as number) === CLINGING) at += widthOf(text.codePointAt(at) as number);
      add(start, at, end > start + widthOf(code) ? LETTER : OTHER);
      continue;
    }
    at += widthOf(code);
    if (kind === CURRENCY && classOf(text.codePointAt(at) ?? 0x20) === DIGIT) {
      at = wordEnd(text, at);
      add(start, at, DIGIT);
      continue;
    }
    if (code === 0x2e || code === 0x2d) while (text.charCodeAt(at) === code) at++; // ... and --
    if (kind === REGIONAL && classOf(text.codePointAt(at) ?? 0x20) === REGIONAL) at += 2;
    while (at < length) {
      const next = text.codePointAt(at) as number;
      if (classOf(next) !== CLINGING) break;
      at += widthOf(next);
      // 👩‍🚒 is one sign.
      const joined = next === ZWJ ? text.codePointAt(at) : undefined;
      if (joined !== undefined && classOf(joined) === OTHER && joined > 0xff) at += widthOf(joined);
    }
    add(start, at, OTHER);
  }
  return { count, starts, ends, heads };
}
