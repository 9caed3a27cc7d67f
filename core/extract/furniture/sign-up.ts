import { pageWords } from '../../language/page.ts';
import { wordCount } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';
import { bodily } from './running-text.ts';

/** Lines above a field or button of a newsletter's box that may say what it is, and the longest of them in UTF-16 units. */
const ABOVE = 2;
const LONGEST = 140;
/** Most words of a name of a newsletter. */
const NAME = 8;

let mails: readonly string[] | null = null;

/** "The day's news from the coast, in your inbox." above "Enter your email": the words of a newsletter's box go with its field, and so does its name. */
export function nameSignUps(all: readonly Piece[]): void {
  mails ??= pageWords((page) => page.lines?.['newsletter-mail']?.holds, '|');
  all.forEach((field, i) => {
    if (field.kind !== null || field.rule !== 'newsletter') return;
    for (let at = i - 1; at >= Math.max(0, i - ABOVE); at--) {
      const it = all[at] as Piece;
      if (!bodily(it) || it.text.length > LONGEST || /["“”„«»]/.test(it.text)) break;
      const line = it.text.toLowerCase();
      if (!mails?.some((word) => line.includes(word))) break;
      setAside(it, 'newsletter');
    }
  });
  all.forEach((it, i) => {
    const next = all[i + 1];
    if (it.kind === 'crosshead' && wordCount(it.text) <= NAME && next?.kind === null && next.rule === 'newsletter')
      setAside(it, 'newsletter');
  });
  // "Comment" / "42" / "Share": how often a button was pressed.
  all.forEach((it, i) => {
    const beside = [all[i - 1], all[i + 1]].some((one) => one?.kind === null && BUTTONS.has(one.rule));
    if (it.kind === 'paragraph' && /^\d{1,3}(?:[.,]?\d{3}|[.,]\d)?\s?[KkMm]?$/.test(it.text) && beside) setAside(it, 'share-bar');
  });
}

/** Rules of lines that are buttons of a page. */
const BUTTONS = new Set(['comments', 'share-bar', 'read-on']);
