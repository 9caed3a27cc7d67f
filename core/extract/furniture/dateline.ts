import { monthNumber } from '../../language/page.ts';
import { isCapitals, isSmall } from '../../language/sentence.ts';
import { isAgency, isNamedOrganisation } from '../../newsroom/agencies.ts';
import { datesIn } from './date.ts';

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
const WITH_AGENCY = /^([^()[\]"“”„«!?;]{0,90}?)\s*[([/]([^()[\]/]{1,30}(?:\/[^()[\]/]{1,20})*)[)\]/]\.?\s*((?:[-–—―:]|\.[-–—])*)\s*/;
/** "HARROW BRIDGE — Four lynx…", "KYIV, Ukraine, March 5 – The…", "NEW DELHI: The…" */
const WITHOUT_AGENCY = /^([^()"“”„«!?;:–—]{2,80}?)\s*(--|\s-|–|—|―|:|\.\s*[-–—])\s*/;
/** "(ANSA) - ROMA, 11 MAR - Il…" */
const AGENCY_FIRST = /^\(([^()]{2,30})\)\s*[-–—]+\s*([^()"“”–—:]{2,60}?)\s+[-–—]+\s+/;
/** Labels in capitals that are no place. */
const LABELS = new Set(
  'BREAKING UPDATE UPDATED UPDATES WATCH EXCLUSIVE OPINION ANALYSIS LIVE VIDEO PHOTO PHOTOS NOTE CORRECTION EDITOR READ MORE ALSO SPOILER WARNING TIP FAQ Q A PS NB EILMELDUNG KOMMENTAR ACHTUNG HINWEIS INFO EN EXCLUSIF EXCLUSIVA ÚLTIMA ENTREVISTA INTERVIEW'.split(
    ' ',
  ),
);
/** "Published 8 July 2025, 11:02 3 min read": a line of the page that dates it. */
const DATES = /^(?:published|posted|updated|modified|revised|veröffentlicht|aktualisiert|publié|publicado|actualizado)\b/i;

/** The dateline at the start of a lead; null when it starts with its story. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 220);
  return agencyFirst(head) ?? eastern(head) ?? signed(head, text.length) ?? unbracketed(head) ?? unsigned(head, text.length);
}

function agencyFirst(head: string): Dateline | null {
  const match = head.startsWith('(') ? AGENCY_FIRST.exec(head) : null;
  const [all = '', credit = '', place = ''] = match ?? [];
  if (!isAgency(credit) || !capitals(place)) return null;
  const at = head.indexOf(place, credit.length + 2);
  return { place: [at, at + place.length], credit: [1, 1 + credit.length], rest: all.length };
}

/** Chinese: "青塘3月4日电（新海社记者林知远）", "新华社北京3月4日电 ", "（中央社記者王小明台北4日電）"; Korean: "(서울=연합뉴스) 김민수 기자 = "; Japanese: "【東京共同】". */
const EASTERN: readonly RegExp[] = [
  /^(?<credit>[\p{Script=Han}]{2,6}社)?(?<place>[\p{Script=Han}]{2,12}?(?:\d{1,2}月)?\d{1,2}日)[电電](?:[（(](?:(?<second>[\p{Script=Han}]{2,6}社)?[记記]者)?(?<byline>[\p{Script=Han}、 ]{2,20})[）)])?[\s　]*/du,
  /^[（(](?<credit>[\p{Script=Han}]{2,6}社)[记記]者(?<byline>[\p{Script=Han}]{2,3})(?<place>[\p{Script=Han}]{2,8}(?:\d{1,2}月)?\d{1,2}日)[电電][）)][\s　]*/du,
  /^\((?<place>[\p{Script=Hangul} ·]{2,12})=(?<credit>[\p{Script=Hangul}]{2,8})\)\s*(?:(?<byline>[\p{Script=Hangul}· ]{2,20}?)\s*(?:기자|특파원)\s*=\s*|=?\s*)/du,
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)[＝=]?(?<credit>共同|時事|[\p{Script=Han}]{2,6}社|AFP時事|ロイター)】\s*/du,
];

function eastern(head: string): Dateline | null {
  if (!/^[\u3010\u3040-\u9fff\uff08(]/.test(head)) return null;
  for (const form of EASTERN) {
    const match = form.exec(head);
    const at = match?.indices?.groups;
    if (!match || !at) continue;
    const credit = at['credit'] ?? at['second'];
    const byline = at['byline'];
    return { place: at['place'] ?? null, credit: credit ?? null, ...(byline ? { byline } : {}), rest: match[0].length };
  }
  return null;
}

/** "SHIMOKAWA, Japan, March 3 Kyodo - A stamp…": a dated place and an agency without brackets. */
function unbracketed(head: string): Dateline | null {
  const dash = /^[^()[\]"“”„;:–—]{6,80}? (?:--?|–|—) /.exec(head)?.[0];
  const line = dash?.replace(/ \S+ $/, '') ?? '';
  const space = line.lastIndexOf(' ');
  if (!dash || space < 0 || !isAgency(line.slice(space + 1)) || !dated(line.slice(0, space))) return null;
  return { place: placeRange(line.slice(0, space)), credit: [space + 1, line.length], rest: dash.length };
}

function signed(head: string, length: number): Dateline | null {
  const match = /[([/]/.test(head) ? WITH_AGENCY.exec(head) : null;
  if (!match || match[0].length >= length) return null;
  const [all, place = '', credit = '', dash = ''] = match;
  const named = isAgency(credit);
  // "(TransAtlas) -" after a place in capitals or a date: an agency that no list knows. "(বাসংস) -": likewise.
  const plausible =
    credit.length <= 24 &&
    !isSmall(credit[0] ?? 'a') &&
    !/\d/.test(credit) &&
    (capitals(place) || dated(place) || (isNamedOrganisation(credit) && isTown(place)));
  // Without a dash only a well-known agency after a short place counts: "Genf (epd). Die…"
  const closed = dash !== '' || (named && place.length < 50 && !/\s[a-zà-ÿ]+\s[a-zà-ÿ]+\s/.test(place));
  if (!(named || (plausible && dash !== '')) || !closed || !placeLike(place)) return null;
  const at = head.indexOf(credit, place.length);
  return { place: placeRange(place), credit: [at, at + credit.trimEnd().length], rest: all.length };
}

function unsigned(head: string, length: number): Dateline | null {
  const match = WITHOUT_AGENCY.exec(head);
  if (!match || match[0].length >= length) return null;
  const [all, place = '', dash = ''] = match;
  if (isSmall(head[all.length] ?? 'a') || LABELS.has(place.split(/[\s&]/)[0] ?? '') || DATES.test(place) || !placeLike(place)) return null;
  const words = place.split(/\s+/).length;
  const sure = (dated(place) && words <= 9) || (capitals(place) && words <= (dash.includes(':') ? 4 : 8));
  return sure ? { place: placeRange(place), credit: null, rest: all.length } : null;
}

const placeRange = (place: string): readonly [number, number] | null => {
  const end = place.replace(/[.,\s]+$/, '').length;
  return end === 0 ? null : [0, end];
};

/** The part before the first comma is in capitals and has letters: "HARROW BRIDGE", "KYIV, Ukraine", "U.N." */
function capitals(place: string): boolean {
  const name = (place.split(/[,/]/)[0] ?? '').replace(/\b(?:de|del|la|am|an der|a\.M)\b\.?/g, '');
  return name.length >= 2 && isCapitals(name);
}

/** Holds a month's name beside a day, or a full date. */
function dated(place: string): boolean {
  if (!/[\d০-৯٠-٩۰-۹०-९]/.test(place)) return false;
  if (datesIn(place).length > 0) return true;
  const words = place.split(/[\s,.]+/);
  const isDay = (word: string | undefined): boolean => /^[\d০-৯٠-٩۰-۹०-९]{1,2}(?:st|nd|rd|th)?$/.test(word ?? '');
  return words.some((word, i) => monthNumber(word) !== null && (isDay(words[i + 1]) || isDay(words[i - 1])));
}

/** One to three words with a capital each: "Wellenburg", "Bad Orb", "Port Ellin". */
const isTown = (place: string): boolean => /^(?:\p{Lu}[\p{L}’'.-]+ ?){1,3}$/u.test(place.trim());

/** No sentence: never four words in small letters in a row. */
const placeLike = (place: string): boolean =>
  !/(?:[a-zà-ÿ]{3,}[ ,]+){4}/.test(place) && !/[.!?]\s+[A-Z][a-z]+\s+[a-z]+\s+[a-z]/.test(place);
