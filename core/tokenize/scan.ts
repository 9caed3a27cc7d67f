import {
  CLINGING,
  CURRENCY,
  classAt,
  classOf,
  DIGIT,
  inWord,
  JOINER,
  knownClasses,
  LETTER,
  OTHER,
  REGIONAL,
  SPACE,
  UNSPACED,
  widthOf,
} from './character.ts';
import { pieces } from './unspaced.ts';
import { wordEnd } from './word.ts';

const ZWJ = 0x200d;
const FULL_STOP = 0x2e;
const HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** UTF-16 units taken in one go: what is found in them stays in the processor's cache until it is taken over. */
const STRETCH = 2048;
/** Units of unspaced writing looked at together: a little more than the dictionary is given at once. */
const UNSPACED_MOST = 128;

/** Where the sizes end that a figure has before what it counts, which a dictionary may take for the beginning of it: 4.8万|人. */
function sizeEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && '百千万萬亿億兆'.includes(text[at] as string)) at++;
  return at;
}

/**
 * Finds the tokens of a text in one pass, some at a time: what lies between them is white space. Writing without spaces is cut into words by dictionary,
 * or into its characters where `byCharacter` asks for speed: a hundredth of the time.
 */
export class Scanner {
  private readonly text: string;
  private readonly byCharacter: boolean;
  private readonly known = knownClasses();
  private at = 0;
  /** How many tokens the last `next` found; only so many places of each list are used. */
  count = 0;
  /** `starts[i]`–`ends[i]`, half-open, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What each token begins with: LETTER, DIGIT or OTHER. */
  readonly heads: Uint8Array;
  /** A hash of each token's spelling: the same for the same spelling, in every text. */
  readonly hashes: Int32Array;

  constructor(text: string, byCharacter = false) {
    this.text = text;
    this.byCharacter = byCharacter;
    // A token has a character at least, and the last one may go on beyond the stretch.
    const room = Math.min(text.length, STRETCH + UNSPACED_MOST);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.heads = new Uint8Array(room);
    this.hashes = new Int32Array(room);
  }

  /** Finds the next tokens, which take the place of those before. False when there are none left. */
  next(): boolean {
    this.count = 0;
    while (this.count === 0 && this.at < this.text.length) {
      const to = Math.min(this.text.length, this.at + STRETCH);
      while (this.at < to) {
        this.at = this.plain(this.at, to);
        if (this.at < to) this.at = this.step(this.at);
      }
    }
    return this.count > 0;
  }

  /**
   * Takes the plain words from `from` on, and returns where one that is not plain begins, or where a word ends at or after `to`. What is hot is kept
   * small: the engine need not compile it again when something rare comes.
   */
  private plain(from: number, to: number): number {
    const { text, known, starts, ends, heads, hashes } = this;
    let at = from;
    while (at < to) {
      let code = text.charCodeAt(at);
      const kind = known[code] as number;
      if (kind === SPACE) {
        at++;
        continue;
      }
      if (kind !== LETTER) return at;
      const start = at;
      let hash = HASH;
      do {
        hash = Math.imul(hash ^ code, PRIME);
        at++;
        code = at < text.length ? text.charCodeAt(at) : 32;
      } while (known[code] === LETTER);
      const next = known[code] as number;
      if (next !== SPACE && next !== OTHER && !(next === JOINER && this.isLoose(at, code, at - start))) return start;
      const k = this.count++;
      starts[k] = start;
      ends[k] = at;
      heads[k] = LETTER;
      hashes[k] = hash;
    }
    return at;
  }

  /** Whether the mark after a plain word of `size` letters stands free of a next one: `word, ` `word. ` but not `U.S.` */
  private isLoose(at: number, code: number, size: number): boolean {
    if (code === FULL_STOP && size === 1) return false;
    if (at + 1 >= this.text.length) return true;
    const after = this.known[this.text.charCodeAt(at + 1)];
    return after === SPACE || after === OTHER || after === JOINER;
  }

  private add(start: number, end: number, head: number): void {
    let hash = HASH;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ this.text.charCodeAt(i), PRIME);
    const k = this.count++;
    this.starts[k] = start;
    this.ends[k] = end;
    this.heads[k] = head;
    this.hashes[k] = hash;
  }

  /** Takes the token at `start`, or the first words of the unspaced stretch there, and returns where they end. */
  private step(start: number): number {
    const { text } = this;
    const code = text.codePointAt(start) as number;
    const kind = classOf(code);
    if (kind === SPACE) return start + 1;
    if (inWord(kind)) return this.word(start, kind);
    if (kind === UNSPACED) return this.unspaced(start);
    let at = start + widthOf(code);
    if (kind === CLINGING) {
      // A mark or direction sign that begins a word belongs to the word.
      const end = this.pastClinging(wordEnd(text, at));
      this.add(start, end, end > at ? LETTER : OTHER);
      return end;
    }
    if (kind === CURRENCY && classAt(text, at) === DIGIT) {
      at = wordEnd(text, at);
      this.add(start, at, DIGIT);
      return at;
    }
    if (code === FULL_STOP || code === 0x2d) while (at < text.length && text.charCodeAt(at) === code) at++; // ... and --
    if (kind === REGIONAL && classAt(text, at) === REGIONAL) at += 2;
    at = this.pastClinging(at);
    this.add(start, at, OTHER);
    return at;
  }

  private word(start: number, kind: number): number {
    const { text } = this;
    let end = wordEnd(text, start);
    // US$35 is one amount.
    if (kind === LETTER && end - start <= 3 && classAt(text, end) === CURRENCY && classAt(text, end + 1) === DIGIT) {
      end = wordEnd(text, end + 1);
      this.add(start, end, DIGIT);
    } else this.add(start, end, kind);
    return end;
  }

  private unspaced(start: number): number {
    const { text } = this;
    let end = start + widthOf(text.codePointAt(start) as number);
    if (this.byCharacter) {
      end = this.pastClinging(end);
      this.add(start, end, LETTER);
      return end;
    }
    const most = start + UNSPACED_MOST;
    for (let kind = UNSPACED; end < most && (kind === UNSPACED || kind === CLINGING); ) {
      kind = classAt(text, end);
      if (kind === UNSPACED || kind === CLINGING) end += widthOf(text.codePointAt(end) as number);
    }
    let from = start;
    const sized = start > 0 && classAt(text, start - 1) === DIGIT ? sizeEnd(text, start, end) : start;
    if (sized > start) {
      this.add(start, sized, LETTER);
      from = sized;
    }
    for (const size of from < end ? pieces(text, from, end) : []) {
      this.add(from, from + size, LETTER);
      from += size;
    }
    return from;
  }

  private pastClinging(from: number): number {
    const { text } = this;
    let at = from;
    while (classAt(text, at) === CLINGING) {
      const code = text.codePointAt(at) as number;
      at += widthOf(code);
      if (code !== ZWJ || classAt(text, at) !== OTHER) continue;
      // 👩‍🚒 is one sign.
      const joined = text.codePointAt(at) as number;
      if (joined > 0xff) at += widthOf(joined);
    }
    return at;
  }
}
