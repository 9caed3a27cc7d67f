import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { readCredit } from '../furniture/credit.ts';
import { readDateLine } from '../furniture/date.ts';
import { isInitials } from '../furniture/foot.ts';
import { isPhotoCredit } from '../furniture/photo.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { relatedLabel } from '../furniture/related-label.ts';
import type { Piece } from '../piece.ts';

/** Most words and most UTF-16 units of a crosshead. */
const MOST_WORDS = 8;
const LONGEST = 60;

/** "- Who pays -": a crosshead as French wires set it. */
const DASHED = /^(?:[-–—]|_{1,3}) (\S.*\S) (?:[-–—]|_{1,3})$/;
/** "- “Who pays”": the same as Turkish wires set it, in quotation marks and without a dash behind. */
const DASHED_QUOTE = /^[-–—] (["“„«][^"“”„«»]+["”“»])$/;

/** A few words without a full stop between two paragraphs head the second: "Who pays", "‘A letter on the mat’". */
export function nameCrossheads(pieces: readonly Piece[]): void {
  const told = pieces.filter((it) => it.kind !== null);
  told.forEach((it, i) => {
    // A caption may stand above a crosshead.
    const above = told[i - 1] && isPhotoCredit((told[i - 1] as Piece).text) ? told[i - 2] : told[i - 1];
    const below = told[i + 1];
    if (it.kind !== 'paragraph' || it.text.length > LONGEST || wordCount(it.text) > MOST_WORDS) return;
    const words = (DASHED.exec(it.text) ?? DASHED_QUOTE.exec(it.text))?.[1] ?? it.text;
    if (endsSentence(words) || /[,;:：，、–—-]$/.test(words) || !/\p{L}/u.test(words)) return;
    if (!isParagraph(above) || !(isParagraph(below) || announces(below))) return;
    if (
      readByline(words) ||
      readCredit(words) ||
      readDateLine(words) ||
      phraseRule(words) ||
      isInitials(words) ||
      isPhotoCredit(words) ||
      relatedLabel(words) > 0
    )
      return;
    it.text = words;
    it.kind = 'crosshead';
    it.rule = 'between-paragraphs';
  });
}

/** "The mayor, who had the note copied, said of it:" — speech follows. */
const announces = (it: Piece | undefined): boolean => it?.kind === 'paragraph' && /[:：]$/.test(it.text) && wordCount(it.text) > MOST_WORDS;

const isParagraph = (it: Piece | undefined): boolean => it?.kind === 'paragraph' && isProse(it.text) && endsSentence(it.text);
