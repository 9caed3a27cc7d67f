export { attributed } from './attribute.ts';
export { type DecidedCounts, decidedOf, MARKS_SCHEMA, marksFile, type PairMarks, readMarks } from './decided.ts';
export { type DrawnRow, draw, type Estimate, estimate, type Verdict } from './drawn.ts';
export { type Interval, overall, type ReadStratum, wilson } from './interval.ts';
export { indexJson } from './json.ts';
export { countsOf, type Failure, type Listing } from './listing.ts';
export { indexPage } from './page/page.ts';
export { SORTS } from './page/sorts.ts';
export { pairOf } from './pair.ts';
export { type Ranked, rank, withKinds } from './rank.ts';
export { type AuditIndex, readIndex } from './read.ts';
export { FIRST_READ, orderFrom, type ReadingOrder } from './reading-order.ts';
export {
  type ArticleHead,
  type AuditPair,
  type AuditRow,
  type Finding,
  type FlagCounts,
  headOf,
  type Reason,
  rowsOf,
  takenShare,
} from './row.ts';
export { type Stratum, sample } from './sample.ts';
export { type Collating, findingsAmong, lettered } from './small.ts';
export { asCsv, CSV_HEADER, cellsOf, indexCsv } from './table.ts';
