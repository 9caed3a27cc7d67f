import { normalize, type Scan, scan } from '../tokenize/index.ts';
import { type Lexicon, numberOf, type Words } from './diff-words.ts';

/** A whole text as numbers, with the place of each token in it. A blank line is a token, too: the paragraph mark. */
export interface Scanned extends Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const BREAK_KEY = '\n';

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
  // Of each spelling: its hash, where it was first met, and the number of its key.
  private hashes = new Int32Array(this.size >> 1);
  private texture = new Uint8Array(this.size >> 1);
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
  private spell({ count, starts, ends, hashes }: Scan): Int32Array {
    const spelt = new Int32Array(count);
    const text = this.texts.length - 1;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      let slot = (hash ^ (hash >>> 15)) & (this.size - 1);
      let at = this.slots[slot] as number;
      while (at !== 0 && !(this.hashes[at - 1] === hash && this.isSpelt(at - 1, starts[i] as number, ends[i] as number))) {
        slot = (slot + 1) & (this.size - 1);
        at = this.slots[slot] as number;
      }
      if (at === 0) {
        at = ++this.spellings;
        this.slots[slot] = at;
        this.hashes[at - 1] = hash;
        this.texture[at - 1] = text;
        this.starts[at - 1] = starts[i] as number;
        this.ends[at - 1] = ends[i] as number;
        if (at * 2 >= this.size) this.grow();
      }
      spelt[i] = at - 1;
    }
    return spelt;
  }

  /** Whether the token `start`–`end` of the text being read is spelt as spelling `at`. */
  private isSpelt(at: number, start: number, end: number): boolean {
    const first = this.starts[at] as number;
    if ((this.ends[at] as number) - first !== end - start) return false;
    const one = this.texts[this.texture[at] as number] as string;
    const other = this.texts[this.texts.length - 1] as string;
    for (let i = 0; i < end - start; i++) if (one.charCodeAt(first + i) !== other.charCodeAt(start + i)) return false;
    return true;
  }

  private grow(): void {
    this.size *= 4;
    this.slots = new Int32Array(this.size);
    [this.hashes, this.starts, this.ends] = [larger(this.hashes), larger(this.starts), larger(this.ends)];
    const texture = new Uint8Array(this.size >> 1);
    texture.set(this.texture);
    this.texture = texture;
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
  const breaks: number[] = [];
  for (let i = 0; i + 1 < found.count; i++) {
    const [end, next] = [found.ends[i] as number, found.starts[i + 1] as number];
    if (next - end > 1 && isBlankLine(text, end, next)) breaks.push(i);
  }
  const count = found.count + breaks.length;
  const [ids, starts, ends] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [bits, spaced] = [new Uint8Array(count), new Uint8Array(count)];
  const mark = numberOf(lexicon, BREAK_KEY);
  const kinds = Uint8Array.from(lexicon.bits);
  let at = 0;
  let nextBreak = 0;
  for (let i = 0; i < found.count; i++) {
    const end = found.ends[i] as number;
    const next = i + 1 < found.count ? (found.starts[i + 1] as number) : text.length;
    const id = keys[spelt[i] as number] as number;
    ids[at] = id;
    bits[at] = kinds[id] as number;
    starts[at] = found.starts[i] as number;
    ends[at] = end;
    spaced[at++] = next > end ? 1 : 0;
    if (breaks[nextBreak] !== i) continue;
    nextBreak++;
    ids[at] = mark;
    bits[at] = kinds[mark] as number;
    starts[at] = end;
    ends[at] = next;
    spaced[at++] = 1;
  }
  return { ids, bits, spaced, starts, ends, count, lexicon };
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) lines++;
  return lines > 1;
}
