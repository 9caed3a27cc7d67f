import type { Token } from '../model/index.ts';
import type { Change } from './change.ts';
import { wordsOf } from './diff.ts';
import { bitsAt, lexicon, PUNCTUATION, type Words, weightOf } from './diff-words.ts';

/** The same words, deleted in one change and inserted in another. */
export interface Found {
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

/**
 * Marks the two ends of each phrase that `isMove` accepts with one number, counting on from `numbered`. The largest phrases are taken first; a word is
 * moved once. What remains of a change stands beside the moved phrase as changes of their own.
 */
export function markMoves(
  changes: readonly Change[],
  a: Words,
  b: Words,
  numbered: number,
  isMove: (found: Found) => boolean,
): readonly Change[] {
  const taken = new Map<number, Found[]>();
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const isFree = (found: Found): boolean => {
    for (let k = 0; k < found.length; k++) if (usedA.has(found.fromA + k) || usedB.has(found.fromB + k)) return false;
    return true;
  };
  let count = numbered;
  const numbers = new Map<Found, number>();
  for (const found of search(changes, a, b)
    .filter(isMove)
    .sort((x, y) => y.weight - x.weight || x.fromA - y.fromA || x.fromB - y.fromB)) {
    if (!isFree(found)) continue;
    for (let k = 0; k < found.length; k++) {
      usedA.add(found.fromA + k);
      usedB.add(found.fromB + k);
    }
    numbers.set(found, ++count);
    for (const at of [found.changeA, found.changeB]) taken.set(at, [...(taken.get(at) ?? []), found]);
  }
  if (taken.size === 0) return changes;
  return changes.flatMap((change, k) => {
    const moves = taken.get(k);
    return moves ? cut(change, k, moves, numbers) : [change];
  });
}

/** All longest stretches that stand deleted in one change and inserted in another. */
function search(changes: readonly Change[], a: Words, b: Words): Found[] {
  const places = new Map<string, { at: number; change: number }[]>();
  const remember = (key: string, at: number, change: number): void => {
    const list = places.get(key);
    if (!list) places.set(key, [{ at, change }]);
    else if (list.length < PLACES) list.push({ at, change });
  };
  changes.forEach((change, k) => {
    if (change.move !== undefined) return;
    for (let i = change.fromA; i + 1 < change.toA; i++) remember(`${a.ids[i]} ${a.ids[i + 1]}`, i, k);
    if (change.fromB === change.toB && countWords(a, change.fromA, change.toA) === 1) remember('alone', change.fromA, k);
  });
  const alone = new Map<number, { at: number; change: number }>();
  for (const { change } of places.get('alone') ?? []) {
    const c = changes[change] as Change;
    for (let i = c.fromA; i < c.toA; i++) if ((bitsAt(a, i) & PUNCTUATION) === 0) alone.set(a.ids[i] as number, { at: i, change });
  }
  const found: Found[] = [];
  changes.forEach((change, k) => {
    if (change.move !== undefined) return;
    for (let j = change.fromB; j + 1 < change.toB; j++) {
      for (const place of places.get(`${b.ids[j]} ${b.ids[j + 1]}`) ?? []) {
        const other = changes[place.change] as Change;
        if (place.change === k) continue;
        // Only from its beginning: the rest of a longer stretch has been found with it.
        if (place.at > other.fromA && j > change.fromB && a.ids[place.at - 1] === b.ids[j - 1]) continue;
        let length = 2;
        while (place.at + length < other.toA && j + length < change.toB && a.ids[place.at + length] === b.ids[j + length]) length++;
        found.push(measure(changes, a, b, { changeA: place.change, changeB: k, fromA: place.at, fromB: j, length }));
      }
    }
    if (change.fromA === change.toA && countWords(b, change.fromB, change.toB) === 1) {
      for (let j = change.fromB; j < change.toB; j++) {
        const place = alone.get(b.ids[j] as number);
        if (place && (bitsAt(b, j) & PUNCTUATION) === 0)
          found.push(measure(changes, a, b, { changeA: place.change, changeB: k, fromA: place.at, fromB: j, length: 1 }));
      }
    }
  });
  return found;
}

type Stretch = Pick<Found, 'changeA' | 'changeB' | 'fromA' | 'fromB' | 'length'>;

/** Trims commas and the like off both ends and weighs what is left. */
function measure(changes: readonly Change[], a: Words, b: Words, stretch: Stretch): Found {
  let { fromA, fromB, length } = stretch;
  const ofA = changes[stretch.changeA] as Change;
  const ofB = changes[stretch.changeB] as Change;
  // A comma that ends one of the stretches but not the whole change belongs to the place, not to the phrase.
  const whole = (): boolean => fromA === ofA.fromA && fromA + length === ofA.toA && fromB === ofB.fromB && fromB + length === ofB.toB;
  while (length > 1 && !whole() && isMark(a, fromA)) {
    fromA++;
    fromB++;
    length--;
  }
  while (length > 1 && !whole() && isMark(a, fromA + length - 1) && !endsBoth(ofA, ofB, fromA + length, fromB + length)) length--;
  let weight = 0;
  for (let k = 0; k < length; k++) weight += weightOf(bitsAt(a, fromA + k));
  const words = countWords(a, fromA, fromA + length);
  return {
    ...stretch,
    fromA,
    fromB,
    length,
    weight,
    words,
    coverA: words / Math.max(1, countWords(a, ofA.fromA, ofA.toA)),
    coverB: words / Math.max(1, countWords(b, ofB.fromB, ofB.toB)),
  };
}

const isMark = (words: Words, at: number): boolean => (bitsAt(words, at) & PUNCTUATION) !== 0;
const endsBoth = (ofA: Change, ofB: Change, toA: number, toB: number): boolean => toA === ofA.toA && toB === ofB.toB;

function countWords(words: Words, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (!isMark(words, i)) n++;
  return n;
}

/** Cuts the moved phrases out of a change. What stands on the other side stays with the first piece that is left. */
function cut(change: Change, at: number, moves: readonly Found[], numbers: ReadonlyMap<Found, number>): Change[] {
  const fromHere = moves.filter((m) => m.changeA === at).sort((x, y) => x.fromA - y.fromA);
  const toHere = moves.filter((m) => m.changeB === at).sort((x, y) => x.fromB - y.fromB);
  const pieces: Change[] = [];
  const restsA = rests(change.fromA, change.toA, fromHere, (m) => m.fromA);
  const restsB = rests(change.fromB, change.toB, toHere, (m) => m.fromB);
  // Deleted and inserted words that are left over face each other in order; a moved phrase stands alone.
  let a = change.fromA;
  let b = change.fromB;
  const moveA = (toA: number, number?: number): void => {
    if (toA > a) pieces.push({ fromA: a, toA, fromB: b, toB: b, ...(number === undefined ? {} : { move: number }) });
    a = toA;
  };
  const moveB = (toB: number, number?: number): void => {
    if (toB > b) pieces.push({ fromA: a, toA: a, fromB: b, toB, ...(number === undefined ? {} : { move: number }) });
    b = toB;
  };
  const both = restsA.length > 0 && restsB.length > 0;
  // Moved phrases before the first words left on both sides.
  let [nextA, nextB] = [0, 0];
  const passA = (limit: number): void => {
    for (; nextA < fromHere.length && (fromHere[nextA] as Found).fromA < limit; nextA++) {
      const m = fromHere[nextA] as Found;
      moveA(m.fromA);
      moveA(m.fromA + m.length, numbers.get(m));
    }
  };
  const passB = (limit: number): void => {
    for (; nextB < toHere.length && (toHere[nextB] as Found).fromB < limit; nextB++) {
      const m = toHere[nextB] as Found;
      moveB(m.fromB);
      moveB(m.fromB + m.length, numbers.get(m));
    }
  };
  if (both) {
    const [restA, restB] = [restsA[0] as Rest, restsB[0] as Rest];
    passA(restA.from + 1);
    passB(restB.from + 1);
    pieces.push({ fromA: restA.from, toA: restA.to, fromB: restB.from, toB: restB.to });
    a = restA.to;
    b = restB.to;
  }
  passA(change.toA);
  moveA(change.toA);
  passB(change.toB);
  moveB(change.toB);
  return pieces;
}

interface Rest {
  readonly from: number;
  readonly to: number;
}

function rests(from: number, to: number, moves: readonly Found[], start: (m: Found) => number): Rest[] {
  const left: Rest[] = [];
  let at = from;
  for (const m of moves) {
    if (start(m) > at) left.push({ from: at, to: start(m) });
    at = start(m) + m.length;
  }
  if (to > at) left.push({ from: at, to });
  return left;
}

/** The words of one entry and what differs in them. */
export interface Compared {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly changes: readonly Change[];
}

/** Words that must have gone together from one entry to another to be called moved: fewer are a coincidence. */
const SENTENCE = 5;

/**
 * Marks sentences that went from one entry to another: deleted here, inserted there, word for word. Returns the changes of each entry, the two ends of a
 * move with one number that no other move of the comparison has.
 */
export function crossMoves(entries: readonly Compared[]): readonly (readonly Change[])[] {
  const known = lexicon();
  const [a, b] = [entries.flatMap((e) => e.a), entries.flatMap((e) => e.b)];
  const starts: { a: number; b: number }[] = [];
  let [atA, atB, numbered] = [0, 0, 0];
  const owners: number[] = [];
  const changes = entries.flatMap((entry, k) => {
    const from = { a: atA, b: atB };
    // Moves inside an entry were counted from 1 in each.
    const offset = numbered;
    starts.push(from);
    atA += entry.a.length;
    atB += entry.b.length;
    return entry.changes.map((change): Change => {
      owners.push(k);
      if (change.move !== undefined) numbered = Math.max(numbered, change.move + offset);
      return shifted(change, from.a, from.b, offset);
    });
  });
  const isSentence = (found: Found): boolean =>
    owners[found.changeA] !== owners[found.changeB] && found.words >= SENTENCE && found.weight >= SENTENCE * 0.6;
  const marked = markMoves(changes, wordsOf(a, known), wordsOf(b, known), numbered, isSentence);
  const result: Change[][] = entries.map(() => []);
  let k = 0;
  for (const change of marked) {
    while (!within(change, starts[k], entries[k])) k++;
    (result[k] as Change[]).push(shifted(change, -(starts[k]?.a ?? 0), -(starts[k]?.b ?? 0), 0));
  }
  return result;
}

const within = (change: Change, start: { a: number; b: number } | undefined, entry: Compared | undefined): boolean =>
  start !== undefined && entry !== undefined && change.toA <= start.a + entry.a.length && change.toB <= start.b + entry.b.length;

const shifted = (change: Change, a: number, b: number, moves: number): Change => ({
  fromA: change.fromA + a,
  toA: change.toA + a,
  fromB: change.fromB + b,
  toB: change.toB + b,
  ...(change.move === undefined ? {} : { move: change.move + moves }),
});
