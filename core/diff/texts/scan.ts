import { Scanner } from '../../tokenize/index.ts';
import { type KeyTable, keyTable, type Words } from '../words.ts';
import { MARK, Spellings } from './spellings.ts';

/** A whole text as numbers, with the place of each token in it. A blank line is a token, too: the paragraph mark. */
export interface Scanned extends Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A word met this often, and in this share of all places, says little in these texts: no list of function words knows every language. */
const OFTEN = 40;
const OFTEN_SHARE = 0.006;

/** Reads two texts into one table, each in one pass. Words that both are full of are light, whatever the language. */
export function scanTexts(a: string, b: string): [Scanned, Scanned] {
  const spellings = new Spellings();
  const [tokensA, tokensB] = [tokensOf(a, spellings), tokensOf(b, spellings)];
  const known = keyTable();
  const keys = spellings.keys(known);
  spellings.lighten(known, keys, Math.max(OFTEN, (tokensA.count + tokensB.count) * OFTEN_SHARE));
  const bits = Uint8Array.from(known.bits);
  return [tokensA.scanned(known, keys, bits), tokensB.scanned(known, keys, bits)];
}

function tokensOf(text: string, spellings: Spellings): Tokens {
  const scanner = new Scanner(text, true);
  const tokens = new Tokens(text);
  spellings.turnTo(text);
  while (scanner.next()) tokens.take(scanner, spellings);
  return tokens;
}

/** The tokens of a text by their spelling, as they are found. Only the first `count` places of each list are used. */
class Tokens {
  private readonly text: string;
  count = 0;
  private ids: Int32Array;
  private starts: Int32Array;
  private ends: Int32Array;

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 2) + 16;
    this.ids = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  /** Takes over what the scanner has found. */
  take(scanner: Scanner, spellings: Spellings): void {
    // A paragraph mark may stand before each token.
    const most = this.count + 2 * scanner.count;
    if (most > this.ids.length) this.grow(2 * most);
    spellings.makeRoom(scanner.count);
    const { ids, starts, ends } = this;
    let count = this.count;
    for (let i = 0; i < scanner.count; i++) {
      const start = scanner.starts[i] as number;
      const end = scanner.ends[i] as number;
      const before = count > 0 ? (ends[count - 1] as number) : start;
      if (start > before + 1 && this.isBlankLine(before, start)) {
        ids[count] = MARK;
        starts[count] = before;
        ends[count++] = start;
      }
      ids[count] = spellings.find(scanner.hashes[i] as number, start, end);
      starts[count] = start;
      ends[count++] = end;
    }
    this.count = count;
  }

  /** The tokens by their keys. */
  scanned(keyTable: KeyTable, keys: Int32Array, kinds: Uint8Array): Scanned {
    const { count, starts, ends } = this;
    const ids = this.ids.subarray(0, count);
    const bits = new Uint8Array(count);
    const spaced = new Uint8Array(count);
    const mark = keys[MARK] as number;
    // A paragraph mark is white space itself: what stands before it is followed by some, and so is it.
    let end = 0;
    let id = -1;
    for (let i = 0; i < count; i++) {
      const before = id;
      id = keys[ids[i] as number] as number;
      if (i > 0 && ((starts[i] as number) > end || id === mark || before === mark)) spaced[i - 1] = 1;
      ids[i] = id;
      bits[i] = kinds[id] as number;
      end = ends[i] as number;
    }
    if (count > 0 && this.text.length > end) spaced[count - 1] = 1;
    return { ids, bits, spaced, keyTable, starts, ends, count };
  }

  private isBlankLine(from: number, to: number): boolean {
    let lines = 0;
    for (let i = from; i < to; i++) if (this.text.charCodeAt(i) === 10) lines++;
    return lines > 1;
  }

  private grow(room: number): void {
    this.ids = moved(this.ids, room);
    this.starts = moved(this.starts, room);
    this.ends = moved(this.ends, room);
  }
}

function moved(list: Int32Array, room: number): Int32Array {
  const made = new Int32Array(room);
  made.set(list);
  return made;
}
