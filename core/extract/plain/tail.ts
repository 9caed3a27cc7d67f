import { endsSentence, isProse, lettersOf, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { isCode } from '../furniture/codes.ts';
import { readCredit } from '../furniture/credit.ts';
import { readDateLine } from '../furniture/date.ts';
import { withoutEndMark, withoutSign } from '../furniture/foot.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { type Piece, setAside } from '../piece.ts';
import { isDeskNote } from './slug.ts';

/**
 * Lines after the last paragraph that are no sentences — a menu, other headlines, a page number — are the page's.
 * Example: after the story, "• Latest", "• Most Viewed", eleven headlines, "১০".
 */
export function setTailAside(pieces: Piece[]): void {
  const signature = pieces.findIndex((it, i) => it.rule === 'signature-mark' && i > 0);
  if (signature > 0) for (const it of pieces.slice(signature)) setAside(it, 'signature');
  let last = pieces.length - 1;
  while (last >= 0 && !isBody(pieces[last] as Piece)) last--;
  if (last < 0) return;
  const tail = pieces.slice(last + 1).filter((it) => it.kind !== null);
  for (const it of tail) {
    if (isDeskNote(it.text)) setAside(it, 'desk-note');
    else if (isCode(it.text) && !readCredit(it.text) && !readDateLine(it.text)) setAside(it, 'slug-line');
  }
  const loose = tail.filter(
    (it) => it.kind !== null && !phraseRule(it.text) && !readCredit(it.text) && !readByline(it.text) && !readDateLine(it.text),
  );
  // One or two short lines may still be the story's (a list's last items, a punch line); more are a list of something else.
  const menu = tail.some((it) => phraseRule(it.text)?.rule === 'most-read');
  const listed = loose.every((it) => it.kind === 'list-item') && announces(pieces[last] as Piece);
  if (!listed && (menu || loose.length >= 3)) for (const it of loose) setAside(it, 'after-story');
  for (const it of pieces.slice(last + 1)) if (it.kind !== null && lettersOf(it.text).length === 0) setAside(it, 'page-mark');
}

/** What a house or a mail program says below a story, in whole sentences. */
const NOTICES: ReadonlySet<string> = new Set(['copyright', 'mail-notice']);

const isBody = (it: Piece): boolean =>
  it.kind !== null &&
  it.kind !== 'headline' &&
  !NOTICES.has(phraseRule(it.text)?.rule ?? '') &&
  (isTold(withoutSign(withoutEndMark(it.text)), it.text) || announces(it));

const isTold = (words: string, text: string): boolean => isProse(words) && endsSentence(words) && !isDeskNote(text);

/** "The council agreed on three steps:" — a list of the story follows. */
const announces = (it: Piece): boolean => /[:：]$/.test(it.text) && wordCount(it.text) >= 5;
