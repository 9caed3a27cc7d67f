import { withoutEnd } from '../../language/ends.ts';
import { pageAlternatives, pageParts, pageWords } from '../../language/page.ts';
import { remembering } from '../../language/remembering.ts';
import { endsSentence, isSmall } from '../../language/sentence.ts';
import { isAgency, isOrganisation, withoutArticle } from '../../newsroom/agencies.ts';
import { isPersonName, readByline } from './byline.ts';

/** Longest credit by a label, sign-off without a word before its names, contributor, and words after one, in UTF-16 units. */
const [LONGEST_CREDIT, LONGEST_NAMES, LONGEST_WHO, LONGEST_CONTRIBUTION] = [140, 120, 80, 60];

/** A line in small letters, as the packs have their words; places in it are places in the line. */
const inSmall = (text: string): string => {
  // "İ" becomes two characters.
  const small = text.replace(/İ/g, 'i').toLowerCase();
  return small.length === text.length ? small : text;
};
const goesOn = (text: string, at: number): boolean => /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2));

interface SignOff {
  readonly work: string;
  readonly and: string | null;
  /** None: the names follow the work. */
  readonly by: readonly string[];
}

let labels: ReadonlyMap<string, readonly string[]> | null = null;
let contributions: readonly string[] | null = null;
let signOffs: ReadonlyMap<string, readonly SignOff[]> | null = null;

const firstWord = (line: string): string => {
  const end = line.search(/[\s:：—-]/);
  return end < 0 ? line : line.slice(0, end);
};

/** By the first word, so that a line of the story is told apart by one look-up. */
function indexed<It>(all: readonly It[], phrase: (it: It) => string): ReadonlyMap<string, readonly It[]> {
  const index = new Map<string, It[]>();
  for (const it of all) {
    const word = firstWord(phrase(it));
    const known = index.get(word);
    if (known) known.push(it);
    else index.set(word, [it]);
  }
  return index;
}

/** What stands after a label of credit: "Source: [AFP]". Null for a line without one. */
function credited(text: string): string | null {
  labels ??= indexed(
    pageWords((page) => page.credited, '|'),
    (label) => label,
  );
  const line = inSmall(text);
  for (const label of labels.get(firstWord(line)) ?? []) {
    const rest = line.startsWith(label) ? /^(?:\s*[:：]\s*|(?:\s*[—-])?\s+)(\S.{1,59}?)\.?$/.exec(text.slice(label.length)) : null;
    if (rest) return rest[1] as string;
  }
  return null;
}

/** "Kaynak: DHA": a label with a colon, and an agency. */
export function isLabelledCredit(text: string): boolean {
  const names = /[:：]/.test(text) ? credited(text.trim()) : null;
  return names !== null && isAgency(names);
}

let unnamed: ReadonlySet<string> | null = null;

/** "agencies", "وكالات": a credit that names none. */
function isUnnamed(names: string): boolean {
  unnamed ??= new Set(pageWords((page) => page.agencies, '|'));
  return unnamed.has(inSmall(names));
}

/** Where a phrase stands first in a line as whole words; -1 where it does not. */
function placeOf(phrase: string, line: string): number {
  let at = line.indexOf(phrase);
  while (at >= 0 && goesOn(line, at + phrase.length)) at = line.indexOf(phrase, at + 1);
  return at;
}

/** Who helped: "[The Associated Press] contributed to this report". Null where nobody did. */
function contributor(text: string): string | null {
  contributions ??= pageWords((page) => page.contributed, '|').map((phrase) => ` ${phrase}`);
  const line = inSmall(text.slice(0, LONGEST_WHO + LONGEST_CONTRIBUTION));
  const places = contributions.map((phrase) => placeOf(phrase, line)).filter((place) => place >= 0);
  const at = Math.min(...places, line.length);
  const who = places.length === 0 || at < 2 ? '' : withoutArticle(text.slice(0, at));
  return who.length >= 2 && who.length <= LONGEST_WHO ? who : null;
}

/** "Reporting and writing by Ann Lee; Editing by Tom Berg", "(إعداد ليلى منصور - تحرير كريم داود)": who did what. */
function signsOff(text: string): boolean {
  signOffs ??= indexed(
    pageParts((page) => page.signOffs && { ...page.signOffs, and: page.and ?? null }).flatMap(({ works, and, by }) =>
      works.split('|').map((work): SignOff => ({ work, and, by: by?.split('|') ?? [] })),
    ),
    ({ work }) => work,
  );
  const line = text.startsWith('(') ? text.slice(1) : text;
  return (signOffs.get(inSmall(firstWord(line))) ?? []).some(({ work, and, by }) => {
    if (inSmall(line.slice(0, work.length)) !== work) return false;
    const rest = inSmall(line.slice(work.length));
    if (by.length === 0) return /^\s[^()]+\)?$/.test(rest) && rest.length > 3 && rest.length < LONGEST_NAMES;
    const names = and !== null && rest.startsWith(` ${and} `) ? rest.slice(and.length + 2).replace(/^\p{L}+/u, '') : rest;
    return by.some((word) => names.startsWith(` ${word}`) && !goesOn(names, word.length + 1));
  });
}

/**
 * The agency a line credits, as printed without brackets and dashes: "AFP", "(Reuters)", "— AP", "Source: AFP", "The Associated Press
 * contributed to this report.", "Reporting by …; Editing by …" (the whole line). Null for any other line.
 */
export function readCredit(line: string): string | null {
  const text = line.trim();
  return text.length > LONGEST_LINE || text === '' ? null : creditOf(text);
}

/** Longest line that credits, in UTF-16 units, and how many lines are remembered: those of a large page. */
const [LONGEST_LINE, MOST_LINES] = [600, 1000];

// Whatever a line may be, it is asked whether it credits an agency.
const creditOf = remembering(creditIn, MOST_LINES);

function creditIn(text: string): string | null {
  if (signsOff(text)) return text.replace(/^\(|\)$/g, '');
  if (text.length > LONGEST_CREDIT) return null;
  const bare = withoutEnd(text.replace(/^[\s(（–—\-/©[=]+/, ''), /[\s)）\]/.]/);
  if (isAgency(bare)) return bare;
  const aid = aidIn(text);
  if (aid !== null) return aid;
  const names = credited(text);
  if (names !== null && (isAgency(names) || isUnnamed(names))) return names;
  const who = contributor(text);
  if (who === null) return null;
  return agencyIn(who) ?? (isOrganisation(who) || !who.includes(' ') ? who : text);
}

let aids: RegExp | null = null;
let aidWords: readonly string[] | null = null;

/** The agency that initials, a desk or nobody worked with: "LM avec AFP", "mit dpa", "Redação, com Lusa". Null for any other line. */
function aidIn(text: string): string | null {
  aidWords ??= pageWords((page) => page.with, '|').map((word) => `${word} `);
  if (text.length > LONGEST_AID || !aidWords.some((word) => text.includes(word))) return null;
  aids ??= new RegExp(
    `^(?:\\p{Lu}(?:[\\p{L}.-]{0,12}),?\\s(?:\\p{Lu}[\\p{L}.-]{0,12},?\\s)?)?(?:${pageAlternatives((page) => page.with)})\\s(.{2,30})$`,
    'u',
  );
  const agency = aids.exec(text)?.[1];
  return agency !== undefined && isAgency(agency) ? agency : null;
}
const LONGEST_AID = 60;

/** Most words of a place in a line of its own. */
const MOST_OF_PLACE = 3;

/** "Kairo – AFP", "القنطرة – أ ف ب" above a story: a place and the agency that sent from there, as ranges of the line. Null for any other line. */
export function readPlacedCredit(line: string): { place: readonly [number, number]; credit: readonly [number, number] } | null {
  const match = line.length < LONGEST_WHO ? /^([^\d:;.!?–—-]{2,40}?)\s+[-–—]\s+\(?([^()–—]{2,40}?)\)?$/.exec(line.trim()) : null;
  const [, place = '', credit = ''] = match ?? [];
  if (place === '' || place.split(' ').length > MOST_OF_PLACE || isSmall(place[0] ?? '') || isAgency(place) || !isAgency(credit))
    return null;
  const [from, at] = [line.indexOf(place), line.lastIndexOf(credit)];
  return { place: [from, from + place.length], credit: [at, at + credit.length] };
}

/** Fewest letters of a name in wide brackets. */
const WIDE_NAME = 3;

/** A sign-off below a story: "— Allied Wire", "(Corran)" credit an agency, "– David Dunkley" names a person. Null for any other line. */
export function readSignature(line: string): { name: string; person: boolean } | null {
  const wide = /^（([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々・\s]{2,8})）$/u.exec(line.trim())?.[1]?.trim();
  // （山田太郎） below a Japanese story: a name has three letters or more, what is said of the story fewer.
  if (wide !== undefined && !readByline(line))
    return isAgency(wide) ? { name: wide, person: false } : wide.length >= WIDE_NAME ? { name: wide, person: true } : null;
  const match = /^(?:[—–-]+\s*([^()—–]{2,40})|\(([^()]{2,40})\))$/.exec(line.trim());
  const name = (match?.[1] ?? match?.[2] ?? '').trim();
  if (name === '' || endsSentence(name) || isSmall(name[0] ?? '') || /\d/.test(name)) return null;
  if (isOrganisation(name) || (match?.[2] !== undefined && !name.includes(' '))) return { name, person: false };
  return isPersonName(name) ? { name, person: true } : null;
}

/** A sign-off that names reporters and editors, not an agency: still a credit line, but no agency's name. */
export const isSignOff = (line: string): boolean =>
  signsOff(line.trim()) ||
  (contributor(line) !== null && agencyIn(line) === null && (readCredit(line) === line.trim() || / (?:in|and) /.test(line)));

/** A well-known agency's name anywhere in a short line; null when there is none. */
export function agencyIn(text: string): string | null {
  const words = text.split(/[\s,;()]+/);
  for (let size = 3; size >= 1; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const name = words
        .slice(i, i + size)
        .join(' ')
        .replace(/\.$/, '');
      if (isAgency(name)) return name;
    }
  }
  return null;
}
