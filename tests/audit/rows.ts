import { type AuditRow, FIRST_READ, type FlagCounts, type Listing, type Ranked, rank } from '../../core/audit/index.ts';
import { FLAG_KINDS, type FlagKind } from '../../core/model/index.ts';

export interface RowOptions {
  readonly taken?: number;
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly headline?: string;
}

/** A row of an audit whose articles are known by one name. */
export const auditRow = (
  name: string,
  flags: FlagCounts,
  { taken = 50, outlet = null, date = null, headline = name }: RowOptions = {},
): AuditRow => ({
  published: { key: name, outlet, headline, date, credit: null, language: 'en' },
  source: { key: `wire/${name}`, outlet: null, headline: null, date: null, credit: null, language: 'en' },
  place: 1,
  of: 1,
  words: 100,
  taken,
  sourceWords: 100,
  kept: taken,
  flags,
  reasons: Object.keys(flags).map((kind) => ({ kind: kind as FlagKind, reason: `The ${kind} of ${headline} differs.` })),
  file: `reports/${name}.html`,
});

export function listingOf(rows: readonly AuditRow[]): Listing {
  return {
    created: '2026-03-01T00:00:00.000Z',
    findings: rows.map(({ published, ...pair }) => ({ published, pairs: [pair] })),
    ranked: rank(rows, FIRST_READ),
    failures: [{ key: 'broken.pdf', reason: 'It is no PDF.' }],
  };
}

/** Rows with each kind of flag in turn, of seven outlets. */
export const manyRows = (count: number): readonly AuditRow[] =>
  Array.from({ length: count }, (_, i) =>
    auditRow(`story-${String(i).padStart(5, '0')}`, i % 5 === 0 ? {} : { [FLAG_KINDS[i % FLAG_KINDS.length] as FlagKind]: 1 + (i % 3) }, {
      taken: (i * 37) % 101,
      outlet: `Outlet ${i % 7}`,
      date: `2026-0${1 + (i % 9)}-1${i % 10}`,
    }),
  );

export const keysOf = (rows: readonly Ranked[]): string => rows.map(({ published }) => published.key).join(' ');
