import { endsSentence, isProse } from '../language/sentence.ts';
import { readByline } from './furniture/byline.ts';
import { readCredit } from './furniture/credit.ts';
import { readDateLine } from './furniture/date.ts';
import { type FoundMetadata, furnish } from './furniture/furnish.ts';
import { phraseRule } from './furniture/phrases.ts';
import { type Piece, setAside } from './piece.ts';
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
  const headings = all.slice(0, lead < 0 ? all.length : lead).filter((it) => it.level > 0 && it.kind === 'crosshead');
  // "Press release" may be set as large as any headline, and is none beside one.
  const titles = headings.filter((it) => phraseRule(it.text)?.rule !== 'press-label');
  const above = titles.length > 0 ? titles : headings;
  const highest = Math.min(...above.map((it) => it.level));
  const headline = named ?? above.find((it) => it.level === highest);
  if (!headline) return storyInLines(all);
  if (headline.kind !== 'headline') {
    headline.kind = 'headline';
    headline.rule = 'heading';
  }
  setAboveAside(all, all.indexOf(headline));
  return furnish(all);
}

/** Longest text, in UTF-16 units, of what a document may have above its headline: a menu, a notice, the fields of a system, a section's name. */
const LONGEST_ABOVE = 100;

/** Sets aside what stands above the headline and says nothing of who wrote the story or when, where nothing longer is a sentence there. */
function setAboveAside(all: readonly Piece[], at: number): void {
  const above = all.slice(0, at).filter((it) => it.kind !== null);
  if (above.some((it) => it.text.length > LONGEST_ABOVE && isProse(it.text) && endsSentence(it.text))) return;
  if (!all.slice(at).some((it) => it.kind === 'paragraph' && isProse(it.text))) return;
  for (const it of above)
    if (NAMELESS.has(it.kind ?? '') && !readByline(it.text) && !readCredit(it.text) && !readDateLine(it.text))
      setAside(it, 'above-headline');
}

/** Kinds that a format gives to what it knows nothing of. */
const NAMELESS = new Set(['paragraph', 'list-item', 'crosshead', 'quotation']);
