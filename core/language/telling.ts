import { type Lexicon, NUMBER, QUALIFIER, TIME } from './lexicon.ts';
import { ROMAN_CENTURIES } from './numerals.ts';

/** The words at which a time, a figure or a qualifier may begin: bits of TIME, NUMBER and QUALIFIER. */
export function tellingWords(lexicon: Omit<Lexicon, 'tells' | 'recut'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (keys: Iterable<string>, bit: number): void => {
    for (const key of keys) found.set(key, (found.get(key) ?? 0) | bit);
  };
  for (const keys of [lexicon.weekdays, lexicon.months, lexicon.times]) put(keys.keys(), TIME);
  // "كانون الثاني" is known by its first word, "cinco de mayo" begins with its day.
  for (const name of lexicon.months.keys()) put([name.split(' ', 1)[0] as string], TIME);
  for (const [word, value] of lexicon.cardinals) if (value >= 1 && value <= 31) put([word], TIME);
  put(lexicon.minutesBefore.keys(), TIME);
  for (const keys of [lexicon.firsts, lexicon.quarters, lexicon.halves]) put(keys, TIME);
  if (lexicon.quarters.size > 0) put([...lexicon.ordinals.keys(), 'i', 'ii', 'iii', 'iv'], TIME);
  if (lexicon.ordinalHours || lexicon.ordinalDays) put(lexicon.ordinals.keys(), TIME);
  if (lexicon.hourMarks.size > 0) put(lexicon.halfBefore, TIME);
  for (const keys of [lexicon.cardinals, lexicon.ordinals, lexicon.vague, lexicon.fractions, lexicon.multiples]) put(keys.keys(), NUMBER);
  put(lexicon.countingArticles, NUMBER);
  put(lexicon.tallies.keys(), NUMBER);
  for (const keys of [lexicon.dividing, lexicon.multiplying]) put(keys, NUMBER);
  if (lexicon.partitives.size > 0 || lexicon.countingArticles.size === 0) put(lexicon.collectives.keys(), NUMBER);
  put(lexicon.compoundCardinals.keys(), NUMBER);
  for (const keys of [lexicon.shareNouns, lexicon.halfSizes, lexicon.centuries, lexicon.namedCenturies.keys(), lexicon.decadeOpeners])
    put(keys, NUMBER);
  if (lexicon.centuries.size > 0) put(ROMAN_CENTURIES.keys(), NUMBER);
  for (const keys of [lexicon.each, lexicon.bareSizes, lexicon.halfBefore, lexicon.wholes.keys(), lexicon.measures.keys()])
    put(keys, NUMBER);
  for (const keys of [
    lexicon.limits,
    lexicon.hedges,
    lexicon.hearsay,
    lexicon.negations,
    lexicon.sources,
    lexicon.speech,
    lexicon.speechPhrases,
    lexicon.findings,
  ])
    put(keys.keys(), QUALIFIER);
  return found;
}

/** What may begin at a word by the words that tell something, by its ending, and by what its cases share. */
export function teller(
  { nameRoot, negativeEnding, mayEnding, mayBefore }: Omit<Lexicon, 'tells' | 'recut'>,
  telling: ReadonlyMap<string, number>,
): Lexicon['tells'] {
  const qualifies = (word: string): boolean =>
    [negativeEnding, mayEnding].some((ending) => ending?.test(word)) || mayBefore?.words.has(word) || false;
  return (word) => {
    const own = telling.get(word) ?? (word.includes("'") ? (telling.get(nameRoot(word)) ?? 0) & TIME : 0);
    return qualifies(word) ? own | QUALIFIER : own;
  };
}
