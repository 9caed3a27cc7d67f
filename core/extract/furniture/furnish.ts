import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { type Piece, part, setAside } from '../piece.ts';
import { splitAgo } from './ago.ts';
import { isAffiliation, readByline } from './byline.ts';
import { agencyIn, readCredit, readPlacedCredit } from './credit.ts';
import { readDateLine } from './date.ts';
import { readBoldPlace, readDateline } from './dateline.ts';
import { nameFactBoxes } from './fact-box.ts';
import { nameFoot, signedEnd, splitAgencyEnd, splitEndMark, withoutEndNote } from './foot.ts';
import type { FoundMetadata } from './found.ts';
import { splitHeadLine } from './head-line.ts';
import { isPhotoCredit } from './photo.ts';
import { saysWhich } from './phrases.ts';
import { namePromotions } from './promotion.ts';
import { nameReadAlso } from './read-also.ts';
import { recognise } from './recognise.ts';
import { nameLinks } from './related.ts';
import { bodily, lastIndex, leadIndex } from './running-text.ts';
import { nameSignUps } from './sign-up.ts';

export type { FoundMetadata } from './found.ts';

/** What a format knows of an article before its lines are read. */
interface Known {
  /** Running text, in UTF-16 units, that may stand after a mark that closes the story, of the whole. */
  readonly mostAfter?: (total: number) => number;
  /** Names of those who wrote it. */
  readonly authors?: readonly string[];
  /** The house that published it. */
  readonly outlet?: string | null;
}

/**
 * Names the furniture among the pieces of an article and sets aside what belongs to the page, by the words alone: what every format
 * has in common. Passes run in the order in which they stand here; each leaves alone what an earlier one has named.
 */
export function furnish(
  pieces: readonly Piece[],
  { mostAfter = roomAfter, authors = [], outlet = null }: Known = {},
): { pieces: Piece[]; found: FoundMetadata } {
  const found: FoundMetadata = {};
  const all = signedEnd(splitEndMark(pieces.flatMap((it) => splitAgo({ ...it })).flatMap(splitAgencyEnd)), found);
  partHeadLines(all, found);
  const headline = all.find((it) => it.kind === 'headline');
  if (headline) found.headline = headline.text;
  nameLines(all, found);
  nameDeck(all);
  nameFoot(all, found, authors);
  nameAddresses(all);
  nameMostRead(all);
  nameSkipped(all);
  nameSignUps(all);
  nameFactBoxes(all);
  namePromotions(all, outlet);
  nameReadAlso(all);
  nameLinks(all);
  closeStory(all, found, mostAfter);
  dropEmptyHeadings(all);
  return { pieces: splitDateline(withoutEndNote(all), found), found };
}

/** Bylines, credit lines, dates, captions, corrections, and lines that only a page has. */
function nameLines(all: Piece[], found: FoundMetadata): void {
  const lead = leadIndex(all);
  const last = lastIndex(all);
  let early = true;
  all.forEach((it, i) => {
    recognise({ it, above: i < lead, below: i > last, between: i > lead && i < last, early: early && i > lead }, found);
    if (i > lead && (bodily(it) || it.kind === 'crosshead')) early = false;
    if (i < lead && it.kind === 'paragraph' && all[i - 1]?.kind === 'byline' && isAffiliation(it.text)) setAside(it, 'affiliation');
  });
}

/** Parts the lines above the story that say several things at once: when, from whom, by whom. */
function partHeadLines(all: Piece[], found: FoundMetadata): void {
  const lead = leadIndex(all);
  // "… Actualizado a las 11:45h." ends like a sentence and is none; labels, names and a date may be as long as one.
  const first = all[lead]?.text ?? '';
  const dated = /\d\p{L}?\.$/u.test(first) || isLabelled(first);
  let looked = 0;
  for (let i = (dated ? lead + 1 : Math.min(lead, all.length)) - 1; i >= 0 && looked < HEAD_LINES; i--) {
    const it = all[i] as Piece;
    if (it.kind !== null) looked++;
    if (it.kind !== 'paragraph') continue;
    // "Written by: Ann Lee Edited by: Tom Berg": a second label begins what the first does not say.
    if (!isLabelled(it.text) && (readByline(it.text) || readCredit(it.text))) continue;
    // "dpa, Friday, 7 March 2025": a place or a section may stand beside a date, an agency is a credit.
    if (readDateLine(it.text) && agencyIn(it.text) === null) continue;
    const parts = splitHeadLine(it, found) ?? splitPlaced(it, found);
    if (parts) all.splice(i, 1, ...parts);
  }
}

/** "القنطرة – أ ف ب" → a dateline and a credit line. */
function splitPlaced(it: Piece, found: FoundMetadata): Piece[] | null {
  const placed = readPlacedCredit(it.text);
  if (!placed) return null;
  const [place, credit] = [part(it, ...placed.place), part(it, ...placed.credit)];
  found.dateline ??= place.text;
  found.creditLine ??= credit.text;
  return [
    { ...place, kind: 'dateline', rule: 'dateline' },
    { ...credit, kind: 'credit-line', rule: 'dateline-credit' },
  ];
}

/** Whether a line has a label inside besides the one that it may begin with. */
const isLabelled = (text: string): boolean => {
  const first = text.search(/[:：]/);
  return first !== -1 && /\s[\p{L}\p{M}]{2,14}\s?[:：](?:\s|$)/u.test(text.slice(first + 1));
};

/** Pieces of the story above its lead among which such lines are looked for. */
const HEAD_LINES = 12;

/** A line without a full stop between the headline and the byline or date, or one in italics, sums the story up. */
function nameDeck(all: Piece[]): void {
  const lead = leadIndex(all);
  const headline = all.findIndex((it) => it.kind === 'headline');
  const at = all.findIndex((it, i) => i > headline && it.kind !== null);
  const it = all[at];
  if (headline < 0 || at >= lead || it?.kind !== 'paragraph' || it.level > 0 || it.links.length > 0 || wordCount(it.text) < 5) return;
  if (endsSentence(it.text) || isPhotoCredit(it.text)) return;
  const signed = all.slice(at + 1, lead + 1).some((next) => next.kind === 'byline' || next.rule === 'date-line');
  if (signed || it.emphasis >= it.text.length) {
    it.kind = 'deck';
    it.rule = 'under-headline';
  }
}

/** Most lines of an address, and its longest in UTF-16 units. */
const ADDRESS_LINES = 3;
const LONGEST_ADDRESS = 80;

/** The address below a telephone or mailbox to ask at belongs to it: "Press contact: Ann Lee, 555 0100" / "Tarn Bay Ferries, 4 Quay Road". */
function nameAddresses(all: readonly Piece[]): void {
  all.forEach((contact, at) => {
    if (contact.kind !== null || contact.rule !== 'contact' || !/@|(?:\d[ ./()-]{0,2}){6}\d/.test(contact.text)) return;
    for (const it of all.slice(at + 1, at + 1 + ADDRESS_LINES)) {
      if (it.kind !== 'paragraph' || it.text.length > LONGEST_ADDRESS || endsSentence(it.text) || isProse(it.text)) return;
      setAside(it, 'contact');
    }
  });
}

/** The numbered titles below "Most read". */
function nameMostRead(all: readonly Piece[]): void {
  let below = false;
  for (const it of all) {
    const numbered = it.kind === 'list-item' || (it.kind === 'paragraph' && /^\d{1,2}[.)]?\s\S/.test(it.text));
    if (below && numbered && it.text.length <= LONGEST_TITLE && !endsSentence(it.text)) setAside(it, 'most-read');
    else below = it.kind === null && it.rule === 'most-read';
  }
}
const LONGEST_TITLE = 160;

/** Most pieces of a box that a page offers to skip. */
const MOST_SKIPPED = 8;

/** "skip past newsletter promotion" … "after newsletter promotion": what a page offers to skip is no part of its story. */
function nameSkipped(all: Piece[]): void {
  all.forEach((it, from) => {
    if (!/^skip past .{3,40} promotion$/i.test(it.text)) return;
    const to = all.findIndex((other, i) => i > from && i <= from + MOST_SKIPPED && /^after .{3,40} promotion$/i.test(other.text));
    for (const inner of all.slice(from, to + 1)) if (inner.kind !== null) setAside(inner, 'newsletter');
  });
}

/** Marks after which, near the end of the text, nothing more of the story comes. */
const CLOSING = new Set([
  'end-mark',
  'author-note',
  'desk-line',
  'original-url',
  'newsletter',
  'topics',
  'comments',
  'copyright',
  'legal-line',
  'contact',
  'most-read',
  'briefs',
]);

/** Running text, in UTF-16 units, that may stand after a mark that closes the story: an eighth of it, or one short paragraph of a short story. */
const roomAfter = (total: number): number => Math.max(total * 0.12, Math.min(120, total * 0.3));

/** Share of the running text that may stand under a heading over readers' comments: they may be as long as the story. */
const UNDER_COMMENTS = 0.5;

/** Share of the running text that may stand below a heading over other stories in short. */
const UNDER_BRIEFS = 0.3;
/** A mark that nothing but notes follows: "###", "-30-". */
const CLOSED = /^[-#\s\d]+$/;

/** Share of the running text that notes to desks may hold below the mark that ends a release, and longest line that heads them, in UTF-16 units. */
const UNDER_NOTES = 0.4;
const LONGEST_NOTES_HEAD = 40;

/** Whether a mark ends a release right above its "Notes to editors". */
function notesBelow(all: readonly Piece[], at: number): boolean {
  const next = all[at + 1];
  return all[at]?.rule === 'end-mark' && next?.rule === 'desk-line' && next.kind === null && next.text.length <= LONGEST_NOTES_HEAD;
}

function roomUnder(it: Piece, total: number, mostAfter: (total: number) => number): number {
  if (it.level > 0 && it.rule === 'comments') return total * UNDER_COMMENTS;
  if (it.rule === 'briefs' && it.level === 0) return Math.max(mostAfter(total), mostAfter === roomAfter ? total * UNDER_BRIEFS : 0);
  return it.rule === 'end-mark' && CLOSED.test(it.text) ? Math.max(mostAfter(total), roomAfter(total)) : mostAfter(total);
}

/** A closing mark with little running text after it ends the story: what follows is the page's. Sign-offs and corrections stay. */
function closeStory(all: Piece[], found: FoundMetadata, mostAfter: (total: number) => number): void {
  const weight = (it: Piece): number => (bodily(it) && isProse(it.text) ? it.text.length : 0);
  const total = all.reduce((sum, it) => sum + weight(it), 0);
  let after = total;
  let closed: string | null = null;
  for (const [i, it] of all.entries()) {
    after -= weight(it);
    if (closed !== null) {
      if (closed === 'original-url' && it.links[0]) found.url ??= it.links[0].href;
      // Below what is not for print, a name is whom to call.
      const signs = it.kind === 'credit-line' || (it.kind === 'byline' && closed !== 'desk-line');
      if (it.kind !== null && !signs && it.kind !== 'correction') setAside(it, `after-${closed}`);
    } else if (
      it.kind === null &&
      CLOSING.has(it.rule) &&
      !(it.rule === 'topics' && saysWhich(it.text) && all[i + 1]?.kind === 'list-item') &&
      after < (notesBelow(all, i) ? total * UNDER_NOTES : roomUnder(it, total, mostAfter))
    ) {
      closed = it.rule;
      if (closed === 'original-url') found.url ??= it.links[0]?.href ?? /https?:\/\/\S+/.exec(it.text)?.[0] ?? null;
    }
  }
}

/** A crosshead with nothing of the story under it headed something that was set aside: "News", "Related". */
function dropEmptyHeadings(all: Piece[]): void {
  let followed = false;
  for (let i = all.length - 1; i >= 0; i--) {
    const it = all[i] as Piece;
    if (it.kind === null) continue;
    if (it.kind !== 'crosshead') followed = followed || bodily(it) || it.kind === 'correction';
    else if (!followed) setAside(it, 'empty-heading');
  }
}

/** "MOSCOW, March 11 (BSS/AFP) - Russia is…" → a dateline, a credit line and a paragraph. */
function splitDateline(all: readonly Piece[], found: FoundMetadata): Piece[] {
  let leads = 0;
  return all.flatMap((it) => {
    if (!bodily(it) || leads >= 2) return [it];
    if (isProse(it.text)) leads++;
    const dateline = readDateline(it.text) ?? readBoldPlace(it.text, it.opens ?? 0);
    if (!dateline) return [it];
    leads = 2;
    const named = [
      [dateline.place, 'dateline', 'dateline'],
      [dateline.credit, 'credit-line', 'dateline-credit'],
      [dateline.byline, 'byline', 'dateline-byline'],
    ] as const;
    const pieces: Piece[] = named.flatMap(([range, kind, rule]) => (range ? [{ ...part(it, ...range), kind, rule }] : []));
    for (const { kind, text } of pieces) {
      if (kind === 'dateline') found.dateline ??= text;
      else if (kind === 'credit-line') found.creditLine = text;
      else found.byline ??= text;
    }
    // "（中央社[記者]許海松島12日[電]）": words around the names that are no sentence's.
    const ranges = named.flatMap(([range]) => range ?? []).sort((one, other) => one - other);
    for (let i = 0, from = 0; i <= ranges.length; i += 2) {
      const words = part(it, from, ranges[i] ?? dateline.rest);
      if (/\p{L}/u.test(words.text)) pieces.push({ ...words, kind: null, rule: 'dateline' });
      from = ranges[i + 1] ?? dateline.rest;
    }
    return [...pieces, part(it, dateline.rest, it.text.length)];
  });
}
