import { normalize } from '../../tokenize/index.ts';
import { type KeyTable, LIGHT, numberOf } from '../words.ts';

const BREAK_KEY = '\n';

/** The number of the paragraph mark. */
export const MARK = 0;

/**
 * The different spellings of some texts by number. They are found by the hash of their letters, so that only these few are ever made into strings and
 * brought to their key.
 */
export class Spellings {
  private readonly texts: string[] = [];
  private size = 1 << 12;
  /** Number of a spelling in its slot; 0 is empty. */
  private slots = new Int32Array(this.size);
  private count = MARK + 1;
  // Of each spelling its hash, where it was met last, and how often it was met.
  private hashes = new Int32Array(this.size >> 1);
  private sources = new Uint8Array(this.size >> 1);
  private starts = new Int32Array(this.size >> 1);
  private ends = new Int32Array(this.size >> 1);
  private uses = new Int32Array(this.size >> 1);

  /** What is looked for from now on stands in this text. At most 256 of them. */
  turnTo(text: string): void {
    this.texts.push(text);
  }

  /** Makes room for `more` spellings. */
  makeRoom(more: number): void {
    while ((this.count + more) * 2 > this.size) this.grow();
  }

  /** The number of the spelling of `start`–`end`, whose hash this is; it is counted as met. */
  find(hash: number, start: number, end: number): number {
    const { slots, hashes, size } = this;
    const mask = size - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let at = slots[slot] as number;
    while (at !== 0) {
      if (hashes[at] === hash && this.isSpelt(at, start, end)) break;
      slot = (slot + 1) & mask;
      at = slots[slot] as number;
    }
    if (at === 0) {
      at = this.count++;
      slots[slot] = at;
      hashes[at] = hash;
    }
    // The last place is the one still in the processor's cache when the word comes again.
    this.starts[at] = start;
    this.ends[at] = end;
    this.sources[at] = this.texts.length - 1;
    this.uses[at] = (this.uses[at] as number) + 1;
    return at;
  }

  /** Of each spelling the number of its key in the table, to which it is added. */
  keys(keyTable: KeyTable): Int32Array {
    const keys = new Int32Array(this.count);
    keys[MARK] = numberOf(keyTable, BREAK_KEY);
    for (let at = MARK + 1; at < this.count; at++) {
      const text = this.texts[this.sources[at] as number] as string;
      keys[at] = numberOf(keyTable, normalize(text.slice(this.starts[at], this.ends[at])));
    }
    return keys;
  }

  /** Makes those keys light that were met more than `often` times. */
  lighten({ bits }: KeyTable, keys: Int32Array, often: number): void {
    const counts = new Int32Array(bits.length);
    for (let at = 0; at < this.count; at++) {
      const key = keys[at] as number;
      counts[key] = (counts[key] as number) + (this.uses[at] as number);
    }
    for (let key = 0; key < bits.length; key++) if ((counts[key] as number) > often && bits[key] === 0) bits[key] = LIGHT;
  }

  /** Whether `start`–`end` of the text is spelt as spelling `at`. */
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
    this.uses = larger(this.uses);
    const sources = new Uint8Array(this.size >> 1);
    sources.set(this.sources);
    this.sources = sources;
    for (let at = MARK + 1; at < this.count; at++) {
      const hash = this.hashes[at] as number;
      let slot = (hash ^ (hash >>> 15)) & (this.size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.size - 1);
      this.slots[slot] = at;
    }
  }
}

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(list.length * 4);
  made.set(list);
  return made;
}
