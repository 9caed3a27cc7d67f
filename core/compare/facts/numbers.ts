import { isCapital } from '../../language/letters.ts';
import { type Lexicon, NUMBER } from '../../language/lexicon.ts';
import { phraseAt } from '../../language/phrases.ts';
import { CURRENCY_COUNTRIES, CURRENCY_SIGNS, UNITS } from '../../language/symbols.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import { asciiDigits, parseFigure } from './digits.ts';
import type { Fact } from './fact.ts';

interface Read {
  readonly amount: number | null;
  /** Index after its last word. */
  readonly next: number;
  readonly weak: boolean;
  readonly ordinal: boolean;
  readonly label?: string;
  readonly unit?: string;
}

const adjacent = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;
const round = (value: number): number => Number(value.toPrecision(12));

/** "twenty[-]one", "one hundred [and] four", "treinta [y] dos": what stands between the parts of one number. */
function joinsNumber(words: readonly Word[], at: number, current: number, total: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const next = lexicon.cardinals.get(words[at + 1]?.key ?? '');
  if (next === undefined) return false;
  if (word.text === '-')
    return adjacent(words[at - 1], word) && adjacent(word, words[at + 1]) && (current % 10 === 0 || (current === 4 && next === 20));
  if (!lexicon.numberJoints.has(word.key)) return false;
  if (current >= 100 || (total > 0 && current === 0)) return true;
  return lexicon.jointsInTens && current % 10 === 0 && current >= 20 && next < 20;
}

/** A number in words from word `i`: "twenty-one", "one hundred and four thousand", "half a million", "dozens". */
function inWords(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const first = words[i];
  if (!first) return null;
  const vague = lexicon.vague.get(first.key);
  // "several" comes and goes as a word does; "dozens" is a figure.
  if (vague) return { amount: null, next: i + 1, weak: vague === 'several' || vague === 'couple', ordinal: false, label: vague };
  let total = 0;
  let current = 0;
  let at = i;
  let any = false;
  let weak = true;
  while (at < words.length) {
    const word = words[at] as Word;
    const unit = lexicon.cardinals.get(word.key);
    const size = lexicon.magnitudes.get(word.key);
    if (unit !== undefined) {
      if (!any || current === 0) current += unit;
      // "two dozen", "quatre-vingt"
      else if ((unit === 12 && current < 12) || (unit === 20 && current === 4)) current *= unit;
      // "twenty-one", "one hundred and four", "soixante-dix", "quatre-vingt-dix-sept"
      else if (current % 100 === 0 || (current % 10 === 0 && unit < 10) || ((current % 100 === 60 || current % 100 === 80) && unit < 20))
        current += unit;
      else if ((current % 100 === 70 || current % 100 === 90) && unit < 10) current += unit;
      else break;
      if (unit !== 1) weak = false;
    } else if (size !== undefined && (any || lexicon.bareSizes.has(word.key))) {
      // "mil" and "cent" count by themselves.
      if (!any) current = 1;
      if (size === 100) current *= 100;
      // "mil doscientos millones"
      else if (total > 0 && total < size) {
        total = (total + current) * size;
        current = 0;
      }
      // "dos mil millones"
      else if (current === 0 && total > 0) total *= size;
      else {
        total += current * size;
        current = 0;
      }
      weak = false;
    } else if (any && joinsNumber(words, at, current, total, lexicon)) {
      // a hyphen or "and" between the parts of one number
    } else break;
    any = true;
    at++;
  }
  if (!any) return null;
  return { amount: total + current, next: at, weak: weak && at === i + 1, ordinal: false };
}

/** "a hundred", "a dozen", "half a million": an article that counts. */
function withArticle(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const word = words[i] as Word;
  const next = words[i + 1];
  if (next === undefined || !(lexicon.countingArticles.has(word.key) || lexicon.fractions.has(word.key))) return null;
  if (lexicon.countingArticles.has(word.key)) {
    const size = next.key.length > 2 ? lexicon.magnitudes.get(next.key) : undefined;
    if (size !== undefined) {
      // "a hundred and twenty"
      const rest = joinsNumber(words, i + 2, size, 0, lexicon) ? inWords(words, i + 3, lexicon) : inWords(words, i + 2, lexicon);
      if (rest?.amount && rest.amount < size) return { amount: size + rest.amount, next: rest.next, weak: false, ordinal: false };
      return { amount: size, next: i + 2, weak: false, ordinal: false };
    }
    const set = lexicon.collectives.get(next.key);
    if (set !== undefined) return { amount: set, next: i + 2, weak: false, ordinal: false };
  }
  if (lexicon.fractions.get(word.key) === 1 / 2 && lexicon.countingArticles.has(next.key)) {
    const size = lexicon.magnitudes.get(words[i + 2]?.key ?? '');
    if (size !== undefined) return { amount: size / 2, next: i + 3, weak: false, ordinal: false };
    const set = lexicon.collectives.get(words[i + 2]?.key ?? '');
    if (set !== undefined) return { amount: set / 2, next: i + 3, weak: false, ordinal: false };
  }
  return null;
}

/** "two-thirds", "a quarter of", "half of": a share. */
function fraction(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const word = words[i] as Word;
  let at = i;
  let count = 1;
  let counted = false;
  const cardinal = lexicon.cardinals.get(word.key);
  if (cardinal !== undefined && cardinal < 20) {
    count = cardinal;
    at++;
    counted = true;
    if (words[at]?.text === '-') at++;
  } else if (lexicon.functionWords.has(word.key) && (word.key === 'a' || word.key === 'an')) {
    at++;
  }
  const share = lexicon.fractions.get(words[at]?.key ?? '');
  if (share === undefined) return null;
  const next = words[at + 1];
  // "half a percentage point", "a quarter of a mile"
  const measured = next?.key === 'of' ? at + 2 : at + 1;
  if (
    /^(a|an)$/.test(words[measured]?.key ?? '') &&
    words[measured + 1] &&
    (phraseAt(lexicon.percent, words, measured + 1) || lexicon.units.has(words[measured + 1]?.key ?? ''))
  )
    return { amount: round(count * share), next: measured + 1, weak: false, ordinal: false };
  const article = at > i && !counted;
  // "the third of May": no share
  if (at === i && share < 1 / 2 && words[i - 1]?.key !== 'a' && words[i - 1]?.key !== 'one') return null;
  // "a third of", "half the", "two thirds", "rose by a third."; but "a third man", "the third quarter".
  const ends = next === undefined || next.kind === 'mark' || lexicon.functionWords.has(next.key);
  const shares =
    /^(of|de|d'|des|du|del|der|von)$/.test(next?.key ?? '') ||
    (share === 1 / 2 && at === i && lexicon.bareHalf) ||
    (share === 1 / 2 && at === i && /^(the|its|their)$/.test(next?.key ?? '')) ||
    (counted && count > 1) ||
    // "the state pays half."; "the second half", "the top half" are none.
    (share === 1 / 2 &&
      at === i &&
      ends &&
      next?.kind !== 'word' &&
      !lexicon.ordinals.has(words[i - 1]?.key ?? '') &&
      !lexicon.nounOpeners.has(words[i - 1]?.key ?? '') &&
      !lexicon.nounOpeners.has(words[i - 2]?.key ?? '')) ||
    // Where no article stands before it, a half stands before what it is of; "the second half" is none.
    (share === 1 / 2 && lexicon.countingArticles.size === 0 && !lexicon.ordinals.has(words[i - 1]?.key ?? '') && next?.kind === 'word') ||
    ((article || counted) && ends);
  if (!shares) return null;
  return { amount: round(count * share), next: at + 1, weak: false, ordinal: false };
}

/** "½", "2½". */
function vulgar(text: string): number | null {
  const found = /^(\d*)([¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])$/.exec(text);
  if (!found) return null;
  const [over, under] = (found[2] as string).normalize('NFKD').split('⁄').map(Number) as [number, number];
  return round(Number(found[1]) + over / under);
}

/** "one in five", "eight of every 10", "one out of three": a share. */
function ratio(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const count = (at: number): { amount: number; next: number } | null => {
    const word = words[at];
    if (!word) return null;
    const value = word.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : lexicon.cardinals.get(word.key);
    return value != null && Number.isInteger(value) && value > 0 ? { amount: value, next: at + 1 } : null;
  };
  if (lexicon.ratioJoints.size === 0) return null;
  const first = count(i);
  if (!first) return null;
  const hyphen = words[first.next]?.text === '-' ? 1 : 0;
  // "one resident in five", "un habitant sur cinq": what is counted may stand between.
  const noun = first.amount === 1 && words[first.next]?.kind === 'word' && !lexicon.functionWords.has(words[first.next]?.key ?? '') ? 1 : 0;
  const at = [first.next + hyphen, first.next + noun].find((k) => words[k] && phraseAt(lexicon.ratioJoints, words, k));
  const joint = at === undefined ? null : phraseAt(lexicon.ratioJoints, words, at);
  if (at === undefined || !joint) return null;
  const after = at + joint.length;
  const second = count(after + (words[after]?.text === '-' ? 1 : 0));
  if (!second || second.amount <= first.amount || (joint.value === 'of' && second.amount > 100)) return null;
  // "one in 2019", "five in 12 hours": a unit after it counts something else.
  const next = words[second.next];
  if (second.amount > 1000 || (next && next.kind === 'word' && (lexicon.units.has(next.key) || lexicon.magnitudes.has(next.key))))
    return null;
  if (first.amount > 1 && joint.value === 'in' && second.amount > 20 && second.amount % 10 !== 0) return null;
  return { amount: round(first.amount / second.amount), next: second.next, weak: false, ordinal: false };
}

/** "jeder vierte", "каждый пятый", "every third": a share. */
function oneOf(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  if (!lexicon.each.has((words[i] as Word).key)) return null;
  const value = lexicon.ordinals.get(words[i + 1]?.key ?? '');
  return value === undefined || value < 2 || value > 20 ? null : { amount: round(1 / value), next: i + 2, weak: false, ordinal: false };
}

/** "साढ़े तीन लाख": a half more than the figure after it. */
function halfMore(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  if (!lexicon.halfBefore.has((words[i] as Word).key)) return null;
  const word = words[i + 1];
  const value = word?.kind === 'figure' ? parseFigure(word.text, lexicon.thousands) : lexicon.cardinals.get(word?.key ?? '');
  if (value == null || value < 1) return null;
  const size = lexicon.magnitudes.get(words[i + 2]?.key ?? '');
  return { amount: round((value + 1 / 2) * (size ?? 1)), next: i + (size ? 3 : 2), weak: false, ordinal: false };
}

/** "beşte biri": a share whose whole comes first. */
function wholeFirst(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const whole = lexicon.wholes.get((words[i] as Word).key);
  const part = whole === undefined ? undefined : lexicon.cardinals.get(words[i + 1]?.key ?? '');
  if (whole !== undefined && part !== undefined && part < whole)
    return { amount: round(part / whole), next: i + 2, weak: false, ordinal: false };
  // "पांच में से एक": five out of which one.
  const count = lexicon.cardinals.get((words[i] as Word).key);
  const joint = count !== undefined && words[i + 1] ? phraseAt(lexicon.outOf, words, i + 1) : null;
  const one = joint ? lexicon.cardinals.get(words[i + 1 + joint.length]?.key ?? '') : undefined;
  if (!joint || count === undefined || one === undefined || one >= count || one === 0) return null;
  return { amount: round(one / count), next: i + 2 + joint.length, weak: false, ordinal: false };
}

/** "cinquantaduenne", "zweistündig": a figure and its unit in one word. */
function measured(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const [amount, unit] = lexicon.measures.get((words[i] as Word).key)?.split(' ') ?? [];
  return amount === undefined || unit === undefined ? null : { amount: Number(amount), next: i + 1, weak: false, ordinal: false, unit };
}

/** "doubled", "halved": a figure by which another is multiplied. */
function multiple(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const factor = lexicon.multiples.get((words[i] as Word).key);
  return factor === undefined ? null : { amount: factor, next: i + 1, weak: true, ordinal: false, unit: '×' };
}

/** The words that add a half to what stands before them: "and a half", "et demi", "buçuk", "с половиной"; 0 for none. */
function halfAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const told = words[at] ? phraseAt(lexicon.halfAfter, words, at) : null;
  if (told) return told.length;
  if (!lexicon.numberJoints.has(words[at]?.key ?? '')) return 0;
  const article = lexicon.countingArticles.has(words[at + 1]?.key ?? '') ? 1 : 0;
  return lexicon.fractions.get(words[at + 1 + article]?.key ?? '') === 1 / 2 ? 2 + article : 0;
}

/** "two and a half", "two and a half million": what follows a number read so far. */
function andHalf(words: readonly Word[], read: Read, lexicon: Lexicon): Read {
  if (read.amount === null || read.ordinal || read.label) return read;
  const half = halfAt(words, read.next, lexicon);
  if (half === 0) return read;
  const next = read.next + half;
  const size = lexicon.magnitudes.get(words[next]?.key ?? '');
  // "مليونا ونصف مليون": the size stands on both.
  if (size !== undefined)
    return {
      ...read,
      amount: round(read.amount >= size ? read.amount + size / 2 : (read.amount + 1 / 2) * size),
      next: next + 1,
      weak: false,
    };
  // "one million and a half" is half a million more.
  const last = lexicon.magnitudes.get(words[read.next - 1]?.key ?? '') ?? 1;
  return { ...read, amount: round(read.amount + last / 2), next, weak: false };
}

/** "a year and a half". */
function articleAndHalf(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  if (!lexicon.countingArticles.has((words[i] as Word).key)) return null;
  const unit = lexicon.units.get(words[i + 1]?.key ?? '');
  const half = unit === undefined ? 0 : halfAt(words, i + 2, lexicon);
  return half > 0 ? { amount: 3 / 2, next: i + 2 + half, weak: false, ordinal: false, unit: unit as string } : null;
}

/** A number in figures from word `i`, with a size word or letter after it: "1,068", "1.2 million", "35bn", "21st". */
function inFigures(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const word = words[i] as Word;
  if (word.kind !== 'figure') return null;
  const before = words[i - 1];
  const joined = adjacent(before, word);
  // Part of a name: "G7", "F-16", "COVID-19".
  // (but in a script without spaces a word may stand right before a figure)
  const priced = adjacent(words[i - 2], before) && CURRENCY_SIGNS[words[i - 2]?.text ?? ''] !== undefined;
  if (joined && before?.kind === 'word' && !priced && before.text.toLowerCase() !== before.text.toUpperCase()) return null;
  if (joined && before?.text === '-' && adjacent(words[i - 2], before) && isCapital(words[i - 2]?.text)) return null;
  // ".5" is 0.5
  const pointed = joined && before?.text === '.' && !adjacent(words[i - 2], before);
  let amount = vulgar(word.text) ?? parseFigure(pointed ? `.${word.text}` : word.text, lexicon.thousands);
  if (amount === null) return null;
  let at = i + 1;
  // 1 068 with a space between thousands, where the language writes so.
  while (
    (words[i]?.text.length ?? 9) <= 3 &&
    words[at]?.kind === 'figure' &&
    words[at]?.text.length === 3 &&
    (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === 1 &&
    // "in 2025 300 people" are two figures, "1 250 000" is one
    !(words[at + 1]?.text === '%' && lexicon.thousands === ',')
  ) {
    amount = amount * 1000 + (parseFigure(words[at]?.text ?? '', lexicon.thousands) ?? 0);
    at++;
  }
  const next = words[at];
  if (next?.text === '.' && adjacent(words[at - 1], next) && /^[ºªoa]$/.test(words[at + 1]?.text ?? '') && adjacent(next, words[at + 1])) {
    return { amount, next: at + 2, weak: true, ordinal: true };
  }
  if (next && adjacent(words[at - 1], next) && /^(st|nd|rd|th|º|ª|er|ère|e|ème)$/i.test(next.text)) {
    return { amount, next: at + 1, weak: true, ordinal: true };
  }
  const hyphen = next?.text === '-' && adjacent(words[at - 1], next) && adjacent(next, words[at + 1]) ? 1 : 0;
  const size = words[at + hyphen] ? lexicon.magnitudes.get(words[at + hyphen]?.key ?? '') : undefined;
  if (size !== undefined) {
    const letter = (words[at + hyphen]?.key.length ?? 0) <= 2;
    // "5 m" is five metres, "5m" five million.
    if (!letter || adjacent(words[at - 1], words[at])) {
      amount = round(amount * size);
      at += hyphen + 1;
      // "2 mil millones"
      const more = lexicon.magnitudes.get(words[at]?.key ?? '');
      if (more !== undefined && more > size && size === 1000 && ((words[at]?.key.length ?? 0) > 2 || adjacent(words[at - 1], words[at]))) {
        amount = round(amount * more);
        at++;
      }
      // 1亿5000万: its parts stand side by side, each with its size.
      const rest = size >= 1e4 && words[at]?.kind === 'figure' && adjacent(words[at - 1], words[at]) ? inFigures(words, at, lexicon) : null;
      if (rest?.amount != null && rest.amount < size) return { ...rest, amount: amount + rest.amount };
    }
  }
  return { amount, next: at, weak: false, ordinal: false };
}

function ordinal(words: readonly Word[], i: number, lexicon: Lexicon): Read | null {
  const value = lexicon.ordinals.get((words[i] as Word).key);
  return value === undefined ? null : { amount: value, next: i + 1, weak: true, ordinal: true };
}

/** "30C", "30 °C", "30 degrees Celsius", "86F". */
function degreesAt(words: readonly Word[], i: number): { readonly unit: string; readonly length: number } | null {
  const keys = [words[i], words[i + 1], words[i + 2]].map((word) => word?.key ?? '');
  const scale = (key: string): string | null => (/^(c|celsius)$/.test(key) ? '°C' : /^(f|fahrenheit)$/.test(key) ? '°F' : null);
  const first = scale(keys[0] as string);
  if (first && (adjacent(words[i - 1], words[i]) || (keys[0]?.length ?? 0) > 1)) return { unit: first, length: 1 };
  if (!/^(°|degrees?|grados?|degrés?|grad)$/.test(keys[0] as string)) return null;
  const second = scale(keys[1] as string);
  return second ? { unit: second, length: 2 } : { unit: '°', length: 1 };
}

/** Index of the minus sign before a figure, "−0.4", "(-12C": not a hyphen, a dash or a range. Null for none. */
function signAt(words: readonly Word[], i: number): number | null {
  const sign = words[i - 1];
  if (sign?.kind !== 'mark' || !/^[-−–]$/.test(sign.text) || !adjacent(sign, words[i])) return null;
  const before = words[i - 2];
  return adjacent(before, sign) && before?.text !== '(' ? null : i - 1;
}

/** All figures of a text as values with their units. `taken` marks words that belong to a time. */
export function findNumbers(words: readonly Word[], taken: ReadonlySet<number>, lexicon: Lexicon): readonly Fact[] {
  const found: Fact[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i)) continue;
    const word = words[i] as Word;
    if (word.kind === 'mark' || (word.kind === 'word' && ((lexicon.telling.get(word.key) ?? 0) & NUMBER) === 0)) continue;
    const one =
      ratio(words, i, lexicon) ??
      (word.kind === 'figure'
        ? inFigures(words, i, lexicon)
        : (oneOf(words, i, lexicon) ??
          halfMore(words, i, lexicon) ??
          wholeFirst(words, i, lexicon) ??
          measured(words, i, lexicon) ??
          multiple(words, i, lexicon) ??
          articleAndHalf(words, i, lexicon) ??
          withArticle(words, i, lexicon) ??
          fraction(words, i, lexicon) ??
          inWords(words, i, lexicon) ??
          ordinal(words, i, lexicon)));
    if (!one) continue;
    const read = andHalf(words, one, lexicon);
    let start = i;
    let next = read.next;
    let unit = read.unit ?? '';
    let country = '';
    let amount = read.amount;
    const sign = CURRENCY_SIGNS[words[i - 1]?.text ?? ''];
    if (sign && adjacent(words[i - 1], word)) {
      unit = sign;
      start = i - 1;
      // "US$", "A$"
      if (adjacent(words[i - 2], words[i - 1]) && words[i - 2]?.kind === 'word') start = i - 2;
      country = CURRENCY_COUNTRIES[words[start]?.text ?? ''] ?? '';
    } else if (words[i - 1]?.kind === 'word' && adjacent(words[i - 2], words[i - 1]) && adjacent(words[i - 1], word)) {
      // "$US19.5"
      const before = CURRENCY_SIGNS[words[i - 2]?.text ?? ''];
      if (before) {
        unit = before;
        start = i - 2;
        country = CURRENCY_COUNTRIES[words[i - 1]?.text ?? ''] ?? '';
      }
    }
    if (unit === '' && lexicon.percentBefore.has(words[start - 1]?.key ?? '')) {
      unit = '%';
      start--;
    }
    const negative = signAt(words, start);
    if (negative !== null && amount !== null && !read.ordinal) {
      amount = -amount;
      start = negative;
    }
    // "300 millions [d']euros", "5 millones [de] pesos", "une centaine [d']années"
    const sized = lexicon.collectives.has(words[next - 1]?.key ?? '') || (amount !== null && Math.abs(amount) >= 1e6);
    if (amount !== null && sized && /^d(?:e|')$|^di$/.test(words[next]?.key ?? '')) {
      const counted = words[next + 1]?.key ?? '';
      if (lexicon.currencies.has(counted) || lexicon.units.has(counted)) next++;
    }
    const gap = words[next]?.text === '-' ? 1 : 0;
    const percent = words[next + gap] ? phraseAt(lexicon.percent, words, next + gap) : null;
    const after = words[next + gap]?.key ?? '';
    const afterSign = CURRENCY_SIGNS[words[next]?.text ?? ''];
    if (unit !== '') {
      // the sign before it says it all
    } else if (amount !== null && lexicon.tenths.has(after)) {
      amount = round(amount * 10);
      unit = '%';
      next++;
    } else if (percent) {
      unit = percent.value;
      next += gap + percent.length;
    } else if (afterSign) {
      unit = afterSign;
      next++;
    } else if (lexicon.currencies.has(words[next + 1]?.key ?? '') && lexicon.countries.has(after)) {
      unit = lexicon.currencies.get(words[next + 1]?.key ?? '') as string;
      country = lexicon.countries.get(after) as string;
      next += 2;
    } else if (lexicon.currencies.has(after)) {
      unit = lexicon.currencies.get(after) as string;
      next += gap + 1;
    } else if (lexicon.units.has(after)) {
      unit = lexicon.units.get(after) as string;
      next += gap + 1;
    } else if (lexicon.units.has(words[next + 1]?.key ?? '') && /^(square|cubic|nautical|metric)$/.test(after)) {
      const named = `${after} ${lexicon.units.get(words[next + 1]?.key ?? '')}`;
      unit = named === 'nautical mi' ? 'nmi' : named;
      next += 2;
    } else {
      const degrees = degreesAt(words, next);
      if (degrees) {
        unit = degrees.unit;
        next += degrees.length;
      }
    }
    // "un an et demi"
    const half = amount !== null && Number.isInteger(amount) && UNITS[unit] && !read.unit ? halfAt(words, next, lexicon) : 0;
    if (half > 0) {
      amount = round((amount as number) + 1 / 2);
      next += half;
    }
    // "120 crowns a month"; "im Jahr 2020" is a time.
    const span = lexicon.per.has(words[next]?.key ?? '') ? lexicon.units.get(words[next + 1]?.key ?? '') : undefined;
    const per = unit !== '' && span && UNITS[span]?.quantity === 'duration' && words[next + 2]?.kind !== 'figure' ? span : '';
    if (per) next += 2;
    const name = read.label ?? `${read.ordinal ? 'nth ' : ''}${amount}`;
    found.push({
      kind: 'number',
      start: (words[start] as Word).start,
      end: (words[next - 1] as Word).end,
      value: name,
      amount: read.ordinal ? null : amount,
      unit,
      ...(country ? { country } : {}),
      ...(per ? { per } : {}),
      ...(read.weak && (unit === '' || unit === '×' || UNITS[unit]?.quantity === 'duration') ? { weak: true as const } : {}),
    });
    i = next - 1;
  }
  return found.map((fact, i) => asMetres(fact, words, [found[i - 1], found[i + 1]]) ?? ofRange(fact, words, found[i + 1]));
}

// Letters between the two ends of a range or a figure and its conversion.
const BESIDE = 6;

/** "200 to 2,000 metres", "5–10 percent": the first has the unit of the second. */
function ofRange(fact: Fact, words: readonly Word[], next: Fact | undefined): Fact {
  if (fact.unit || fact.weak || !next?.unit || next.weak || fact.amount == null || next.start - fact.end > BESIDE) return fact;
  const at = wordFrom(words, fact.end);
  const between = words[at + 1]?.start === next.start ? words[at]?.key : undefined;
  return /^(?:to|or|[-–—]|a|bis|à|ou|o|oder)$/.test(between ?? '') ? { ...fact, unit: next.unit } : fact;
}

/** "138ft (42m)": beside a length that it converts, "42m" is metres and not millions. */
function asMetres(fact: Fact, words: readonly Word[], beside: readonly (Fact | undefined)[]): Fact | null {
  if (fact.unit || fact.amount == null || fact.amount < 1e6) return null;
  if (words[wordFrom(words, fact.end - 1)]?.key !== 'm') return null;
  const metres = fact.amount / 1e6;
  const converts = beside.some((other) => {
    const unit = other?.unit ? UNITS[other.unit] : undefined;
    if (!other || other.amount == null || unit?.quantity !== 'length') return false;
    const apart = Math.max(other.start - fact.end, fact.start - other.end);
    return apart <= BESIDE && Math.abs(other.amount * unit.factor - metres) <= 0.07 * metres;
  });
  return converts ? { ...fact, value: `${metres}`, amount: metres, unit: 'm' } : null;
}

/** True for a year that stands alone: four digits from 1000 to 2199 without separators. */
export const looksLikeYear = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'figure' && /^(1\d|2[01])\d\d$/.test(asciiDigits(word.text));
