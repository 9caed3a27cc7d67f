import type { Token } from '../../model/index.ts';
import type { Change } from '../change.ts';
import { wordsOf } from '../diff.ts';
import { keyTable, type Words } from '../words.ts';
import { type FoundMove, repeated } from './search.ts';

/**
 * Marks the two ends of each phrase that `isMove` accepts with one number, counting on from `numbered`. The largest phrases are taken first; a word is
 * moved once. What remains of a change stands beside the moved phrase as changes of their own.
 */
export function markMoves(
  changes: readonly Change[],
  a: Words,
  b: Words,
  numbered: number,
  isMove: (found: FoundMove) => boolean,
): readonly Change[] {
  const taken = new Map<number, Moved[]>();
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let count = numbered;
  const largestFirst = (x: FoundMove, y: FoundMove): number => y.weight - x.weight || x.fromA - y.fromA || x.fromB - y.fromB;
  for (const found of repeated(changes, a, b).filter(isMove).sort(largestFirst)) {
    const places = Array.from({ length: found.length }, (_, k) => k);
    if (places.some((k) => usedA.has(found.fromA + k) || usedB.has(found.fromB + k))) continue;
    for (const k of places) {
      usedA.add(found.fromA + k);
      usedB.add(found.fromB + k);
    }
    const move = ++count;
    const ends: readonly (readonly [number, Moved])[] = [
      [found.changeA, { side: 'a', from: found.fromA, to: found.fromA + found.length, move }],
      [found.changeB, { side: 'b', from: found.fromB, to: found.fromB + found.length, move }],
    ];
    for (const [change, end] of ends) taken.set(change, [...(taken.get(change) ?? []), end]);
  }
  if (taken.size === 0) return changes;
  return changes.flatMap((change, k) => {
    const moved = taken.get(k);
    return moved ? cut(change, moved) : [change];
  });
}

/** One end of a moved phrase: a half-open range of places on one side. */
interface Moved {
  readonly side: 'a' | 'b';
  readonly from: number;
  readonly to: number;
  readonly move: number;
}

/** A stretch of one side of a change, moved or left. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly move?: number;
}

/** Cuts the moved phrases out of a change. The first words left on each side face each other; every other piece stands alone. */
function cut(change: Change, moved: readonly Moved[]): Change[] {
  const spansA = spans(
    change.fromA,
    change.toA,
    moved.filter((m) => m.side === 'a'),
  );
  const spansB = spans(
    change.fromB,
    change.toB,
    moved.filter((m) => m.side === 'b'),
  );
  const facingA = spansA.findIndex((span) => span.move === undefined);
  const facingB = spansB.findIndex((span) => span.move === undefined);
  const pieces: Change[] = [];
  let a = change.fromA;
  let b = change.fromB;
  const putA = (list: readonly Span[]): void => {
    for (const { from, to, move } of list) {
      pieces.push({ fromA: from, toA: to, fromB: b, toB: b, ...(move === undefined ? {} : { move }) });
      a = to;
    }
  };
  const putB = (list: readonly Span[]): void => {
    for (const { from, to, move } of list) {
      pieces.push({ fromA: a, toA: a, fromB: from, toB: to, ...(move === undefined ? {} : { move }) });
      b = to;
    }
  };
  const [restA, restB] = [spansA[facingA], spansB[facingB]];
  if (!restA || !restB) {
    putA(spansA);
    putB(spansB);
    return pieces;
  }
  putA(spansA.slice(0, facingA));
  putB(spansB.slice(0, facingB));
  pieces.push({ fromA: restA.from, toA: restA.to, fromB: restB.from, toB: restB.to });
  a = restA.to;
  b = restB.to;
  putA(spansA.slice(facingA + 1));
  putB(spansB.slice(facingB + 1));
  return pieces;
}

/** The moved phrases of one side of a change and what is left between them, in order. */
function spans(from: number, to: number, moved: readonly Moved[]): readonly Span[] {
  const found: Span[] = [];
  let at = from;
  for (const phrase of moved.toSorted((x, y) => x.from - y.from)) {
    if (phrase.from > at) found.push({ from: at, to: phrase.from });
    found.push({ from: phrase.from, to: phrase.to, move: phrase.move });
    at = phrase.to;
  }
  if (to > at) found.push({ from: at, to });
  return found;
}

/** The words of one entry and what differs in them. */
export interface Diffed {
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
export function crossMoves(entries: readonly Diffed[]): readonly (readonly Change[])[] {
  const known = keyTable();
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
  const isSentence = (found: FoundMove): boolean =>
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

const within = (change: Change, start: { a: number; b: number } | undefined, entry: Diffed | undefined): boolean =>
  start !== undefined && entry !== undefined && change.toA <= start.a + entry.a.length && change.toB <= start.b + entry.b.length;

const shifted = (change: Change, a: number, b: number, moves: number): Change => ({
  fromA: change.fromA + a,
  toA: change.toA + a,
  fromB: change.fromB + b,
  toB: change.toB + b,
  ...(change.move === undefined ? {} : { move: change.move + moves }),
});
