import { append } from '../../model/index.ts';
import type { Passage } from '../passage/passage.ts';
import { likeness } from '../statement/context.ts';
import { acrossFrom, type HeldFact } from './held.ts';

/** Facts of one kind after pairing: which answer which, and which stand alone. */
export interface Settled {
  /** Equal values that answer each other, wherever they stand. */
  readonly equal: readonly (readonly [HeldFact, HeldFact])[];
  /** Facts that answer each other and differ. */
  readonly differing: readonly (readonly [HeldFact, HeldFact])[];
  readonly onlyA: readonly HeldFact[];
  readonly onlyB: readonly HeldFact[];
}

export interface FactMatching {
  /** True for two facts of one value. */
  readonly same: (x: HeldFact, y: HeldFact) => boolean;
  /** How readily two facts of other values answer each other, from 0 (never) to 1. */
  readonly alike: (x: HeldFact, y: HeldFact) => number;
  /** The least likeness of what stands around two facts of other values that answer each other in a rewritten sentence. */
  readonly bound: number;
}

const shares = (x: HeldFact, y: HeldFact): boolean => x.stretches.some((at) => y.stretches.includes(at));

/** Takes pairs from two lists, the best first. */
function take(restA: HeldFact[], restB: HeldFact[], score: (x: HeldFact, y: HeldFact) => number): [HeldFact, HeldFact][] {
  const candidates: { x: HeldFact; y: HeldFact; score: number }[] = [];
  for (const x of restA) {
    for (const y of restB) {
      const value = score(x, y);
      if (value > 0) candidates.push({ x, y, score: value });
    }
  }
  if (candidates.length === 0) return [];
  candidates.sort((p, q) => q.score - p.score);
  const pairs: [HeldFact, HeldFact][] = [];
  const [usedA, usedB] = [new Set<HeldFact>(), new Set<HeldFact>()];
  for (const { x, y } of candidates) {
    if (usedA.has(x) || usedB.has(y)) continue;
    usedA.add(x);
    usedB.add(y);
    pairs.push([x, y]);
  }
  const drop = (rest: HeldFact[], used: ReadonlySet<HeldFact>): void => {
    for (let i = rest.length - 1; i >= 0; i--) if (used.has(rest[i] as HeldFact)) rest.splice(i, 1);
  };
  drop(restA, usedA);
  drop(restB, usedB);
  return pairs;
}

/** Pairs the facts of one kind: by agreement in place, then by value and what they are bound to, then by what they are bound to alone. */
export function settle(
  passage: Passage,
  inA: readonly HeldFact[],
  inB: readonly HeldFact[],
  { same, alike, bound }: FactMatching,
): Settled {
  const restA: HeldFact[] = [];
  const restB = [...inB];
  const equal: [HeldFact, HeldFact][] = [];
  // Most facts stand where the words agree.
  const byStart = new Map(inB.map((held) => [held.fact.start, held]));
  const placed = new Set<HeldFact>();
  for (const x of inA) {
    const there = x.stretches.length === 0 ? acrossFrom(passage.stretches, x.fact.start) : null;
    const y = there === null ? undefined : byStart.get(there);
    if (y && y.stretches.length === 0 && x.fact.value === y.fact.value && same(x, y)) {
      equal.push([x, y]);
      placed.add(y);
    } else restA.push(x);
  }
  for (let i = restB.length - 1; i >= 0; i--) if (placed.has(restB[i] as HeldFact)) restB.splice(i, 1);
  const near = (x: HeldFact, y: HeldFact): number => likeness(x.context(), y.context());
  const answer = (x: HeldFact, y: HeldFact): boolean => passage.answers(x.sentence, y.sentence);
  append(
    equal,
    take(restA, restB, (x, y) => (same(x, y) && answer(x, y) ? 1 + near(x, y) + (shares(x, y) ? 1 : 0) : 0)),
  );
  append(
    equal,
    take(restA, restB, (x, y) => (same(x, y) ? 1 + near(x, y) : 0)),
  );
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
