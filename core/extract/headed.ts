import { isProse } from '../language/sentence.ts';
import { type FoundMetadata, furnish } from './furniture/furnish.ts';
import type { Piece } from './piece.ts';
import { storyInLines } from './plain/story.ts';

/** Shortest running text, in UTF-16 units, that a story begins with. */
const SHORTEST_LEAD = 40;

/**
 * Names the headline and the furniture of a document whose headings are marked as such: the first of the highest level above the story's
 * first paragraph is the headline. Where none is marked, the lines are read as plain text is.
 */
export function headed(pieces: readonly Piece[]): { pieces: Piece[]; found: FoundMetadata } {
  const all = pieces.map((it) => ({ ...it }));
  const named = all.find((it) => it.kind === 'headline');
  const lead = all.findIndex((it) => it.kind === 'paragraph' && isProse(it.text) && it.text.length > SHORTEST_LEAD);
  const above = all.slice(0, lead < 0 ? all.length : lead).filter((it) => it.level > 0 && it.kind === 'crosshead');
  const highest = Math.min(...above.map((it) => it.level));
  const headline = named ?? above.find((it) => it.level === highest);
  if (!headline) return storyInLines(all);
  if (headline.kind !== 'headline') {
    headline.kind = 'headline';
    headline.rule = 'heading';
  }
  return furnish(all);
}
