import { CLINGING, classAt, classOf, DIGIT, inWord, JOINER, LETTER, OTHER, SPACE, widthOf } from './character.ts';
import { APOSTROPHES, HYPHENS } from './normalize.ts';

const FULL_STOP = 0x2e;

/** End of the word or number that begins at `start`, whatever holds it together. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  let before = OTHER;
  let letters = 0;
  let initials = true;
  let dots = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const kind = classOf(code);
    if (inWord(kind)) {
      before = kind;
      letters++;
      at += widthOf(code);
    } else if (kind === CLINGING && at > start) {
      at += widthOf(code);
    } else if (kind === SPACE ? before === DIGIT && groupsThousands(text, at) : kind === JOINER && joins(text, at, before, letters)) {
      if (code === FULL_STOP && letters === 1) dots++;
      else initials = false;
      letters = 0;
      at++;
    } else break;
  }
  // The last full stop of U.S. and a.m. is theirs.
  if (initials && dots > 0 && letters === 1 && before === LETTER && at < text.length && text.charCodeAt(at) === FULL_STOP) at++;
  return at;
}

/** A space that groups thousands: no-break, narrow no-break or thin, before exactly three digits. `12 500 km` → [12 500] [km] */
function groupsThousands(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0xa0 && code !== 0x202f && code !== 0x2009) return false;
  return /^[0-9]{3}$/.test(text.slice(at + 1, at + 4)) && !inWord(classAt(text, at + 4));
}

/** Whether the mark at `at`, between a character of class `before` and the one after it, holds one word together. */
function joins(text: string, at: number, before: number, lettersBefore: number): boolean {
  const after = classAt(text, at + 1);
  if (!inWord(after)) return false;
  const next = text.codePointAt(at + 1) as number;
  const char = text[at] as string;
  // don't · l'homme · al-Sharaa · 10-year · snake_case
  if (APOSTROPHES.includes(char) || HYPHENS.includes(char) || char === '_') return true;
  // 3.5 · 3,200 · ٣٫٥ · 12:30 · 11/03/2025
  if (before === DIGIT && after === DIGIT) return '.,\u066b\u066c:/'.includes(char);
  if (before !== LETTER || after !== LETTER) return false;
  // U.S. · example.com, but not the lost space of "said.Then"
  if (char === '.') return lettersBefore === 1 || !/^\p{Lu}/u.test(String.fromCodePoint(next));
  // AT&T · col·lecció · צה״ל
  if (char === '&' || char === '·') return true;
  return next >= 0x0590 && next <= 0x05ff && (char === '"' || char === '״' || char === '׳');
}
