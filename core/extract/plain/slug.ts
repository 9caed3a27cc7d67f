import { pageWords } from '../../language/page.ts';
import { isCapitals, wordCount } from '../../language/sentence.ts';
import { isAgency } from '../../newsroom/agencies.ts';
import { isCode } from '../furniture/codes.ts';
import { isUrgent } from './wire-marks.ts';

/** Longest slug, in UTF-16 units. */
const LONGEST = 90;

/** Lines that are no headline wherever they stand: "^BC-VARDEN-RATES/", "AP-US--Missing Climbers, 2nd Ld-Writethru|412", ":SUBJECT: STEL BLST". */
const PLAINLY: readonly RegExp[] = [
  /^[\^~]/,
  /^(?:BC|AM|PM|URGENT|FLASH|BULLETIN|ALERT|ADVISORY)[-–][A-Z\d]/,
  /^:?(?:slug|subject|keywords?|priority|category|word ?count|eds|editors|attention|note to editors)\s*[:-]/i,
  /^(?:urgent|flash|bulletin|alert|eil(?:meldung)?|urgente?)[\s:!]*$/i,
  /^[A-Z]{2,5} (?:Photos?|Graphics?|Videos?|PHOTOS?)\b(?:.{0,60}\d|\W*$)/,
  // "With: BC-Port-Strike-Timeline", "^With photos.": what is sent with it.
  /^with(?: (?:photos?|pictures?|graphics?|videos?|audio)\W*$|: ?[A-Z\d]+-)/i,
  /\b(?:Ld|Lead|Add|Sub)-?(?:Writethru|Writethrough)\b|\b\d(?:st|nd|rd|th) (?:Ld|Lead|Add)\b|\|\d{2,4}$/,
  /^[A-Z]{2,6}[\s-]\d{2,6}(?:\s[A-Z\d/]+)*$/,
  // "NW0412 ECO, 04-09-2025 13:05:22 (Economy) PORT": a service's number, and the second at which it was sent.
  /^[A-Z]{1,6}\d{2,6}\b.{0,40}\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d{2}/,
  // "NW22 .BRENN GEN 2 LAST PORT-STRIKE": the same in capitals, with a dot before the place.
  /^[A-Z]{2,6}\d{1,4}(?= .*[\d.])(?: \.?[A-Z\d][A-Z\d/-]*){2,}$/,
  // "pickup 5th graf", "PORT ELLIN: pick up 3rd pgh": where an addition is joined to what was sent before.
  /^(?:[^.!?]{2,40}: ?)?pick(?:s)? ?up (?:at )?\d{1,2}(?:st|nd|rd|th) (?:graf|graph|para|pgh?)/i,
  // "Story No: 36120447 Category: Life": the number under which an agency sends it.
  /^[^\d:#.!?]{2,24}[:#]\s?\d{5,12}(?=[\s,-]|$)/,
  // "*** Serviço vídeo disponível ***": what an agency tells its customers.
  /^\*{3,}\s?[^*\s][^*]*\*{3,}$/,
  // "User: desk_04", "v4.2 Kategori: …": what a subscriber's screen prints about itself.
  /\p{L}:\s.*\w_\w|\bv\d+\.\d.*\p{L}:\s/u,
];

/** The same, of words strung together. Classes of Unicode are slow to compile: asked only where two words stand at a hyphen or slash. */
const strung = (): readonly RegExp[] => [
  // "Wetter/Tiere/", "Parteien/Kommunen/Nordland/": keywords, each with a slash behind.
  /^(?:[\p{L}\p{M}\d-]+(?: [\p{L}\p{M}\d-]+){0,2}\/){2,6}$/u,
  // As desks name their stories: "China-Linjiang-Canal-Cycling", "ani-montagne-école", "HOLMGREN-RESULTS/ (UPDATE 2)".
  /^[\p{L}\p{M}\d]+(?:[-/][\p{L}\p{M}\d'’&.]+){2,}\/?$/u,
  /^[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)*\/(?: ?\([^)]*\))?$/u,
  /^\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)+(?: \([^)]*\))?$/u,
];

/** What a desk tells others of a story, in whole sentences too: "Eds: UPDATES with the verdict, background. With photos." */
const TO_DESKS = /^(?:eds|editors|attention editors|note to (?:editors|desks)|subs)\s?(?:note)?:\s/i;
/** Longest such line, in UTF-16 units. */
const LONGEST_TO_DESKS = 300;

/** Whether a line above a headline is one that only wire machines and desks read. */
export function isSlug(text: string): boolean {
  if (text.length <= LONGEST_TO_DESKS && TO_DESKS.test(text)) return true;
  if (text.length > LONGEST) return false;
  if (isUrgent(text)) return true;
  if (PLAINLY.some((form) => form.test(text)) || isCode(text)) return true;
  if (/^[^\s,;:]+[-/]/.test(text) && strung().some((form) => form.test(text))) return true;
  // "xinhai 0304 1836": a service and numbers. "++ BORGHI: 500 EURO ++": a flash, with the headline to follow.
  return (/ \d{3,6} \d{3,6}$/.test(text) && /^[\p{L}\p{M}]+(?: \d{3,6}){2,3}$/u.test(text)) || /^(\+{2,}|={2,})[^+=].*[^+=]\1$/.test(text);
}

/** "(more) NWS ABC DEF", "NWS ABC DEF": an agency, and the initials of those who handled a take of its story. */
export function isHandledBy(line: string): boolean {
  if (line.length > LONGEST_HANDLED) return false;
  const [, agency = ''] = /^(?:\([^()]{2,20}\) )?([A-Z]{2,6})(?: [A-Z]{2,4}){1,4}$/.exec(line) ?? [];
  return agency !== '' && isAgency(agency);
}
const LONGEST_HANDLED = 40;

let notes: readonly string[] | null = null;
let memos: readonly string[] | null = null;

/** What a desk tells other desks, in brackets above a story or below it: "(Adds quotes, background)", "((desk@wire.example))", "（图片、视频）". */
export function isDeskNote(text: string): boolean {
  // 〔夕刊メモ〕図解あり: a label that says it, and the memo behind it.
  const label = /^[〔［【[]([^〕］】\]]{2,12})[〕］】\]]/.exec(text)?.[1];
  memos ??= pageWords((page) => page.memos, '|');
  if (label && text.length < 120 && memos.some((memo) => label.endsWith(memo))) return true;
  if (text.length > 300 || !/^[([（【]/.test(text) || !/[)\]）】]\.?$/.test(text)) return false;
  if (/^\(\(.*\)\)$/.test(text)) return true;
  notes ??= pageWords((page) => page.deskNotes, '|');
  const line = text.slice(1).toLowerCase().trimStart();
  return notes.some(
    (note) => line.startsWith(note) && !/^[\p{L}\p{M}]/u.test(/^[\p{Script=Han}]/u.test(note) ? '' : line.slice(note.length)),
  );
}

let updates: readonly string[] | null = null;

/** "ACTUALIZA: Añade la versión de la defensa", "UPDATES with verdict": what a wire changed since it last sent the story, before a colon or in capitals. */
export function isUpdateNote(text: string): boolean {
  if (text.length > LONGEST_UPDATE) return false;
  updates ??= pageWords((page) => page.updates, '|');
  const line = text.toLowerCase();
  return updates.some(
    (word) =>
      line.startsWith(word) &&
      /^(?:\s?[:：]\s?|\s)\S/.test(text.slice(word.length)) &&
      (/[:：]/.test(text.slice(word.length, word.length + 2)) || isCapitals(text.slice(0, word.length))),
  );
}
const LONGEST_UPDATE = 200;

/** A line of capitals above one that is none is a kicker or a slug: "VALDORIA CORRUPCIÓN" over "Un juez cita al alcalde de Valdoria". */
export const isKicker = (above: string, below: string): boolean => isCapitals(above) && !isCapitals(below) && wordCount(above) <= 5;
