import { byDate, instantOf } from '../../find/date.ts';
import type { Ranked } from '../rank.ts';
import { takenShare } from '../row.ts';

/** An order of the rows: each has a page of its own, since a page has no script. */
export interface SortOrder {
  /** The page's file. */
  readonly file: string;
  /** The column that bears it. */
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
  readonly compare: (a: Ranked, b: Ranked) => number;
}

const flagsOf = ({ flags }: Ranked): number => Object.values(flags).reduce((sum, n) => sum + n, 0);
const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank;
const textually = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);

export const SORTS: readonly SortOrder[] = [
  { file: 'index.html', column: 'Rank', direction: 'ascending', compare: byRank },
  {
    file: 'index-by-outlet.html',
    column: 'Published',
    direction: 'ascending',
    compare: (a, b) => textually(a.published.outlet, b.published.outlet) || byRank(a, b),
  },
  {
    file: 'index-by-date.html',
    column: 'Date',
    direction: 'descending',
    compare: (a, b) => latestFirst(instantOf(a.published.date), instantOf(b.published.date)) || byRank(a, b),
  },
  {
    file: 'index-by-source.html',
    column: 'Source',
    direction: 'ascending',
    compare: (a, b) => textually(a.source.key, b.source.key) || byRank(a, b),
  },
  {
    file: 'index-by-share.html',
    column: 'Taken over',
    direction: 'descending',
    compare: (a, b) => takenShare(b) - takenShare(a) || byRank(a, b),
  },
  { file: 'index-by-flags.html', column: 'Flags', direction: 'descending', compare: (a, b) => flagsOf(b) - flagsOf(a) || byRank(a, b) },
];

/** Those without a date last all the same. */
const latestFirst = (a: number | null, b: number | null): number => (a === null || b === null ? byDate(a, b) : b - a);
