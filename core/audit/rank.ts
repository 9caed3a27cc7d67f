import type { FlagKind } from '../model/index.ts';
import type { DecidedCounts } from './decided.ts';
import type { ReadingOrder } from './reading-order.ts';
import { type AuditRow, type FlagCounts, type Reason, takenShare } from './row.ts';

export interface Ranked extends AuditRow {
  /** From 1; its reasons are the counts of flags, in the order of the profile. */
  readonly rank: number;
  /** The first line of the profile that has a flag in it, from 0; null where none has. */
  readonly line: number | null;
  /** The flags that it stands by, those of the foremost kinds first. */
  readonly because: readonly Reason[];
  /** What a person decided on the pair; absent before they did. */
  readonly decided?: DecidedCounts;
}

const countOf = (flags: FlagCounts, kinds: readonly FlagKind[]): number => kinds.reduce((sum, kind) => sum + (flags[kind] ?? 0), 0);

/**
 * Puts first what a house reads first: the row with more flags of the profile's first line; of equals in it, with more of the second, and so on; then the
 * one that took over more, then by key. There is no score: the place says no more than these counts do.
 */
export function rank(rows: readonly AuditRow[], { order }: ReadingOrder): readonly Ranked[] {
  const foremost = (kind: FlagKind): number => {
    const line = order.findIndex((kinds) => kinds.includes(kind));
    return line < 0 ? order.length : line;
  };
  return rows
    .map((row) => ({ row, counts: order.map((kinds) => countOf(row.flags, kinds)) }))
    .sort((a, b) => {
      const line = a.counts.findIndex((count, i) => count !== b.counts[i]);
      if (line >= 0) return (b.counts[line] as number) - (a.counts[line] as number);
      return takenShare(b.row) - takenShare(a.row) || byKey(a.row, b.row);
    })
    .map(({ row, counts }, i) => {
      const line = counts.findIndex((count) => count > 0);
      const because = [...row.reasons].sort((a, b) => foremost(a.kind) - foremost(b.kind));
      return { ...row, rank: i + 1, line: line < 0 ? null : line, because };
    });
}

const byKey = (a: AuditRow, b: AuditRow): number =>
  a.published.key < b.published.key ? -1 : a.published.key > b.published.key ? 1 : a.source.key < b.source.key ? -1 : 1;

/** The rows with a flag of one of these kinds, in their order and with their ranks. */
export const withKinds = (rows: readonly Ranked[], kinds: readonly FlagKind[]): readonly Ranked[] =>
  rows.filter(({ flags }) => countOf(flags, kinds) > 0);
