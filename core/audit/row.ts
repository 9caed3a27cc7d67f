import type { Article, FlagKind } from '../model/index.ts';

/** What an audit tells of an article: enough to find it again, without its text. */
export interface ArticleHead {
  /** The path or address as it was given; a story of a source with several has its number behind it: `feed.xml#3`. */
  readonly key: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO 8601 as far as known. */
  readonly date: string | null;
  readonly credit: string | null;
  readonly language: string | null;
}

export function headOf(key: string, { metadata, language }: Pick<Article, 'metadata' | 'language'>): ArticleHead {
  const { outlet, headline, published, creditLine } = metadata;
  return { key, outlet, headline, date: published, credit: creditLine, language };
}

export type FlagCounts = Readonly<Partial<Record<FlagKind, number>>>;

/** A flag as the index tells it. */
export interface Reason {
  readonly kind: FlagKind;
  /** The flag's own sentence. */
  readonly reason: string;
}

/** A published article and one source of it, compared. */
export interface AuditPair {
  readonly source: ArticleHead;
  /** The first, second or third source of the article, and of how many. */
  readonly place: number;
  readonly of: number;
  /** Words of the published body, and those that agree with the source. */
  readonly words: number;
  readonly taken: number;
  /** Words of the source's body, and those that the published article kept. */
  readonly sourceWords: number;
  readonly kept: number;
  readonly flags: FlagCounts;
  readonly reasons: readonly Reason[];
  /** The report's file, relative to the index. */
  readonly file: string;
}

/** What came of one published article. No pair: no source was found. */
export interface Finding {
  readonly published: ArticleHead;
  readonly pairs: readonly AuditPair[];
}

/** A line of the index: a finding and one of its pairs. */
export interface AuditRow extends AuditPair {
  readonly published: ArticleHead;
}

export const rowsOf = (findings: readonly Finding[]): readonly AuditRow[] =>
  findings.flatMap(({ published, pairs }) => pairs.map((pair) => ({ ...pair, published })));

/** How much of the published article was taken over, from 0 to 1. */
export const takenShare = ({ taken, words }: Pick<AuditPair, 'taken' | 'words'>): number => (words === 0 ? 0 : taken / words);
