import { type DatePart, type Lexicon, NUMBER, QUALIFIER, TIME } from './lexicon.ts';
import { type Phrases, phrases } from './phrases.ts';
import { recut, type Vocabulary } from './recut.ts';

/** Kinds of lines that belong to a page and not to its story; what becomes of each stands in `extract/furniture/phrases.ts`. */
export type PageLine =
  | 'end-mark'
  | 'desk-line'
  | 'page-note'
  | 'page-mark'
  | 'original-url'
  | 'advert-label'
  | 'newsletter'
  | 'newsletter-mail'
  | 'newsletter-group'
  | 'appeal'
  | 'read-on'
  | 'topics'
  | 'comments'
  | 'copyright'
  | 'cookie-notice'
  | 'browser-notice'
  | 'paywall'
  | 'paywall-demand'
  | 'reading-time'
  | 'contact'
  | 'most-read';

/** Phrases by which a line is known, "|" between them. */
export interface LineWords {
  /** Whole lines, but for marks and digits around them. */
  readonly whole?: string;
  /** Beginnings of lines. A "*" at the end lets the last word go on. */
  readonly begins?: string;
  /** Ends of short lines of one word: "dpa-[notizblock]". */
  readonly ends?: string;
  /** What a line must hold besides its beginning, in any language's words. */
  readonly holds?: string;
}

/** What pages say around a story, in small letters: words separated by spaces, phrases by "|". */
export interface PageWords {
  readonly lines?: Readonly<Partial<Record<PageLine, LineWords>>>;
  /** Labels that introduce a link to another article: "related article", "read also". */
  readonly related?: string;
  /** Labels of a correction or note, before a colon or dash. */
  readonly corrections?: string;
  /** Beginnings of a correction that need no mark after them. */
  readonly corrected?: string;
  /** Words of share buttons. */
  readonly sharing?: string;
  /** Words that stand on share buttons beside those. */
  readonly sharingToo?: string;
  /** What opens a byline: "by", "text". */
  readonly bylines?: string;
  /** Before who helped with a byline, or whom it is written for: "By Ana Ruiz, [with] Reuters". */
  readonly with?: string;
  /** Between a name and the house it is of. */
  readonly of?: string;
  /** Joins two names or two works. */
  readonly and?: string;
  /** First words of a role after a name where they have a capital: "Ana Ruiz, [Senior] reporter". */
  readonly roles?: string;
  /** Words of sentences that no list of names holds: "By the time the rain [was]…" */
  readonly sentences?: string;
  /** Beginnings of a note that says what a wire changed since it last sent the story. */
  readonly updates?: string;
  /** Words that say a date is of a later version. */
  readonly updated?: string;
  /** Other words that stand around an article's date, weekdays apart. */
  readonly dating?: string;
  /** Beginnings of what a desk tells others in brackets: "(Adds quotes)". */
  readonly deskNotes?: string;
  /** What stands in brackets at the end of a caption: "(file photo)". */
  readonly photoEnds?: string;
  /** Units of a time that is told from now on, the word beside them, and what stands for one of them: "[an] hour [ago]", "[vor] 2 Stunden". */
  readonly ago?: { readonly before?: string; readonly after?: string; readonly one?: string; readonly units: string };
  /** Labels before a photographer's name. */
  readonly photo?: string;
  /** "[photo] [by] Ann Lee", inside a line too. */
  readonly photoBy?: { readonly works: string; readonly by: string };
  /** What a photographer's line begins with that names nobody: "handout". */
  readonly photoBegins?: string;
  /** Names of the lines that mail programs print above a message, and what stands above those. */
  readonly mail?: Readonly<Partial<Record<'from' | 'date' | 'to' | 'subject' | 'other' | 'opening', string>>>;
  /** "[Page] 3 [of] 12". */
  readonly pageNumbers?: { readonly page?: string; readonly of?: string };
  /** Words before which a hyphen stands for itself: "Ein- [und] Ausgang". */
  readonly afterHyphen?: string;
  /** First parts of two letters that keep the hyphen after them: "[co]-owner". */
  readonly beforeHyphen?: string;
  /** What stands before the agency that a line credits: "source", "with inputs from". */
  readonly credited?: string;
  /** What stands after those who helped: "The Associated Press [contributed to this report]". */
  readonly contributed?: string;
  /** A line that says who did what: "[Reporting] and writing [by] Ann Lee". Where `by` is absent the name follows the work at once. */
  readonly signOffs?: { readonly works: string; readonly by?: string };
  /** Words printed in capitals before a paragraph where a dateline has its place: "BREAKING". */
  readonly inCapitals?: string;
  /** What stays in small letters inside a place that is in capitals: "RIO [de] JANEIRO". */
  readonly inPlaces?: string;
  /** First words of a line that dates the page. */
  readonly datesPage?: string;
  /** Datelines of a form of their own, each whole, with the groups `place`, `credit`, `second` (a credit too) and `byline`; flags "du". */
  readonly datelines?: () => readonly RegExp[];
  /** Words inside a printed date: "on 3[rd] of March 2025 at 17.30 Uhr". */
  readonly dates?: {
    readonly ordinals?: string;
    readonly of?: string;
    readonly at?: string;
    /** Between a clock time and the date after it. */
    readonly before?: string;
    /** After a clock time. */
    readonly hours?: string;
  };
  /** Zone after a clock time -> its offset; "" where several zones have the name. */
  readonly zones?: Readonly<Record<string, string>>;
  /** "3 [minutes] [read]". What may stand before it begins a line of `reading-time`. */
  readonly readingTime?: { readonly minutes: string; readonly after?: string };
  /** Beginnings of those labels of `related` that bid one read on, also where the link was lost. */
  readonly readOn?: string;
}

/** All that is known of a language. Plain data: what needs work is made on first use. */
export interface Pack {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Its name in English, for messages. */
  readonly name: string;
  /** Its most frequent short words, by which a text is told to be of it. */
  readonly common?: string;
  /** Words so frequent that where they alone agree nothing agrees: "of", "und", "的". */
  readonly light?: string;
  /** Letters that, among the alphabets of the news, it alone has. */
  readonly ownLetters?: string;
  /** Twelve groups from January, forms of one month separated by a bar, "_" for a space inside a form. */
  readonly months?: string;
  /** Seven groups from Monday, likewise. */
  readonly weekdays?: string;
  /** Words whose full stop does not end a sentence. */
  readonly abbreviations?: string;
  /** True where a full stop makes a figure an ordinal: `am 3. März`. */
  readonly ordinalStop?: true;
  readonly page?: PageWords;
  /** What the rules of comparison know; absent where figures, marks and links alone are compared. */
  readonly rules?: () => LanguageData;
}

/** What the rules know of a language, as its data files write it: words separated by spaces, phrases by commas, groups by value. */
export interface LanguageData {
  readonly hedges: Readonly<Record<string, string>>;
  readonly openingHedges?: string;
  readonly negatingHedges?: string;
  readonly limits: Readonly<Record<string, string>>;
  readonly negations: Readonly<Record<string, string>>;
  /** True where several negations of a clause are one: никто не, non … mai. */
  readonly negativeConcord?: true;
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
  /** Words that are written together with a known word after them: ex(ministra), vice(sindaco), و(أربعون), 副(市长). */
  readonly prefixes?: string;
  /** True where words stand without spaces between them. */
  readonly unspaced?: true;
  readonly functionWords: string;
  readonly joints: string;
  /** Articles that count before a size: [a] hundred. */
  readonly countingArticles?: string;
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Value -> words. */
  readonly vague: Readonly<Record<string, string>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** True where a half stands before what it is the half of, with no word between: نصف السكان. */
  readonly bareHalf?: true;
  readonly numberJoints: string;
  /** True where such a word joins tens and units: treinta [y] dos. */
  readonly jointsInTens?: true;
  readonly thousands: '.' | ',';
  readonly percent: Readonly<Record<string, string>>;
  /** Words and signs that make a figure after them a percentage: yüzde (40), 百分之(40). */
  readonly percentBefore?: string;
  /** Words after a figure that make tenths of it: 四[成], 三[割]. */
  readonly tenths?: string;
  /** Unit symbol -> words. */
  readonly units: Readonly<Record<string, string>>;
  /** Currency -> words. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly doubtfulMonths: string;
  readonly times: Readonly<Record<string, string>>;
  readonly timeRelations: Readonly<Record<string, string>>;
  readonly timeOpeners: string;
  /** Words after which figures with a point are a clock time: "um" 17.30. */
  readonly clockOpeners?: string;
  /** Part of a date or clock -> marks that follow its figure: `month` -> "月". */
  readonly dateMarks?: Readonly<Record<DatePart, string>>;
  readonly dayParts?: Readonly<Record<string, string>>;
  /** Half of the day (`am`, `pm`, or `night`, which has hours of both) -> phrases after a clock time: `pm` -> "in the afternoon". */
  readonly clockHalves?: Readonly<Record<'am' | 'pm' | 'night', string>>;
  /** Minutes that phrases before an hour add to it, and after it: `30` -> "half past", `-30` -> "halb"; `30` -> "y media". */
  readonly minutesBefore?: Readonly<Record<string, string>>;
  readonly minutesAfter?: Readonly<Record<string, string>>;
  /** True where hours are told by ordinals: о [шостій]. */
  readonly ordinalHours?: true;
  readonly aliases: Readonly<Record<string, string>>;
  readonly capitalNouns?: true;
  /** True where days and months take a capital and other words of their spelling do not. */
  readonly capitalTimes?: true;
  readonly sameSpelling?: (a: string, b: string) => boolean;
  /** The part that the forms of a word share, of a word in lower case; left out: its ending is cut by length. See `Lexicon.stem`. */
  readonly stem?: (word: string) => string;
  /** Value -> words, in all their forms, that say the same of what is counted or done: `die` -> "killed dead died deaths". */
  readonly concepts?: Readonly<Record<string, string>>;
  /** Words, in all their forms, that say which way a figure goes: `up` "rose profit surplus won", `down` "fell loss deficit lost". */
  readonly directions?: Readonly<Record<'up' | 'down', string>>;
  /** Factor -> verbs and adverbs: `2` -> "doubled double twice", `0.5` -> "halved". */
  readonly multiples?: Readonly<Record<string, string>>;
  /** Joint of a share -> phrases: `in` -> "in", `of` -> "out of, of every". */
  readonly ratioJoints?: Readonly<Record<string, string>>;
  /** Words that make a share of an ordinal after them: [jeder] vierte, [каждый] пятый. */
  readonly each?: string;
  /** Nouns that count after an article: `dozen` -> 12. */
  readonly collectives?: Readonly<Record<string, number>>;
  /** Country (`us ca au nz hk sg br mx`) -> adjectives before a currency that several countries have: `ca` -> "canadian". */
  readonly countries?: Readonly<Record<string, string>>;
  /** Bound -> phrases that follow their figure: `at-least` -> "or more", `about` -> "or so". The values are those of `limits`. */
  readonly limitsAfter?: Readonly<Record<string, string>>;
  /** Values of `hedges` from the least to the most certain, parted by spaces, those of one certainty by a bar: "may|perhaps seem|alleged likely". */
  readonly certainty?: string;
  /** Forms of a verb that only reported speech takes: Konjunktiv I. They count as a hedge of hearsay where nobody is named as the source. */
  readonly reportedForm?: RegExp;
  /** Modifier of an office -> words: `former` -> "former ex onetime", `acting` -> "acting interim", `deputy` -> "deputy vice", `elect` -> "elect". */
  readonly officeModifiers?: Readonly<Record<string, string>>;
  /** Modifiers may follow their office: "Premier ministre par intérim". */
  readonly modifiersFollow?: true;
  /** Office -> words that name the same one: `chair` -> "chairman chairwoman chair". Titles that are not listed are offices of their own. */
  readonly offices?: Readonly<Record<string, string>>;
  /** Titles and roles that name no office, so that another beside the name is no other office: "mr leader official politician analyst". */
  readonly looseTitles?: string;
  /** Words that open the one who acts in a passive clause: "by", "von", "par", "por", "da". */
  readonly agentOpeners?: string;
  /** Words that let something be at one time alone: it opens [only] in May. They answer "not before". */
  readonly exclusives?: string;
  /** Words that do so together with one that begins so after them: `ne` -> "qu". */
  readonly exclusivePairs?: Readonly<Record<string, string>>;
  /** Who is thought to have done it, and who did: "suspect", "murderer". */
  readonly suspects?: string;
  readonly offenders?: string;
  /** Words between a figure and the time it is for: 120 crowns [a] month. */
  readonly per?: string;
  /** Words before a verb of a form that make it uncertain: [قد] يؤجل. */
  readonly mayBefore?: { readonly words: string; readonly verb: RegExp };
  /** Ending of verbs that says "may": olabileceği. */
  readonly mayEnding?: RegExp;
  /** Words that say whose something is: suing [its] rival; and prepositions by which a deed comes from it: bought [from] its rival. */
  readonly possessives?: string;
  readonly converse?: string;
  /** What speaks without a mouth: "study report survey poll letter". With a verb of `findings` it is a source. */
  readonly documents?: string;
  /** Verbs by which a document or its authors say something, dictionary form -> other forms: `find` -> "found finds". */
  readonly findings?: Readonly<Record<string, string>>;
}

const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
const listed = (words: string): ReadonlySet<string> => new Set(split(words));
/** Reads groups of forms, as months and weekdays are written: form -> number of its group, from 1. */
export const numbered = (groups: string): ReadonlyMap<string, number> =>
  new Map(split(groups).flatMap((forms, i) => forms.split('|').map((form): [string, number] => [form.replaceAll('_', ' '), i + 1])));
const inverted = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(groups).flatMap(([value, words]) => split(words).map((word): [string, string] => [word, value])));

const ranked = (scale: string): ReadonlyMap<string, number> =>
  new Map(split(scale).flatMap((values, rank) => values.split('|').map((value): [string, number] => [value, rank])));

// Letters. What forms of one word share is most often in the first six; a short word loses its last letter, and keeps four.
const [SHORTEST, LONGEST] = [4, 6];

/** The beginning of a word, for languages whose pack knows no better: "Verletzten" and "Verletzte" are "verlet". */
const cutEnding = (word: string): string => word.slice(0, Math.min(LONGEST, Math.max(SHORTEST, word.length - 1)));

/** Makes a language's data ready to look up. */
export function compile(pack: Pack, language: LanguageData): Lexicon {
  const lexicon: Omit<Lexicon, 'telling' | 'recut'> = {
    language: pack.language,
    name: pack.name,
    hedges: phrases(language.hedges),
    openingHedges: listed(language.openingHedges ?? ''),
    negatingHedges: listed(language.negatingHedges ?? ''),
    limits: phrases(language.limits),
    negations: phrases(language.negations),
    negativeConcord: language.negativeConcord ?? false,
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
    countingArticles: listed(language.countingArticles ?? ''),
    cardinals: new Map(Object.entries(language.cardinals)),
    ordinals: new Map(Object.entries(language.ordinals)),
    magnitudes: new Map(Object.entries(language.magnitudes)),
    vague: inverted(language.vague),
    fractions: new Map(Object.entries(language.fractions)),
    bareHalf: language.bareHalf ?? false,
    numberJoints: listed(language.numberJoints),
    jointsInTens: language.jointsInTens ?? false,
    thousands: language.thousands,
    percent: phrases(language.percent),
    percentBefore: listed(language.percentBefore ?? ''),
    tenths: listed(language.tenths ?? ''),
    units: inverted(language.units),
    currencies: inverted(language.currencies),
    weekdays: numbered(pack.weekdays ?? ''),
    months: numbered(pack.months ?? ''),
    doubtfulMonths: listed(language.doubtfulMonths),
    times: phrases(language.times),
    timeRelations: inverted(language.timeRelations),
    timeOpeners: listed(language.timeOpeners),
    clockOpeners: listed(language.clockOpeners ?? ''),
    dateMarks: inverted(language.dateMarks ?? {}) as ReadonlyMap<string, DatePart>,
    dayParts: phrases(language.dayParts ?? {}),
    clockHalves: phrases(language.clockHalves ?? {}),
    minutesBefore: phrases(language.minutesBefore ?? {}),
    minutesAfter: phrases(language.minutesAfter ?? {}),
    ordinalHours: language.ordinalHours ?? false,
    sameSpelling: language.sameSpelling ?? (() => false),
    aliases: phrases(language.aliases),
    capitalNouns: language.capitalNouns ?? false,
    stem: language.stem ?? cutEnding,
    concepts: inverted(language.concepts ?? {}),
    directions: inverted(language.directions ?? {}),
    multiples: new Map([...inverted(language.multiples ?? {})].map(([word, factor]) => [word, Number(factor)])),
    ratioJoints: phrases(language.ratioJoints ?? {}),
    each: listed(language.each ?? ''),
    collectives: new Map(Object.entries(language.collectives ?? {})),
    countries: inverted(language.countries ?? {}),
    limitsAfter: phrases(language.limitsAfter ?? {}),
    certainty: ranked(language.certainty ?? ''),
    reportedForm: language.reportedForm ?? null,
    officeModifiers: inverted(language.officeModifiers ?? {}),
    modifiersFollow: language.modifiersFollow ?? false,
    offices: inverted(language.offices ?? {}),
    looseTitles: listed(language.looseTitles ?? ''),
    exclusives: listed(language.exclusives ?? ''),
    exclusivePairs: new Map(Object.entries(language.exclusivePairs ?? {})),
    suspects: listed(language.suspects ?? ''),
    offenders: listed(language.offenders ?? ''),
    per: listed(language.per ?? ''),
    mayBefore: language.mayBefore ? { words: listed(language.mayBefore.words), verb: language.mayBefore.verb } : null,
    mayEnding: language.mayEnding ?? null,
    possessives: listed(language.possessives ?? ''),
    converse: listed(language.converse ?? ''),
    agentOpeners: listed(language.agentOpeners ?? ''),
    documents: listed(language.documents ?? ''),
    findings: new Map([
      ...inverted(language.findings ?? {}),
      ...Object.keys(language.findings ?? {}).map((verb): [string, string] => [verb, verb]),
    ]),
    capitalTimes: language.capitalTimes ?? false,
  };
  const telling = tellingWords(lexicon);
  return { ...lexicon, telling, recut: recutter(lexicon, telling, split(language.prefixes ?? ''), language.unspaced ?? false) };
}

/** How texts of a language are cut into its own words; null where they stand apart by themselves. */
function recutter(
  lexicon: Omit<Lexicon, 'telling' | 'recut'>,
  telling: ReadonlyMap<string, number>,
  prefixes: readonly string[],
  unspaced: boolean,
): Lexicon['recut'] {
  if (prefixes.length === 0 && !unspaced) return null;
  const own = new Set<string>([...telling.keys(), ...lexicon.titles]);
  if (unspaced) {
    const lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown> | Phrases)[] = [
      lexicon.percent,
      lexicon.percentBefore,
      lexicon.dateMarks,
      lexicon.units,
      lexicon.currencies,
      lexicon.magnitudes,
      lexicon.dayParts,
      lexicon.limitsAfter,
      lexicon.officeModifiers,
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
        ].flatMap((list) => [...list.keys()]),
      )
    : null;
  const vocabulary: Vocabulary = { has: (key) => own.has(key), longest: Math.max(...[...own].map((word) => word.length)), counts };
  return (words) => recut(words, prefixes, vocabulary);
}

function tellingWords(lexicon: Omit<Lexicon, 'telling' | 'recut'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (keys: Iterable<string>, bit: number): void => {
    for (const key of keys) found.set(key, (found.get(key) ?? 0) | bit);
  };
  for (const keys of [lexicon.weekdays, lexicon.months, lexicon.times]) put(keys.keys(), TIME);
  // "كانون الثاني" is known by its first word, "cinco de mayo" begins with its day.
  for (const name of lexicon.months.keys()) put([name.split(' ', 1)[0] as string], TIME);
  for (const [word, value] of lexicon.cardinals) if (value >= 1 && value <= 31) put([word], TIME);
  put(lexicon.minutesBefore.keys(), TIME);
  if (lexicon.ordinalHours) put(lexicon.ordinals.keys(), TIME);
  for (const keys of [lexicon.cardinals, lexicon.ordinals, lexicon.vague, lexicon.fractions, lexicon.multiples]) put(keys.keys(), NUMBER);
  put(lexicon.countingArticles, NUMBER);
  put(lexicon.each, NUMBER);
  for (const keys of [lexicon.limits, lexicon.hedges, lexicon.negations, lexicon.sources, lexicon.speech, lexicon.findings])
    put(keys.keys(), QUALIFIER);
  return found;
}
