import { endsSentence, isProse } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { type Piece, setAside } from '../piece.ts';

/** Most pieces of a note to the editor, its greeting among them. */
const MOST_NOTE = 5;
/** Most pieces between the rule under a note and the byline of the story. */
const MOST_HEAD = 3;

/** A line of dashes, asterisks or the like. */
const RULE = /^[-–—_=*~](?: ?[-–—_=*~]){2,}$/;

/** Sets a note to the editor aside that a rule parts from the story: above it no headline, below it a headline and a byline. */
export function setCoverNoteAside(pieces: readonly Piece[]): void {
  const shown = pieces.filter((it) => it.kind !== null);
  const at = shown.slice(0, MOST_NOTE + 1).findIndex(({ text }) => RULE.test(text));
  const [note, headline] = [shown[0], shown[at + 1]];
  if (at < 1 || !note || !headline || !isNote(note.text) || endsSentence(headline.text) || readByline(headline.text)) return;
  const above = shown.slice(0, at);
  if (above.some(({ text }) => readByline(text)) || !shown.slice(at + 2, at + 2 + MOST_HEAD).some(({ text }) => readByline(text))) return;
  for (const it of above) setAside(it, 'cover-note');
}

/** A sentence, or a greeting: "Hi Mags,". */
const isNote = (text: string): boolean => (isProse(text) && endsSentence(text)) || (text.length < 40 && /[,，]$/.test(text));
