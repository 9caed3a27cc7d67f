import { append } from '../model/index.ts';
import { LEAST, PrintIndex } from './candidates.ts';
import { byDate, instantOf } from './date.ts';
import { overlapOf, type Sequences, sequencesOf } from './overlap.ts';
import { FEWEST, type Possible, SHARE } from './sources.ts';
import { unitsOfTexts, WORD } from './units.ts';
import { winnow } from './winnow.ts';

/** Words of a headline from which it is a story's own: “Sport” and “In brief” stand over many. */
const OWN = 4;
/** Of the pairs between two groups, those that must share enough for the two to be one: an overview of the day shares something with each of its stories. */
const AGREED = 0.5;

/**
 * Which of some articles tell one story, by their text and their headlines. Each group has the earliest first, as far as dates tell, one without a date before those with one, else in the order given;
 * groups stand in the order of their first ones. An article that tells none of the others' stories is a group of its own.
 */
export function storiesAmong(articles: readonly Possible[]): readonly (readonly Possible[])[] {
  const texts = articles.map(({ article }) => sequencesOf(article));
  const headlines = articles.map(({ article }) => headlineOf(article.metadata.headline));
  const alike = new Map<string, number>();
  for (const [one, other] of suspects(texts, headlines)) {
    const share = shareOf(
      texts[one] as Sequences,
      texts[other] as Sequences,
      headlines[one] !== null && headlines[one] === headlines[other],
    );
    if (share > 0) alike.set(`${one} ${other}`, share);
  }
  const group = articles.map((_, i) => [i]);
  // What shares most is brought together first.
  for (const [pair] of [...alike].sort(([, a], [, b]) => b - a)) {
    const [ours, theirs] = pair.split(' ').map((i) => group[Number(i)] as number[]) as [number[], number[]];
    if (ours === theirs) continue;
    const agreed = ours.flatMap((a) => theirs.filter((b) => alike.has(a < b ? `${a} ${b}` : `${b} ${a}`))).length;
    if (agreed < AGREED * ours.length * theirs.length) continue;
    append(ours, theirs);
    for (const i of theirs) group[i] = ours;
  }
  const published = articles.map(({ article }) => article.metadata.published);
  const earlier = (a: number, b: number): number => byMoment(published[a] ?? null, published[b] ?? null) || a - b;
  return [...new Set(group)].map((members) => members.sort(earlier).flatMap((i) => articles[i] ?? []));
}

/** Pairs, lower index first, that share rare sequences or a headline. */
function suspects(texts: readonly Sequences[], headlines: readonly (string | null)[]): Iterable<readonly [number, number]> {
  const index = new PrintIndex();
  const prints = texts.map(({ grams }) => [...winnow(grams.hashes)]);
  for (const [i, own] of prints.entries()) index.add(i, own);
  const pairs = new Map<string, readonly [number, number]>();
  for (const [i, own] of prints.entries()) {
    const same = headlines.flatMap((headline, j) => (headline !== null && headline === headlines[i] && j !== i ? [j] : []));
    for (const j of [...index.candidates(own, i).map(({ id }) => id), ...same]) {
      const pair = i < j ? ([i, j] as const) : ([j, i] as const);
      pairs.set(pair.join(), pair);
    }
  }
  return pairs.values();
}

/** The share of their words in common, from 0 to 1; 0 where it is too little to be one story. One headline over both asks for less. */
function shareOf(one: Sequences, other: Sequences, headline: boolean): number {
  const overlap = overlapOf(one, other);
  if (headline && overlap.share >= LEAST) return 1;
  return overlap.share >= SHARE && Math.min(overlap.unquoted, overlap.wire) >= FEWEST ? overlap.share : 0;
}

/** A headline without house style, to be compared; null where it is too short to be one story's. */
function headlineOf(headline: string | null): string | null {
  const { hashes, weight } = unitsOfTexts([headline ?? '']);
  return weight / WORD < OWN ? null : hashes.join();
}

/**
 * One without a day first: copy is often sent without one, a page hardly ever has none. Then by day, and on one day by the time; a day without a time after
 * those with one, which a wire has and a page that was made of it may not.
 */
function byMoment(one: string | null, other: string | null): number {
  const [day, otherDay] = [instantOf(one?.slice(0, 10) ?? null), instantOf(other?.slice(0, 10) ?? null)];
  if (day === null || otherDay === null) return Number(day !== null) - Number(otherDay !== null);
  const time = (iso: string | null): number | null => (iso?.includes('T') ? instantOf(iso) : null);
  return day - otherDay || byDate(time(one), time(other));
}
