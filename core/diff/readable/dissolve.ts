import type { Change } from '../change.ts';
import { BREAK, bitsAt, COMMA, LIGHT, PUNCTUATION, STOP, type Words, weightOf } from '../words.ts';

/** What a comma weighs here: it parts two clauses, and edits in two clauses are two edits, unless all around is rewritten. At 0.5 English has 1.01 marks a rewritten sentence for 1.05, at 3 1.07. */
const CLAUSE = 1.5;
/** An agreement of more tokens than this is never chance. */
const LONG = 24;

/**
 * Weight needed for each word that could have met by chance: in a sentence that was revised, where what agrees says something; where it is only small
 * words; and in a sentence that was written anew. On `bench/diff`'s texts (marks a rewritten sentence, 50,000 English words and 5,000 Bengali: 1.05 and
 * 1.08) 0.1 for the last gives 1.20 and 1.42, 0.4 gives 1.01 and 1.08; 0.05 and 0.2 for the first, and 0.1 and 0.4 for the second, change neither.
 */
const REVISED = 0.1;
const SMALL_WORDS = 0.2;
const ANEW = 0.25;
/** Words added or cut in one go that are a clause rather than a piece of a rewritten one. 4 and 16 change no mark of those texts. */
const MANY = 8;
/** What small words weigh together, but no word that says something. */
const LESS_THAN_A_WORD = 0.9;
/** Share of a sentence's weight that agrees, below which it was written anew. 0.2 and 0.6 change no mark of those texts. */
const KEPT = 0.4;

/** A change with its words on each side, and the number of the last of the changes it was joined from. */
interface Sized extends Change {
  readonly wordsA: number;
  readonly wordsB: number;
  readonly last: number;
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
  return joined(changes, a, b).map(({ fromA, toA, fromB, toB }) => ({ fromA, toA, fromB, toB }));
}

function joined(changes: readonly Change[], a: Words, b: Words): readonly Sized[] {
  const kept: Sized[] = [];
  const sharesA = shares(Int32Array.from(changes.flatMap(({ fromA, toA }) => [fromA, toA])), a);
  const sharesB = shares(Int32Array.from(changes.flatMap(({ fromB, toB }) => [fromB, toB])), b);
  for (let k = 0; k < changes.length; k++) {
    let next = sized(changes[k] as Change, k, a, b);
    for (let before = kept.at(-1); before; before = kept.at(-1)) {
      const share = Math.min(sharesA[before.last] as number, sharesB[before.last] as number);
      if (!meetsByChance(before, next, a, b, share < KEPT)) break;
      next = join(before, next, a);
      kept.pop();
    }
    kept.push(next);
  }
  return kept;
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
    if (endsHere(a, i) && endsSentence(b, before.toB + i - before.toA)) return false;
    weight += bits & COMMA ? CLAUSE : weightOf(bits);
    if ((bits & (LIGHT | PUNCTUATION)) === 0) small = false;
  }
  // [talks as dispute drags] on [shared harbour]: some words cut on one side of a small one and others added on its other side are one rewritten stretch.
  const isReplaced = before.wordsA + after.wordsB === 0 || before.wordsB + after.wordsA === 0;
  if (isReplaced && beside >= 2 && weight < LESS_THAN_A_WORD) return true;
  const each = anew ? ANEW : small ? SMALL_WORDS : REVISED;
  // Beside many words that were only added or only cut, a word that says something did not meet by chance.
  const oneSided = isPlain(before) || isPlain(after);
  return weight <= Math.min(each * (could - 2), 0.1 + 0.45 * beside, oneSided ? LESS_THAN_A_WORD : 4);
}

const isPlain = ({ wordsA, wordsB }: Sized): boolean => Math.min(wordsA, wordsB) === 0 && Math.max(wordsA, wordsB) >= MANY;

/**
 * For each change, the share of a sentence's weight that agrees, from 0 to 1: of the sentence in which it ends. It is asked only where the next change is
 * near, and 1 where it is not. `edges` are where the changes begin and end in these words, in turn.
 */
function shares(edges: Int32Array, words: Words): Float32Array {
  const made = new Float32Array(edges.length >> 1).fill(1);
  let end = 0;
  let first = 0;
  let share = 1;
  for (let k = 0; k + 1 < made.length; k++) {
    const at = edges[2 * k + 1] as number;
    if ((edges[2 * k + 2] as number) - at > LONG) continue;
    if (at >= end) {
      const start = sentenceStart(words, at, end);
      end = sentenceEnd(words, at);
      while (first < k && (edges[2 * first + 1] as number) <= start) first++;
      let differing = 0;
      for (let c = 2 * first; c < edges.length && (edges[c] as number) < end; c += 2)
        differing += weigh(words, Math.max(start, edges[c] as number), Math.min(end, edges[c + 1] as number));
      const total = weigh(words, start, end);
      share = total > 0 ? 1 - differing / total : 1;
    }
    made[k] = share;
  }
  return made;
}

/** Where the sentence of the token at `at` begins, not before `least`. */
function sentenceStart(words: Words, at: number, least: number): number {
  let start = at;
  while (start > least && !endsHere(words, start - 1)) start--;
  return start;
}

/** Past the last token of the sentence of the token at `at`. */
function sentenceEnd(words: Words, at: number): number {
  let last = at;
  while (last + 1 < words.ids.length && !endsHere(words, last)) last++;
  return last + 1;
}

const endsHere = (words: Words, at: number): boolean => (bitsAt(words, at) & (STOP | BREAK)) !== 0 && endsSentence(words, at);

function weigh(words: Words, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += weightOf(bitsAt(words, i));
  return weight;
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

function sized(change: Change, last: number, a: Words, b: Words): Sized {
  const { fromA, toA, fromB, toB } = change;
  return { fromA, toA, fromB, toB, last, wordsA: count(a, fromA, toA), wordsB: count(b, fromB, toB) };
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
    last: after.last,
    wordsA: before.wordsA + between + after.wordsA,
    wordsB: before.wordsB + between + after.wordsB,
  };
}
