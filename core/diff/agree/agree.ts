import type { Ranges } from '../../model/index.ts';
import type { Words } from '../words.ts';
import { type Anchors, anchors, keepsOrder } from './anchors.ts';
import { greedy } from './greedy.ts';
import { Runs } from './runs.ts';
import { Table } from './table.ts';

/** Lengths of the rare stretches looked for, in tokens: the longest first, they are the surest. */
const STRETCHES = [4, 2, 1] as const;
/** Gaps of at most this many cells are weighed in full (about 0.1 ms). */
const CELLS = 20_000;
/** Times that single rare words may cut a gap again before it is searched greedily. */
const DEPTH = 8;

/** Where two sides agree, and whether that is the heaviest agreement (false: a bound was met, and some of it may be missed). */
export interface Agreement {
  readonly runs: Runs;
  readonly precise: boolean;
}

/**
 * Finds where two sides agree: rare stretches first, the gaps between them by ever shorter ones, small gaps by a full table. The work is bounded by
 * the length of the texts, whatever they say; unrelated texts agree nowhere rather than by chance.
 */
export function agree(a: Words, b: Words, known: Anchors | null = null): Agreement {
  const runs = new Runs();
  const table = new Table(a, b);
  let precise = true;

  const solve = (gap: Ranges, level: number, depth: number): void => {
    let { fromA, toA, fromB, toB } = gap;
    while (fromA < toA && fromB < toB && a.ids[fromA] === b.ids[fromB]) {
      fromA++;
      fromB++;
    }
    runs.add(gap.fromA, gap.fromB, fromA - gap.fromA);
    while (fromA < toA && fromB < toB && a.ids[toA - 1] === b.ids[toB - 1]) {
      toA--;
      toB--;
    }
    const rest = { fromA, toA, fromB, toB };
    const cells = (toA - fromA) * (toB - fromB);
    if (cells > CELLS) split(rest, level, depth);
    else if (cells === 1) {
      // Both ends are trimmed: one word stands for another.
    } else if (cells > 0) table.heaviest(rest, runs);
    runs.add(toA, toB, gap.toA - toA);
  };

  const split = (gap: Ranges, level: number, depth: number): void => {
    for (let l = level; l < STRETCHES.length && depth < DEPTH; l++) {
      const size = STRETCHES[l] as number;
      const found = anchors(a.ids, b.ids, gap, size);
      if (found.chain.length === 0) continue;
      if (keepsOrder(found, size)) {
        between(gap, found, Math.min(l + 1, STRETCHES.length - 1), depth + 1);
        return;
      }
      if (size === 1) {
        precise = false;
        return;
      }
    }
    if (!greedy(a.ids, b.ids, gap, runs)) precise = false;
  };

  const between = (gap: Ranges, found: Anchors, level: number, depth: number): void => {
    let { fromA, fromB } = gap;
    for (const k of found.chain) {
      // Neighbouring runs may claim the same few tokens: the earlier keeps them.
      const taken = Math.max(fromA - found.runs.a(k), fromB - found.runs.b(k), 0);
      const length = found.runs.length(k) - taken;
      if (length <= 0) continue;
      const atA = found.runs.a(k) + taken;
      const atB = found.runs.b(k) + taken;
      solve({ fromA, toA: atA, fromB, toB: atB }, level, depth);
      runs.add(atA, atB, length);
      fromA = atA + length;
      fromB = atB + length;
    }
    solve({ fromA, toA: gap.toA, fromB, toB: gap.toB }, level, depth);
  };

  const whole = { fromA: 0, toA: a.ids.length, fromB: 0, toB: b.ids.length };
  if (known && known.chain.length > 0 && keepsOrder(known, STRETCHES[0])) between(whole, known, 1, 0);
  else solve(whole, 0, 0);
  return { runs, precise };
}
