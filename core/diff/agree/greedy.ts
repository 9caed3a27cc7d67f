import type { Ranges } from '../../model/index.ts';
import type { Runs } from './runs.ts';

/** Edits after which a search takes the best way found so far and starts again from there: bounds the work to the length times this. */
const EDITS = 96;

/**
 * Myers's greedy search (Algorithmica 1, 1986) in rounds: within `EDITS` edits a round is minimal; past them it keeps the furthest way and goes on
 * from its end. Returns whether one round was enough.
 */
export function greedy(a: Int32Array, b: Int32Array, gap: Ranges, runs: Runs): boolean {
  let { fromA, fromB } = gap;
  let rounds = 0;
  while (fromA < gap.toA && fromB < gap.toB) {
    const end = round(a, b, { ...gap, fromA, fromB }, runs);
    rounds++;
    fromA = end.a;
    fromB = end.b;
  }
  return rounds <= 1;
}

function round(a: Int32Array, b: Int32Array, { fromA, toA, fromB, toB }: Ranges, runs: Runs): { a: number; b: number } {
  const n = toA - fromA;
  const m = toB - fromB;
  const most = Math.min(EDITS, n + m);
  const offset = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  let best = { x: 0, y: 0, edits: 0 };
  for (let d = 0; d <= most; d++) {
    for (let k = 0 - d; k <= d; k += 2) {
      if (k > n || -k > m) continue;
      const down = k === -d || (k !== d && (reach[offset + k - 1] as number) < (reach[offset + k + 1] as number));
      let x = down ? (reach[offset + k + 1] as number) : (reach[offset + k - 1] as number) + 1;
      let y = x - k;
      if (x > n || y > m) {
        // Outside the table: keep the reach but do not slide.
        reach[offset + k] = Math.min(x, n);
        continue;
      }
      while (x < n && y < m && a[fromA + x] === b[fromB + y]) {
        x++;
        y++;
      }
      reach[offset + k] = x;
      if (x + y > best.x + best.y) best = { x, y, edits: d };
      if (x >= n && y >= m) {
        history.push(reach.slice(offset - d, offset + d + 1));
        trace(history, { x, y, edits: d }, fromA, fromB, runs);
        return { a: toA, b: toB };
      }
    }
    history.push(reach.slice(offset - d, offset + d + 1));
  }
  trace(history, best, fromA, fromB, runs);
  // A round always gets somewhere: with no agreement at all, past the edits it was allowed.
  return { a: fromA + Math.max(best.x, 1), b: fromB + Math.max(best.y, 1) };
}

/** Walks back from `end` and adds the agreements on the way, in order. */
function trace(
  history: readonly Int32Array[],
  end: { x: number; y: number; edits: number },
  fromA: number,
  fromB: number,
  runs: Runs,
): void {
  const found: [number, number, number][] = [];
  let { x, y } = end;
  for (let d = end.edits; d >= 0; d--) {
    const k = x - y;
    let startX = 0;
    let fromK = 0;
    if (d > 0) {
      const before = history[d - 1] as Int32Array;
      const at = (diagonal: number): number => before[diagonal + d - 1] ?? -1;
      const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
      fromK = down ? k + 1 : k - 1;
      startX = down ? at(k + 1) : at(k - 1) + 1;
    }
    if (x > startX) found.push([fromA + startX, fromB + startX - k, x - startX]);
    if (d > 0) {
      x = (history[d - 1] as Int32Array)[fromK + d - 1] as number;
      y = x - fromK;
    }
  }
  for (const [i, j, length] of found.reverse()) runs.add(i, j, length);
}
