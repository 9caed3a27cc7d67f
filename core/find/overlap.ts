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
  /** In words, of the published article and of the other. */
  readonly published: number;
  readonly wire: number;
  /** Of the words outside quotation marks: how many of the published article's are shared, and their share of the side of which more is shared, from 0 to 1. */
  readonly unquoted: number;
  readonly share: number;
}

export function overlapOf(published: Sequences, wire: Sequences): Overlap {
  const covered = coveredBy(published, new Set(wire.grams.hashes));
  const other = coveredBy(wire, new Set(published.grams.hashes));
  const [ours, theirs] = [unquotedOf(published, covered), unquotedOf(wire, other)];
  return {
    covered,
    published: weightOf(published, covered) / WORD,
    wire: weightOf(wire, other) / WORD,
    unquoted: ours.shared / WORD,
    share: Math.max(ours.shared / Math.max(1, ours.all), theirs.shared / Math.max(1, theirs.all)),
  };
}

/** A sequence that repeats itself (a refrain, a turn of the house) is counted once: it is one thing that both have. */
function coveredBy({ hashes, grams }: Sequences, others: Set<number>): Uint8Array {
  const covered = new Uint8Array(hashes.length);
  for (let i = 0; i < grams.hashes.length; i++) if (others.delete(grams.hashes[i] as number)) covered.fill(1, i, grams.ends[i] as number);
  return covered;
}

function weightOf({ weights }: Units, covered: Uint8Array): number {
  let weight = 0;
  for (let i = 0; i < covered.length; i++) if (covered[i] === 1) weight += weights[i] as number;
  return weight;
}

function unquotedOf({ weights, quoted }: Units, covered: Uint8Array): { readonly shared: number; readonly all: number } {
  let [shared, all] = [0, 0];
  for (let i = 0; i < covered.length; i++) {
    if (quoted[i] === 1) continue;
    all += weights[i] as number;
    if (covered[i] === 1) shared += weights[i] as number;
  }
  return { shared, all };
}
