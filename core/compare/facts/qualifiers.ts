import { isCapital } from '../../language/letters.ts';
import { type Lexicon, QUALIFIER } from '../../language/lexicon.ts';
import { phraseAt } from '../../language/phrases.ts';
import { isDuration } from '../../language/symbols.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from './fact.ts';

/** True where a clause or sentence begins, so that "yet" joins and does not qualify: "It was cold, yet the crowd stayed." */
const opensClause = (words: readonly Word[], i: number, lexicon: Lexicon): boolean => {
  const before = words[i - 1];
  return before === undefined || before.kind === 'mark' || lexicon.joints.has(before.key);
};

// Words of a sentence before a figure that it reached.
const REACHES = 12;

/** "упал до 40": what went up or down reached its figure, and "до" bounds it by nothing. */
function reached(words: readonly Word[], i: number, { timeRelations, directions, multiples }: Lexicon): boolean {
  if (!timeRelations.has((words[i] as Word).key)) return false;
  for (let k = i - 1; k >= Math.max(0, i - REACHES) && !/^[.!?]$/.test((words[k] as Word).text); k--)
    if (directions.has((words[k] as Word).key) || multiples.has((words[k] as Word).key)) return true;
  return false;
}

/** "No. 4", "Nr. 7": short for a number. */
const numbers = (words: readonly Word[], i: number): boolean => words[i + 1]?.text === '.' && words[i + 2]?.kind === 'figure';

// Words between a document and its verb: "a report by the harbour office found".
const DOCUMENT = 8;

/** True for a verb of finding whose subject is a document or its authors, or which opens what was found: "found that". */
function told(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.findings.has((words[i] as Word).key)) return false;
  if (lexicon.clauseWords.has(words[i + 1]?.key ?? '')) return true;
  for (let k = i - 1; k >= Math.max(0, i - DOCUMENT); k--) {
    const word = words[k] as Word;
    if (lexicon.documents.has(word.key)) return true;
    if (word.kind === 'mark' && word.text !== '-' && word.text !== ',') return false;
  }
  return false;
}

/** Signs before a figure and the bounds they stand for. */
const COMPARATORS: Readonly<Record<string, string>> = {
  '<': 'less-than',
  '>': 'more-than',
  '≤': 'at-most',
  '≥': 'at-least',
  '~': 'about',
  '≈': 'about',
  '±': 'plus-minus',
};

/** "300 or more", "40 at least", "<5", "~30": bounds that follow their figure, and signs before it. */
function boundsBeside(words: readonly Word[], figures: readonly Fact[], lexicon: Lexicon): readonly Fact[] {
  return figures.flatMap((figure): Fact[] => {
    const first = wordFrom(words, figure.start);
    const sign = words[first - 1];
    const before = sign ? COMPARATORS[sign.text] : undefined;
    const found: Fact[] = [];
    if (sign && before) found.push({ kind: 'hedge', start: sign.start, end: sign.end, value: before, bounds: figure.start });
    // "300 people or more": the bound stands up to two words on.
    const next = wordFrom(words, figure.end);
    for (let i = next; i < Math.min(next + 3, words.length); i++) {
      // "3.000'i aşkın": an ending may stand behind an apostrophe.
      const after = phraseAt(lexicon.limitsAfter, words, i);
      if ((words[i] as Word).kind === 'mark' && !after) break;
      // "১২ শতাংশ বেশি" compares, "১২ শতাংশের বেশি" bounds.
      const compares = after?.length === 1 && /-than$/.test(after.value) && lexicon.boundEnding?.test(words[i - 1]?.key ?? '') === false;
      if (!after || compares || words[i + after.length]?.kind === 'figure') continue;
      // "at least" before another figure is that one's.
      if (figures.some((other) => other.start === words[i + after.length]?.start)) continue;
      found.push({
        kind: 'hedge',
        start: (words[i] as Word).start,
        end: (words[i + after.length - 1] as Word).end,
        value: after.value,
        bounds: figure.start,
      });
      break;
    }
    return found;
  });
}

// Words.
const NEITHER = 25;

/** True where a negation of the same sentence stands before a word. */
function negatedBefore(words: readonly Word[], i: number, found: readonly Fact[]): boolean {
  let from = i;
  while (from > Math.max(0, i - NEITHER) && !/^[.!?]$/.test(words[from - 1]?.text ?? '')) from--;
  const start = words[from]?.start ?? 0;
  return found.some((fact) => fact.kind === 'negation' && fact.start >= start);
}

/** "the [report]", "the union's [demands]", "a first [warning], which …": a form that is a noun too, by the word before it. */
function opened(words: readonly Word[], i: number, verb: string | undefined, lexicon: Lexicon): boolean {
  const [before, after] = [words[i - 1]?.key ?? '', words[i + 1]?.key ?? ''];
  if (lexicon.nounOpeners.size === 0 || !verb) return false;
  const key = (words[i] as Word).key;
  const going = lexicon.goingOn?.test(key) === true && !lexicon.clauseWords.has(after);
  if (key !== verb && key !== `${verb}s` && !going) return false;
  // "he's warning"
  const owns = (owner = ''): boolean => /['’]s?$/.test(owner) && !lexicon.pronouns.has(owner.replace(/['’]s?$/, ''));
  // "the town's last warning, which …"; but "with the town's mayor warning of cuts"
  const owner = owns(before) || (going && words[i + 1]?.kind === 'mark' && owns(words[i - 2]?.key));
  return owner || lexicon.nounOpeners.has(before) || lexicon.ordinals.has(before);
}

/** "in a very low [state]", "the fire safety [report]": a form that is a noun too, behind an article and no plural that could do it. */
function asNoun(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  if (lexicon.nounOpeners.size === 0 || lexicon.clauseWords.has(words[i + 1]?.key ?? '')) return false;
  const before = words[i - 1];
  if (before?.kind !== 'word' || before.key.endsWith('s') || lexicon.pronouns.has(before.key)) return false;
  for (let k = i - 2; k >= i - 4 && words[k]?.kind === 'word'; k--) if (lexicon.nounOpeners.has((words[k] as Word).key)) return true;
  return false;
}

/** "the betting [rules] between": a plural that closes a noun phrase, where the form of a verb would have a clause or a mark after it. */
function asPlural(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const next = words[i + 1];
  if (!lexicon.speechNouns.has((words[i] as Word).key) || next?.kind !== 'word') return false;
  return !lexicon.clauseWords.has(next.key) && !lexicon.pronouns.has(next.key) && !lexicon.nounOpeners.has(next.key);
}

/** "tracked the herd [over] four years": a word that bounds a figure opens a span of time, unless a word before asks for its length: "for over four years". */
function spans(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.spanOpeners.has((words[i] as Word).key)) return false;
  const before = words[i - 1]?.key ?? '';
  if (words[i - 1]?.kind === 'word' && (lexicon.functionWords.has(before) || lexicon.lasting.has(before))) return false;
  return [2, 3].some((k) => isDuration(lexicon.units.get(words[i + k]?.key ?? '') ?? ''));
}

/** "por debajo de 2019", "unter 2019": a year that nothing counts. */
const bareYear = (words: readonly Word[], i: number): boolean =>
  /^(?:19|20)\d\d$/.test(words[i]?.text ?? '') && words[i + 1]?.kind !== 'word';

/** "un 12 % [por encima] de un año antes", "lag 12 Prozent [über] 2021": a word behind what it compares by, which bounds nothing. */
function compares(words: readonly Word[], i: number, figures: readonly Fact[], value: string): boolean {
  if (!/-than$/.test(value) || (words[i - 1]?.kind === 'mark' && words[i - 1]?.text !== '%')) return false;
  const ends = [words[i - 1]?.end, words[i - 2]?.end];
  const at = figures.findIndex(({ end }) => ends.includes(end));
  const [own, bounded] = [figures[at], figures[at + 1]];
  if (!own || !bounded) return false;
  // "12 % over 10 %" sets one share against another; "40 de más de 300" does not.
  return (
    own.unit === '%' || own.unit === '×' || own.unit === 'percentage-point' || (bounded.amount === 1 && isDuration(bounded.unit ?? ''))
  );
}

/** Qualifiers, negations and verbs of saying. The longest phrase wins: "no fewer than" limits a figure and negates nothing. */
export function findQualifiers(
  words: readonly Word[],
  figures: readonly Fact[],
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): readonly Fact[] {
  const beside = boundsBeside(words, figures, lexicon);
  const found: Fact[] = [...beside];
  let figure = 0;
  // "a win over second seed Orr", "up to fourth": a rank has no bound.
  const figureStarts = new Set(figures.filter(({ value }) => !value.startsWith('nth ')).map((fact) => fact.start));
  const shareStarts = new Set(
    figures.filter(({ amount, unit }) => !unit && amount != null && amount > 0 && amount < 1).map(({ start }) => start),
  );
  const figureAt = (at: number): number | undefined => {
    const start = words[at]?.start ?? -1;
    if (figureStarts.has(start)) return start;
    const next = lexicon.functionWords.has(words[at]?.key ?? '') ? (words[at + 1]?.start ?? -1) : -1;
    return figureStarts.has(next) ? next : undefined;
  };
  const put = (kind: Fact['kind'], from: number, length: number, value: string, bounds?: number): void => {
    if (value === '') return;
    const start = (words[from] as Word).start;
    // "40 से कम [नहीं]": a negation inside a bound is part of it.
    if (kind !== 'speech' && beside.some((one) => one.start <= start && start < one.end)) return;
    found.push({
      kind,
      start,
      end: (words[from + length - 1] as Word).end,
      value,
      ...(bounds === undefined ? {} : { bounds }),
    });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || (lexicon.tells(word.key) & QUALIFIER) === 0 || taken.has(i) || numbers(words, i)) continue;
    // "Theresa May" may do nothing.
    if (lexicon.capitalTimes && lexicon.doubtfulMonths.has(word.key) && isCapital(word.text) && !opensClause(words, i, lexicon)) continue;
    // "a percentage point": a unit, no verb.
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= word.start) figure++;
    if ((figures[figure]?.start ?? Number.POSITIVE_INFINITY) < word.start) continue;
    const may =
      lexicon.mayEnding?.test(word.key) || (lexicon.mayBefore?.words.has(word.key) && lexicon.mayBefore.verb.test(words[i + 1]?.key ?? ''));
    const limit = phraseAt(lexicon.limits, words, i);
    // "about 40", "around 5 p.m."; but "até 4 de junho" is a time
    const limits =
      limit !== null &&
      !(limit.value === 'at-most' && limit.length === 1 && reached(words, i, lexicon)) &&
      !spans(words, i, lexicon) &&
      !bareYear(words, i + limit.length) &&
      !compares(words, i, figures, limit.value) &&
      (figureStarts.has(words[i + limit.length]?.start ?? -1) ||
        // "oltre [la] metà", "rund [die] Hälfte"
        (lexicon.wholeOpeners.has(words[i + limit.length]?.key ?? '') && shareStarts.has(words[i + limit.length + 1]?.start ?? -1)) ||
        (taken.has(i + limit.length) && words[i + limit.length]?.kind === 'figure' && !lexicon.timeRelations.has(word.key)));
    const heard = phraseAt(lexicon.hearsay, words, i);
    const hedge = heard && words[i + heard.length]?.kind !== 'word' ? heard : phraseAt(lexicon.hedges, words, i);
    const negation = phraseAt(lexicon.negations, words, i);
    // "the alleged attack" qualifies; "the prosecutor alleged that" says.
    const says = lexicon.speech.has(word.key) && words[i + 1] !== undefined && opensClause(words, i + 2, lexicon);
    const longest = says ? 0 : Math.max(limits ? limit.length : 0, hedge?.length ?? 0, negation?.length ?? 0);
    if (says && negation?.value === 'refusal') put('negation', i, negation.length, 'refusal');
    if (longest > 0) {
      if (limits && limit.length === longest) put('hedge', i, longest, limit.value, figureAt(i + longest));
      else if (hedge?.length === longest) {
        if (!(lexicon.openingHedges.has(word.key) && longest === 1 && opensClause(words, i, lexicon)))
          put('hedge', i, longest, hedge.value, figureAt(i + longest));
        if (lexicon.negatingHedges.has(hedge.value)) put('negation', i, longest, 'not');
      } else if (negation?.value !== 'nor') put('negation', i, longest, negation?.value ?? '');
      // "neither … nor" negates once.
      else if (!negatedBefore(words, i, found)) put('negation', i, longest, 'not');
    } else if (lexicon.negativeEnding?.test(word.key)) put('negation', i, 1, 'not');
    else if (may) put('hedge', i, 1, 'may');
    const source = phraseAt(lexicon.sources, words, i);
    // "segundo a polícia" says; "o segundo dia" counts.
    // "according to reports" is "reportedly".
    if (source && (hedge?.length ?? 0) <= source.length && !lexicon.nounOpeners.has(words[i - 1]?.key ?? '')) {
      put('speech', i, source.length, 'according-to');
      i += source.length - 1;
      continue;
    }
    const phrase = phraseAt(lexicon.speechPhrases, words, i);
    if (phrase && longest === 0) {
      put('speech', i, phrase.length, phrase.value);
      i += phrase.length - 1;
      continue;
    }
    const verb = lexicon.speech.get(word.key) ?? (told(words, i, lexicon) ? lexicon.findings.get(word.key) : undefined);
    // "is said to have left" says nothing; it qualifies.
    const noun =
      opened(words, i, verb, lexicon) ||
      (word.key === verb && asNoun(words, i, lexicon)) ||
      asPlural(words, i, lexicon) ||
      // "par le juge"
      (lexicon.titles.has(word.key) && lexicon.functionWords.has(words[i - 1]?.key ?? '')) ||
      // "বলে জানিয়েছে": it closes what is said
      (lexicon.clauseClosers.has(word.key) && lexicon.speech.has(words[i + 1]?.key ?? ''));
    if (verb && !noun && !(hedge && hedge.length > 1 && hedge.length === longest)) put('speech', i, 1, verb);
    if (longest > 1) i += longest - 1;
  }
  return found;
}
