import type { Change } from '../change.ts';
import { bitsAt, PUNCTUATION, type Words, weightOf } from '../words.ts';

/** The same words, deleted in one change and inserted in another. */
export interface FoundMove {
  /** Numbers of the two changes, and where the words begin in each. */
  readonly changeA: number;
  readonly changeB: number;
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
  /** Sum of the weights of its tokens: 1 for a word that says something. */
  readonly weight: number;
  readonly words: number;
  /** Share of the words on that side of its change, from 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
}

/** Places at which a pair of words is remembered: past them it is too common to start a search. */
const PLACES = 8;
/** Tokens of a stretch inside which none that begins at the same place is looked for: rows of one word repeat from each of its ends. */
const LONG = 64;

interface Occurrence {
  readonly at: number;
  readonly change: number;
}

/** All longest stretches of two tokens and more that stand deleted in one change and inserted in another, and words that are all of such changes. */
export function repeated(changes: readonly Change[], a: Words, b: Words): FoundMove[] {
  const pairs = new Map<string, Occurrence[]>();
  const alone = new Map<number, Occurrence>();
  changes.forEach((change, k) => {
    if (change.move !== undefined) return;
    for (let i = change.fromA; i + 1 < change.toA; i++) {
      const key = `${a.ids[i]} ${a.ids[i + 1]}`;
      const places = pairs.get(key);
      if (!places) pairs.set(key, [{ at: i, change: k }]);
      else if (places.length < PLACES) places.push({ at: i, change: k });
    }
    const word = change.fromB === change.toB ? onlyWord(a, change.fromA, change.toA) : null;
    if (word !== null) alone.set(a.ids[word] as number, { at: word, change: k });
  });
  const found: FoundMove[] = [];
  const counts = { a: wordsBefore(a), b: wordsBefore(b) };
  // Where the last long stretch from a place ends.
  const taken = new Map<Occurrence, number>();
  changes.forEach((change, k) => {
    if (change.move !== undefined) return;
    const take = (place: Occurrence, j: number, length: number): void => {
      const stretch = { changeA: place.change, changeB: k, fromA: place.at, fromB: j, length };
      found.push(measure(stretch, changes[place.change] as Change, change, a, counts));
    };
    for (let j = change.fromB; j + 1 < change.toB; j++) {
      for (const place of pairs.get(`${b.ids[j]} ${b.ids[j + 1]}`) ?? []) {
        const other = changes[place.change] as Change;
        if (place.change === k || j < (taken.get(place) ?? 0)) continue;
        // Only from its beginning: the rest of a longer stretch has been found with it.
        if (place.at > other.fromA && j > change.fromB && a.ids[place.at - 1] === b.ids[j - 1]) continue;
        let length = 2;
        while (place.at + length < other.toA && j + length < change.toB && a.ids[place.at + length] === b.ids[j + length]) length++;
        if (length > LONG) taken.set(place, j + length);
        take(place, j, length);
      }
    }
    const word = change.fromA === change.toA ? onlyWord(b, change.fromB, change.toB) : null;
    const place = word === null ? undefined : alone.get(b.ids[word] as number);
    if (place && word !== null) take(place, word, 1);
  });
  return found;
}

type Repeat = Pick<FoundMove, 'changeA' | 'changeB' | 'fromA' | 'fromB' | 'length'>;

/** Trims marks off both ends and weighs what is left: a comma that ends the stretch but not both changes belongs to the place, not to the phrase. */
function measure(stretch: Repeat, ofA: Change, ofB: Change, a: Words, counts: { a: Int32Array; b: Int32Array }): FoundMove {
  let { fromA, fromB, length } = stretch;
  const isWhole = fromA === ofA.fromA && fromA + length === ofA.toA && fromB === ofB.fromB && fromB + length === ofB.toB;
  while (!isWhole && length > 1 && isMark(a, fromA)) {
    fromA++;
    fromB++;
    length--;
  }
  const endsBoth = fromA + length === ofA.toA && fromB + length === ofB.toB;
  while (!isWhole && !endsBoth && length > 1 && isMark(a, fromA + length - 1)) length--;
  let weight = 0;
  for (let k = 0; k < length; k++) weight += weightOf(bitsAt(a, fromA + k));
  const words = countWords(counts.a, fromA, fromA + length);
  return {
    ...stretch,
    fromA,
    fromB,
    length,
    weight,
    words,
    coverA: words / Math.max(1, countWords(counts.a, ofA.fromA, ofA.toA)),
    coverB: words / Math.max(1, countWords(counts.b, ofB.fromB, ofB.toB)),
  };
}

const isMark = (words: Words, at: number): boolean => (bitsAt(words, at) & PUNCTUATION) !== 0;

/** How many words, not marks, stand before each place, and before the end: each found stretch asks for those of its whole changes. */
function wordsBefore(words: Words): Int32Array {
  const before = new Int32Array(words.ids.length + 1);
  for (let i = 0; i < words.ids.length; i++) before[i + 1] = (before[i] as number) + (isMark(words, i) ? 0 : 1);
  return before;
}

const countWords = (before: Int32Array, from: number, to: number): number => (before[to] as number) - (before[from] as number);

/** Where the one word among marks stands; null when there is none or more than one. */
function onlyWord(words: Words, from: number, to: number): number | null {
  let found: number | null = null;
  for (let i = from; i < to; i++) {
    if (isMark(words, i)) continue;
    if (found !== null) return null;
    found = i;
  }
  return found;
}
