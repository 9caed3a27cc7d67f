import type { Change } from './change.ts';
import { BREAK, bitsAt, COMMA, LIGHT, PUNCTUATION, STOP, type Words, weightOf } from './diff-words.ts';

/** What a comma weighs here: it parts two clauses, and edits in two clauses are two edits, unless all around is rewritten. */
const CLAUSE = 1.5;
/** An agreement of more tokens than this is never chance. */
const LONG = 24;

/**
 * Weight needed for each word that could have met by chance: in a sentence that was revised, where what agrees says something; where it is only small
 * words; and in a sentence that was written anew.
 */
const REVISED = 0.1;
const SMALL_WORDS = 0.2;
const ANEW = 0.25;
/** Share of a sentence's weight that agrees, below which it was written anew. */
const KEPT = 0.4;

/** Words on each side of a change. */
interface Sized extends Change {
  readonly wordsA: number;
  readonly wordsB: number;
}

/**
 * Dissolves agreements too light for the changes around them: inside a rewritten stretch "the" agrees by chance.
 *
 *     before  He [left/took] the [city/stage] of [his/] [birth/Rome]
 *     after   He [left the city of his birth/took the stage of Rome]
 *
 * What weight an agreement needs grows with the words on both sides that could have met by chance, and stays small beside a small change:
 * `[trying/working] to [disband/break]` keeps its "to". The end of a sentence stays, so that two rewritten sentences are two changes.
 */
export function dissolve(changes: readonly Change[], a: Words, b: Words): readonly Change[] {
  const kept: Sized[] = [];
  const sharesA = shares(
    changes.map((c) => ({ from: c.fromA, to: c.toA })),
    a,
  );
  const sharesB = shares(
    changes.map((c) => ({ from: c.fromB, to: c.toB })),
    b,
  );
  const isChance = (before: Sized, after: Sized): boolean => {
    const share = Math.min(sharesA[before.toA] as number, sharesB[before.toB] as number);
    return meetsByChance(before, after, a, b, share < KEPT);
  };
  for (const change of changes) {
    let next = sized(change, a, b);
    for (let last = kept.at(-1); last && isChance(last, next); last = kept.at(-1)) {
      next = join(last, next, a);
      kept.pop();
    }
    kept.push(next);
  }
  return kept.map(({ fromA, toA, fromB, toB }) => ({ fromA, toA, fromB, toB }));
}

function meetsByChance(before: Sized, after: Sized, a: Words, b: Words, anew: boolean): boolean {
  const length = after.fromA - before.toA;
  if (length > LONG) return false;
  if (before.wordsA + before.wordsB + after.wordsA + after.wordsB === 0) return isOneMark(before.toA, after.fromA, a);
  const could = Math.sqrt((before.wordsA + after.wordsA) * (before.wordsB + after.wordsB));
  const beside = Math.min(Math.max(before.wordsA, before.wordsB), Math.max(after.wordsA, after.wordsB));
  let weight = 0;
  let small = true;
  for (let i = before.toA; i < after.fromA; i++) {
    const bits = bitsAt(a, i);
    if (bits & (STOP | BREAK) && endsSentence(a, i) && endsSentence(b, before.toB + i - before.toA)) return false;
    weight += bits & COMMA ? CLAUSE : weightOf(bits);
    if ((bits & (LIGHT | PUNCTUATION)) === 0) small = false;
  }
  const each = anew ? ANEW : small ? SMALL_WORDS : REVISED;
  return weight <= Math.min(each * (could - 2), 0.1 + 0.45 * beside, 4);
}

/** For each token, the share of its sentence's weight that agrees, from 0 to 1. */
function shares(changed: readonly { readonly from: number; readonly to: number }[], words: Words): Float32Array {
  const made = new Float32Array(words.ids.length);
  let start = 0;
  let total = 0;
  let differing = 0;
  let next = 0;
  for (let i = 0; i < made.length; i++) {
    while (next < changed.length && i >= (changed[next]?.to ?? 0)) next++;
    const bits = bitsAt(words, i);
    const weight = weightOf(bits);
    total += weight;
    if (next < changed.length && i >= (changed[next]?.from ?? 0)) differing += weight;
    if (i + 1 < made.length && !((bits & (STOP | BREAK)) !== 0 && endsSentence(words, i))) continue;
    made.fill(total > 0 ? 1 - differing / total : 1, start, i + 1);
    start = i + 1;
    total = 0;
    differing = 0;
  }
  return made;
}

/** Marks that touch are one edit: `united[/,]”[,/]` is `united[”,/,”]`. */
function isOneMark(from: number, to: number, a: Words): boolean {
  for (let i = from; i < to; i++) if ((bitsAt(a, i) & PUNCTUATION) === 0 || a.spaced[i] === 1) return false;
  return true;
}

/** Closing marks that may stand between a full stop and the space after it. */
const CLOSING = 4;

/** A full stop with a space after it, or with only closing marks before the space. */
function endsSentence(words: Words, at: number): boolean {
  const last = words.ids.length - 1;
  for (let i = at; i <= Math.min(last, at + CLOSING); i++) {
    if (words.spaced[i] === 1 || i === last) return true;
    if ((bitsAt(words, i + 1) & PUNCTUATION) === 0) return false;
  }
  return false;
}

function sized(change: Change, a: Words, b: Words): Sized {
  const { fromA, toA, fromB, toB } = change;
  return { fromA, toA, fromB, toB, wordsA: count(a, fromA, toA), wordsB: count(b, fromB, toB) };
}

function count(words: Words, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if ((bitsAt(words, i) & PUNCTUATION) === 0) n++;
  return n;
}

function join(before: Sized, after: Sized, a: Words): Sized {
  const between = count(a, before.toA, after.fromA);
  return {
    fromA: before.fromA,
    toA: after.toA,
    fromB: before.fromB,
    toB: after.toB,
    wordsA: before.wordsA + between + after.wordsA,
    wordsB: before.wordsB + between + after.wordsB,
  };
}
