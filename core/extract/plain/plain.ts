import { endsSentence, isCapitals, isProse, lettersOf, wordCount } from '../../language/sentence.ts';
import type { Source } from '../../model/index.ts';
import { isOrganisation } from '../../newsroom/agencies.ts';
import { isPersonName, readByline } from '../furniture/byline.ts';
import { readCredit } from '../furniture/credit.ts';
import { readDateLine } from '../furniture/date.ts';
import { readDateline } from '../furniture/dateline.ts';
import { type Found, furnish } from '../furniture/furnish.ts';
import { phraseRule } from '../furniture/phrases.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { type Piece, setAside } from '../piece.ts';

/** Finds the story in plain text: pasted articles and wire copy, hard-wrapped or not. */
export const extractPlain = (source: Source): { pieces: Piece[]; found: Found } => storyInLines(paragraphsOf(source.text));

/** Finds the story among lines whose words alone say what they are. */
export function storyInLines(pieces: Piece[]): { pieces: Piece[]; found: Found } {
  const outlet = readHead(pieces);
  setTailAside(pieces);
  const { pieces: furnished, found } = furnish(pieces);
  if (outlet) found.outlet ??= outlet;
  return { pieces: furnished, found };
}

/** A line that only wire machines and desks read: "TA0412 4 ECO 0388", "^BC-VARDEN-RATES/", "a0512 r i". */
function isSlug(text: string): boolean {
  if (text.length > 90) return false;
  if (/^\^?(?:BC|AM|PM|URGENT|FLASH|BULLETIN|ALERT|ADVISORY)[-–][A-Z\d]/.test(text) || /^[\^~]/.test(text)) return true;
  if (/^(?:slug|keyword|priority|category|word ?count|eds|editors|attention|note to editors)\s*[:-]/i.test(text)) return true;
  if (/^(?:urgent|flash|bulletin|alert|eil(?:meldung)?|urgente?)[\s:!]*$/i.test(text)) return true;
  if (/^[A-Z]{2,6}[\s-]\d{2,6}(?:\s[A-Z\d/]+)*$/.test(text)) return true;
  // Codes: at least one token mixes capitals and digits, and none is an ordinary word.
  const tokens = text.split(/[\s/]+/);
  return (
    /\d/.test(text) && !/[a-zà-ÿ]{2,}/.test(text) && tokens.some((token) => /\d/.test(token) && /[A-Z]/.test(token)) && tokens.length <= 10
  );
}

const EMBARGO =
  /^\W*(?:strictly )?(?:embargo(?:ed)?|sperrfrist|sous embargo|embargado|not for (?:publication|release|broadcast)|hold for release)\b/i;
/** Names what stands above the story and returns the outlet that it names, or null. */
function readHead(pieces: Piece[]): string | null {
  const lead = pieces.findIndex((it) => isProse(it.text) && it.text.length > 40 && !EMBARGO.test(it.text) && !isSlug(it.text));
  const head = pieces.slice(0, lead < 0 ? Math.min(pieces.length, 8) : lead);
  const credit = lead < 0 ? null : creditOf(pieces[lead] as Piece);
  let outlet: string | null = null;
  const candidates: Piece[] = [];
  head.forEach((it, i) => {
    const text = it.text;
    if (EMBARGO.test(text)) setAside(it, 'embargo');
    else if (isSlug(text)) setAside(it, 'slug-line');
    else if (readByline(text) || phraseRule(text)) return;
    // "BSS" or "Northern Wire" above "MOSCOW (BSS/AFP) -", "PORT ELLIN (NW) -": the outlet signs its own name.
    else if (credit && signs(text, credit)) {
      outlet ??= text;
      setAside(it, 'outlet');
    } else if (readCredit(text) || readDateLine(text)) return;
    else if (isSection(text)) setAside(it, 'section-line');
    else if (wordCount(text) <= 6 && isOrganisation(text) && !endsSentence(text) && head.slice(i + 1).some((next) => isTitle(next.text))) {
      outlet ??= text;
      setAside(it, 'outlet');
    } else if (it.kind === 'paragraph' && isTitle(text)) candidates.push(it);
  });
  const headline = candidates[titleIndex(candidates)];
  if (headline) {
    headline.kind = 'headline';
    headline.rule = 'first-line';
    // A name alone between headline and story is whose story it is.
    const after = candidates.slice(candidates.indexOf(headline) + 1);
    const name = after.find((it) => isPersonName(it.text));
    if (name) {
      name.kind = 'byline';
      name.rule = 'name-line';
    }
    const second = after[0];
    if (second && second !== name && pieces.indexOf(second) === pieces.indexOf(headline) + 1 && wordCount(second.text) >= 4)
      second.kind = 'deck';
    // "Sections", "Search" above the headline, "Save article" below it: what a page's tools leave when it is copied.
    const above = candidates.slice(0, candidates.indexOf(headline));
    for (const it of [...above, ...after]) if (it.kind === 'paragraph' && wordCount(it.text) <= MENU_WORDS) setAside(it, 'page-head');
  }
  return outlet;
}

/** Most words of a line of a menu. */
const MENU_WORDS = 3;

/**
 * Index of the headline among the lines that may be it: the first, unless a masthead in capitals or several lines of a menu stand above a
 * longer one: "THE HUDSON LEDGER", "Sections", "Search", "Chain to close 60 stores as wages bite" → 3.
 */
function titleIndex(candidates: readonly Piece[]): number {
  const long = candidates.findIndex((it) => wordCount(it.text) > MENU_WORDS && !isPersonName(it.text));
  return long > 1 || (long === 1 && isCapitals(candidates[0]?.text ?? '')) ? long : 0;
}

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

/** "Business | Thursday, February 6, 2025", "World > Asia". */
const isSection = (text: string): boolean =>
  text.length < 90 && /^[^\d|>»›/.,;:]{2,30}(?:\s[|>»›/]\s.+)+$/.test(text) && !endsSentence(text);

/** Short enough for a headline and not a sentence with its full stop. */
const isTitle = (text: string): boolean =>
  text.length <= 220 &&
  !/[.;,:]$/.test(text) &&
  lettersOf(text).some((word) => word.length > 1) &&
  !readByline(text) &&
  !readDateLine(text) &&
  !isSection(text) &&
  !readCredit(text);

/**
 * Lines after the last paragraph that are no sentences — a menu, other headlines, a page number — are the page's.
 * Example: after the story, "• Latest", "• Most Viewed", eleven headlines, "১০".
 */
function setTailAside(pieces: Piece[]): void {
  const isBody = (it: Piece) =>
    it.kind !== null && it.kind !== 'headline' && ((isProse(it.text) && endsSentence(it.text)) || announces(it));
  const signature = pieces.findIndex((it, i) => it.rule === 'signature-mark' && i > 0);
  if (signature > 0) for (const it of pieces.slice(signature)) setAside(it, 'signature');
  let last = pieces.length - 1;
  while (last >= 0 && !isBody(pieces[last] as Piece)) last--;
  if (last < 0) return;
  const tail = pieces.slice(last + 1).filter((it) => it.kind !== null);
  for (const it of tail) {
    if (/^[A-Z]{2,}[-\d][A-Z\d: -]*\d[A-Z]*$/.test(it.text)) setAside(it, 'slug-line');
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

/** "The council agreed on three steps:" — a list of the story follows. */
const announces = (it: Piece): boolean => /[:：]$/.test(it.text) && wordCount(it.text) >= 5;
