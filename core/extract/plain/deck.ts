import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { readDateline } from '../furniture/dateline.ts';
import type { Piece } from '../piece.ts';

/** Lines below a sentence under the headline among which who wrote the story stands, or when. */
const WITHIN = 3;
/** Longest such sentence, in UTF-16 units, and fewest paragraphs of the story below. */
const LONGEST = 260;
const FEWEST = 2;
const TITLE_WORDS = 3;

/** A sentence between the headline and the byline or date of a copied page sums the story up: "Crews took three hours, and the birds watched." */
export function nameDeckAhead(pieces: readonly Piece[]): void {
  const told = pieces.filter((it) => it.kind !== null);
  const isStory = (it: Piece): boolean => it.kind === 'paragraph' && isProse(it.text) && endsSentence(it.text);
  const at = told.findIndex(isStory);
  const [above, it] = [told[at - 1], told[at]];
  if (!above || !it || it.text.length > LONGEST || readDateline(it.text) !== null) return;
  if (endsSentence(above.text) || wordCount(above.text) < TITLE_WORDS || readByline(above.text) || readDateLine(above.text)) return;
  const below = told.slice(at + 1, at + 1 + WITHIN);
  const signed = below.findIndex(({ text }) => readByline(text) !== null || readDateLine(text) !== null);
  if (signed < 0 || below.slice(0, signed).some(isStory) || told.slice(at + 1).filter(isStory).length < FEWEST) return;
  it.kind = 'deck';
  it.rule = 'above-byline';
}
