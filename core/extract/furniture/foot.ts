import { pageAlternatives } from '../../language/page.ts';
import { endsSentence, isProse, isSmall, wordCount } from '../../language/sentence.ts';
import { isAgency, isNamedOrganisation } from '../../newsroom/agencies.ts';
import { type Piece, part, setAside } from '../piece.ts';
import { isPersonName } from './byline.ts';
import { isCode } from './codes.ts';
import { readCredit } from './credit.ts';
import { readDateLine } from './date.ts';
import type { FoundMetadata } from './found.ts';
import { phraseRule } from './phrases.ts';
import { bodily, lastIndex } from './running-text.ts';

/** Initials of those who handled a wire story: "tb/kd/rjm", "NW/ct/jol", "DYS // MLS", "BSS/SR/FHY/1805 hrs", "س ح/ر ض". */
const INITIALS =
  /^\(?\p{L}[\p{L}\p{M}]{0,4}(?: \p{L}{1,2})?(?: ?(?:\/\/?|-) ?\p{L}[\p{L}\p{M}]{0,4}(?: \p{L}{1,2})?){1,5}(?:\/\d{3,4}(?: hrs?)?)?\)?$/u;
/** The same with those of another desk in brackets: "MSF (RBA) // ZO". */
const BRACKETED = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4})* \(\p{Lu}{2,4}(?:\/\p{Lu}{2,4})*\)(?: ?\/\/ ?\p{Lu}{2,4}(?: \(\p{Lu}{2,4}\))?)?$/u;
/** Whether a line is the initials of those who handled a story. */
export const isInitials = (text: string): boolean =>
  text.length < 40 && ((/[/-]/.test(text) && INITIALS.test(text)) || (text.includes('(') && BRACKETED.test(text)));
/** The same in capitals beside an agency's name, or in a line of their own: "RKS SKT", "COR NSD MR". */
const CAPITALS = /^\p{Lu}{2,4}(?: \p{Lu}{2,4}){0,3}$/u;
/** Parts of a page by name in a row: "Impressum · Datenschutz". */
const PAGES = /^\P{N}{3,40}?(?:\s[·•|｜]\s\P{N}{3,40}?){1,8}$/u;
/** "Subscriptions: 800 000 000 (free of charge)": whom to call. */
const TELEPHONE = /^[^.!?:："“”„«»]{3,40}[:：]\s?\+?[\d\s()./–-]{7,24}(?:\([^()\d]{3,40}\))?$/;
/** Fewest digits of a telephone's number. */
const FEWEST_DIGITS = 7;
const isTelephone = (text: string): boolean =>
  TELEPHONE.test(text) && text.replace(/\D/g, '').length >= FEWEST_DIGITS && !/\d[./-]\d{1,2}[./-](?:19|20)?\d\d/.test(text);
let telephones: RegExp | null = null;
/** "Wood for sale. Tel. 555 01 00": a line that ends in the number to call. */
const endsInTelephone = (text: string): boolean => {
  if (text.length > LONGEST_CALL || !/\d$/.test(text)) return false;
  telephones ??= new RegExp(
    `(?:^|[\\s(])(?:${pageAlternatives((page) => page.telephones)})[.:]{0,2}\\s?\\+?\\d[\\d\\s()./–-]{4,20}$`,
    'iu',
  );
  return telephones.test(text);
};
const LONGEST_CALL = 90;
/** Whether capitals are of those who handled a story: several, or one where an agency is credited. */
const isHandled = (text: string, found: FoundMetadata): boolean => CAPITALS.test(text) && (text.includes(' ') || Boolean(found.creditLine));
let enclosed: RegExp | null = null;
/** What else the agency sends: "(photo)", "(foto) (video)". */
const isEnclosed = (text: string): boolean => {
  if (!/^[([]/.test(text)) return false;
  enclosed ??= new RegExp(`^(?:[([](?:${pageAlternatives((page) => page.enclosed)})[)\\]]\\s*)+$`, 'i');
  return enclosed.test(text);
};
let writes: RegExp | null = null;
/** What a note on the writer says after the name: "is a writer based in Port Ellin". */
const tellsOfWriter = (text: string): boolean => {
  writes ??= new RegExp(`^,? (?:${pageAlternatives((page) => page.writes)})(?![\\p{L}])`, 'iu');
  return writes.test(text);
};

/** What desks and outlets set under the last paragraph: initials, what is enclosed, a line on the writer. `authors` are known from elsewhere. */
export function nameFoot(all: Piece[], found: FoundMetadata, authors: readonly string[] = []): void {
  const last = lastIndex(all);
  all.forEach((it, i) => {
    if (!bodily(it) || i < last) return;
    if (i > last && isInitials(it.text) && !readCredit(it.text)) setAside(it, 'desk-initials');
    else if (i > last && it.kind === 'paragraph' && isHandled(it.text, found) && !isAgency(it.text)) setAside(it, 'desk-initials');
    else if (i > last && PAGES.test(it.text) && !endsSentence(it.text) && !readCredit(it.text)) setAside(it, 'legal-line');
    else if (i > last && (isTelephone(it.text) || endsInTelephone(it.text))) setAside(it, 'contact');
    else if (i > last && it.kind === 'paragraph' && isCode(it.text) && !readCredit(it.text) && !readDateLine(it.text))
      setAside(it, 'slug-line');
    else if (i > last && isEnclosed(it.text)) setAside(it, 'desk-note');
    else if (i > last && it.text.length < 140 && /^[\w.+-]+@[\w-]+\.[\w.-]+\b/.test(it.text)) setAside(it, 'contact');
  });
  nameNotes(all);
  nameWriters(all, [...authors, ...(found.byline ? [found.byline, ...found.byline.split(/,| (?:and|und|et|y|e|&) /)] : [])]);
}

/** Longest note at the end, in UTF-16 units. */
const LONGEST_AT_END = 220;
/** Most words of a line that a dash sets below a story: "— With assistance from Pia Holt". */
const DASHED = 14;
/** Share of a story's paragraphs in emphasis above which emphasis sets nothing apart. */
const SET_APART = 0.2;

/**
 * Sets aside the notes at the end of a story, last first: a paragraph in brackets ("(Updates with the verdict.)"), one wholly in emphasis
 * below others that are not, one that gives an address to write to.
 */
function nameNotes(all: readonly Piece[]): void {
  const body = all.filter(bodily);
  const emphasised = (it: Piece): boolean => it.emphasis > 0 && it.emphasis >= it.text.length;
  const apart = body.filter(emphasised).length <= Math.max(1, body.length * SET_APART);
  for (let i = body.length - 1; i >= Math.max(FEWEST, body.length - NOTES); i--) {
    const it = body[i] as Piece;
    if (it.kind !== 'paragraph' || it.text.length > LONGEST_AT_END) return;
    const note =
      (/^[(（][^()（）]+[)）]\.?$/.test(it.text) && !isRate(it.text)) ||
      (apart && emphasised(it) && !/["“”„«»]/.test(it.text)) ||
      (/(?<![\w.+-])[\w.+-]+@[\w-]+\.\w/.test(it.text) && !/["“”„«»]/.test(it.text)) ||
      (/^[—–-]\s*\p{L}/u.test(it.text) && !endsSentence(it.text) && wordCount(it.text) <= DASHED);
    if (!note) return;
    setAside(it, 'end-note');
  }
}

/** "($1 = 0.8793 euros)", "(1 euro = 4,31 zł)": what a sum in the story is in another currency, which is told of it and not of its makers. */
export const isRate = (text: string): boolean => /\d[^=]{0,30}=[^=]{0,30}\d/.test(text);

/** Paragraphs at the end among which a note on the writer stands, and the longest such note in UTF-16 units. */
const NOTES = 3;
const LONGEST_NOTE = 500;
/** Fewest paragraphs of a story that may have a note on its writer below. */
const FEWEST = 4;

/** Sets aside what is told of the writers below their story: "Nell Strand has covered the harbour since 2009." No story ends on its own author. */
function nameWriters(all: readonly Piece[], authors: readonly string[]): void {
  const names = [...new Set(authors.map((name) => name.trim()))].filter(isPersonName);
  const body = all.filter(bodily);
  if (names.length === 0 || body.length < FEWEST) return;
  for (const it of body.slice(-NOTES)) {
    const name = it.kind === 'paragraph' && it.text.length < LONGEST_NOTE && names.find((one) => it.text.startsWith(one));
    if (!name || /^[-’'\p{L}\p{N}]/u.test(it.text.slice(name.length))) continue;
    const whole = it.emphasis >= it.text.length;
    if (whole || tellsOfWriter(it.text.slice(name.length)) || (it === body.at(-1) && !/["“”„«»]/.test(it.text)))
      setAside(it, 'author-note');
  }
}

const SIGNED =
  /(?:[.!?”"]\s+|[。！？」』”]\s*)([—–-]+\s*([^—–()/.,;:!?]{2,40})|\/([^—–()/.,;:!?]{2,40})\/|[(（【]([^()（）【】]{2,40})[)）】]\.?)$/;

/** An agency, and the initials of those who handled its story, after the last stop or in a line of their own: "… this year. PTI RKS SKT", "… EFE amp/jbg". */
const HANDLED = /(?:^|[.!?।。”"»)]\s+)((\p{Lu}[\p{L}-]{1,12})(?: (\p{Lu}{2,4}(?: \p{Lu}{2,4}){0,3}|\p{L}{1,5}(?:\/\p{L}{1,5}){1,4}))?)$/u;

let aided: RegExp | null = null;

/** Where a last sentence ends that whom it was made with stands behind: "… worden. [mit dpa]"; -1 where nothing does. */
function aidAt(text: string): number {
  aided ??= new RegExp(`[.!?।。”"»)]\\s+((?:${pageAlternatives((page) => page.with)})\\s\\S{2,20})$`, 'u');
  const aid = endsSentence(text) ? undefined : aided.exec(text.slice(-LONGEST_SIGN))?.[1];
  return aid !== undefined && readCredit(aid) !== null ? text.length - aid.length : -1;
}

function withAid(all: readonly Piece[], last: number, found: FoundMetadata): Piece[] | null {
  const it = all[last];
  const at = it ? aidAt(it.text) : -1;
  if (!it || at < 0) return null;
  const credit = part(it, at, it.text.length);
  found.creditLine ??= readCredit(credit.text);
  return all.toSpliced(last, 1, part(it, 0, at), { ...credit, kind: 'credit-line', rule: 'signature' });
}

/** Longest end of a text in which an agency signs, in UTF-16 units. */
const LONGEST_SIGN = 60;

/** A text without the agency that signs at its end. */
export function withoutSign(text: string): string {
  // Most paragraphs end in a stop: they are signed by nobody.
  const [, sign = '', agency = ''] = endsSentence(text) ? [] : (HANDLED.exec(text.slice(-LONGEST_SIGN)) ?? []);
  return isAgency(agency) ? text.slice(0, text.length - sign.length).trimEnd() : text;
}

function withInitials(all: readonly Piece[], last: number, found: FoundMetadata): Piece[] | null {
  const at = all.findLastIndex((it, i) => i >= last && bodily(it) && withoutSign(it.text) !== it.text);
  const it = all[at];
  const [, sign = '', agency = '', initials = ''] = (it && at >= last && HANDLED.exec(it.text)) || [];
  if (!it || !isAgency(agency) || isAgency(initials) || (initials === '' && sign.length === it.text.length)) return null;
  found.creditLine ??= agency;
  const from = it.text.length - sign.length;
  const named = { ...part(it, from, from + agency.length), kind: 'credit-line', rule: 'signature' } as const;
  const handled = { ...part(it, from + agency.length, it.text.length), kind: null, rule: 'desk-initials' };
  const told = from > 0 ? [part(it, 0, from)] : [];
  return [...all.slice(0, at), ...told, named, ...(initials === '' ? [] : [handled]), ...all.slice(at + 1)];
}

/** Parts the credit from the paragraph: "…nearly all its oil. — ALLIED WIRE", "…said on Monday. (AFP)": a last paragraph that runs on into its credit. */
export function signedEnd(all: Piece[], found: FoundMetadata): Piece[] {
  const last = lastIndex(all);
  const handled = withInitials(all, last, found);
  if (handled) return handled;
  const parted = withAid(all, last, found);
  if (parted) return parted;
  const at = all.findLastIndex((it) => bodily(it) && SIGNED.test(it.text));
  const it = all[at];
  const sign = it && at >= last ? SIGNED.exec(it.text) : null;
  if (!it || !sign) return all;
  const name = (sign[3] ?? sign[2] ?? sign[4] ?? '').trim();
  const end = it.text.length - (sign[1] ?? '').length;
  const dashed = sign[2] !== undefined && !isSmall(name[0] ?? '') && isNamedOrganisation(name);
  if (!(isAgency(name) || dashed) || !isProse(it.text.slice(0, end).trim())) return all;
  found.creditLine = name;
  const from = it.text.indexOf(name, end);
  all.splice(at, 1, part(it, 0, end), { ...part(it, from, from + name.length), kind: 'credit-line', rule: 'signature' });
  return all;
}

/** What stands after the last full stop: "…along the route. Enditem", "…重新开放。（完）". */
const AFTER_STOP = /[.!?。！？।”"»)]\s*((?:[(（]\s?)?[^\s.!?。！？()（）”"»]{1,12}(?:\s?[)）]\d{0,8})?)$/;

/** A paragraph without the mark that ends a story, where the two were run together. */
export function withoutEndMark(text: string): string {
  const mark = AFTER_STOP.exec(text)?.[1];
  return mark !== undefined && phraseRule(mark)?.rule === 'end-mark' ? text.slice(0, -mark.length).trimEnd() : text;
}

/** Parts from the last paragraph the mark that ends a story, where the two were run together. */
export function splitEndMark(all: Piece[]): Piece[] {
  const at = all.findLastIndex((it) => bodily(it) && (isProse(it.text) || /[。！？]/.test(it.text)));
  const it = all[at];
  const mark = it ? AFTER_STOP.exec(it.text)?.[1] : undefined;
  const rule = mark === undefined ? undefined : phraseRule(mark)?.rule;
  if (!it || mark === undefined || !(rule === 'end-mark' || (rule === 'desk-line' && /^[(（]/.test(mark)))) return all;
  const end = it.text.length - mark.length;
  all.splice(at, 1, part(it, 0, end), { ...part(it, end, it.text.length), kind: null, rule });
  return all;
}

/** "Lusa/Fim" → the agency that a line credits, and the mark that its story ends. */
export function splitAgencyEnd(it: Piece): Piece[] {
  const slash = it.kind !== null && it.text.length <= LONGEST_SIGN ? it.text.indexOf('/') : -1;
  if (slash < 1 || !isAgency(it.text.slice(0, slash)) || phraseRule(it.text.slice(slash + 1).trim())?.rule !== 'end-mark') return [it];
  return [part(it, 0, slash), { ...part(it, slash + 1, it.text.length), kind: null, rule: 'end-mark' }];
}

/** Most paragraphs of a note below a story, and its longest text in UTF-16 units. */
const END_NOTE_LINES = 2;
const LONGEST_END_NOTE = 350;

/** What stands below a rule of underscores at the end is about the story's makers: "___" / "Ann Lee is a fellow of the River Fund." */
export function withoutEndNote(pieces: readonly Piece[]): Piece[] {
  const mark = pieces.findLastIndex((it) => it.rule === 'section-mark' && /^_{3,}$/.test(it.text.replace(/ /g, '')));
  const note = mark < 0 ? [] : pieces.slice(mark).filter((it) => it.kind !== null);
  const long = note.length > END_NOTE_LINES || note.reduce((sum, it) => sum + it.text.length, 0) > LONGEST_END_NOTE;
  if (note.length === 0 || long || !pieces.slice(0, mark).some((it) => it.kind === 'paragraph')) return [...pieces];
  return pieces.map((it, i) => (i > mark && it.kind === 'paragraph' ? { ...it, kind: null, rule: 'end-note' } : it));
}
