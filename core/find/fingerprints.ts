import type { Article } from '../model/index.ts';
import { gramsOf } from './grams.ts';
import { unitsOf, WORD } from './units.ts';
import { winnow } from './winnow.ts';

/** What finding needs to know of an article before its text is looked at. */
export interface Fingerprints {
  /** Distinct, ascending; whole numbers below 2^52. */
  readonly prints: readonly number[];
  /** Words of its running text. */
  readonly words: number;
}

export function fingerprintsOf(article: Pick<Article, 'blocks'>): Fingerprints {
  const units = unitsOf(article);
  return { prints: [...winnow(gramsOf(units).hashes)], words: Math.round(units.weight / WORD) };
}
