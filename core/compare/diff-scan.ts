import { normalize, type Scan, scan } from '../tokenize/index.ts';
import { BREAK, type Lexicon, LIGHT, numberOf, type Words } from './diff-words.ts';

/** A whole text as numbers, with the place of each token in it. A blank line is a token, too: the paragraph mark. */
export interface Scanned extends Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const BREAK_KEY = '\n';
/** Tokens taken in one go: the engine compiles a loop that is entered often once, a single long one twice. */
const STRETCH = 512;

/**
 * Reads texts into one lexicon. Tokens spelt alike are found by the hash of their spelling, so that only the few different spellings of a text are ever
 * made into strings and brought to their key.
 */
export class Reader {
  private readonly lexicon: Lexicon;
  private readonly texts: string[] = [];
  private size = 1 << 12;
  /** Number of a spelling + 1 in its slot; 0 is empty. */
  private slots = new Int32Array(this.size);
  // Of each spelling: its hash, where it was met last, and the number of its key.
  private hashes = new Int32Array(this.size >> 1);
  private sources = new Uint8Array(this.size >> 1);
  private starts = new Int32Array(this.size >> 1);
  private ends = new Int32Array(this.size >> 1);
  private spellings = 0;
  private readonly keys: number[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** At most 256 texts. */
  read(text: string): Scanned {
    const found = scan(text, true);
    this.texts.push(text);
    const known = this.spellings;
    const spelt = this.spell(found);
    for (let k = known; k < this.spellings; k++) {
      this.keys.push(numberOf(this.lexicon, normalize(text.slice(this.starts[k], this.ends[k]))));
    }
    return withBreaks(text, found, spelt, Int32Array.from(this.keys), this.lexicon);
  }

  /** The number of each token's spelling. */
  private spell(found: Scan): Int32Array {
    const spelt = new Int32Array(found.count);
    for (let from = 0; from < found.count; from += STRETCH) this.spellStretch(found, spelt, from, Math.min(found.count, from + STRETCH));
    return spelt;
  }

  private spellStretch({ starts, ends, hashes }: Scan, spelt: Int32Array, from: number, to: number): void {
    while ((this.spellings + to - from) * 2 > this.size) this.grow();
    const { slots, hashes: known, starts: lastStarts, ends: lastEnds, sources } = this;
    const text = this.texts.length - 1;
    const mask = this.size - 1;
    for (let i = from; i < to; i++) {
      const hash = hashes[i] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      let at = slots[slot] as number;
      while (at !== 0 && !(known[at - 1] === hash && this.isSpelt(at - 1, starts[i] as number, ends[i] as number))) {
        slot = (slot + 1) & mask;
        at = slots[slot] as number;
      }
      if (at === 0) at = this.learn(slot, hash);
      // The last place is the one still in the processor's cache when the word comes again.
      lastStarts[at - 1] = starts[i] as number;
      lastEnds[at - 1] = ends[i] as number;
      sources[at - 1] = text;
      spelt[i] = at - 1;
    }
  }

  /** Notes a spelling not met before and returns its number + 1. */
  private learn(slot: number, hash: number): number {
    const at = this.spellings++;
    this.slots[slot] = at + 1;
    this.hashes[at] = hash;
    return at + 1;
  }

  /** Whether the token `start`–`end` of the text being read is spelt as spelling `at`. */
  private isSpelt(at: number, start: number, end: number): boolean {
    const first = this.starts[at] as number;
    if ((this.ends[at] as number) - first !== end - start) return false;
    const one = this.texts[this.sources[at] as number] as string;
    const other = this.texts[this.texts.length - 1] as string;
    for (let i = 0; i < end - start; i++) if (one.charCodeAt(first + i) !== other.charCodeAt(start + i)) return false;
    return true;
  }

  private grow(): void {
    this.size *= 4;
    this.slots = new Int32Array(this.size);
    this.hashes = larger(this.hashes);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    const sources = new Uint8Array(this.size >> 1);
    sources.set(this.sources);
    this.sources = sources;
    for (let k = 0; k < this.spellings; k++) {
      const hash = this.hashes[k] as number;
      let slot = (hash ^ (hash >>> 15)) & (this.size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.size - 1);
      this.slots[slot] = k + 1;
    }
  }
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(array.length * 4);
  made.set(array);
  return made;
}

/** The tokens by the numbers of their keys, with a paragraph mark for each blank line between them. */
function withBreaks(text: string, found: Scan, spelt: Int32Array, keys: Int32Array, lexicon: Lexicon): Scanned {
  const breaks = blankLines(text, found);
  const count = found.count + breaks.length;
  const ids = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let at = 0;
  let from = 0;
  for (let k = 0; k <= breaks.length; k++) {
    const to = k < breaks.length ? (breaks[k] as number) : found.count;
    look(keys, spelt, from, to, ids, at);
    starts.set(found.starts.subarray(from, to), at);
    ends.set(found.ends.subarray(from, to), at);
    at += to - from;
    from = to;
    if (k === breaks.length) break;
    ids[at] = numberOf(lexicon, BREAK_KEY);
    starts[at] = found.ends[to - 1] as number;
    ends[at++] = found.starts[to] as number;
  }
  const bits = bitsOfAll(ids, lexicon);
  return { ids, bits, spaced: spacedOf(starts, ends, bits, text.length), lexicon, starts, ends, count };
}

/** Puts the keys of spellings `from`–`to` into `ids` from `at` on. */
function look(keys: Int32Array, spelt: Int32Array, from: number, to: number, ids: Int32Array, at: number): void {
  for (let i = from; i < to; i++) ids[at + i - from] = keys[spelt[i] as number] as number;
}

/** A paragraph mark is white space itself: what stands before it is followed by some, and so is it. */
function spacedOf(starts: Int32Array, ends: Int32Array, bits: Uint8Array, length: number): Uint8Array {
  const spaced = new Uint8Array(starts.length);
  const last = starts.length - 1;
  for (let i = 0; i < last; i++)
    spaced[i] = ((bits[i] as number) | (bits[i + 1] as number)) & BREAK || (starts[i + 1] as number) > (ends[i] as number) ? 1 : 0;
  if (last >= 0 && length > (ends[last] as number)) spaced[last] = 1;
  return spaced;
}

/** Numbers of the tokens before which a blank line stands. */
function blankLines(text: string, { count, starts, ends }: Scan): number[] {
  const found: number[] = [];
  for (let i = 1; i < count; i++) {
    const end = ends[i - 1] as number;
    const start = starts[i] as number;
    if (start - end > 1 && isBlankLine(text, end, start)) found.push(i);
  }
  return found;
}

function bitsOfAll(ids: Int32Array, lexicon: Lexicon): Uint8Array {
  const kinds = Uint8Array.from(lexicon.bits);
  const bits = new Uint8Array(ids.length);
  for (let i = 0; i < ids.length; i++) bits[i] = kinds[ids[i] as number] as number;
  return bits;
}

/** A word met this often, and in this share of all places, says little in these texts, whatever the language. */
const OFTEN = 40;
const OFTEN_SHARE = 0.006;

/** Makes the words light that both texts are full of: no list of function words knows every language. */
export function lighten(a: Scanned, b: Scanned): void {
  const counts = new Int32Array(a.lexicon.keys.length);
  count(counts, a.ids);
  count(counts, b.ids);
  const often = Math.max(OFTEN, (a.count + b.count) * OFTEN_SHARE);
  for (const { ids, bits } of [a, b]) markOften(counts, often, ids, bits);
}

function count(counts: Int32Array, ids: Int32Array): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number;
    counts[id] = (counts[id] as number) + 1;
  }
}

function markOften(counts: Int32Array, often: number, ids: Int32Array, bits: Uint8Array): void {
  for (let i = 0; i < ids.length; i++) if (bits[i] === 0 && (counts[ids[i] as number] as number) > often) bits[i] = LIGHT;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1;
}
