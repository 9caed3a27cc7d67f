import type { Ranked } from './rank.ts';
import { type Finding, rowsOf } from './row.ts';

/** A source or an article that could not be read or compared, and why. */
export interface Failure {
  readonly key: string;
  readonly reason: string;
}

/** All that an index tells. */
export interface Listing {
  /** ISO 8601; given, so that the same audit gives the same bytes. */
  readonly created: string;
  readonly findings: readonly Finding[];
  /** Of all pairs, or of those that were asked for, by rank. */
  readonly ranked: readonly Ranked[];
  readonly failures: readonly Failure[];
}

/** Published articles, those with a source, and pairs, of all; the ranked ones may be fewer. */
export function countsOf({ findings }: Pick<Listing, 'findings'>): {
  readonly articles: number;
  readonly withSource: number;
  readonly pairs: number;
} {
  return {
    articles: findings.length,
    withSource: findings.filter(({ pairs }) => pairs.length > 0).length,
    pairs: rowsOf(findings).length,
  };
}
