import { withoutEnd } from '../../language/ends.ts';
import { monthNumber, pageAlternatives, pageParts, pageWords } from '../../language/page.ts';
import { isCapitals, isSmall } from '../../language/sentence.ts';
import { isAgency, isNamedOrganisation } from '../../newsroom/agencies.ts';
import { datesIn } from './date.ts';
import { isDayNumber } from './date-forms.ts';

/** A dateline run into a lead. Ranges are half-open in the lead's text, in UTF-16 units; null where the part is absent. */
export interface Dateline {
  readonly place: readonly [number, number] | null;
  readonly credit: readonly [number, number] | null;
  /** Who reported it, where the dateline says so: "（新华社记者王明）". */
  readonly byline?: readonly [number, number];
  /** Where the story begins. */
  readonly rest: number;
}

/** "MOSCOW, March 11, 2025 (BSS/AFP) - Russia is…", "Berlin (dpa) - Der…", "(Reuters) - Oil…", "Madrid, 11 mar (EFE).- El…", "MOSCOW, March 11. /TASS/. The…" */
const WITH_AGENCY = /^([^()[\]"“”„«!?;]{0,90}?)\s*[([/]([^()[\]/]{1,30}(?:\/[^()[\]/]{1,20})*)[)\]/]\.?\s*((?:[-–—―_:]|\.[-–—])*)\s*/;
/** The same where the country stands in brackets: "Arlon (Belgique), 12 mai 2023 (AFP) - Le…" */
const IN_COUNTRY =
  /^([^()[\]"“”„«!?;]{2,40} \(\p{Lu}[^()\d]{2,30}\)[^()[\]"“”„«!?;]{0,40}?)\s*[([/]([^()[\]/]{1,30}(?:\/[^()[\]/]{1,20})*)[)\]/]\.?\s*((?:[-–—―_:]|\.[-–—])*)\s*/u;
/** "HARROW BRIDGE — Four lynx…", "KYIV, Ukraine, March 5 – The…", "NEW DELHI: The…" */
const WITHOUT_AGENCY = /^([^()"“”„«!?;:–—]{2,80}?)\s*(--|\s-|–|—|―|:(?!\d)|\.\s*[-–—])\s*/;
/** "(ANSA) - ROMA, 11 MAR - Il…" */
const AGENCY_FIRST = /^\(([^()]{2,30})\)\s*[-–—]+\s*([^()"“”–—:\s][^()"“”–—:]{0,58}?[^()"“”–—:\s])\s+[-–—]+\s+/;
/** "(Brenn, Oland - June 9) The…" */
const IN_BRACKETS = /^[(]([^()"“”;:–—]{2,40}?)\s[-–—]\s([^()"“”;:]{3,20})[)]\s*(?:[-–—]+\s*)?/;
let labels: ReadonlySet<string> | null = null;
let dating: ReadonlySet<string> | null = null;

/** "BREAKING: …": in capitals like a place, and none. */
const isLabel = (place: string): boolean => {
  labels ??= new Set(pageWords((page) => page.inCapitals, ' ').map((word) => word.toUpperCase()));
  return labels.has(place.split(/[\s&]/)[0] ?? '');
};
/** "Published 8 July 2025, 11:02 3 min read": a line of the page that dates it. */
const datesPage = (place: string): boolean => {
  dating ??= new Set(pageWords((page) => page.datesPage, ' '));
  return dating.has(/^\p{L}+/u.exec(place)?.[0].toLowerCase() ?? '');
};

/** The dateline at the start of a lead; null when it starts with its story. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 220);
  return (
    agencyFirst(head) ??
    inBrackets(head, text.length) ??
    eastern(head) ??
    signed(head, text.length) ??
    unbracketed(head) ??
    behindDash(head) ??
    unsigned(head, text.length) ??
    beforeStop(head, text.length) ??
    placeAlone(text)
  );
}

/** "Roise. The town hall…", "Bad Orlen: The…", "Roise — The…": a town that is set in bold before its lead; `bold` is the length of what is. */
export function readBoldPlace(text: string, bold: number): Dateline | null {
  const [, place = '', mark = ''] = /^(.{3,40}?)\s?([.:]|[-–—])?$/u.exec(text.slice(0, bold).trim()) ?? [];
  const behind = text.slice(bold).trimStart();
  const dash = /^[-–—]\s+/.exec(behind)?.[0] ?? '';
  const rest = behind.slice(dash.length);
  if ((mark === '' && dash === '') || !(isTown(place) || isUncased(place)) || isLabel(place.toUpperCase()) || isSmall(rest[0] ?? 'a'))
    return null;
  return { place: [0, place.length], credit: null, rest: text.length - rest.length };
}

function agencyFirst(head: string): Dateline | null {
  const match = head.startsWith('(') ? AGENCY_FIRST.exec(head) : null;
  const [all = '', credit = '', place = ''] = match ?? [];
  if (!isAgency(credit) || !capitals(place)) return null;
  const at = head.indexOf(place, credit.length + 2);
  return { place: [at, at + place.length], credit: [1, 1 + credit.length], rest: all.length };
}

function inBrackets(head: string, length: number): Dateline | null {
  const [all = '', place = '', date = ''] = head.startsWith('(') ? (IN_BRACKETS.exec(head) ?? []) : [];
  if (all === '' || all.length >= length || isSmall(place[0] ?? 'a') || !dated(date)) return null;
  return { place: [1, all.lastIndexOf(')')], credit: null, rest: all.length };
}

let forms: readonly RegExp[] | null = null;

/** Datelines of a form of their own: Chinese, Japanese, Korean. */
function eastern(head: string): Dateline | null {
  if (!/^[\u3010\u3040-\u9fff\uff08\uff3b([]/.test(head)) return null;
  forms ??= pageParts((page) => page.datelines).flatMap((make) => make());
  for (const form of forms) {
    const match = form.exec(head);
    const at = match?.indices?.groups;
    if (!match || !at) continue;
    const credit = at['credit'] ?? at['second'];
    const byline = at['byline'];
    return { place: at['place'] ?? null, credit: credit ?? null, ...(byline ? { byline } : {}), rest: match[0].length };
  }
  return null;
}

/** "БРЕНН, 4 мая — РИА Новости. Власти…": an agency between the dash and the story. */
const BEHIND_DASH = /^([^()[\]"“”„«;:–—]{2,60}?)\s+[-–—]\s+(\p{L}[\p{L} -]{1,25}?)\.\s+/u;

function behindDash(head: string): Dateline | null {
  const [all = '', place = '', credit = ''] = BEHIND_DASH.exec(head) ?? [];
  if (credit === '' || !isAgency(credit) || !(dated(place) || capitals(place))) return null;
  const at = head.indexOf(credit, place.length);
  return { place: placeRange(place, head), credit: [at, at + credit.length], rest: all.length };
}

/** "SHIMOKAWA, Japan, March 3 Kyodo - A stamp…": a dated place and an agency without brackets. */
function unbracketed(head: string): Dateline | null {
  const dash = /^[^()[\]"“”„;:–—]{6,80}? (?:--?|–|—) /.exec(head)?.[0];
  const line = dash?.replace(/ \S+ $/, '') ?? '';
  const space = line.lastIndexOf(' ');
  if (!dash || space < 0 || !isAgency(line.slice(space + 1)) || !dated(line.slice(0, space))) return null;
  return { place: placeRange(line.slice(0, space), head), credit: [space + 1, line.length], rest: dash.length };
}

function signed(head: string, length: number): Dateline | null {
  if (!/[([/]/.test(head)) return null;
  return sent(head, length, WITH_AGENCY) ?? sent(head, length, IN_COUNTRY);
}

function sent(head: string, length: number, form: RegExp): Dateline | null {
  const match = form.exec(head);
  if (!match || match[0].length >= length) return null;
  const [all, place = '', credit = '', dash = ''] = match;
  const named = isAgency(credit);
  // "(TransAtlas) -" after a place in capitals or a date: an agency that no list knows. "(বাসংস) -": likewise.
  const plausible =
    credit.length <= 24 &&
    !isSmall(credit[0] ?? 'a') &&
    !/\d/.test(credit) &&
    (capitals(place) || dated(place) || (isNamedOrganisation(credit) && (isTown(place) || (place === '' && isNamed(credit)))));
  // "BRENN, 4 мая. /ВЕСТИ-ИНФОРМ/. …": slashes and a stop set an agency apart as a dash does.
  const slashed = /\/\.\s*$/.test(all) && capitals(place) && dated(place);
  // Without a dash only a well-known agency after a short place counts: "Genf (epd). Die…"
  const closed = dash !== '' || slashed || (named && place.length < 50 && !/\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s/.test(place));
  if (!(named || (plausible && (dash !== '' || slashed))) || !closed || !placeLike(place)) return null;
  const at = head.indexOf(credit, place.length);
  const range: readonly [number, number] = [at, at + credit.trimEnd().length];
  const writer = dash === '' ? undefined : WRITER.exec(head.slice(all.length));
  if (!writer) return { place: placeRange(place, head), credit: range, rest: all.length };
  const byline: readonly [number, number] = [all.length, all.length + (writer[1] as string).length];
  return { place: placeRange(place, head), credit: range, byline, rest: all.length + writer[0].length };
}

/** "BRENN (AA) - [ANN LEE] - The…": a name in capitals between the agency and the story. */
const WRITER = /^(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}(?:\/\p{Lu}{2,}(?: \p{Lu}{2,}){1,3})?) [-–—] (?=\S)/u;

function unsigned(head: string, length: number): Dateline | null {
  const match = WITHOUT_AGENCY.exec(head);
  if (!match || match[0].length >= length) return null;
  const [all, place = '', dash = ''] = match;
  if (isSmall(head[all.length] ?? 'a') || isLabel(place) || datesPage(place) || !placeLike(place)) return null;
  const words = place.split(/\s+/).length;
  const sure = (dated(place) && words <= 9) || (capitals(place) && words <= (dash.includes(':') ? 4 : 8));
  return sure ? { place: placeRange(place, head), credit: null, rest: all.length } : null;
}

/** Longest place and date before a stop, in UTF-16 units. */
const LONGEST_DATED = 70;

/** "BRENN, March 11. The…", "Roise, 9. Mai. Die…": a town and nothing but a date behind it, closed by a stop. */
function beforeStop(head: string, length: number): Dateline | null {
  const comma = head.indexOf(',');
  const town = head.slice(0, Math.max(0, comma));
  if (comma < 2 || !(isTown(town) || capitals(town)) || isLabel(town.toUpperCase())) return null;
  for (let stop = head.indexOf('. ', comma); stop > 0 && stop < LONGEST_DATED; stop = head.indexOf('. ', stop + 1)) {
    const date = head.slice(comma + 1, stop).trim();
    if (!dated(date) || date.split(/[\s,.]+/).length > 4 || !/\p{L}/u.test(date)) continue;
    // "9. Mai 2026. Die…": the date may go on behind a stop of its own.
    const rest = head.slice(stop + 2).trimStart();
    const goesOn = monthNumber(/^\p{L}+/u.exec(rest)?.[0] ?? '') !== null || /^\d/.test(rest);
    if (!goesOn && !isSmall(rest[0] ?? 'a') && stop + 2 < length) return { place: [0, stop], credit: null, rest: stop + 2 };
  }
  return null;
}

/** "Roise.- El…", "Roise – Die…": a town that neither capitals nor a date set apart from a sentence's first words. */
const ALONE = /^([^\s()\d"“”„«!?;:.,–—-][^()\d"“”„«!?;:.,–—]{1,38}?)(\.[-–—]+|\s[–—])\s+/u;

/** A town alone: closed by a stop and a dash, or by a dash where the lead names the town again. */
function placeAlone(text: string): Dateline | null {
  const [all = '', place = '', mark = ''] = ALONE.exec(text.slice(0, LONGEST_DATED)) ?? [];
  const rest = text.slice(all.length);
  if (all === '' || isLabel(place.toUpperCase()) || datesPage(place) || /^[¿¡"“„«—–-]/.test(rest) || isSmall(rest[0] ?? 'a')) return null;
  const town = isTown(withoutSmall(place));
  if (!(mark.includes('.') ? town : (town || isUncased(place)) && isNamedIn(rest, place))) return null;
  return { place: [0, place.length], credit: null, rest: all.length };
}

/** Whether a sentence names a place once more, and no second dash closes what the first began. */
function isNamedIn(rest: string, place: string): boolean {
  const sentence = rest.split(/[.!?؟]\s/)[0] ?? '';
  if (/\s[–—]\s/.test(sentence)) return false;
  return ` ${sentence.replace(/[.,،;:()"“”«»]/g, ' ')} `.includes(` ${place} `);
}

/** One or two words of a script that has no capitals. */
const isUncased = (place: string): boolean => /^\p{Lo}{3,}(?: \p{Lo}{2,})?$/u.test(place.trim()) && !/[\u3040-\u9fff]/.test(place);

/** The range of a place at the start of a lead, without the marks after it; the stop of a word cut short stays: "BRENN, N.D.", "ROISE, Calif." */
const placeRange = (place: string, head: string): readonly [number, number] | null => {
  const end = withoutEnd(place, /[.,\s]/).length;
  const last = /, ((?:\p{Lu}\.)+\p{Lu}|\p{Lu}\p{Ll}{1,4})$/u.exec(place.slice(0, end))?.[1];
  const short = last !== undefined && head[end] === '.' && monthNumber(last) === null;
  return end === 0 ? null : [0, short ? end + 1 : end];
};

let smallInPlaces: RegExp | null = null;

/** The part before the first comma is in capitals and has letters: "HARROW BRIDGE", "KYIV, Ukraine", "U.N." */
function capitals(place: string): boolean {
  const name = withoutSmall(place.split(/[,/]/)[0] ?? '');
  return name.length >= 2 && isCapitals(name);
}

/** A place without the words that stay in small letters inside it. */
function withoutSmall(place: string): string {
  smallInPlaces ??= new RegExp(`\\b(?:${pageAlternatives((page) => page.inPlaces)})\\b\\.?`, 'g');
  return place.replace(smallInPlaces, '').replace(/ {2,}/g, ' ');
}

/** Holds a month's name beside a day, or a full date. */
function dated(place: string): boolean {
  if (!/[\d০-৯٠-٩۰-۹०-९]/.test(place)) return false;
  if (datesIn(place).length > 0) return true;
  const words = place.split(/[\s,.]+/);
  return words.some((word, i) => monthNumber(word) !== null && (isDayNumber(words[i + 1] ?? '') || isDayNumber(words[i - 1] ?? '')));
}

/** One to three words with a capital each: "Wellenburg", "Bad Orb", "Port Ellin". */
const isTown = (place: string): boolean => /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}$/u.test(place.trim());

/** Two to four words with a capital each, as a house signs alone before its lead: "(Allied Wire) -"; not "(Adds news)". */
const isNamed = (credit: string): boolean => /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(credit.trim());

/** No sentence: never four words in small letters in a row. */
const placeLike = (place: string): boolean =>
  !/(?<![a-zà-ÿ])(?:[a-zà-ÿ]{3,}[ ,]+){4}/.test(place) && !/[.!?]\s+[A-Z][a-z]+\s+[a-z]+\s+[a-z]/.test(place);
