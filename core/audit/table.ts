import { FLAG_KINDS } from '../model/index.ts';
import { cell } from '../report/escape.ts';
import type { Listing } from './listing.ts';
import type { Ranked } from './rank.ts';
import { type ArticleHead, takenShare } from './row.ts';

/** `figure-changed` as a column's name. */
const column = (kind: string): string => kind.replaceAll('-', '_');

const HEADER = [
  'rank',
  'published',
  'outlet',
  'date',
  'headline',
  'source',
  'source_credit',
  'source_date',
  'source_headline',
  'source_number',
  'sources',
  'words',
  'words_taken',
  'share_taken',
  'source_words',
  'source_words_kept',
  'flags',
  ...FLAG_KINDS.map(column),
  'because',
  'report',
  'stet',
  'query',
  'fix',
  'notes',
];

const text = (value: string | null): string => value ?? '';
const published = ({ key, outlet, date, headline }: ArticleHead): readonly string[] => [key, text(outlet), text(date), text(headline)];

/** A row's cells, in the order of the header. */
export function cellsOf(row: Ranked): readonly string[] {
  const { source, flags } = row;
  const all = FLAG_KINDS.map((kind) => flags[kind] ?? 0);
  return [
    String(row.rank),
    ...published(row.published),
    source.key,
    text(source.credit ?? source.outlet),
    text(source.date),
    text(source.headline),
    ...[row.place, row.of, row.words, row.taken].map(String),
    takenShare(row).toFixed(3),
    ...[row.sourceWords, row.kept, all.reduce((sum, n) => sum + n, 0), ...all].map(String),
    row.because[0]?.reason ?? '',
    row.file,
    ...(['stet', 'query', 'fix', 'notes'] as const).map((way) => String(row.decided?.[way] ?? 0)),
  ];
}

export const asCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** The index for a spreadsheet (RFC 4180): the pairs by rank, then the published articles of which no source was found. */
export function indexCsv({ ranked, findings }: Pick<Listing, 'ranked' | 'findings'>, all: boolean): string {
  const alone = all ? findings.filter(({ pairs }) => pairs.length === 0) : [];
  return asCsv([
    HEADER,
    ...ranked.map(cellsOf),
    ...alone.map((one) => ['', ...published(one.published), ...HEADER.slice(5).map(() => '')]),
  ]);
}

export const CSV_HEADER: readonly string[] = HEADER;
