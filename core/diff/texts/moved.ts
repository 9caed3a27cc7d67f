import type { Ranges } from '../../model/index.ts';
import { type Anchors, anchors } from '../agree/anchors.ts';
import type { Runs } from '../agree/runs.ts';
import { BREAK, bitsAt, PUNCTUATION, STOP, type Words, weightOf } from '../words.ts';

/** Stretch that must stand once on each side to say that a passage is the same. */
const STRETCH = 4;
/** Tokens that differ in a row inside a moved passage. */
const DIFFERING = 14;
/** Share of a moved passage that agrees: in less than this, turns of phrase have met by chance. */
const AGREEING = 0.5;
/** Weight that must agree, a word that says something being 1: less is a turn of phrase, not a passage. */
const LEAST = 4.5;

/** What a text keeps in order, and the passages that were carried elsewhere. */
export interface Order {
  readonly anchors: Anchors;
  readonly passages: readonly Ranges[];
}

/**
 * Finds moved passages: rare stretches that fall out of the order of the rest, joined over what differs between them and widened to the sentence or
 * paragraph they stand in.
 */
export function order(a: Words, b: Words): Order {
  const whole = { fromA: 0, toA: a.ids.length, fromB: 0, toB: b.ids.length };
  const found = anchors(a.ids, b.ids, whole, STRETCH);
  const { runs, chain } = found;
  if (chain.length === runs.count) return { anchors: found, passages: [] };
  const [heldA, heldB] = [new Uint8Array(a.ids.length), new Uint8Array(b.ids.length)];
  const inChain = new Uint8Array(runs.count);
  for (const k of chain) {
    inChain[k] = 1;
    const held = squared(runAt(runs, k), a);
    heldA.fill(1, held.fromA, held.toA);
    heldB.fill(1, held.fromB, held.toB);
  }
  const passages: Ranges[] = [];
  const isFree = (p: Ranges): boolean => {
    for (let i = p.fromA; i < p.toA; i++) if (heldA[i] === 1) return false;
    for (let j = p.fromB; j < p.toB; j++) if (heldB[j] === 1) return false;
    return true;
  };
  for (let k = 0; k < runs.count; k++) {
    if (inChain[k] === 1) continue;
    let core = runAt(runs, k);
    let agreeing = runs.length(k);
    let weight = weightAt(core, a);
    while (k + 1 < runs.count && inChain[k + 1] === 0 && continues(core, runAt(runs, k + 1))) {
      k++;
      const next = runAt(runs, k);
      agreeing += runs.length(k);
      weight += weightAt(next, a);
      core = { ...core, toA: Math.max(core.toA, next.toA), toB: Math.max(core.toB, next.toB) };
    }
    if (weight < LEAST || agreeing < AGREEING * Math.max(core.toA - core.fromA, core.toB - core.fromB)) continue;
    core = trim(core, a, heldA, heldB);
    if (core.toA - core.fromA < STRETCH || core.toB - core.fromB < STRETCH || !isFree(core)) continue;
    const passage = widen(core, a, b, isFree);
    heldA.fill(1, passage.fromA, passage.toA);
    heldB.fill(1, passage.fromB, passage.toB);
    passages.push(passage);
  }
  return { anchors: found, passages };
}

const runAt = (runs: Runs, k: number): Ranges => ({
  fromA: runs.a(k),
  toA: runs.a(k) + runs.length(k),
  fromB: runs.b(k),
  toB: runs.b(k) + runs.length(k),
});

function weightAt({ fromA, toA }: Ranges, a: Words): number {
  let weight = 0;
  for (let i = fromA; i < toA; i++) weight += weightOf(bitsAt(a, i));
  return weight;
}

/**
 * A run without the few words by which it hangs over into the next paragraph or out of the one before: two paragraphs that both begin with "The" do not
 * hold that word in its place.
 */
function squared(run: Ranges, a: Words): Ranges {
  let { fromA, toA, fromB, toB } = run;
  for (let k = 1; k < STRETCH && toA - k > fromA; k++) {
    if ((bitsAt(a, toA - k - 1) & BREAK) === 0) continue;
    toA -= k;
    toB -= k;
    break;
  }
  for (let k = 1; k <= STRETCH && fromA + k < toA; k++) {
    if ((bitsAt(a, fromA + k - 1) & BREAK) === 0) continue;
    fromA += k;
    fromB += k;
    break;
  }
  return { fromA, toA, fromB, toB };
}

const continues = (core: Ranges, next: Ranges): boolean =>
  Math.max(next.fromA - core.toA, next.fromB - core.toB) <= DIFFERING && Math.min(next.fromA - core.toA, next.fromB - core.toB) >= -STRETCH;

/** Takes off what belongs to the neighbours: tokens they share with the first and last stretch, and the end of the sentence before. */
function trim(core: Ranges, a: Words, heldA: Uint8Array, heldB: Uint8Array): Ranges {
  let { fromA, toA, fromB, toB } = core;
  const isTaken = (i: number, j: number): boolean => heldA[i] === 1 || heldB[j] === 1;
  while (fromA < toA && isTaken(fromA, fromB)) {
    fromA++;
    fromB++;
  }
  while (toA > fromA && isTaken(toA - 1, toB - 1)) {
    toA--;
    toB--;
  }
  for (let k = Math.min(STRETCH - 1, toA - fromA - 1); k > 0; k--) {
    const bits = bitsAt(a, fromA + k - 1);
    if (bits & BREAK || (bits & STOP && a.spaced[fromA + k - 1] === 1)) {
      fromA += k;
      fromB += k;
      break;
    }
  }
  return { fromA, toA, fromB, toB };
}

/** To the borders of the paragraph on both sides, or of the sentence, where nothing that kept its place stands between. */
function widen(core: Ranges, a: Words, b: Words, isFree: (p: Ranges) => boolean): Ranges {
  let passage = core;
  for (const border of [BREAK, STOP]) {
    const [startA, startB] = [start(a, core.fromA, border), start(b, core.fromB, border)];
    const [endA, endB] = [end(a, core.toA, border), end(b, core.toB, border)];
    const most = Math.max(2 * DIFFERING, core.toA - core.fromA);
    const before = { ...passage, fromA: startA, fromB: startB };
    if (passage.fromA === core.fromA && core.fromA - startA <= most && core.fromB - startB <= most && isFree(before)) passage = before;
    const after = { ...passage, toA: endA, toB: endB };
    if (passage.toA === core.toA && endA - core.toA <= most && endB - core.toB <= most && isFree(after)) passage = after;
  }
  return passage;
}

function start(words: Words, from: number, border: number): number {
  let at = from;
  while (at > 0 && (bitsAt(words, at - 1) & border) === 0) at--;
  // A closing quote after the full stop belongs to the sentence before.
  while (border === STOP && at > 0 && at < from && (bitsAt(words, at) & PUNCTUATION) !== 0 && words.spaced[at - 1] === 0) at++;
  return at;
}

/** Past the border itself, so that the paragraph mark or full stop moves along. */
function end(words: Words, from: number, border: number): number {
  let at = from;
  if (at > 0 && bitsAt(words, at - 1) & border) return at;
  while (at < words.ids.length && (bitsAt(words, at) & border) === 0) at++;
  return Math.min(at + 1, words.ids.length);
}
