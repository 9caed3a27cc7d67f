import type { Article } from '../model/index.ts';
import { type Grams, gramsOf } from './grams.ts';
import { type Units, unitsOf, WORD } from './units.ts';

/** The words of one article with its sequences, made ready for asking which of them stand in another. */
export interface Sequences extends Units {
  readonly grams: Grams;
}

export function sequencesOf(article: Pick<Article, 'blocks'>): Sequences {
  const units = unitsOf(article);
  return { ...units, grams: gramsOf(units) };
}

/** What two articles have in common: runs of five words or more, wherever they stand. */
export interface Overlap {
  /** For each unit of the published article 1 where it stands in such a run. */
  readonly covered: Uint8Array;
  /** In words, of the published article and of the other; the two differ where one repeats itself. */
  readonly published: number;
  readonly wire: number;
  /** Of all words of the side of which more is shared, from 0 to 1. */
  readonly share: number;
}

export function overlapOf(published: Sequences, wire: Sequences): Overlap {
  const covered = coveredBy(published, new Set(wire.grams.hashes));
  const other = coveredBy(wire, new Set(published.grams.hashes));
  const [ours, theirs] = [weightOf(published, covered), weightOf(wire, other)];
  return {
    covered,
    published: ours / WORD,
    wire: theirs / WORD,
    share: Math.max(ours / Math.max(1, published.weight), theirs / Math.max(1, wire.weight)),
  };
}

function coveredBy({ hashes, grams }: Sequences, others: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(hashes.length);
  for (let i = 0; i < grams.hashes.length; i++) if (others.has(grams.hashes[i] as number)) covered.fill(1, i, grams.ends[i] as number);
  return covered;
}

function weightOf({ weights }: Units, covered: Uint8Array): number {
  let weight = 0;
  for (let i = 0; i < covered.length; i++) if (covered[i] === 1) weight += weights[i] as number;
  return weight;
}
