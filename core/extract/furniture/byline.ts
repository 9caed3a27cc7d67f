import { withoutEnd } from '../../language/ends.ts';
import { pageAlternatives, pageParts, pageWords } from '../../language/page.ts';
import { isCapitals, isSmall, lettersOf } from '../../language/sentence.ts';
import { isAgency, isOrganisation, isSureAgency, withoutArticle } from '../../newsroom/agencies.ts';

/** A byline as printed, without "By"; the agency it names beside or instead of a person. */
export interface Byline {
  readonly byline: string | null;
  readonly credit: string | null;
}

/** What parts an opener from the names: a space, or a colon with or without one. */
const OPENED = /^(?:\s*[:：]\s*|\s+)/;

let openers: readonly string[] | null = null;
let sentences: ReadonlySet<string> | null = null;

/** Length of what opens a byline ("By ", "Text von ", "Author: "); 0 for any other line. */
function openerLength(text: string): number {
  openers ??= [...pageWords((page) => page.bylines, '|')].sort((a, b) => b.length - a.length);
  const line = text.slice(0, 24).toLowerCase();
  const opener = openers.find((words) => line.startsWith(words) && OPENED.test(text.slice(words.length)));
  return opener === undefined ? 0 : opener.length + (OPENED.exec(text.slice(opener.length))?.[0].length ?? 0);
}

let signatures: readonly RegExp[] | null = null;

/** Longest line of a form of its own, in UTF-16 units. */
const LONGEST_OWN = 60;

/** A line that a language signs in its own way: "记者 王明", "홍길동 기자", "Της Μαρίας Λαμπρινού". Null for any other line. */
function byOwnForm(text: string): Byline | null {
  // Few lines have a letter of these scripts; the expressions are made for those.
  if (text.length > LONGEST_OWN || !/[\u0370-\u03ff\u3040-\u9fff\uac00-\ud7af]/.test(text)) return null;
  signatures ??= pageParts((page) => page.signatures).flatMap((make) => make());
  for (const form of signatures) {
    const { byline, credit } = form.exec(text)?.groups ?? {};
    if (byline || credit) return { byline: byline ?? credit ?? null, credit: credit ?? null };
  }
  return null;
}

/** Words that no list of names holds: a sentence that happens to start with "By" ("By the time the rain stopped, …"). */
function hasSentence(text: string): boolean {
  sentences ??= new Set(pageWords((page) => page.sentences, ' '));
  return lettersOf(text).some((word) => sentences?.has(word));
}

interface Forms {
  /** What parts a name from one that joins it or only helped. */
  readonly aided: RegExp;
  /** What parts a name from the words after it. */
  readonly housed: RegExp;
  readonly joins: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

let known: Forms | null = null;

function forms(): Forms {
  if (known) return known;
  const joins = pageAlternatives((page) => page.and);
  known = {
    aided: new RegExp(`(?:,?\\s|\\s?\\()(${pageAlternatives((page) => page.with)}|${joins})\\s`, 'i'),
    housed: new RegExp(`(?:,?\\s(?:${pageAlternatives((page) => page.of)})\\s|\\s?[,(/|]\\s?|\\s)(?=[^\\s,(/|])`, 'i'),
    joins: new Set(joins.split('|')),
    roles: new Set(pageWords((page) => page.roles, ' ')),
  };
  return known;
}

/** A line parted where `mark` first stands from `from` on; null where it does not. */
function parted(line: string, mark: RegExp, from = 0): { before: string; mark: string; after: string } | null {
  const found = mark.exec(line.slice(from));
  if (!found) return null;
  const start = from + found.index;
  return { before: line.slice(0, start), mark: found[1] ?? '', after: line.slice(start + found[0].length) };
}

/** The last part of a line, behind its last comma, bar or bracket, or else behind its first space: "Anna Weber (dpa)" → "dpa". */
function signatureIn(line: string): { before: string; after: string } | null {
  const last = Math.max(line.lastIndexOf(','), line.lastIndexOf('('), line.lastIndexOf('|'));
  const found = parted(line, forms().housed, last < 0 ? 0 : line.slice(0, last).trimEnd().length);
  return found && { before: found.before, after: found.after.length > 1 ? found.after.replace(/\)$/, '') : found.after };
}

let above: readonly string[] | null = null;
/** Most words of names in a script without capitals. */
const MOST_UNCAPITAL = 6;

/** The same for a line above a story, where a word may name who wrote it that begins sentences elsewhere: "من سامي الجندي". */
export function readBylineAbove(line: string): Byline | null {
  const read = readByline(line);
  if (read) return read;
  above ??= pageWords((page) => page.bylinesAbove, '|');
  const opener = above.find((word) => line.startsWith(`${word} `));
  const names = opener === undefined ? '' : line.slice(opener.length).trim();
  const words = names.split(/\s+/);
  const named = words.length > 1 && words.length <= MOST_UNCAPITAL && !/[\d.,:;!?؟،"“”()]/.test(names);
  return named ? { byline: names, credit: null } : null;
}

/** Reads a line that names who wrote the article: "By Karin Holt, with TransAtlas", "Von Anna Weber (dpa)", "By AFP". Null for any other line. */
export function readByline(line: string): Byline | null {
  const text = /^\(([^()]+)\)$/.exec(line.trim())?.[1] ?? line.trim();
  if (text.length > 160) return null;
  const own = byOwnForm(text);
  if (own) return own;
  const opener = openerLength(text);
  if (opener === 0) return null;
  let rest = text.slice(opener).trim();
  if (/[.!?:]$/.test(rest) && !/\b(?:Jr|Sr|St)\.$/.test(rest)) return null;
  if (hasSentence(rest)) return null;
  if (isSmall(rest[0] ?? '') && !isAgency(rest) && !/^(?:the|our|staff|de|van|von|al-|el-|d['’])/i.test(rest)) return null;
  // What follows a bar, a dot or a date belongs to another line of the page: "Anna Weber | 11 March".
  rest = (rest.split(/\s[|•·–—]\s|\s\s/)[0] ?? '').trim();
  rest = withoutEnd(rest.replace(/,?\son(?:\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)?,?$/i, ''), /[,\s]/);
  if (isAgency(rest)) return { byline: rest, credit: rest };
  // "Redazione ANSA TRIESTE": an agency and the place of its desk, in capitals.
  const [agency = '', ...place] = rest.split(' ');
  if (place.length > 0 && place.length <= 2 && isSureAgency(agency) && place.every((word) => word.length > 3 && isCapitals(word)))
    return { byline: agency, credit: agency };
  let credit: string | null = null;
  const helped = parted(rest, forms().aided);
  const aided =
    helped && /\($/.test(rest.slice(0, helped.before.length + 2).trimEnd())
      ? { ...helped, after: helped.after.replace(/\)$/, '') }
      : helped;
  const signed = signatureIn(rest);
  if (
    aided?.before &&
    aided.after &&
    (isOrganisation(aided.after) || (isName(aided.after) && !forms().joins.has(aided.mark.toLowerCase())))
  ) {
    credit = aided.after;
    rest = aided.before;
  } else if (signed?.before && signed.after && (isAgency(signed.after) || /\([A-Z]{2,10}\)$/.test(rest))) {
    credit = withoutArticle(signed.after);
    rest = signed.before;
  }
  // "Lise Aubert (Roise [Ain], envoyée spéciale)": where a name wrote from, and as what.
  if (credit === null) rest = rest.replace(/(?<=\S)\s?\([^()]*\)$/, '');
  rest = withoutRole(rest);
  return rest === '' || rest.split(/\s+/).length > 14 ? null : { byline: rest, credit };
}

/** A name, a bar, and the agency that helped: "Renata Lins | Com Navegante". Null for any other line. */
export function readBarredByline(line: string): Byline | null {
  const [name = '', contributor = '', ...more] = line.length < 80 ? line.split(/\s[|·•]\s/) : [];
  const read = more.length === 0 && isPersonName(name) ? readByline(`By ${name}, ${contributor}`) : null;
  return read?.credit ? { byline: name, credit: read.credit } : null;
}

/** Two to four words that each begin with a capital, and nothing else: "Lucía Ferrán", "Jean-Pierre Le Goff". */
export function isPersonName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || /[\d.,:;!?"“”()|/]/.test(text.replace(/\b[A-Z]\./g, ''))) return false;
  const particle = /^(?:de|del|la|le|van|von|der|den|bin|al|el|di|da|dos|y)$/;
  return (
    words.every((word) => particle.test(word) || (word.length > 1 && !isSmall(word[0] ?? '') && isSmall(word.at(-1) ?? ''))) &&
    !particle.test(words[0] ?? '')
  );
}

/** The same in capitals alone: "ANN LEE", "J. R. HOLT"; what names a house is none. */
export const isCapitalName = (text: string): boolean =>
  text.length <= LONGEST_CAPITALS && /^\p{Lu}[\p{Lu}\p{M}’'.-]*(?: \p{Lu}[\p{Lu}\p{M}’'.-]*){1,3}$/u.test(text) && !isOrganisation(text);
const LONGEST_CAPITALS = 40;

/** Most words of a line that says for which house a writer writes. */
const MOST_AFFILIATION = 5;

/** Whether a line under a byline says for whom the writer writes: "Herald Staff", "Courier Staff Writer". */
export function isAffiliation(line: string): boolean {
  const words = line.split(' ');
  if (line.length > 60 || words.length < 2 || words.length > MOST_AFFILIATION || /[\d.,:;!?"“”]/.test(line)) return false;
  return words.every((word) => !isSmall(word[0] ?? 'a') || word === 'of') && forms().roles.has((words.at(-1) ?? '').toLowerCase());
}

/** One word with a capital, as agencies sign: "with Corran". */
const isName = (name: string): boolean => !name.includes(' ') && name.length > 2 && !isSmall(name[0] ?? '');

/** Houses that stand before a role: "Fergus Laird, BBC News". */
const STATIONS = new Set(['BBC', 'CNN']);

/** "Fergus Laird, environment reporter" → "Fergus Laird": a role in small letters, or a desk's title, is not the name. */
function withoutRole(names: string): string {
  const comma = names.indexOf(', ');
  if (comma > 0) {
    const after = names.slice(comma + 2);
    const first = /^[\p{L}\p{N}_]*/u.exec(after)?.[0] ?? '';
    if (isSmall(after[0] ?? '') || STATIONS.has(first) || forms().roles.has(first.toLowerCase())) return names.slice(0, comma);
  }
  return withoutEnd(names, /[\s,(/-]/);
}
