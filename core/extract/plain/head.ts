import { withoutEnd } from '../../language/ends.ts';
import { endsSentence, isCapitals, isProse, lettersOf, wordCount } from '../../language/sentence.ts';
import { isAgency, isNamedOrganisation, isOrganisation } from '../../newsroom/agencies.ts';
import { isAffiliation, isPersonName, readBarredByline, readByline, readBylineAbove } from '../furniture/byline.ts';
import { readCredit, readPlacedCredit } from '../furniture/credit.ts';
import { datesIn, isDayLine, readDateLine } from '../furniture/date.ts';
import { readDateline } from '../furniture/dateline.ts';
import { isPhotoCredit } from '../furniture/photo.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { type Piece, part, setAside } from '../piece.ts';
import { isDeskNote, isKicker, isSlug, isUpdateNote } from './slug.ts';
import { wireMarkLength } from './wire-marks.ts';

const EMBARGO =
  /^\W*(?:strictly )?(?:embargo(?:ed)?|sperrfrist|sous embargo|embargado|not for (?:publication|release|broadcast)|hold for release)\b/i;

/** Most words of a line of a menu. */
const MENU_WORDS = 3;

/** Names what stands above the story, in place, and returns the outlet that it names, or null. */
export function readHead(pieces: Piece[]): string | null {
  const lead = leadOf(pieces);
  const head = pieces.slice(0, lead < 0 ? Math.min(pieces.length, 8) : lead).filter((it) => it.kind !== null);
  const credit = lead < 0 ? null : creditOf(pieces[lead] as Piece);
  let outlet: string | null = null;
  const candidates: Piece[] = [];
  head.forEach((it, i) => {
    const text = it.text;
    if (EMBARGO.test(text)) setAside(it, 'embargo');
    else if (
      isDeskNote(text) ||
      (isUpdateNote(text) && head.slice(i + 1).some(({ text }) => isTitle(text) && wordCount(text) > MENU_WORDS))
    )
      setAside(it, 'desk-note');
    else if (isSlug(text) && !readDateLine(text) && (lead >= 0 || head.some((next, k) => k > i && isTitle(next.text))))
      setAside(it, 'slug-line');
    else if (isFolio(text)) setAside(it, 'running-head');
    else if (ADDRESS.test(text)) setAside(it, 'contact');
    else if (readBylineAbove(text) || readBarredByline(text) || phraseRule(text)) return;
    else if (isAffiliation(text) && readByline(head[i - 1]?.text ?? '')) setAside(it, 'affiliation');
    // "BSS" or "Northern Wire" above "MOSCOW (BSS/AFP) -", "PORT ELLIN (NW) -": the outlet signs its own name.
    // "NW - Northern Wire, the news of the north" likewise, where a headline is to follow.
    else if (credit && (signs(text, credit) || (signs(text.split(' - ')[0] ?? '', credit) && hasTitleBelow(head, i)))) {
      outlet ??= text;
      setAside(it, 'outlet');
    } else if (isDatedAgency(text) || isDayLine(text) || isBarredDate(text)) setAside(it, 'date-line');
    else if (readCredit(text) || readDateLine(text) || readPlacedCredit(text)) return;
    else if (isFields(text)) setAside(it, 'slug-line');
    else if (isSection(text)) setAside(it, 'section-line');
    else if (wordCount(text) <= 6 && isOrganisation(text) && !endsSentence(text) && head.slice(i + 1).some((next) => isTitle(next.text))) {
      outlet ??= text;
      setAside(it, 'outlet');
    } else if ((it.kind === 'paragraph' || it.level > 0) && isTitle(text)) candidates.push(it);
  });
  nameTitle(pieces, candidates, lead);
  return outlet;
}

/** Index of the first paragraph that is a sentence; a headline may be as long as one, but has no full stop. -1 when there is none. */
function leadOf(pieces: readonly Piece[]): number {
  const opens = (it: Piece, longest: number): boolean =>
    it.kind !== null &&
    it.kind !== 'deck' &&
    isProse(it.text) &&
    it.text.length > (isDense(it.text) ? 16 : 40) &&
    (endsSentence(it.text) || it.text.length > longest) &&
    !EMBARGO.test(it.text) &&
    !isSlug(it.text) &&
    !isDeskNote(it.text);
  const lead = pieces.findIndex((it) => opens(it, LONGEST_TITLE));
  return lead < 0 ? pieces.findIndex((it) => opens(it, 0)) : lead;
}

/** Longest headline, in UTF-16 units. */
const LONGEST_TITLE = 220;

/** Whether a text is written without spaces: a letter says more there. */
const isDense = (text: string): boolean => /[\u3040-\u9fff\u0e00-\u0e7f]/.test(text[0] ?? '') || wordCount(text) * 3 > text.length;

/** Whether another line that may be a headline follows, with others between. */
const hasTitleBelow = (head: readonly Piece[], i: number): boolean =>
  head.slice(i + 2).some((next) => isTitle(next.text) && wordCount(next.text) > MENU_WORDS);

/** What a newspaper prints at the top of a page: "6 NEWS The Brenn Courier, Thursday, May 8, 2025". */
function isFolio(text: string): boolean {
  const date = text.length < 110 && /\d/.test(text) && !endsSentence(text) ? datesIn(text)[0] : undefined;
  if (!date || !/\b\p{Lu}{3,}\b/u.test(text.replace(/\P{L}/gu, ' '))) return false;
  return /^\d{1,3}\s+\p{Lu}/u.test(text) || /\p{L}\s+\d{1,3}$/u.test(text.slice(date.end));
}

/** "Sent: 03.11.2025 11:21 Words: 248": two labels or more with what they name. */
const isFields = (text: string): boolean =>
  text.length < 140 && !endsSentence(text) && (text.match(/(?:^|\s)\p{Lu}[\p{L}\p{M}]{2,14}:\s(?=\S)/gu)?.length ?? 0) > 1;

/** A line that begins with an address of the house: "www.courier.example Newsdesk 01555 020304". */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+\.[\w.-]+$/;

function nameTitle(pieces: Piece[], candidates: readonly Piece[], lead: number): void {
  const headline = candidates[titleIndex(pieces, candidates)];
  if (!headline) {
    nameFlash(pieces, lead);
    return;
  }
  headline.kind = 'headline';
  headline.rule = 'first-line';
  const after = candidates.slice(candidates.indexOf(headline) + 1);
  // A name alone between headline and story is whose story it is.
  const name = after.find((it) => isPersonName(it.text) && !isNamedOrganisation(it.text));
  if (name) {
    name.kind = 'byline';
    name.rule = 'name-line';
  }
  const second = after[0];
  if (
    second &&
    second !== name &&
    pieces.indexOf(second) === pieces.indexOf(headline) + 1 &&
    wordCount(second.text) >= 4 &&
    !isPhotoCredit(second.text)
  )
    second.kind = 'deck';
  // "Sections", "Search" above the headline, "Save article" below it: what a page's tools leave when it is copied.
  const above = candidates.slice(0, candidates.indexOf(headline));
  for (const it of [...above, ...after])
    if ((it.kind === 'paragraph' || it.kind === 'crosshead') && (wordCount(it.text) <= MENU_WORDS || above.includes(it)))
      setAside(it, 'page-head');
  // Points between headline and story sum it up.
  const at = pieces.indexOf(headline);
  for (const it of pieces.slice(at + 1, Math.max(at + 1, lead))) {
    if (it.kind !== 'list-item') continue;
    it.kind = 'deck';
    it.rule = 'summary';
  }
  const mark = wireMarkLength(headline.text);
  if (mark === 0) return;
  pieces.splice(at, 1, { ...part(headline, 0, mark), kind: null, rule: 'wire-mark' }, part(headline, mark, headline.text.length));
}

/** "++ Valley town cut off ++" with no headline to follow is one. */
function nameFlash(pieces: Piece[], lead: number): void {
  const at = pieces.findIndex((it, i) => it.rule === 'slug-line' && (lead < 0 || i < lead) && FLASH.test(it.text));
  const it = pieces[at];
  const words = it ? FLASH.exec(it.text)?.[1]?.trim() : undefined;
  if (!it || words === undefined || wordCount(words) <= MENU_WORDS) return;
  const from = it.text.indexOf(words);
  pieces[at] = { ...part(it, from, from + words.length), kind: 'headline', rule: 'first-line' };
}

/** What stands between the marks of a flash. */
const FLASH = /^(?:\+{2,}|={2,})([^+=](?:.*[^+=])?)(?:\+{2,}|={2,})$/;

/**
 * Index of the headline among the lines that may be it: the first, unless a masthead, section or slug stands above a longer one:
 * "THE HUDSON LEDGER", "Sections", "Search", "Chain to close 60 stores as wages bite" → 3; "World", a date, "Valley fire toll rises to nine" → 1.
 */
function titleIndex(pieces: readonly Piece[], candidates: readonly Piece[]): number {
  const [first, next] = candidates;
  if (!first || !next) return 0;
  // "THE VOICE OF THE VALLEY", the date of the edition, "Rain shuts two schools".
  if (isMasthead(pieces, first, next) && candidates.some((it) => !isCapitals(it.text))) return 1 + titleIndex(pieces, candidates.slice(1));
  const signed = signedIndex(pieces, candidates);
  if (signed > 0) return signed;
  const long = candidates.findIndex((it) => wordCount(it.text) > MENU_WORDS && !isPersonName(it.text));
  if (long > 1 || (long === 1 && (isCapitals(first.text) || isOneWord(first.text) || parted(pieces, first, next)))) return long;
  return isKicker(first.text, next.text) && wordCount(next.text) > MENU_WORDS ? 1 : 0;
}

/** Fewest lines of a menu between a slogan and the headline. */
const FEWEST_MENU = 3;
/** Pieces below a headline among which who wrote the story, or when, stands. */
const NEAR = 3;

/** Index of the first headline that a byline or date stands below, where a menu parts it from what stands above: the slogan of the house. -1 for none. */
function signedIndex(pieces: readonly Piece[], candidates: readonly Piece[]): number {
  const isDated = (it: Piece): boolean => {
    const at = pieces.indexOf(it);
    return pieces.slice(at + 1, at + 1 + NEAR).some((next) => readByline(next.text) !== null || readDateLine(next.text) !== null);
  };
  const titles = candidates.filter((it) => wordCount(it.text) > MENU_WORDS && !isPersonName(it.text));
  const first = titles.findIndex(isDated);
  if (first < 1) return -1;
  const [above, found] = [titles[0] as Piece, titles[first] as Piece];
  const between = pieces.slice(pieces.indexOf(above) + 1, pieces.indexOf(found));
  return between.filter((it) => wordCount(it.text) <= MENU_WORDS).length >= FEWEST_MENU ? candidates.indexOf(found) : -1;
}

/** "World": a section's name; no headline is one word. */
const isOneWord = (text: string): boolean => /^[\p{L}\p{M}]+$/u.test(text) && !isDense(text);

/** Most words of a masthead. */
const MASTHEAD_WORDS = 7;

/** Whether a line of capitals names a paper: it says so, or the date below it is of an edition ("Thursday, March 6, 2025 - Page 7"). */
function isMasthead(pieces: readonly Piece[], first: Piece, next: Piece): boolean {
  if (!isCapitals(first.text) || wordCount(first.text) > MASTHEAD_WORDS) return false;
  const dated = pieces.slice(pieces.indexOf(first) + 1, pieces.indexOf(next)).find((it) => readDateLine(it.text) !== null);
  return dated !== undefined && (isNamedOrganisation(first.text) || /\p{L} ?\d{1,3}$/u.test(dated.text.slice(datesIn(dated.text)[0]?.end)));
}

/** Whether a credit or a date stands between two lines. */
const parted = (pieces: readonly Piece[], above: Piece, below: Piece): boolean =>
  pieces
    .slice(pieces.indexOf(above) + 1, pieces.indexOf(below))
    .some((it) => readDateLine(it.text) !== null || readCredit(it.text) !== null || it.rule === 'outlet' || it.rule === 'date-line');

const creditOf = (lead: Piece): string | null => {
  const dateline = readDateline(lead.text);
  return dateline?.credit ? lead.text.slice(...dateline.credit) : null;
};

/** Whether a line is one of the names in a credit, or spells its initials. */
function signs(line: string, credit: string): boolean {
  if (line.length > 60) return false;
  const initials = line
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');
  return credit
    .split(/[/,]/)
    .some((name) => [line, initials].some((sign) => sign.length > 1 && sign.toLowerCase() === name.trim().toLowerCase()));
}

/** "KYODO NEWS Mar. 3, 2025 20:14 JST": an agency and when it sent the story. */
function isDatedAgency(text: string): boolean {
  const date = text.length < 90 ? datesIn(text)[0] : undefined;
  if (!date || date.start === 0) return false;
  const rest = text.slice(date.end).replace(/[\s\d:.]+/g, '');
  return isAgency(withoutEnd(text.slice(0, date.start), /[\s,|·-]/)) && rest.length <= 5;
}

/** "Friday, July 18, 2025 | Sign in | Register": today's date among the tools of a page. */
function isBarredDate(text: string): boolean {
  const parts = text.length < 90 && /\d/.test(text) ? text.split(/\s[|·•]\s/) : [];
  const others = parts.filter((part) => readDateLine(part) === null);
  return (
    parts.length > 2 &&
    others.length === parts.length - 1 &&
    others.every((part) => wordCount(part) <= 2 && !/\d/.test(part) && !isPersonName(part) && !isAgency(part))
  );
}

/** "Business | Thursday, February 6, 2025", "World > Asia". */
const isSection = (text: string): boolean =>
  text.length < 90 && /^[^\d|>»›/.,;:]{2,30}(?:\s[|>»›/]\s[^|>»›/]+)+$/.test(text) && !endsSentence(text);

/** Short enough for a headline and not a sentence with its full stop. */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  !/[.;,:。，、；：।۔]$/.test(text) &&
  lettersOf(text).some((word) => word.length > 1) &&
  !isSlug(text) &&
  !readByline(text) &&
  !readDateLine(text) &&
  !isSection(text) &&
  !readCredit(text);
