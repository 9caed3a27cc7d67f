import { normalize, scan } from '../tokenize/index.ts';
import { type Lexicon, numberOf, type Words } from './diff-words.ts';

/** A whole text as numbers, with the place of each token in it. A blank line is a token, too: the paragraph mark. */
export interface Scanned extends Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const BREAK_KEY = '\n';

/**
 * Reads texts into one lexicon. Tokens spelt alike are found by a hash of their spelling, so that only the few different spellings of a text are ever
 * made into strings and brought to their key.
 */
export class Reader {
  readonly lexicon: Lexicon;
  private size = 1 << 12;
  private slots = new Int32Array(this.size); // spelling + 1; 0 is empty
  private hashes: number[] = [];
  private spellings: string[] = [];
  private ids: number[] = [];

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(text: string): Scanned {
    const found = scan(text);
    const breaks = numberOf(this.lexicon, BREAK_KEY);
    let room = found.count + (found.count >> 4) + 16;
    let ids = new Int32Array(room);
    let starts = new Int32Array(room);
    let ends = new Int32Array(room);
    let bits = new Uint8Array(room);
    let spaced = new Uint8Array(room);
    let count = 0;
    for (let i = 0; i < found.count; i++) {
      if (count + 2 > room) {
        room *= 2;
        [ids, starts, ends] = [grown(ids, room), grown(starts, room), grown(ends, room)];
        [bits, spaced] = [grownBytes(bits, room), grownBytes(spaced, room)];
      }
      const start = found.starts[i] as number;
      const end = found.ends[i] as number;
      const next = i + 1 < found.count ? (found.starts[i + 1] as number) : text.length;
      const id = this.numberOf(text, start, end);
      ids[count] = id;
      bits[count] = this.lexicon.bits[id] as number;
      starts[count] = start;
      ends[count] = end;
      spaced[count++] = next > end ? 1 : 0;
      if (next - end > 1 && i + 1 < found.count && isBlankLine(text, end, next)) {
        ids[count] = breaks;
        bits[count] = this.lexicon.bits[breaks] as number;
        starts[count] = end;
        ends[count] = next;
        spaced[count++] = 1;
      }
    }
    return {
      ids: ids.subarray(0, count),
      bits: bits.subarray(0, count),
      spaced: spaced.subarray(0, count),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      count,
      lexicon: this.lexicon,
    };
  }

  private numberOf(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.size - 1;
    let slot = hash & mask;
    for (;;) {
      const at = (this.slots[slot] as number) - 1;
      if (at < 0) break;
      if (this.hashes[at] === hash && isSpelt(this.spellings[at] as string, text, start, end)) return this.ids[at] as number;
      slot = (slot + 1) & mask;
    }
    // A copy of its own: a slice would keep the whole text in memory.
    const spelling = text.slice(start, end);
    const id = numberOf(this.lexicon, normalize(spelling));
    this.hashes.push(hash);
    this.spellings.push(spelling);
    this.ids.push(id);
    this.slots[slot] = this.ids.length;
    if (this.ids.length * 2 > this.size) this.grow();
    return id;
  }

  private grow(): void {
    this.size *= 4;
    this.slots = new Int32Array(this.size);
    const mask = this.size - 1;
    this.hashes.forEach((hash, at) => {
      let slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = at + 1;
    });
  }
}

function isSpelt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = start; i < end; i++) if (spelling.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1;
}

function grown(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(array);
  return larger;
}

function grownBytes(array: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(room);
  larger.set(array);
  return larger;
}
