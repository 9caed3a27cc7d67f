import { type Interval, overall, type ReadStratum, wilson } from './interval.ts';
import type { Ranked } from './rank.ts';
import type { ReadingOrder } from './reading-order.ts';
import { sample } from './sample.ts';

/** What a person found of a row that was drawn; null while it was not read. */
export type Verdict = boolean | null;

/** A row of the sample. */
export interface DrawnRow {
  readonly row: Ranked;
  readonly stratum: string;
  /** Rows of its stratum in the whole. */
  readonly of: number;
}

/** Draws pairs for reading, by the foremost kind of flag that each has; the strata stand in the order of the profile. */
export function draw(rows: readonly Ranked[], { order }: ReadingOrder, size: number, seed: number): readonly DrawnRow[] {
  const stratumOf = ({ line }: Ranked): string =>
    line === null ? `${order.length + 1}. no flag` : `${line + 1}. ${(order[line] ?? []).join(' or ')}`;
  const strata = sample(rows, { nameOf: ({ file }) => file, stratumOf, size, seed });
  return strata
    .flatMap(({ name, all, drawn }) => drawn.map((row) => ({ row, stratum: name, of: all.length })))
    .sort((a, b) => a.row.rank - b.row.rank);
}

export interface Estimate {
  readonly read: number;
  readonly drawn: number;
  /** Of all pairs, the share that would be found wanting; null before anything was read. */
  readonly whole: Interval | null;
  readonly strata: readonly (ReadStratum & { readonly name: string; readonly interval: Interval })[];
}

/** What the verdicts on a sample say of the whole. */
export function estimate(drawn: readonly DrawnRow[], verdictOf: (row: Ranked) => Verdict): Estimate {
  const names = [...new Set(drawn.map(({ stratum }) => stratum))];
  const strata = names.map((name) => {
    const own = drawn.filter(({ stratum }) => stratum === name);
    const verdicts = own.map(({ row }) => verdictOf(row)).filter((one) => one !== null);
    const [read, found] = [verdicts.length, verdicts.filter((one) => one).length];
    return { name, all: own[0]?.of ?? 0, read, found, interval: wilson(found, read) };
  });
  const read = strata.reduce((sum, one) => sum + one.read, 0);
  return { read, drawn: drawn.length, whole: read === 0 ? null : overall(strata), strata };
}
