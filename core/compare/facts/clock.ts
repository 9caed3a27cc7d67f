import type { Lexicon } from '../../language/lexicon.ts';
import { phraseAt } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import { asciiDigits } from './digits.ts';

/** A time reference: parts that can be compared, and the index after its last word. */
export interface Reading {
  readonly parts: readonly string[];
  readonly next: number;
  /** It goes from one time to another. */
  readonly ranges?: true;
}

/** Names of zones beside a clock time; the same moment has two names in "0915 GMT" and "6:15 p.m. local". */
const ZONES: ReadonlyMap<string, string> = new Map(
  'gmt:utc utc:utc local:local est:et edt:et et:et cet:cet cest:cet bst:bst ist:ist jst:jst'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What may stand after a sure clock time, or after four digits. */
const ZONED = /^(gmt|utc|local|est|edt|cet)$/;

/** "17 h", "17 Uhr": a word that makes a clock time of any figure before it. */
const isHour = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined && (word.key === 'h' || lexicon.hourWords.has(word.key));

/** True when three words stand with a space at most between them. */
const near = (words: readonly Word[], at: number): boolean =>
  (words[at]?.start ?? 9) - (words[at - 1]?.end ?? 0) <= 1 && (words[at + 1]?.start ?? 9) - (words[at]?.end ?? 0) <= 1;

// "At night" begins in the evening and lasts into the small hours; what is before this hour is of the morning.
const SMALL_HOURS = 6;

/** The hour of the day, 0 to 24, that an hour of a half of the day is: 5 `pm` is 17, 12 `am` is 0, 11 at `night` is 23 and 2 is 2. */
function hourIn(half: string | undefined, hour: number): number {
  const late = half === 'pm' || (half === 'night' && hour >= SMALL_HOURS && hour < 12);
  if (late) return hour < 12 ? hour + 12 : hour;
  return half !== undefined && hour === 12 ? 0 : hour;
}

/** Minutes that words before or after an hour add: "[half past] five" 30, "[halb] sechs" −30, "cinco [y media]" 30. */
const minutesAt = (
  found: Lexicon['minutesAfter'],
  words: readonly Word[],
  i: number,
): { readonly value: number; readonly length: number } | null => {
  const phrase = words[i] ? phraseAt(found, words, i) : null;
  return phrase && { value: Number(phrase.value), length: phrase.length };
};

/** "five in the afternoon", "um halb acht", "a las cinco y media de la tarde": an hour in words, which something beside it has to tell for one. */
export function spelledClock(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const before = minutesAt(lexicon.minutesBefore, words, i);
  let at = i + (before?.length ?? 0);
  const word = words[at];
  if (!word) return null;
  const figure = /^\d{1,2}$/.test(asciiDigits(word.text)) ? Number(asciiDigits(word.text)) : null;
  // "в половине шестого": the half of the sixth hour
  const words12 = lexicon.ordinalHours || (before && lexicon.ordinals.has(word.key)) ? lexicon.ordinals : lexicon.cardinals;
  const hour = figure ?? words12.get(word.key);
  if (hour === undefined || hour < 1 || hour > 12 || !Number.isInteger(hour)) return null;
  at++;
  const sure = lexicon.hourOpeners.has(words[i - 1]?.key ?? '');
  const opened = sure || lexicon.timeOpeners.has(words[i - 1]?.key ?? '');
  // "à deux heures de Paris" is a way, "at five o'clock" a time; "два часа дня" is told as a whole.
  const marked =
    /^(?:uhr|heures?|o'clock|часов|часа|час)$/.test(words[at]?.key ?? '') &&
    !/^d(?:e|')$/.test(words[at + 1]?.key ?? '') &&
    !phraseAt(lexicon.clockHalves, words, at);
  if (marked) at++;
  const after = minutesAt(lexicon.minutesAfter, words, at);
  at += after?.length ?? 0;
  const told = words[at] ? phraseAt(lexicon.clockHalves, words, at) : null;
  // "half five men", "acht Stunden": what nothing tells for a time is a figure.
  // "два вечера" are two evenings.
  if (
    !(
      (told && (opened || before || after)) ||
      (before && (opened || words[at]?.kind !== 'word')) ||
      (sure && (after || (marked && figure === null)))
    )
  )
    return null;
  const minutes = 60 * (told ? hourIn(told.value, hour) : hour) + (before?.value ?? 0) + (after?.value ?? 0);
  const clock = `clock:${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return { parts: told ? [clock] : [clock, 'twelve'], next: at + (told?.length ?? 0) };
}

/** "साढ़े सात बजे", "4 बजकर 10 मिनट", "বিকেল ৪টা ৩০ মিনিট": an hour with a mark behind it, and minutes behind that. */
export function markedClock(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  if (lexicon.hourMarks.size === 0) return null;
  const half = lexicon.halfBefore.has(words[i]?.key ?? '');
  let at = half ? i + 1 : i;
  const digits = asciiDigits(words[at]?.text ?? '');
  const pointed = /^(\d{1,2})[.]([0-5]\d)$/.exec(digits);
  const hour = pointed ? Number(pointed[1]) : /^\d{1,2}$/.test(digits) ? Number(digits) : lexicon.cardinals.get(words[at]?.key ?? '');
  if (hour === undefined || hour < 0 || hour > 24 || !Number.isInteger(hour)) return null;
  at++;
  let minutes = half ? 30 : Number(pointed?.[2] ?? 0);
  const colon = /^[0-5]\d$/.exec(asciiDigits(words[at + 1]?.text ?? ''));
  if (words[at]?.text === ':' && colon) {
    minutes = Number(colon[0]);
    at += 2;
  }
  const part = lexicon.dayParts.get(words[i - 1]?.key ?? '')?.[0]?.value;
  // "রাত সাড়ে আটটায়": the mark is written together with the hour's word.
  const worded = words[at - 1]?.kind === 'word' ? (words[at - 1] as Word).key : '';
  const within = [lexicon.hourMarks, lexicon.countedHours].some((marks) =>
    [...marks].some((one) => worded !== one && worded.endsWith(one)),
  );
  const mark = words[at]?.key ?? '';
  const counts = within || lexicon.countedHours.has(mark);
  if (!lexicon.hourMarks.has(mark) && !counts) return null;
  if (!within) at++;
  const more = Number(asciiDigits(words[at]?.text ?? ''));
  if (words[at]?.kind === 'figure' && more < 60 && lexicon.units.get(words[at + 1]?.key ?? '') === 'min') {
    minutes += more;
    at += 2;
  } else if (counts && part === undefined) return null;
  const [late, early] = [part === 'afternoon' || part === 'evening', part === 'morning'];
  const hours = hourIn(late ? 'pm' : early ? 'am' : part === 'night' ? 'night' : undefined, hour);
  const clock = `clock:${hours % 24}:${String(minutes).padStart(2, '0')}`;
  return { parts: part === undefined && hour <= 12 ? [clock, 'twelve'] : [clock], next: at };
}

/** True for a word that says what a figure before it counts: "at 17.30 euros" is no clock. */
const counted = (word: Word | undefined, { units, currencies, magnitudes, percent }: Lexicon): boolean =>
  word !== undefined &&
  (units.has(word.key) || currencies.has(word.key) || magnitudes.has(word.key) || percent.has(word.key) || /^[$€£¥]$/.test(word.text));

/** "um 17:30", "Dienstag 17:30", "(17:30": what a clock time may stand behind. */
const clockBefore = (word: Word | undefined, { clockOpeners, timeOpeners, weekdays, dayParts }: Lexicon): boolean =>
  word === undefined || word.kind === 'mark' || [clockOpeners, timeOpeners, weekdays, dayParts].some((words) => words.has(word.key));

/** "2:04 Stunden", "in 1:30 hours": figures with a colon and a word for hours behind them, which tells no clock time. */
export function lasts(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const [first, colon, second, unit] = words.slice(i, i + 4);
  if (colon?.text !== ':' || colon.start !== first?.end || !/^\d\d$/.test(asciiDigits(second?.text ?? ''))) return false;
  const word = unit?.key ?? '';
  return lexicon.units.get(word) === 'h' && !isHour(unit, lexicon) && !lexicon.hourMarks.has(word) && word.length > 2;
}

/** "10:30", "1300 GMT", "5 p.m.", "10.30am" */
export function clockAt(words: readonly Word[], i: number, lexicon: Lexicon): Reading | null {
  const word = words[i] as Word;
  if (word.kind !== 'figure' || (lasts(words, i, lexicon) && !lexicon.hourOpeners.has(words[i - 1]?.key ?? ''))) return null;
  const digits = asciiDigits(word.text);
  let at = i + 1;
  let hours: number | null = null;
  let minutes = 0;
  let sure = false;
  const colon = words[at]?.text === ':' && words[at]?.start === word.end && /^\d\d$/.test(asciiDigits(words[at + 1]?.text ?? ''));
  if (/^\d{1,2}$/.test(digits)) {
    hours = Number(digits);
    if (colon) {
      minutes = Number(asciiDigits(words[at + 1]?.text ?? ''));
      at += 2;
      sure = !lexicon.colonResults || clockBefore(words[i - 1], lexicon);
    }
    // "14h30", "14 h 30"
    else if (/^[hu]$/.test(words[at]?.key ?? '') && /^[0-5]\d$/.test(asciiDigits(words[at + 1]?.text ?? '')) && near(words, at)) {
      minutes = Number(asciiDigits(words[at + 1]?.text ?? ''));
      at += 2;
      sure = true;
    }
    // "alle 18", which no noun follows: "alle 18 famiglie" are families
    // ("dalle 3 di giovedì")
    else if (lexicon.hourArticles.has(words[i - 1]?.key ?? ''))
      sure =
        hours > 12
          ? words[at]?.kind !== 'word' || lexicon.functionWords.has(words[at]?.key ?? '')
          : lexicon.functionWords.has(words[at]?.key ?? '') && lexicon.weekdays.has(words[at + 1]?.key ?? '');
  } else if (/^\d{1,2}[.,]\d\d$/.test(digits)) {
    hours = Number(digits.split(/[.,]/)[0]);
    minutes = Number(digits.split(/[.,]/)[1]);
    // "a las 17.00", "um 17.30", "5.30 Uhr"
    sure =
      (lexicon.clockOpeners.has(words[i - 1]?.key ?? '') &&
        (!counted(words[at], lexicon) || lexicon.units.get(words[at]?.key ?? '') === 'h')) ||
      isHour(words[at], lexicon) ||
      // "14.30'da başlayan toplantı"
      (/^['’]$/.test(words[at]?.text ?? '') &&
        lexicon.clockEndings.has(words[at + 1]?.key ?? '') &&
        !lexicon.percentBefore.has(words[i - 1]?.key ?? '')) ||
      (/^(?:gmt|utc)$/.test(words[at]?.key ?? '') && words[i - 1]?.kind !== 'figure') ||
      lexicon.clockNouns.has(words[at]?.key ?? '');
    if (minutes > 59) return null;
  } else if (/^\d{4}$/.test(digits)) {
    hours = Number(digits.slice(0, 2));
    minutes = Number(digits.slice(2));
  }
  if (hours === null || hours > 24 || minutes > 59) return null;
  const half = /^(am|pm|a\.m\.?|p\.m\.?)$/.exec(words[at]?.key ?? '')?.[1]?.[0];
  // 17 h, 17 Uhr
  const zone =
    isHour(words[at], lexicon) ||
    ((ZONED.test(words[at]?.key ?? '') || lexicon.hourNouns.has(words[at]?.key ?? '')) && (sure || digits.length === 4)) ||
    // "à 2 heures" is a time, "en 2 heures" a length of it.
    // ("3 heures du matin")
    (lexicon.openedHours.has(words[at]?.key ?? '') &&
      (lexicon.hourOpeners.has(words[i - 1]?.key ?? '') ||
        (words[at + 1] !== undefined && phraseAt(lexicon.clockHalves, words, at + 1) !== null)));
  if (half) {
    at++;
    hours = hourIn(`${half}m`, hours);
  } else if (zone) at++;
  else if (!sure) return null;
  // "5.40 in the afternoon", "20 Uhr abends"
  const told = half || !words[at] ? null : phraseAt(lexicon.clockHalves, words, at);
  if (told) {
    hours = hourIn(told.value, hours);
    at += told.length;
  }
  const parts = [`clock:${hours % 24}:${String(minutes).padStart(2, '0')}`];
  // "1400 GMT", "5 p.m. local time"
  const named = ZONES.get(words[zone ? at - 1 : at]?.key ?? '');
  if (named && !zone) at++;
  if (named) parts.push(`zone:${named}`);
  return { parts, next: at };
}
