import type { Article } from '../model/index.ts';
import { byDate, instantOf, inTime } from './date.ts';
import { type Overlap, overlapOf, type Sequences, sequencesOf } from './overlap.ts';
import { WORD } from './units.ts';

/** Share of a side's words outside quotation marks that makes a pair. Two stories on one event share names and turns of phrase: hardly ever that much. */
export const SHARE = 0.12;
/** Words in common, outside quotation marks, below which nothing is said, however short the articles are. */
export const FEWEST = 16;
/** What a further source must add, of the published article's words. */
const FURTHER = 0.1;
/** Sources of one article that are looked for. */
const MOST_SOURCES = 3;
/** Of the published article's words: versions of one agency story that give this much less are as good, and the earliest is preferred. */
const AS_GOOD = 0.02;

/** An article that may be a source, under the name by which its collection knows it. */
export interface Possible {
  readonly key: string;
  readonly article: Article;
}

/** A source of an article, with what of it is in it. */
export interface Chosen {
  readonly key: string;
  /** In words, of all that stands in the source. */
  readonly words: number;
  /** In words, of what no earlier one of the sources has. */
  readonly own: number;
}

/**
 * The sources of a published article among `possible` ones, the one that gives most first; empty when none shares enough. Dates and credits only
 * choose among those that give as much. Over one collection (`alone`), a source is earlier than what was made of it.
 */
export function sourcesOf(published: Possible, possible: readonly Possible[], alone = false): readonly Chosen[] {
  const words = sequencesOf(published.article);
  const at = instantOf(published.article.metadata.published);
  const choice = possible
    .filter((one) => one.key !== published.key && (!alone || isEarlier(one, published)))
    .map((one) => ranked(one, words, published.article, at))
    .filter(({ overlap }) => overlap.share >= SHARE && Math.min(overlap.unquoted, overlap.wire) >= FEWEST);
  const taken = new Uint8Array(words.hashes.length);
  const chosen: Chosen[] = [];
  const all = words.weight / WORD;
  while (chosen.length < MOST_SOURCES) {
    const least = chosen.length === 0 ? 0 : Math.max(FEWEST, FURTHER * all);
    const open = choice
      .filter(({ key }) => !chosen.some((one) => one.key === key))
      .map((one) => ({ ...one, own: added(words, one.overlap, taken) }))
      .filter(({ own }) => own > least);
    const most = Math.max(...open.map(({ own }) => own));
    const [best] = open.filter(({ own }) => own >= most - AS_GOOD * all).sort(preferred);
    if (!best) break;
    for (let i = 0; i < taken.length; i++) taken[i] = (taken[i] as number) | (best.overlap.covered[i] as number);
    chosen.push({ key: best.key, words: best.overlap.published, own: best.own });
  }
  return chosen;
}

interface Ranked {
  readonly key: string;
  readonly overlap: Overlap;
  readonly at: number | null;
  readonly inTime: boolean;
  /** Whether the published article credits what this one credits. */
  readonly credited: boolean;
}

function ranked({ key, article }: Possible, words: Sequences, published: Article, on: number | null): Ranked {
  const at = instantOf(article.metadata.published);
  const credit = article.metadata.creditLine?.toLowerCase() ?? null;
  return {
    key,
    overlap: overlapOf(words, sequencesOf(article)),
    at,
    inTime: inTime(at, on),
    credited: credit !== null && credit === (published.metadata.creditLine?.toLowerCase() ?? null),
  };
}

const preferred = (a: Ranked, b: Ranked): number =>
  Number(b.inTime) - Number(a.inTime) || Number(b.credited) - Number(a.credited) || byDate(a.at, b.at) || (a.key < b.key ? -1 : 1);

function isEarlier(one: Possible, other: Possible): boolean {
  const order = byDate(instantOf(one.article.metadata.published), instantOf(other.article.metadata.published));
  return order < 0 || (order === 0 && one.key < other.key);
}

/** Words that a source gives and that no earlier one gave. */
function added({ weights }: Sequences, { covered }: Overlap, taken: Uint8Array): number {
  let weight = 0;
  for (let i = 0; i < covered.length; i++) if (covered[i] === 1 && taken[i] === 0) weight += weights[i] as number;
  return weight / WORD;
}
