import type { Passage } from '../passage/passage.ts';
import { likeness } from '../statement/context.ts';
import { acrossFrom, type Held } from './held.ts';

/** Facts of one kind after pairing: which answer which, and which stand alone. */
export interface Settled {
  /** Equal values that answer each other, wherever they stand. */
  readonly equal: readonly (readonly [Held, Held])[];
  /** Facts that answer each other and differ. */
  readonly differing: readonly (readonly [Held, Held])[];
  readonly onlyA: readonly Held[];
  readonly onlyB: readonly Held[];
}

export interface Terms {
  /** True for two facts of one value. */
  readonly same: (x: Held, y: Held) => boolean;
  /** How readily two facts of other values answer each other, from 0 (never) to 1. */
  readonly alike: (x: Held, y: Held) => number;
  /** The least likeness of what stands around two facts of other values that answer each other in a rewritten sentence. */
  readonly bound: number;
}

const shares = (x: Held, y: Held): boolean => x.stretches.some((at) => y.stretches.includes(at));

/** Takes pairs from two lists, the best first. */
function take(restA: Held[], restB: Held[], score: (x: Held, y: Held) => number): [Held, Held][] {
  const candidates: { x: Held; y: Held; score: number }[] = [];
  for (const x of restA) {
    for (const y of restB) {
      const value = score(x, y);
      if (value > 0) candidates.push({ x, y, score: value });
    }
  }
  candidates.sort((p, q) => q.score - p.score);
  const pairs: [Held, Held][] = [];
  const [usedA, usedB] = [new Set<Held>(), new Set<Held>()];
  for (const { x, y } of candidates) {
    if (usedA.has(x) || usedB.has(y)) continue;
    usedA.add(x);
    usedB.add(y);
    pairs.push([x, y]);
  }
  const drop = (rest: Held[], used: ReadonlySet<Held>): void => {
    for (let i = rest.length - 1; i >= 0; i--) if (used.has(rest[i] as Held)) rest.splice(i, 1);
  };
  drop(restA, usedA);
  drop(restB, usedB);
  return pairs;
}

/** Pairs the facts of one kind: by agreement in place, then by value and what they are bound to, then by what they are bound to alone. */
export function settle(passage: Passage, inA: readonly Held[], inB: readonly Held[], { same, alike, bound }: Terms): Settled {
  const restA: Held[] = [];
  const restB = [...inB];
  const equal: [Held, Held][] = [];
  // Most facts stand where the words agree.
  const byStart = new Map(inB.map((held) => [held.fact.start, held]));
  const placed = new Set<Held>();
  for (const x of inA) {
    const there = x.stretches.length === 0 ? acrossFrom(passage.stretches, x.fact.start) : null;
    const y = there === null ? undefined : byStart.get(there);
    if (y && y.stretches.length === 0 && x.fact.value === y.fact.value && same(x, y)) {
      equal.push([x, y]);
      placed.add(y);
    } else restA.push(x);
  }
  for (let i = restB.length - 1; i >= 0; i--) if (placed.has(restB[i] as Held)) restB.splice(i, 1);
  const near = (x: Held, y: Held): number => likeness(x.context(), y.context());
  const answer = (x: Held, y: Held): boolean => passage.answers(x.sentence, y.sentence);
  equal.push(...take(restA, restB, (x, y) => (same(x, y) && answer(x, y) ? 1 + near(x, y) + (shares(x, y) ? 1 : 0) : 0)));
  equal.push(...take(restA, restB, (x, y) => (same(x, y) ? 1 + near(x, y) : 0)));
  const differing = take(restA, restB, (x, y) => {
    const readiness = alike(x, y);
    if (readiness === 0) return 0;
    if (shares(x, y)) return 2 + readiness + near(x, y);
    if (!answer(x, y)) return 0;
    const like = near(x, y);
    return like >= bound ? like + readiness : 0;
  });
  return { equal, differing, onlyA: restA, onlyB: restB };
}
