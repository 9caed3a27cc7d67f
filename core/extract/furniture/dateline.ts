import { isAgency } from './agencies.ts';
import { datesIn } from './date.ts';
import { monthNumber } from './months.ts';

/** A dateline run into a lead. Offsets are into the lead's text, UTF-16 units, half-open; a range is null where the part is absent. */
export interface Dateline {
  readonly place: readonly [number, number] | null;
  readonly credit: readonly [number, number] | null;
  /** Where the story begins. */
  readonly rest: number;
}

const DASH = '(?:--?|–|—|―|\\.-+|\\.–|\\.—|:)';
/** "MOSCOW, March 11, 2025 (BSS/AFP) - Russia is…", "Berlin (dpa) - Der…", "(Reuters) - Oil…", "Madrid, 11 mar (EFE).- El…" */
const WITH_AGENCY = new RegExp(
  `^(?<place>[^()\\[\\]"“”„«!?;]{0,90}?)\\s*[([/](?<credit>[^()\\[\\]/]{1,30}(?:/[^()\\[\\]/]{1,20})*)[)\\]/]\\.?\\s*(?<dash>${DASH}*)\\s*`,
  'u',
);
/** "HARROW BRIDGE — Four lynx…", "KYIV, Ukraine, March 5 – The…", "NEW DELHI: The…" */
const WITHOUT_AGENCY = /^(?<place>[^()"“”„«!?;:–—]{2,80}?)\s*(?<dash>--|\s-|–|—|―|:|\.\s*[-–—])\s*(?=[\p{Lu}\p{Lo}\d"“”„«'‘$€£])/u;
/** "(ANSA) - ROMA, 11 MAR - Il…" */
const AGENCY_FIRST = /^\((?<credit>[^()]{2,30})\)\s*[-–—]+\s*(?<place>\p{Lu}[^()"“”–—:]{1,60}?)\s+[-–—]+\s+/u;
/** Labels in capitals that are no place. */
const LABELS =
  /^(?:BREAKING|UPDATE[DS]?|WATCH|EXCLUSIVE|OPINION|ANALYSIS|LIVE|VIDEO|PHOTOS?|NOTE|CORRECTION|EDITOR|READ|MORE|ALSO|SPOILER|WARNING|TIP|FAQ|Q|A|Q&A|PS|P\.S\.|NB|EILMELDUNG|UPDATE|KOMMENTAR|ACHTUNG|HINWEIS|EN DIRECT|EXCLUSIF|EXCLUSIVA|ÚLTIMA HORA)\b/u;

/** The dateline at the start of a lead; null when it starts with its story. */
export function readDateline(text: string): Dateline | null {
  const head = text.slice(0, 220);
  const agencyFirst = AGENCY_FIRST.exec(head);
  if (agencyFirst?.groups && isAgency(agencyFirst.groups['credit'] ?? '') && capitals(agencyFirst.groups['place'] ?? '')) {
    const { credit = '', place = '' } = agencyFirst.groups;
    const at = head.indexOf(place, credit.length + 2);
    return { place: [at, at + place.length], credit: [1, 1 + credit.length], rest: agencyFirst[0].length };
  }
  const signed = WITH_AGENCY.exec(head);
  if (signed?.groups && signed[0].length < text.length) {
    const { place = '', credit = '', dash = '' } = signed.groups;
    const agency = isAgency(credit) || (/^\p{Lu}[\p{L}\d/. -]{1,20}$/u.test(credit) && dash !== '' && (capitals(place) || dated(place)));
    // Without a dash only a well-known agency after a short place counts: "Genf (epd). Die…", "MOSCOW, March 11. /TASS/. The…"
    const plausible = dash !== '' || (isAgency(credit) && place.length < 50 && !/\p{Ll}{3,} \p{Ll}{2,} \p{Ll}/u.test(place));
    if (agency && plausible && placeLike(place)) {
      const at = head.indexOf(credit, place.length);
      return {
        place: place.trim() === '' ? null : [0, place.replace(/[.,\s]+$/, '').length],
        credit: [at, at + credit.trimEnd().length],
        rest: signed[0].length,
      };
    }
  }
  const bare = WITHOUT_AGENCY.exec(head);
  if (bare?.groups && bare[0].length < text.length) {
    const { place = '', dash = '' } = bare.groups;
    if (LABELS.test(place)) return null;
    const words = place.split(/\s+/).length;
    const sure = dated(place) && words <= 9 ? true : capitals(place) && words <= (dash.includes(':') ? 4 : 8);
    if (sure && placeLike(place)) return { place: [0, place.replace(/[.,\s]+$/, '').length], credit: null, rest: bare[0].length };
  }
  return null;
}

/** The part before the first comma is in capitals and has letters: "HARROW BRIDGE", "KYIV, Ukraine", "U.N." */
function capitals(place: string): boolean {
  const name = place.split(/[,/]/)[0] ?? '';
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && !/\p{Ll}/u.test(name.replace(/\b(?:de|del|la|am|an der|a\.M)\b\.?/g, '')) && /\p{Lu}/u.test(name);
}

/** Holds a month's name beside a day, or a full date. */
function dated(place: string): boolean {
  if (datesIn(place).length > 0) return true;
  const words = place.replace(/[০-৯]/g, '0').split(/[\s,.]+/);
  return words.some(
    (word, i) =>
      monthNumber(word) !== null && (/^\d{1,2}$/.test(words[i + 1] ?? '') || /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[i - 1] ?? '')),
  );
}

/** No sentence: few words in small letters in a row. */
const placeLike = (place: string): boolean =>
  !/(?:\p{Ll}{3,}[ ,]+){4}/u.test(place) && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/u.test(place);
