import { endsSentence, isProse, wordCount } from '../../language/sentence.ts';
import { type Piece, part, setAside } from '../piece.ts';
import { readByline } from './byline.ts';
import { agencyIn, isSignOff, readCredit, readSignature } from './credit.ts';
import { datesIn, readDateLine } from './date.ts';
import { readDateline } from './dateline.ts';
import { nameFoot, signedEnd } from './foot.ts';
import type { Found } from './found.ts';
import { isCorrection, isPhotoCredit, phraseRule, relatedLabel } from './phrases.ts';
import { bodily, lastIndex, leadIndex } from './running-text.ts';

export type { Found } from './found.ts';

/**
 * Names the furniture among the pieces of an article and sets aside what belongs to the page, by the words alone: what every format
 * has in common. Passes run in the order in which they stand here; each leaves alone what an earlier one has named.
 * `mostAfter` gives the running text, in UTF-16 units, that may stand after a mark that closes the story, of the whole.
 */
export function furnish(pieces: readonly Piece[], mostAfter = roomAfter): { pieces: Piece[]; found: Found } {
  const found: Found = {};
  const all = signedEnd(
    pieces.map((it) => ({ ...it })),
    found,
  );
  const headline = all.find((it) => it.kind === 'headline');
  if (headline) found.headline = headline.text;
  nameLines(all, found);
  nameDeck(all);
  nameFoot(all, found);
  nameSkipped(all);
  nameLinks(all);
  closeStory(all, found, mostAfter);
  dropEmptyHeadings(all);
  return { pieces: splitDateline(all, found), found };
}

/** Bylines, credit lines, dates, captions, corrections, and lines that only a page has. */
function nameLines(all: Piece[], found: Found): void {
  const lead = leadIndex(all);
  const last = lastIndex(all);
  all.forEach((it, i) => {
    if (it.kind === null || it.kind === 'headline' || it.kind === 'caption') return;
    if (it.kind !== 'byline' && it.kind !== 'deck' && isCorrection(it.text)) {
      it.kind = 'correction';
      it.rule = 'correction';
      return;
    }
    if (it.rule === 'name-line') {
      found.byline ??= it.text;
      return;
    }
    const signature = i > last && it.kind === 'paragraph' && !phraseRule(it.text) ? readSignature(it.text) : null;
    if (signature) {
      it.kind = signature.person ? 'byline' : 'credit-line';
      it.rule = 'signature';
      if (signature.person) found.byline ??= signature.name;
      else found.creditLine ??= signature.name;
      return;
    }
    const date = readDateLine(it.text);
    const byline = i < lead || it.kind === 'byline' || it.text.length < 60 ? readByline(it.text) : null;
    const credit = readCredit(it.text);
    const label = labelOf(it);
    const phrase = label > 0 && label < it.text.length && it.links.length === 1 && i > lead ? null : phraseRule(it.text);
    if (credit && it.kind !== 'byline' && !isSignOff(it.text) && i > lead && i < last) {
      // An agency's name alone between paragraphs stands under a picture.
      it.kind = 'caption';
      it.rule = 'photo-credit';
    } else if (credit) {
      it.kind = 'credit-line';
      it.rule = isSignOff(it.text) ? 'sign-off' : 'agency-line';
      if (!isSignOff(it.text)) found.creditLine ??= credit;
      else if (agencyIn(it.text)) found.creditLine ??= agencyIn(it.text);
    } else if (byline) {
      const agencyOnly = byline.credit !== null && byline.credit === byline.byline;
      it.kind = agencyOnly ? 'credit-line' : 'byline';
      it.rule = 'byline';
      found.byline ??= byline.byline;
      if (byline.credit) found.creditLine ??= byline.credit;
    } else if (it.kind === 'byline') found.byline ??= it.text;
    else if (/^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i.test(it.text)) setAside(it, 'time-line');
    else if (date && it.kind !== 'list-item' && !(i > lead && i < last && !it.text.includes(':'))) {
      // Between paragraphs a bare date heads what happened on that day.
      found.published ??= date.published;
      found.updated ??= date.updated;
      // "Posted on January 14, 2026 by Newsroom"
      found.byline ??= readByline(it.text.slice(datesIn(it.text)[0]?.end ?? it.text.length))?.byline ?? null;
      setAside(it, 'date-line');
    } else if (phrase) {
      setAside(it, phrase.rule);
    } else if (i < lead && it.kind === 'paragraph' && isCaption(it)) {
      it.kind = 'caption';
      it.rule = 'caption-words';
    } else if (i > lead && it.kind === 'paragraph' && !endsSentence(it.text) && isPhotoCredit(it.text)) {
      it.kind = 'caption';
      it.rule = 'photo-credit';
    }
  });
}

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

/** Most pieces of a box that a page offers to skip. */
const MOST_SKIPPED = 8;

/** "skip past newsletter promotion" … "after newsletter promotion": what a page offers to skip is no part of its story. */
function nameSkipped(all: Piece[]): void {
  all.forEach((it, from) => {
    if (!/^skip past .{3,40} promotion$/i.test(it.text)) return;
    const to = all.findIndex((other, i) => i > from && i <= from + MOST_SKIPPED && /^after .{3,40} promotion$/i.test(other.text));
    for (const inner of all.slice(from, to + 1)) if (inner.kind !== null) setAside(inner, 'newsletter');
  });
  // "Get the tech briefing" over "Sign up to our weekly email": the heading of a box goes with it.
  all.forEach((it, i) => {
    const next = all[i + 1];
    if (it.kind === 'crosshead' && wordCount(it.text) <= 8 && next?.kind === null && next.rule === 'newsletter') setAside(it, 'newsletter');
  });
}

/** "Ahmed al-Sharaa and Vladimir Putin **European Union**": no sentence, and a credit at its end. */
const isCaption = (it: Piece): boolean =>
  !endsSentence(it.text) && it.level === 0 && ((it.emphasis > 0 && it.emphasis < it.text.length) || isPhotoCredit(it.text));

/** Lines that are only links: one among paragraphs leads to a related article, several in a row are a box of the page. */
function nameLinks(all: Piece[]): void {
  const lead = leadIndex(all);
  const last = lastIndex(all);
  const open = (it: Piece | undefined): it is Piece => it !== undefined && it.kind !== null;
  const linkLine = (i: number): boolean => {
    const it = all[i];
    if (open(it) && pointsOn(it)) return true;
    if (!open(it) || !(bodily(it) || it.kind === 'crosshead') || it.links.length === 0) return false;
    if (/^https?:\/\/\S+$/.test(it.text)) return false;
    if (isLinkedSentence(it)) return false;
    const label = labelOf(it);
    const linked = it.links.reduce((sum, link) => sum + Math.max(0, link.end - Math.max(link.start, label)), 0);
    const unlabelled = it.text.length - label;
    // "LOOK-UP TOOL: Check cases in your area": a list's entry that ends in its link.
    const entry =
      it.kind === 'list-item' &&
      !endsSentence(it.text) &&
      it.links.length === 1 &&
      it.links[0]?.end === it.text.length &&
      linked > unlabelled * 0.5;
    // "Mail the editor" at the foot: nothing of the story follows, and it is no sentence.
    const foot = i > last && !endsSentence(it.text) && it.text.length < 80 && linked > unlabelled * 0.35;
    return (foot || linked > unlabelled * 0.85 || (label > 0 && linked > unlabelled * 0.6) || entry) && it.text.length < 400;
  };
  for (let i = 0; i < all.length; i++) {
    if (!linkLine(i)) continue;
    let end = i;
    while (linkLine(end)) end++;
    const run = all.slice(i, end);
    const before = all[i - 1];
    const label = open(before) && !isProse(before.text) && (before.kind === 'crosshead' || before.kind === 'paragraph') ? before : null;
    // A link to another place of the same page leads to no article.
    const leads = run[0] !== undefined && (pointsOn(run[0]) || (run[0].links.length === 1 && !/^#./.test(run[0].links[0]?.href ?? '')));
    const single = run.length === 1 && leads ? (run[0] ?? null) : null;
    if (single && i > lead && i < last) {
      single.kind = 'related-link';
      single.rule = labelOf(single) > 0 ? 'related-label' : 'link-line';
      if (label && relatedLabel(label.text) === label.text.length) setAside(label, 'related-label');
    } else if (single && labelOf(single) > 0 && i > lead) {
      single.kind = 'related-link';
      single.rule = 'related-label';
    } else if (run.length > 1 || i > lead || i < lead) {
      if (run.length === 1 && i < lead && run[0]?.level) continue;
      for (const it of run) setAside(it, 'link-list');
      if (label && (run.length > 1 || relatedLabel(label.text) > 0)) setAside(label, 'link-list');
    }
    i = end - 1;
  }
}

/** Fewest words of a paragraph that is a link from end to end; titles that end in a full stop are shorter. */
const LINKED_WORDS = 9;

/** A full sentence is a paragraph, even where all of it leads elsewhere. */
const isLinkedSentence = (it: Piece): boolean =>
  it.kind === 'paragraph' &&
  it.level === 0 &&
  labelOf(it) === 0 &&
  wordCount(it.text) >= LINKED_WORDS &&
  /[.。।]["”»’)]*$/.test(it.text) &&
  isProse(it.text);

/** "Read also: How the deal was done": a related-article line that lost its link when the page was copied. */
function pointsOn(it: Piece): boolean {
  if (!bodily(it) || it.links.length > 0 || it.text.length > 160 || /[.;]$/.test(it.text)) return false;
  const label = relatedLabel(it.text);
  return label > 0 && READ_ON.test(it.text) && it.text.slice(0, label).includes(':') && wordCount(it.text.slice(label)) >= 3;
}
const READ_ON =
  /^\W*(?:read|also|see|related|more on|don['’]t miss|recommended|lesen|lies|mehr|siehe|lire|à lire|voir|lea|lee|leer|te puede|le puede|ver|leia|leggi|lees|läs|czytaj|читайте|আরও|আরো|اقرأ|طالع)/i;

/** Length of the label before a link to a related article: "Related article: ", or "Lire aussi " right before the link. */
function labelOf(it: Piece): number {
  const start = it.links[0]?.start ?? 0;
  const before = it.text.slice(0, start).trimEnd();
  return relatedLabel(it.text) || (before !== '' && relatedLabel(before) === before.length ? start : 0);
}

/** Marks after which, near the end of the text, nothing more of the story comes. */
const CLOSING = new Set(['end-mark', 'original-url', 'newsletter', 'topics', 'comments', 'copyright', 'contact', 'most-read']);

/** Running text, in UTF-16 units, that may stand after a mark that closes the story: an eighth of it, or one short paragraph of a short story. */
const roomAfter = (total: number): number => Math.max(total * 0.12, Math.min(120, total * 0.3));

/** A closing mark with little running text after it ends the story: what follows is the page's. Sign-offs and corrections stay. */
function closeStory(all: Piece[], found: Found, mostAfter: (total: number) => number): void {
  const weight = (it: Piece): number => (bodily(it) && isProse(it.text) ? it.text.length : 0);
  const total = all.reduce((sum, it) => sum + weight(it), 0);
  let after = total;
  let closed: string | null = null;
  for (const it of all) {
    after -= weight(it);
    if (closed !== null) {
      if (closed === 'original-url' && it.links[0]) found.url ??= it.links[0].href;
      if (it.kind !== null && it.kind !== 'credit-line' && it.kind !== 'correction' && it.kind !== 'byline')
        setAside(it, `after-${closed}`);
    } else if (it.kind === null && CLOSING.has(it.rule) && after < mostAfter(total)) {
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
function splitDateline(all: readonly Piece[], found: Found): Piece[] {
  let leads = 0;
  return all.flatMap((it) => {
    if (!bodily(it) || leads >= 2) return [it];
    if (isProse(it.text)) leads++;
    const dateline = readDateline(it.text);
    if (!dateline) return [it];
    leads = 2;
    const pieces: Piece[] = [];
    if (dateline.place) {
      const place = { ...part(it, ...dateline.place), kind: 'dateline' as const, rule: 'dateline' };
      found.dateline ??= place.text;
      pieces.push(place);
    }
    if (dateline.credit) {
      const credit = { ...part(it, ...dateline.credit), kind: 'credit-line' as const, rule: 'dateline-credit' };
      found.creditLine = credit.text;
      pieces.push(credit);
    }
    return [...pieces, part(it, dateline.rest, it.text.length)];
  });
}
