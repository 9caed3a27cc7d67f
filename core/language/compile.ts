import { bare } from './bare.ts';
import { inverted, listed, numbered, ranked, split } from './data.ts';
import { type DatePart, type Lexicon, NUMBER } from './lexicon.ts';
import { findNames, type NameWords, regionsOf } from './names.ts';
import { nationReader } from './nations.ts';
import { offices } from './offices.ts';
import type { LanguageData, Pack } from './pack.ts';
import { type Phrases, phrases } from './phrases.ts';
import { recut, type Vocabulary } from './recut.ts';
import { remembering } from './remembering.ts';
import { teller, tellingWords } from './telling.ts';

// Letters. What forms of one word share is most often in the first six; a short word loses its last letter, and keeps four.
const [SHORTEST, LONGEST] = [4, 6];

/** The beginning of a word, for languages whose pack knows no better: "Verletzten" and "Verletzte" are "verlet". */
const cutEnding = (word: string): string => word.slice(0, Math.min(LONGEST, Math.max(SHORTEST, word.length - 1)));

/** Makes a language's data ready to look up. */
export function compile(pack: Pack, language: LanguageData): Lexicon {
  const officeModifiers = inverted(language.officeModifiers ?? {});
  const titles = listed(language.titles);
  const negativePrefixes = split(language.negativePrefixes ?? '');
  const lexicon: Omit<Lexicon, 'tells' | 'recut'> = {
    language: pack.language,
    name: pack.name,
    hedges: phrases(language.hedges),
    hearsay: phrases({ alleged: language.hearsay ?? '' }),
    openingHedges: listed(language.openingHedges ?? ''),
    echoes: new Map(Object.entries(language.echoes ?? {}).map(([value, words]) => [value, listed(words)])),
    negatingHedges: listed(language.negatingHedges ?? ''),
    limits: phrases(language.limits),
    negations: phrases(language.negations),
    negativeConcord: language.negativeConcord ?? false,
    plainNegation: language.negations['not']?.split(',', 1)[0] ?? '',
    negativePrefixes,
    unprefixed: remembering((word) => word.slice(negativePrefixes.find((prefix) => word.startsWith(prefix))?.length ?? word.length)),
    prefixedOtherwise: listed(language.prefixedOtherwise ?? ''),
    negativeEnding: language.negativeEnding ?? null,
    negatives: phrases({ negative: language.negatives ?? '' }),
    negativeGaps: new Map(Object.entries(language.negativeGaps ?? {}).map(([word, before]) => [word, listed(before)])),
    negativeShape: language.negativeShape ?? null,
    negatedThrough: listed(language.negatedThrough ?? ''),
    negativePronouns: listed(language.negativePronouns ?? ''),
    opposites: opposed(language),
    having: listed(language.having ?? ''),
    lacking: listed(language.lacking ?? ''),
    speech: new Map([...inverted(language.speech), ...Object.keys(language.speech).map((verb): [string, string] => [verb, verb])]),
    speechPhrases: phrases(language.speechPhrases ?? {}),
    clockEndings: listed(language.clockEndings ?? ''),
    neutralSpeech: (language.neutralSpeech ?? '').split(',').map(listed),
    plainSpeech: listed(language.plainSpeech),
    hearerVerbs: listed(language.hearerVerbs ?? ''),
    clauseWords: listed(language.clauseWords),
    clauseClosers: listed(language.clauseClosers ?? ''),
    nounOpeners: listed(language.nounOpeners ?? ''),
    speechNouns: listed(language.speechNouns ?? ''),
    auxiliaries: listed(language.auxiliaries),
    lightVerbs: listed(language.lightVerbs ?? ''),
    speakerEnds: listed(language.speakerEnds),
    finites: listed(language.finites ?? ''),
    hearers: listed(language.hearers ?? ''),
    towards: listed(language.towards ?? ''),
    occasionEnds: listed(language.occasionEnds ?? ''),
    occasions: listed(language.occasions ?? ''),
    sources: phrases({ source: language.sources }),
    sourcesAlone: listed(language.sourcesAlone ?? ''),
    sourcesBehind: listed(language.sourcesBehind ?? ''),
    pronouns: listed(language.pronouns),
    titles,
    titleModifiers: listed(language.titleModifiers ?? ''),
    functionWords: listed(language.functionWords),
    joints: listed(language.joints),
    jointAfter: language.jointAfter ?? null,
    countingArticles: listed(language.countingArticles ?? ''),
    cardinals: new Map(Object.entries(language.cardinals)),
    compoundCardinals: phrases(language.compoundCardinals ?? {}),
    ordinals: new Map(Object.entries(language.ordinals)),
    magnitudes: new Map(Object.entries(language.magnitudes)),
    goingOn: language.goingOn ?? null,
    spanOpeners: listed(language.spanOpeners ?? ''),
    lasting: listed(language.lasting ?? ''),
    moneySizes: new Map(Object.entries(language.moneySizes ?? {})),
    vague: inverted(language.vague),
    fractions: new Map(Object.entries(language.fractions)),
    bareHalf: language.bareHalf ?? false,
    numberJoints: listed(language.numberJoints),
    unitsFirst: language.unitsFirst ?? false,
    jointsInTens: language.jointsInTens ?? false,
    thousands: language.thousands,
    percent: phrases(language.percent),
    percentBefore: listed(language.percentBefore ?? ''),
    tenths: listed(language.tenths ?? ''),
    growing: listed(language.growing ?? ''),
    units: inverted(language.units),
    currencies: inverted(language.currencies),
    weekdays: numbered(pack.weekdays ?? ''),
    months: numbered(pack.months ?? ''),
    doubtfulMonths: listed(language.doubtfulMonths),
    times: phrases(language.times),
    timeRelations: inverted(language.timeRelations),
    timeOpeners: listed(language.timeOpeners),
    colonResults: language.colonResults ?? false,
    clockOpeners: listed(language.clockOpeners ?? ''),
    dateMarks: inverted(language.dateMarks ?? {}) as ReadonlyMap<string, DatePart>,
    dayParts: phrases(language.dayParts ?? {}),
    hourMarks: listed(language.hourMarks ?? ''),
    countedHours: listed(language.countedHours ?? ''),
    weekdayOrdinals: listed(language.weekdayOrdinals ?? ''),
    hourArticles: listed(language.hourArticles ?? ''),
    hourOpeners: listed(`${language.clockOpeners ?? ''} ${language.hourOpeners ?? ''}`),
    clockHalves: phrases(language.clockHalves ?? {}),
    minutesBefore: phrases(language.minutesBefore ?? {}),
    minutesAfter: phrases(language.minutesAfter ?? {}),
    ordinalHours: language.ordinalHours ?? false,
    nameRoot: remembering(language.nameRoot ?? ((name) => name.replace(/'s$|'$/, ''))),
    sameSpelling: language.sameSpelling ?? (() => false),
    aliases: phrases(language.aliases),
    verbLast: language.verbLast ?? false,
    quotedNames: language.quotedNames ?? false,
    unspaced: language.unspaced ?? false,
    verbFirst: language.verbFirst ?? false,
    verbSecond: language.verbSecond ?? false,
    particles: listed(language.particles ?? ''),
    partedVerbs: listed(language.partedVerbs ?? ''),
    complement: language.complement ?? null,
    topics: listed(language.topics ?? ''),
    capitalNouns: language.capitalNouns ?? false,
    stem: remembering(language.stem ?? cutEnding),
    concepts: inverted(language.concepts ?? {}),
    phraseConcepts: phrases(language.phraseConcepts ?? {}),
    nationOf: remembering(nationReader(pack.language, language.nations ?? {})),
    directions: inverted(language.directions ?? {}),
    directionsBefore: inverted(language.directionsBefore ?? {}),
    changes: listed(language.changes ?? ''),
    numberedNouns: listed(language.numberedNouns ?? ''),
    multiples: new Map([...inverted(language.multiples ?? {})].map(([word, factor]) => [word, Number(factor)])),
    tallies: phrases(language.tallies ?? {}),
    ratioJoints: phrases(language.ratioJoints ?? {}),
    bareSizes: listed(language.bareSizes ?? ''),
    halfBefore: listed(language.halfBefore ?? ''),
    halfAfter: phrases({ half: language.halfAfter ?? '' }),
    wholes: new Map(Object.entries(language.wholes ?? {})),
    outOf: phrases({ of: language.outOf ?? '' }),
    measures: new Map(Object.entries(language.measures ?? {})),
    spans: new Map(Object.entries(language.spans ?? {})),
    each: listed(language.each ?? ''),
    shareArticles: listed(language.shareArticles ?? ''),
    parts: listed(language.parts ?? ''),
    shareNouns: listed(language.shareNouns ?? ''),
    halfSizes: listed(language.halfSizes ?? ''),
    centuries: listed(language.centuries ?? ''),
    namedCenturies: new Map(Object.entries(language.namedCenturies ?? {})),
    decadeOpeners: listed(language.decadeOpeners ?? ''),
    dayOpeners: listed(language.dayOpeners ?? ''),
    shareOf: listed(language.shareOf ?? ''),
    wholeOpeners: listed(language.wholeOpeners ?? ''),
    ordinalEndings: listed(language.ordinalEndings ?? ''),
    unitModifiers: listed(language.unitModifiers ?? ''),
    further: listed(language.further ?? ''),
    timesTold: listed(language.timesTold ?? ''),
    unitJoints: listed(`${language.numberJoints} ${language.unitJoints ?? ''}`),
    rangeJoints: listed(language.rangeJoints ?? ''),
    quarters: listed(language.quarters ?? ''),
    periodEnds: listed(language.periodEnds ?? ''),
    halves: listed(language.halves ?? ''),
    ordinalDays: language.ordinalDays ?? false,
    countedSets: new Map(Object.entries(language.countedSets ?? {})),
    dividing: listed(language.dividing ?? ''),
    multiplying: listed(language.multiplying ?? ''),
    fewer: listed(language.fewer ?? ''),
    firsts: new Set([...listed(language.firsts ?? ''), ...Object.keys(language.ordinals).filter((word) => language.ordinals[word] === 1)]),
    rangeOpeners: listed(language.rangeOpeners ?? ''),
    degrees: listed(language.degrees ?? ''),
    minus: listed(language.minus ?? ''),
    belowZero: phrases({ below: language.belowZero ?? '' }),
    partitives: listed(language.partitives ?? ''),
    hourWords: listed(language.hourWords ?? ''),
    clockNouns: listed(language.clockNouns ?? ''),
    hourNouns: listed(language.hourNouns ?? ''),
    openedHours: listed(language.openedHours ?? ''),
    dateJoints: listed(language.dateJoints ?? ''),
    collectives: new Map(Object.entries(language.collectives ?? {})),
    countries: inverted(language.countries ?? {}),
    limitsAfter: phrases(language.limitsAfter ?? {}),
    boundEnding: language.boundEnding ?? null,
    comparers: listed(language.comparers ?? ''),
    certainty: ranked(language.certainty ?? ''),
    reportedForm: language.reportedForm ?? null,
    officeModifiers,
    officeIn: remembering(offices({ titles, officeModifiers, compoundTitles: language.compoundTitles ?? false })),
    onceHeld: { before: phrases({ former: language.onceHeld?.before ?? '' }), after: phrases({ former: language.onceHeld?.after ?? '' }) },
    ministers: listed(language.ministers ?? ''),
    modifiersFollow: language.modifiersFollow ?? false,
    offices: inverted(language.offices ?? {}),
    looseTitles: listed(language.looseTitles ?? ''),
    exclusives: listed(language.exclusives ?? ''),
    onsets: listed(language.onsets ?? ''),
    extremes: listed(language.extremes ?? ''),
    exclusivePairs: new Map(Object.entries(language.exclusivePairs ?? {})),
    suspects: listed(language.suspects ?? ''),
    offenders: listed(language.offenders ?? ''),
    per: listed(language.per ?? ''),
    mayBefore: language.mayBefore ? { words: listed(language.mayBefore.words), verb: language.mayBefore.verb } : null,
    mayEnding: language.mayEnding ?? null,
    conditional: language.conditional ?? null,
    future: language.future ?? null,
    infinitive: language.infinitive ?? null,
    dayPartsBefore: phrases(language.dayPartsBefore ?? {}),
    possessives: listed(language.possessives ?? ''),
    converse: listed(language.converse ?? ''),
    relations: listed(language.relations ?? ''),
    voices: listed(language.voices ?? ''),
    denials: listed(language.denials ?? ''),
    untils: phrases({ until: language.untils ?? '' }),
    ifs: listed(language.ifs ?? ''),
    unless: phrases({ unless: language.unless ?? '' }),
    passives: listed(language.passives ?? language.deeds?.passives ?? ''),
    deeds: deedWords(language),
    caseArticles: {
      nominatives: listed(language.caseArticles?.nominatives ?? ''),
      accusatives: listed(language.caseArticles?.accusatives ?? ''),
      mutual: new Set([...listed(language.caseArticles?.mutual ?? '')].map(senser(language))),
    },
    agentClosers: listed(language.agentClosers ?? ''),
    patientClosers: listed(language.patientClosers ?? ''),
    agentOpeners: listed(language.agentOpeners ?? ''),
    documents: listed(language.documents ?? ''),
    bodies: inverted(language.bodies ?? {}),
    findings: new Map([
      ...inverted(language.findings ?? {}),
      ...Object.keys(language.findings ?? {}).map((verb): [string, string] => [verb, verb]),
    ]),
    capitalTimes: language.capitalTimes ?? false,
  };
  const telling = tellingWords(lexicon);
  return { ...lexicon, tells: remembering(teller(lexicon, telling)), recut: recutter(lexicon, telling, language) };
}

/** What a word of a language's data says: see `Statement.senses`. */
function senser({ stem, concepts }: LanguageData): (word: string) => string {
  const known = inverted(concepts ?? {});
  return (word) => known.get(word) ?? bare((stem ?? cutEnding)(word));
}

function opposed(language: LanguageData): Lexicon['opposites'] {
  const sense = senser(language);
  const found = new Map<string, Set<string>>();
  const put = (one: string, other: string): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other));
  };
  for (const [word, words] of Object.entries(language.opposites ?? {}))
    for (const other of split(words)) {
      put(sense(word), sense(other));
      put(sense(other), sense(word));
    }
  return found;
}

function deedWords(language: LanguageData): Lexicon['deeds'] {
  const { deeds } = language;
  const sense = senser(language);
  const set = (words: string | undefined): ReadonlySet<string> => listed(words ?? '');
  return {
    passives: set(deeds?.passives),
    onto: set(deeds?.onto),
    outside: set(deeds?.outside),
    subjects: set(deeds?.subjects),
    objects: set(deeds?.objects),
    mutual: new Set([...set(deeds?.mutual)].map(sense)),
    together: set(deeds?.together),
    losing: new Set([...set(deeds?.losing)].map(sense)),
    wins: set(deeds?.wins),
    defeats: set(deeds?.defeats),
    outcomes: set(deeds?.outcomes),
  };
}

/** How texts of a language are cut into its own words; null where they stand apart by themselves. */
function recutter(
  lexicon: Omit<Lexicon, 'tells' | 'recut'>,
  telling: ReadonlyMap<string, number>,
  language: LanguageData,
): Lexicon['recut'] {
  const prefixes = split(language.prefixes ?? '');
  const unspaced = language.unspaced ?? false;
  const { names } = language;
  if (prefixes.length === 0 && !unspaced && !names) return null;
  // "بالمئة" is a percentage, and no hundred.
  const own = new Set<string>([...telling.keys(), ...lexicon.titles, ...lexicon.percent.keys(), ...lexicon.concepts.keys()]);
  if (unspaced) {
    const lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown> | Phrases)[] = [
      lexicon.negatives,
      lexicon.percentBefore,
      lexicon.rangeJoints,
      lexicon.dateMarks,
      lexicon.units,
      lexicon.currencies,
      lexicon.magnitudes,
      lexicon.dayParts,
      lexicon.limitsAfter,
      lexicon.officeModifiers,
      lexicon.onceHeld.before,
      lexicon.onceHeld.after,
      lexicon.towards,
      lexicon.occasionEnds,
      lexicon.clauseWords,
      lexicon.pronouns,
    ];
    for (const list of lists) for (const key of list.keys()) own.add(key);
  }
  const counts = unspaced
    ? new Set<string>(
        [
          lexicon.magnitudes,
          lexicon.units,
          lexicon.currencies,
          lexicon.dateMarks,
          lexicon.tenths,
          lexicon.limitsAfter,
          lexicon.percent,
          listed(language.counters ?? ''),
        ].flatMap((list) => [...list.keys()]),
      )
    : null;
  const vocabulary: Vocabulary = {
    has: (key) => own.has(key),
    longest: Math.max(...[...own].map((word) => word.length)),
    counts,
    numberPrefixes: split(language.numberPrefixes ?? ''),
    isNumber: (key) => ((telling.get(key) ?? 0) & NUMBER) !== 0 || lexicon.magnitudes.has(key),
  };
  if (!names) return (words) => recut(words, prefixes, vocabulary);
  const [given, places] = [listed(names.given ?? ''), new Set([...listed(names.places), ...regionsOf(lexicon.language)])];
  const told: NameWords = {
    families: listed(names.families),
    given,
    places,
    roots: new Set([...given, ...places].map(lexicon.nameRoot)),
    closers: listed(names.closers ?? ''),
    honorifics: listed(names.honorifics ?? ''),
  };
  const known = (key: string): boolean =>
    own.has(key) ||
    lexicon.functionWords.has(key) ||
    lexicon.pronouns.has(key) ||
    lexicon.concepts.has(key) ||
    lexicon.officeModifiers.has(key);
  const titled = (key: string): boolean => lexicon.titles.has(key) && !lexicon.titleModifiers.has(key);
  return (words) => findNames(recut(words, prefixes, vocabulary), told, known, titled, unspaced, lexicon.nameRoot);
}
