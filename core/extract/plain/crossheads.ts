import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { readCredit } from '../furniture/credit.ts';
import { readDateLine } from '../furniture/date.ts';
import { isPhotoCredit, phraseRule, relatedLabel } from '../furniture/phrases.ts';
import type { Piece } from '../piece.ts';

/** Most words and most UTF-16 units of a crosshead. */
const MOST_WORDS = 8;
const LONGEST = 60;

/** "- Who pays -": a crosshead as French wires set it. */
const DASHED = /^[-–—] (\S.*\S) [-–—]$/;

/** A few words without a full stop between two paragraphs head the second: "Who pays", "‘A letter on the mat’". */
export function nameCrossheads(pieces: readonly Piece[]): void {
  const told = pieces.filter((it) => it.kind !== null);
  told.forEach((it, i) => {
    const [above, below] = [told[i - 1], told[i + 1]];
    if (it.kind !== 'paragraph' || it.text.length > LONGEST || wordCount(it.text) > MOST_WORDS) return;
    const words = DASHED.exec(it.text)?.[1] ?? it.text;
    if (endsSentence(words) || /[,;:：，、–—-]$/.test(words) || !/\p{L}/u.test(words)) return;
    if (!isParagraph(above) || !isParagraph(below)) return;
    if (
      readByline(words) ||
      readCredit(words) ||
      readDateLine(words) ||
      phraseRule(words) ||
      isPhotoCredit(words) ||
      relatedLabel(words) > 0
    )
      return;
    it.text = words;
    it.kind = 'crosshead';
    it.rule = 'between-paragraphs';
  });
}

const isParagraph = (it: Piece | undefined): boolean => it?.kind === 'paragraph' && isProse(it.text) && endsSentence(it.text);
