import { endsSentence, wordCount } from '../../language/sentence.ts';
import { isJump } from '../page-number.ts';
import { type Piece, setAside } from '../piece.ts';
import { isPersonName, readBarredByline, readByline, readBylineAbove } from './byline.ts';
import { agencyIn, isLabelledCredit, isSignOff, readCredit, readSignature } from './credit.ts';
import { datesIn, isDayLine, readDateLine } from './date.ts';
import type { FoundMetadata } from './found.ts';
import { isFigureLine, isPhotoCredit } from './photo.ts';
import { isCorrection, phraseRule } from './phrases.ts';
import { labelOf } from './related.ts';

/** A line and where it stands: above the first paragraph, below the last, or between them. */
export interface StandingLine {
  readonly it: Piece;
  readonly above: boolean;
  readonly below: boolean;
  readonly between: boolean;
  /** Right below the first paragraph, which may be what sums the story up, with dates and tools of the page in between. */
  readonly early: boolean;
}

/** Names a line, or sets it aside, and notes what it says of the article; false when it is not of its kind. */
type Recogniser = (line: StandingLine, found: FoundMetadata) => boolean;

function become(it: Piece, kind: Exclude<Piece['kind'], null>, rule: string): true {
  it.kind = kind;
  it.rule = rule;
  return true;
}

function aside(it: Piece, rule: string): true {
  setAside(it, rule);
  return true;
}

const correction: Recogniser = ({ it }) =>
  it.kind !== 'byline' && it.kind !== 'deck' && isCorrection(it.text) && become(it, 'correction', 'correction');

/** A name alone between headline and story, which the head of plain text has named. */
const nameLine: Recogniser = ({ it }, found) => {
  if (it.rule !== 'name-line') return false;
  found.byline ??= it.text;
  return true;
};

/** "— Allied Wire", "– David Dunk" under the last paragraph. */
const signature: Recogniser = ({ it, below }, found) => {
  const signed = below && it.kind === 'paragraph' && !phraseRule(it.text) ? readSignature(it.text) : null;
  if (!signed) return false;
  if (signed.person) found.byline ??= signed.name;
  else found.creditLine ??= signed.name;
  return become(it, signed.person ? 'byline' : 'credit-line', 'signature');
};

/** A name set apart by its letters between the headline and the first paragraph, or under the last. */
const nameApart: Recogniser = ({ it, above, below }, found) => {
  if (
    !(below || (above && found.headline)) ||
    found.byline ||
    it.kind !== 'paragraph' ||
    it.emphasis < it.text.length ||
    !isPersonName(it.text)
  )
    return false;
  found.byline = it.text;
  return become(it, 'byline', 'signature');
};

/** An agency's name alone between paragraphs stands under a picture; below the first line of a story its source may be named by a label. */
const agencyBetween: Recogniser = ({ it, between, early }, found) =>
  between &&
  it.kind !== 'byline' &&
  !(early && !found.creditLine && isLabelledCredit(it.text)) &&
  readCredit(it.text) !== null &&
  !isSignOff(it.text) &&
  become(it, 'caption', 'photo-credit');

/** "Reporting by …; Editing by …", "Ann Lee in Brenn contributed to this report." */
const signOff: Recogniser = ({ it }, found) => {
  if (readCredit(it.text) === null || !isSignOff(it.text)) return false;
  const agency = agencyIn(it.text);
  if (agency) found.creditLine ??= agency;
  return become(it, 'credit-line', 'sign-off');
};

const credit: Recogniser = ({ it }, found) => {
  const agency = readCredit(it.text);
  if (agency === null) return false;
  found.creditLine ??= agency;
  return become(it, 'credit-line', 'agency-line');
};

const byline: Recogniser = ({ it, above }, found) => {
  const read = above ? readBylineAbove(it.text) : it.kind === 'byline' || it.text.length < 60 ? readByline(it.text) : null;
  if (!read) return false;
  found.byline ??= read.byline;
  if (read.credit) found.creditLine ??= read.credit;
  const agencyOnly = read.credit !== null && read.credit === read.byline;
  return become(it, agencyOnly ? 'credit-line' : 'byline', 'byline');
};

/** "Renata Lins | Com Navegante" above the story. */
const barredByline: Recogniser = ({ it, above }, found) => {
  const read = above ? readBarredByline(it.text) : null;
  if (!read) return false;
  found.byline ??= read.byline;
  found.creditLine ??= read.credit;
  return become(it, 'byline', 'byline');
};

/** A line that the page marks as its author's. */
const markedByline: Recogniser = ({ it }, found) => {
  if (it.kind !== 'byline') return false;
  found.byline ??= it.text;
  return true;
};

/** "16:41", "4:41 PM EST" */
const clock: Recogniser = ({ it }) => /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(it.text) && aside(it, 'time-line');

/** "9/5(Fri) 11:32" above a story, a day without its year; between paragraphs a bare day heads what happened on it. */
const day: Recogniser = ({ it, above }) => above && it.kind === 'paragraph' && isDayLine(it.text) && aside(it, 'date-line');

/** "Listen to this article · 5:42 min", "Lyssna 1 min": what a player or a reader takes. */
const runningTime: Recogniser = ({ it }) =>
  it.kind === 'paragraph' &&
  it.text.length <= LONGEST_TIME &&
  /(?:^|[\s(])\d{1,3}(?::\d{2})? ?min\.?\)?$/i.test(it.text) &&
  wordCount(it.text) <= TIME_WORDS &&
  aside(it, 'reading-time');
/** Longest line that says how long something takes, in UTF-16 units, and its most words. */
const LONGEST_TIME = 60;
const TIME_WORDS = 8;

/** What dates the article. Between paragraphs a bare date heads what happened on that day. */
const date: Recogniser = ({ it, between }, found) => {
  const read = it.kind !== 'list-item' && !(between && !it.text.includes(':')) ? readDateLine(it.text) : null;
  if (!read) return false;
  found.published ??= read.published;
  found.updated ??= read.updated;
  // "Posted on January 14, 2026 by Newsroom"
  found.byline ??= readByline(it.text.slice(datesIn(it.text)[0]?.end ?? it.text.length))?.byline ?? null;
  return aside(it, 'date-line');
};

/** "Continued on Page 6", "Comment Page 2": where a printed story goes on, or another stands. */
const jump: Recogniser = ({ it }) => it.kind === 'paragraph' && isJump(it.text) && aside(it, 'page-mark');

/** "— Port Ellin (@portellin) March 4, 2025": who posted what a story embeds, and when. */
const POSTED = /^[—–-]{1,2}\s?[^()]{1,60}\(@[\w.]{2,40}\)\s?(.{4,40})$/u;
const post: Recogniser = ({ it }) => {
  const when = it.text.length <= LONGEST_POSTED ? POSTED.exec(it.text)?.[1] : undefined;
  return when !== undefined && (readDateLine(when) !== null || isDayLine(when)) && aside(it, 'embedded-post');
};
const LONGEST_POSTED = 140;

/** "*** Rita Moura (texto), da agência Lusa ***": what an agency tells its customers. */
const starred: Recogniser = ({ it }) =>
  it.kind === 'paragraph' && it.text.length <= LONGEST_STARRED && /^\*{3,}\s?[^*\s][^*]*\*{3,}$/.test(it.text) && aside(it, 'desk-line');
const LONGEST_STARRED = 240;

/** What the packs know of the lines of pages; a label with its link after it is left to the links. */
const phrase: Recogniser = ({ it, above, below }) => {
  const label = labelOf(it);
  const labelled = label > 0 && label < it.text.length && it.links.length === 1 && !above;
  const rule = labelled ? null : phraseRule(it.text);
  // "Privacy policy", "Impressum": what a story may be about, and its headings too.
  return rule !== null && (below || rule.rule !== 'legal-line') && aside(it, rule.rule);
};

/** "Ahmed al-Sharaa and Vladimir Putin **European Union**" above the story: no sentence, and a credit at its end. */
const captionAbove: Recogniser = ({ it, above }) =>
  above &&
  it.kind === 'paragraph' &&
  !endsSentence(it.text) &&
  it.level === 0 &&
  ((it.emphasis > 0 && it.emphasis < it.text.length) || isPhotoCredit(it.text)) &&
  become(it, 'caption', 'caption-words');

/** "Figure 2: Depth of the river at the bridge." */
const figure: Recogniser = ({ it }) => it.kind === 'paragraph' && isFigureLine(it.text) && become(it, 'caption', 'figure');

/** "Rain over Brenn. Photo: Ann Lee", "The bridge as it was. (archives)" */
const photoCredit: Recogniser = ({ it, above }) =>
  !above &&
  it.kind === 'paragraph' &&
  (!endsSentence(it.text) || /[)）]$/.test(it.text)) &&
  isPhotoCredit(it.text) &&
  become(it, 'caption', 'photo-credit');

/** What a line can be, in the order in which it is asked; the first that answers has it. Each asks the packs of all languages. */
const RECOGNISERS: readonly Recogniser[] = [
  post,
  starred,
  correction,
  nameLine,
  signature,
  nameApart,
  agencyBetween,
  signOff,
  credit,
  byline,
  barredByline,
  markedByline,
  clock,
  runningTime,
  date,
  day,
  jump,
  phrase,
  figure,
  captionAbove,
  photoCredit,
];

/** Names one line of an article. */
export function recognise(line: StandingLine, found: FoundMetadata): void {
  const { kind, rule } = line.it;
  // The parts of a line that said several things are named.
  if (rule === 'head-line') return;
  // "Story continues below advertisement" beside the picture of one.
  if (kind === 'caption' && phraseRule(line.it.text)?.rule === 'advert-label') setAside(line.it, 'advert-label');
  else if (kind !== null && kind !== 'headline' && kind !== 'caption') RECOGNISERS.some((asked) => asked(line, found));
}
