import { APOSTROPHES, HYPHENS } from './normalize.ts';

// What a character is to the scan. Marks that may hold a word together are told apart from those that never do.
export const LETTER = 1;
export const DIGIT = 2;
export const OTHER = 3;
export const SPACE = 4;
/** Letters of scripts written without spaces between words. */
export const UNSPACED = 5;
/** Combining marks, joiners, variation selectors, direction marks: part of whatever stands before them. */
export const CLINGING = 6;
export const CURRENCY = 7;
export const REGIONAL = 8;
export const JOINER = 9;

const JOINERS = `${APOSTROPHES}${HYPHENS}._,:/&·"״׳\u066b\u066c`;
const ZERO_WIDTH_SPACE = '\u200b';

/** Asks Unicode. Characters of most texts are told without: a property class costs the engine milliseconds to make. */
function classify(char: string): number {
  const code = char.codePointAt(0) as number;
  if (JOINERS.includes(char)) return JOINER;
  if (code < 0x80)
    return /[a-z]/i.test(char) ? LETTER : /[0-9]/.test(char) ? DIGIT : /\s/.test(char) ? SPACE : char === '$' ? CURRENCY : OTHER;
  if (/\s/.test(char) || char === ZERO_WIDTH_SPACE) return SPACE;
  if (code >= 0x4e00 && code <= 0x9fff) return UNSPACED;
  if (code >= 0x2010 && code <= 0x2027) return OTHER;
  if (code < 0x0530 && char.toLowerCase() !== char.toUpperCase()) return LETTER;
  if (/[\p{L}\p{M}]/u.test(char)) {
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u.test(
        char,
      )
    )
      return UNSPACED;
    return /\p{L}/u.test(char) ? LETTER : CLINGING;
  }
  if (/[\p{Cf}\p{Emoji_Modifier}]/u.test(char)) return CLINGING;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{Sc}/u.test(char)) return CURRENCY;
  return /\p{Regional_Indicator}/u.test(char) ? REGIONAL : OTHER;
}

let basic: Uint8Array | null = null;
const astral = new Map<number, number>();

/** Classes of the characters met so far, by code unit; 0 where none was met, and always for surrogates. */
export function knownClasses(): Uint8Array {
  if (basic) return basic;
  basic = new Uint8Array(0x10000);
  // By the way that every character takes: the engine then knows that way before it compiles the loops that ask.
  for (let code = 0; code < 0x80; code++) classOf(code);
  return basic;
}

/** The class of a code point; a lone surrogate is a mark like any other. Past the end (`undefined`) it is white space. */
export function classOf(code: number | undefined): number {
  if (code === undefined) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const known = code < 0x10000 ? knownClasses()[code] : astral.get(code);
  if (known) return known;
  return learn(code);
}

function learn(code: number): number {
  const found = classify(String.fromCodePoint(code));
  if (code < 0x10000) knownClasses()[code] = found;
  else astral.set(code, found);
  return found;
}

/** The class of the code point at a place of a text. The engine must not be asked for one past the end: it would give up what it has compiled. */
export const classAt = (text: string, at: number): number => (at < text.length ? classOf(text.codePointAt(at)) : SPACE);

export const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);
export const inWord = (kind: number): boolean => kind === LETTER || kind === DIGIT;
