import { isLight } from '../language/light.ts';
import { STOPS } from '../language/stops.ts';
import { CURRENCY, classOf, DIGIT, LETTER, UNSPACED } from '../tokenize/index.ts';

/** One side of a comparison as numbers: `ids[i]` is the same number exactly where the key of token `i` is the same. */
export interface Words {
  readonly ids: Int32Array;
  /** What kind of token stands at each place: `PUNCTUATION`, `LIGHT`, …, one bit each. */
  readonly bits: Uint8Array;
  /** 1 where white space follows. */
  readonly spaced: Uint8Array;
  readonly keyTable: KeyTable;
}

/** What a token is by its key, one bit each. */
export const PUNCTUATION = 1;
/** Function words, and single characters of scripts without spaces: where they alone agree, nothing agrees. */
export const LIGHT = 2;
/** Ends a sentence. */
export const STOP = 4;
/** The paragraph mark. */
export const BREAK = 8;
export const CLOSES = 16;
export const OPENS = 32;
export const COMMA = 64;
export const FIGURE = 128;

const COMMAS = new Set(', ; : ، ؛ ， 、 ； ：'.split(' '));
const BRACKETS_OPEN = new Set('( [ { （ 【 ¿ ¡'.split(' '));
const BRACKETS_CLOSE = new Set(') ] } ） 】'.split(' '));
const BREAK_KEY = '\n';
function bitsOf(key: string): number {
  if (isLight(key)) return LIGHT;
  const first = classOf(key.codePointAt(0));
  if (first === LETTER) return 0;
  if (first === DIGIT || (first === CURRENCY && key.length > 1)) return FIGURE;
  if (first === UNSPACED) return key.length === 1 ? LIGHT : 0;
  if (key === BREAK_KEY) return BREAK | STOP | PUNCTUATION;
  if (key.length === 1 && STOPS.includes(key)) return STOP | PUNCTUATION;
  if (COMMAS.has(key)) return COMMA | PUNCTUATION;
  if (BRACKETS_OPEN.has(key)) return OPENS | PUNCTUATION;
  if (BRACKETS_CLOSE.has(key)) return CLOSES | PUNCTUATION;
  return key === '"' ? OPENS | CLOSES | PUNCTUATION : PUNCTUATION;
}

/** The keys met so far, each with its number and what kind of token it is. */
export interface KeyTable {
  readonly numbers: Map<string, number>;
  /** What kind of token each key is. */
  readonly bits: number[];
  readonly keys: string[];
}

export const keyTable = (): KeyTable => ({ numbers: new Map(), bits: [], keys: [] });

/** The number of a key in the table; a new one is added. */
export function numberOf(known: KeyTable, key: string): number {
  let id = known.numbers.get(key);
  if (id === undefined) {
    id = known.keys.length;
    known.numbers.set(key, id);
    known.keys.push(key);
    known.bits.push(bitsOf(key));
  }
  return id;
}

/** What kind of token stands at `at`. */
export const bitsAt = (words: Words, at: number): number => words.bits[at] as number;

/** How much it says that a token agrees: a name or a noun much, "of" or a comma little. */
export function weightOf(bits: number): number {
  if (bits & BREAK) return 0.5;
  if (bits & PUNCTUATION) return 0.2;
  return bits & LIGHT ? 0.4 : 1;
}
