import type { Lexicon } from '../../../language/lexicon.ts';
import { phraseAt } from '../../../language/phrases.ts';
import type { Word } from '../../../language/words.ts';
import { ordinalAt } from '../ordinal.ts';
import { adjacent, type NumberRead } from './read.ts';

/** "twenty[-]one", "one hundred [and] four", "treinta [y] dos": what stands between the parts of one number. */
function joinsNumber(words: readonly Word[], at: number, current: number, total: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const compound = words[at + 1] ? phraseAt(lexicon.compoundCardinals, words, at + 1) : null;
  const next = compound ? Number(compound.value) : lexicon.cardinals.get(words[at + 1]?.key ?? '');
  if (next === undefined) return false;
  if (word.text === '-')
    return adjacent(words[at - 1], word) && adjacent(word, words[at + 1]) && (current % 10 === 0 || (current === 4 && next === 20));
  if (!lexicon.numberJoints.has(word.key)) return false;
  // خمسة و عشرون
  if (lexicon.unitsFirst && next >= 20 && next % 10 === 0 && current % 100 > 0 && current % 100 < 10) return true;
  if (current >= 100 || (total > 0 && current === 0)) return true;
  return lexicon.jointsInTens && current % 10 === 0 && current >= 20 && next < 20;
}

/** A number in words from word `i`: "twenty-one", "one hundred and four thousand", "half a million", "dozens". */
export function inWords(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
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
    const compound = phraseAt(lexicon.compoundCardinals, words, at);
    const unit = compound ? Number(compound.value) : lexicon.cardinals.get(word.key);
    const size = lexicon.magnitudes.get(word.key);
    if (unit !== undefined) {
      if (!any || current === 0) current += unit;
      // "two dozen", "quatre-vingt"
      else if ((unit === 12 && current < 12) || (unit === 20 && current === 4)) current *= unit;
      // "twenty-one", "one hundred and four", "soixante-dix", "quatre-vingt-dix-sept"
      else if (current % 100 === 0 || (current % 10 === 0 && unit < 10) || ((current % 100 === 60 || current % 100 === 80) && unit < 20))
        current += unit;
      // خمسة و عشرون
      else if (lexicon.unitsFirst && unit >= 20 && unit < 100 && current % 100 < 10) current += unit;
      else if ((current % 100 === 70 || current % 100 === 90) && unit < 10) current += unit;
      else break;
      if (unit !== 1) weak = false;
      at += (compound?.length ?? 1) - 1;
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

/** "medio centenar", "meia dúzia", "une demi-douzaine", "ein halbes Dutzend": half of a set or a size. */
function halfSet(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const half = lexicon.countingArticles.has((words[i] as Word).key) && lexicon.halfSizes.has(words[i + 1]?.key ?? '') ? i + 1 : i;
  if (!lexicon.halfSizes.has((words[half] as Word).key)) return null;
  const at = half + (words[half + 1]?.text === '-' ? 2 : 1);
  const whole = lexicon.collectives.get(words[at]?.key ?? '') ?? lexicon.magnitudes.get(words[at]?.key ?? '');
  return whole === undefined ? null : { amount: whole / 2, next: at + 1, weak: false, ordinal: false };
}

/** "a hundred", "a dozen", "half a million": an article that counts. */
export function withArticle(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const word = words[i] as Word;
  const next = words[i + 1];
  const half = halfSet(words, i, lexicon);
  if (half) return half;
  // "एक दर्जन", "bir düzine": where one is no article, it counts a set too.
  const single =
    lexicon.countingArticles.size === 0 && lexicon.cardinals.get(word.key) === 1 ? lexicon.collectives.get(next?.key ?? '') : undefined;
  if (single !== undefined) return { amount: single, next: i + 2, weak: false, ordinal: false };
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
    const [length, unit] = lexicon.spans.get(next.key)?.split(' ') ?? [];
    if (length !== undefined && unit !== undefined) return { amount: Number(length), next: i + 2, weak: true, ordinal: false, unit };
  }
  if (lexicon.fractions.get(word.key) === 1 / 2 && lexicon.countingArticles.has(next.key)) {
    const size = lexicon.magnitudes.get(words[i + 2]?.key ?? '');
    if (size !== undefined) return { amount: size / 2, next: i + 3, weak: false, ordinal: false };
    const set = lexicon.collectives.get(words[i + 2]?.key ?? '');
    if (set !== undefined) return { amount: set / 2, next: i + 3, weak: false, ordinal: false };
  }
  return null;
}

/** "duas dezenas", "trois douzaines", "डेढ़ दर्जन": sets that a number counts. */
export function countedSet(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const [many, size] = [lexicon.cardinals.get((words[i] as Word).key), lexicon.countedSets.get(words[i + 1]?.key ?? '')];
  return many === undefined || many <= 1 || size === undefined ? null : { amount: many * size, next: i + 2, weak: false, ordinal: false };
}

/** "la [trentaine] de", "esta [veintena] de": a set behind a word that does not count; "[десяток] пассажиров", where no article does. */
export function setOf(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const amount = lexicon.collectives.get((words[i] as Word).key);
  const bare = lexicon.countingArticles.size === 0 && words[i + 1]?.kind === 'word';
  return amount === undefined || !(bare || lexicon.partitives.has(words[i + 1]?.key ?? ''))
    ? null
    : { amount, next: i + 1, weak: false, ordinal: false };
}

/** "on [day] three", "[Week] 2 of the trial": a place in an order behind its noun; but "that day three men", "the day 40 fell". */
export function placeBehind(words: readonly Word[], i: number, read: NumberRead, lexicon: Lexicon): NumberRead {
  const [opener, noun, next] = [words[i - 2], words[i - 1], words[read.next]];
  const whole = read.amount !== null && Number.isInteger(read.amount) && read.amount > 0 && read.amount < 100;
  if (!whole || read.ordinal || read.label || read.unit || !lexicon.numberedNouns.has(noun?.key ?? '')) return read;
  const opens =
    opener === undefined ||
    opener.kind === 'mark' ||
    (lexicon.functionWords.has(opener.key) &&
      !lexicon.wholeOpeners.has(opener.key) &&
      !lexicon.per.has(opener.key) &&
      !lexicon.pronouns.has(opener.key));
  const ends = next === undefined || next.kind === 'mark' || lexicon.functionWords.has(next.key);
  return opens && ends ? { ...read, weak: true, ordinal: true } : read;
}

/** "third", "fünfte": a place in an order. */
export function ordinal(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const read = ordinalAt(words, i, lexicon);
  return read && { amount: read.value, next: read.next, weak: true, ordinal: true };
}
