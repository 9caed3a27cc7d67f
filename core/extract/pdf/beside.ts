import { bodySize } from './columns.ts';
import { runsLeft } from './row.ts';

interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Share of the widest line from which a line is one of the column's. */
const WIDE = 0.6;
/** Share of the column's width at its left in which no box begins; how near the lines beside it come, in ems; fewest lines of a box. */
const LEFT = 0.25;
const NEAR = 3;
const FEWEST = 2;

/** Runs of a page of one column that stand in a box: to the right of the column, or let into it while its lines give way. */
export function besides<Run extends Placed>(runs: readonly Run[]): ReadonlySet<Run> {
  const found = new Set<Run>();
  if (runs.length === 0 || runsLeft(runs.map((run) => run.text))) return found;
  const body = bodySize(runs);
  const own = runs.filter((run) => Math.abs(run.size - body) < body * 0.15);
  const widest = Math.max(...own.map((run) => run.right - run.left));
  const wide = own.filter((run) => run.right - run.left > widest * WIDE);
  const [left, right] = [Math.min(...wide.map((run) => run.left)), Math.max(...wide.map((run) => run.right))];
  const bottom = Math.min(...wide.map((run) => run.y));
  const outside = runs.filter((run) => run.left >= right && run.y > bottom);
  if (outside.length >= FEWEST) for (const run of outside) found.add(run);
  const inner = runs.filter((run) => run.left > left + (right - left) * LEFT && run.left < right && run.y > bottom);
  for (const box of groupsOf(inner)) if (box.length >= FEWEST && isLetIn(box, runs)) for (const run of box) found.add(run);
  // A menu to the left of the column; what stands on the column's own lines there is a speaker's name or a number.
  const before = runs.filter((run) => run.right < left - run.size && run.y > bottom);
  for (const box of groupsOf(before)) if (box.length >= FEWEST + 1 && sharesFew(box, own)) for (const run of box) found.add(run);
  return found;
}

/** Runs right of all columns of a page, such as advertisements; what shares a line above them with the page's name or date is none. */
export function outside<Run extends Placed>(runs: readonly Run[]): ReadonlySet<Run> {
  if (runs.length === 0 || runsLeft(runs.map((run) => run.text))) return new Set();
  const body = bodySize(runs);
  const own = runs.filter((run) => Math.abs(run.size - body) < body * 0.15);
  const widest = Math.max(...own.map((run) => run.right - run.left));
  const wide = own.filter((run) => run.right - run.left > widest * WIDE);
  const right = Math.max(...wide.map((run) => run.right));
  const [bottom, top] = [Math.min(...wide.map((run) => run.y)), Math.max(...wide.map((run) => run.y))];
  const within = runs.filter((run) => run.left < right);
  const found = runs.filter(
    (run) => run.left >= right && run.y > bottom && (run.y <= top || !within.some((other) => Math.abs(other.y - run.y) < 2)),
  );
  return new Set(found.length >= FEWEST ? found : []);
}

/** Whether hardly a line of a box stands on a line of the text. */
const sharesFew = (box: readonly Placed[], text: readonly Placed[]): boolean =>
  box.filter((run) => text.some((other) => !box.includes(other) && Math.abs(other.y - run.y) < run.size * 0.1)).length * 2 < box.length;

/** Runs that begin at one place, one below the other. */
function groupsOf<Run extends Placed>(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const group = groups.find((one) => {
      const last = one.at(-1) as Run;
      return Math.abs((one[0] as Run).left - run.left) < 2 && last.y - run.y < last.size * 3;
    });
    if (group) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Whether lines of the column end just before a box, row by row; what shares their baselines is a table's. */
function isLetIn(box: readonly Placed[], runs: readonly Placed[]): boolean {
  const [first, last] = [box[0] as Placed, box.at(-1) as Placed];
  const left = Math.min(...box.map((run) => run.left));
  const beside = runs.filter((run) => run.right <= left && run.y < first.y + first.size * 1.5 && run.y > last.y - last.size * 1.5);
  const near = beside.filter((run) => run.right > left - run.size * NEAR);
  return near.length >= FEWEST && near.length * 2 >= beside.length && sharesFew(box, beside);
}
