import { isProse, lettersOf } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { isCode } from '../furniture/codes.ts';
import { readDateLine } from '../furniture/date.ts';
import { isInitials } from '../furniture/foot.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { type Piece, part, setAside } from '../piece.ts';
import { isDeskNote, isHandledBy, isSlug } from './slug.ts';

/** "…and a stove. (MORE)": a mark run on to the paragraph. */
const RUN_ON = /[.!?…”"»]\s*([([][^()[\]]{3,30}[)\]]\.?)$/;

/** Parts from a paragraph the mark that says another take follows. */
export function splitTakeMark(it: Piece): Piece[] {
  const mark = it.kind === 'paragraph' ? RUN_ON.exec(it.text)?.[1] : undefined;
  if (mark === undefined || phraseRule(mark)?.rule !== 'page-mark') return [it];
  const end = it.text.length - mark.length;
  return [part(it, 0, end), { ...part(it, end, it.text.length), kind: null, rule: 'page-mark' }];
}

/** Most lines between the paragraphs of two takes. */
const MOST = 10;

/** What teleprinters send before and after every take. */
const FRAME = /^ZCZC|(?:^|[\s-])NNNN(?:-\w+)?$/;

/**
 * A wire sends a long story in takes. What ends one and begins the next is set aside, wherever it stands:
 *
 *     …and a stove.                                         →  two paragraphs of one story
 *     (more)
 *     XCI-CAS
 *     ZCZC8857/SXB
 *     The village where dogs vote, and the dachshund wins (2)
 *     There was no lack of quarrels…
 */
export function setTakesAside(pieces: readonly Piece[]): void {
  const headline = pieces.find((it) => it.kind === 'headline')?.text ?? null;
  const told = pieces.filter((it) => it.kind !== null && it.kind !== 'headline');
  for (let i = told.findIndex(isRunning) + 1; i > 0 && i < told.length; i++) {
    let to = i;
    while (to < told.length && to - i < MOST && !isRunning(told[to] as Piece)) to++;
    const run = told.slice(i, to);
    if (to < told.length && run.some(({ text }) => bordersTake(text) || repeats(text, headline)))
      for (const it of run)
        if (bordersTake(it.text) || repeats(it.text, headline) || isOfDesks(it.text)) setAside(it, phraseRule(it.text)?.rule ?? 'take');
    i = to;
  }
}

const isRunning = (it: Piece): boolean => isProse(it.text) && !isOfDesks(it.text);

/** "(more)", "12-OCT-25 17:42 NNNN", "Story No: 36120451 - Part 2". */
function bordersTake(text: string): boolean {
  if (text.length > 90) return false;
  const rule = phraseRule(text)?.rule;
  return (
    rule === 'page-mark' ||
    rule === 'end-mark' ||
    (text.startsWith('(') && isHandledBy(text)) ||
    FRAME.test(text) ||
    /^[^\d:#.!?]{2,24}[:#]\s?\d{5,}/.test(text)
  );
}

const isOfDesks = (text: string): boolean =>
  text.length <= 90 &&
  (isCode(text) ||
    isSlug(text) ||
    isInitials(text) ||
    isHandledBy(text) ||
    isDeskNote(text) ||
    Boolean(readDateLine(text)) ||
    Boolean(readByline(text)));

/** Whether a line is the headline with the number of the take about it: "(2)", "-2-", "2/2", "(3, end)". */
function repeats(text: string, headline: string | null): boolean {
  if (headline === null || Math.abs(text.length - headline.length) > LONGEST_NUMBER) return false;
  const [own, first] = [lettersOf(text).join(' '), lettersOf(headline).join(' ')];
  return (
    first !== '' &&
    (own === first || (own.length < first.length + LONGEST_NUMBER && (own.startsWith(`${first} `) || own.endsWith(` ${first}`))))
  );
}

/** Longest mark that counts a take, in UTF-16 units. */
const LONGEST_NUMBER = 16;
