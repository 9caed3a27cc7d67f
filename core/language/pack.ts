import { type Lexicon, NUMBER, QUALIFIER, TIME } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** A language as its data files write it: words separated by spaces, phrases by commas, groups by value. */
export interface LanguageData {
  readonly language: string;
  readonly name: string;
  readonly hedges: Readonly<Record<string, string>>;
  readonly openingHedges?: string;
  readonly negatingHedges?: string;
  readonly limits: Readonly<Record<string, string>>;
  readonly negations: Readonly<Record<string, string>>;
  readonly negativePrefixes?: string;
  readonly prefixedOtherwise?: string;
  readonly negativeEnding?: RegExp;
  /** Dictionary form -> its other forms. */
  readonly speech: Readonly<Record<string, string>>;
  readonly plainSpeech: string;
  readonly clauseWords: string;
  readonly nounOpeners?: string;
  readonly auxiliaries: string;
  readonly lightVerbs?: string;
  readonly speakerEnds: string;
  readonly sources: string;
  readonly pronouns: string;
  readonly titles: string;
  readonly titleModifiers?: string;
  readonly functionWords: string;
  readonly joints: string;
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Value -> words. */
  readonly vague: Readonly<Record<string, string>>;
  readonly fractions: Readonly<Record<string, number>>;
  readonly numberJoints: string;
  readonly thousands: '.' | ',';
  readonly percent: Readonly<Record<string, string>>;
  /** Unit symbol -> words. */
  readonly units: Readonly<Record<string, string>>;
  /** Currency -> words. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Seven groups from Monday, forms of one day separated by a bar. */
  readonly weekdays: string;
  /** Twelve groups from January. */
  readonly months: string;
  readonly doubtfulMonths: string;
  readonly times: Readonly<Record<string, string>>;
  readonly timeRelations: Readonly<Record<string, string>>;
  readonly timeOpeners: string;
  readonly dayParts?: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly capitalNouns?: true;
  readonly sameSpelling?: (a: string, b: string) => boolean;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const numbered = (groups: string): ReadonlyMap<string, number> =>
  new Map(
    groups
      .trim()
      .split(/\s+/)
      .flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form, i + 1])),
  );
const inverted = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(groups).flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word, value]),
    ),
  );

/** Makes a language's data ready to look up. */
export function compile(language: LanguageData): Lexicon {
  const lexicon: Omit<Lexicon, 'telling'> = {
    language: language.language,
    name: language.name,
    hedges: phrases(language.hedges),
    openingHedges: listed(language.openingHedges ?? ''),
    negatingHedges: listed(language.negatingHedges ?? ''),
    limits: phrases(language.limits),
    negations: phrases(language.negations),
    negativePrefixes: (language.negativePrefixes ?? '').split(' ').filter((prefix) => prefix !== ''),
    prefixedOtherwise: listed(language.prefixedOtherwise ?? ''),
    negativeEnding: language.negativeEnding ?? null,
    speech: new Map([...inverted(language.speech), ...Object.keys(language.speech).map((verb): [string, string] => [verb, verb])]),
    plainSpeech: listed(language.plainSpeech),
    clauseWords: listed(language.clauseWords),
    nounOpeners: listed(language.nounOpeners ?? ''),
    auxiliaries: listed(language.auxiliaries),
    lightVerbs: listed(language.lightVerbs ?? ''),
    speakerEnds: listed(language.speakerEnds),
    sources: phrases({ source: language.sources }),
    pronouns: listed(language.pronouns),
    titles: listed(language.titles),
    titleModifiers: listed(language.titleModifiers ?? ''),
    functionWords: listed(language.functionWords),
    joints: listed(language.joints),
    cardinals: new Map(Object.entries(language.cardinals)),
    ordinals: new Map(Object.entries(language.ordinals)),
    magnitudes: new Map(Object.entries(language.magnitudes)),
    vague: inverted(language.vague),
    fractions: new Map(Object.entries(language.fractions)),
    numberJoints: listed(language.numberJoints),
    thousands: language.thousands,
    percent: phrases(language.percent),
    units: inverted(language.units),
    currencies: inverted(language.currencies),
    weekdays: numbered(language.weekdays),
    months: numbered(language.months),
    doubtfulMonths: listed(language.doubtfulMonths),
    times: phrases(language.times),
    timeRelations: inverted(language.timeRelations),
    timeOpeners: listed(language.timeOpeners),
    dayParts: phrases(language.dayParts ?? {}),
    sameSpelling: language.sameSpelling ?? (() => false),
    aliases: phrases(language.aliases),
    capitalNouns: language.capitalNouns ?? false,
  };
  return { ...lexicon, telling: tellingWords(lexicon) };
}

function tellingWords(lexicon: Omit<Lexicon, 'telling'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (keys: Iterable<string>, bit: number): void => {
    for (const key of keys) found.set(key, (found.get(key) ?? 0) | bit);
  };
  for (const keys of [lexicon.weekdays, lexicon.months, lexicon.times]) put(keys.keys(), TIME);
  for (const keys of [lexicon.cardinals, lexicon.ordinals, lexicon.vague, lexicon.fractions]) put(keys.keys(), NUMBER);
  if (lexicon.language === 'en') put(['a', 'an'], NUMBER);
  for (const keys of [lexicon.limits, lexicon.hedges, lexicon.negations, lexicon.sources, lexicon.speech]) put(keys.keys(), QUALIFIER);
  return found;
}
