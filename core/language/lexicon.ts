import type { DeedWords } from './deed-words.ts';
import type { ToldOffice } from './offices.ts';
import type { Phrases } from './phrases.ts';
import type { Word } from './words.ts';

export const TIME = 1;
export const NUMBER = 2;
export const QUALIFIER = 4;

/** What a mark after a figure says that it counts. */
export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** What the rules know of one language, ready to look up. */
export interface Lexicon {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Its name in English, for messages. */
  readonly name: string;
  /** Qualifiers of certainty or extent; phrases of one value are one qualifier in other words; "" marks a phrase that only looks like one. */
  readonly hedges: Phrases;
  /** Phrases of hearsay that count where a clause ends with them. */
  readonly hearsay: Phrases;
  /** Qualifiers that join when they open a clause: "yet". */
  readonly openingHedges: ReadonlySet<string>;
  /** Value of a qualifier -> words by which a sentence says as much: `attempt` -> "bid", "effort". */
  readonly echoes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Values of `hedges` that also negate: "unlikely". */
  readonly negatingHedges: ReadonlySet<string>;
  /** Qualifiers that count before a figure only: "about 40", "some 300". */
  readonly limits: Phrases;
  /** Bounds that open a span of time too: "[over] four years". */
  readonly spanOpeners: ReadonlySet<string>;
  /** Verbs that a length of time belongs to: "[lasted] over four years". */
  readonly lasting: ReadonlySet<string>;
  /** Ending of a verb's form that goes on, or is a noun: "[warning]"; null where there is none. */
  readonly goingOn: RegExp | null;
  /**
   * `not` makes a negation, and so does `nor` where none stands before it in its sentence; `refusal` ("declined", "failed", "without") answers
   * one and makes one where nothing else of the sentence changed; `weak` ("hardly", "rather than") answers one and makes none.
   */
  readonly negations: Phrases;
  /** True where several negations of a clause are one: никто не, non … mai. */
  readonly negativeConcord: boolean;
  /** The word that negates a verb and nothing else: "non". */
  readonly plainNegation: string;
  /** Prefixes that turn a word round: "un" in "unsafe". */
  readonly negativePrefixes: readonly string[];
  /** What such a prefix negates: "safe" of "unsafe"; "" for words without one. */
  readonly unprefixed: (word: string) => string;
  /** Words that a prefix does not negate: "cover", "form". */
  readonly prefixedOtherwise: ReadonlySet<string>;
  /** End of a word that negates: "didn't". */
  readonly negativeEnding: RegExp | null;
  /** Words and phrases that negate without a negation; empty where none are known. */
  readonly negatives: Phrases;
  /** Words that negate by another before them in their clause: kept … [from]. */
  readonly negativeGaps: ReadonlyMap<string, ReadonlySet<string>>;
  /** A word that negates by its shape: "unpaid"; null where none does. */
  readonly negativeShape: RegExp | null;
  /** Words through which a negation reaches the next: not [able] to sell. */
  readonly negatedThrough: ReadonlySet<string>;
  /** Negations that stand for what they negate: "nobody". */
  readonly negativePronouns: ReadonlySet<string>;
  /** Sense -> senses that say the opposite, both ways. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of having, and of having not. */
  readonly having: ReadonlySet<string>;
  readonly lacking: ReadonlySet<string>;
  /** Every form of a verb of saying -> its dictionary form. */
  readonly speech: ReadonlyMap<string, string>;
  /** Verbs of saying, dictionary forms, in groups of those that weigh alike: `said` / `stated`; `said` / `reported` do not. */
  readonly neutralSpeech: readonly ReadonlySet<string>[];
  /** Verbs of saying (dictionary form) that attribute by themselves, with no clause, mark or quotation beside them: "say", "tell". */
  readonly plainSpeech: ReadonlySet<string>;
  /** Verbs of saying (dictionary form) behind which stands who is told: told [the court]. */
  readonly hearerVerbs: ReadonlySet<string>;
  /** Words that open what is said: "that". */
  readonly clauseWords: ReadonlySet<string>;
  /** Words that close what is said before its verb: the speaker follows, or is told elsewhere. */
  readonly clauseClosers: ReadonlySet<string>;
  /** Words after which a verb's form is a noun: over [claims], the [report]. */
  readonly nounOpeners: ReadonlySet<string>;
  /** Plurals that are forms of a verb of saying too: the betting [rules]. */
  readonly speechNouns: ReadonlySet<string>;
  /** Words that stand between a speaker and the verb: "has", "a" (déclaré). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Verbs without a sense of their own that follow a word of saying and make it a verb: দাবি [করেন]. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words that end a speaker who follows the verb: said Teller [in] the hall. */
  readonly speakerEnds: ReadonlySet<string>;
  /** Forms of auxiliaries, which no name of a speaker holds: said [the tax was high]. */
  readonly finites: ReadonlySet<string>;
  /** Words that open where or when something was said, and no speaker: said [at] a meeting. */
  readonly occasions: ReadonlySet<string>;
  /** Words that open what is spoken of, between the speaker and the verb: [对]此表示担忧. */
  readonly towards: ReadonlySet<string>;
  /** Words that open who is told, behind a verb of saying: a déclaré [à] la presse. */
  readonly hearers: ReadonlySet<string>;
  readonly speechPhrases: Phrases;
  readonly clockEndings: ReadonlySet<string>;
  readonly occasionEnds: ReadonlySet<string>;
  /** Attribution without a verb: "according to". */
  readonly sources: Phrases;
  /** The last words of sources that stand after their speaker: polise [göre]. */
  readonly sourcesAlone: ReadonlySet<string>;
  readonly sourcesBehind: ReadonlySet<string>;
  /** Pronouns that stand for a speaker. */
  readonly pronouns: ReadonlySet<string>;
  /** Titles and roles: "president", "spokeswoman", "Dr". */
  readonly titles: ReadonlySet<string>;
  /** Titles that are common words too, and count beside another title or a name: "former", "official", "chief". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Words without a sense of their own: articles, prepositions, auxiliaries, conjunctions. */
  readonly functionWords: ReadonlySet<string>;
  /** Conjunctions and subordinators, which end a noun phrase. */
  readonly joints: ReadonlySet<string>;
  readonly jointAfter: RegExp | null;
  /** Articles that count before a size: "a" (hundred). */
  readonly countingArticles: ReadonlySet<string>;
  /** Cardinal number words -> value, up to a million of millions, without the compounds that `numerals` builds. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Numbers of several words: ثلاثة عشر 13. */
  readonly compoundCardinals: Phrases;
  readonly ordinals: ReadonlyMap<string, number>;
  /** "million", "bn", "tausend" -> value. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Letters that are a size beside a sign of money alone: 2,4 [M]€. */
  readonly moneySizes: ReadonlyMap<string, number>;
  /** Figures without a value: "dozens", "hundreds". */
  readonly vague: ReadonlyMap<string, string>;
  readonly fractions: ReadonlyMap<string, number>;
  /** True where a half stands before what it is the half of, with no word between: نصف السكان. */
  readonly bareHalf: boolean;
  /** Words between number words: "and", "y", "et". */
  readonly numberJoints: ReadonlySet<string>;
  /** True where such a word joins tens and units: treinta [y] dos. */
  readonly jointsInTens: boolean;
  /** True where units stand before their tens: خمسة و عشرون. */
  readonly unitsFirst: boolean;
  /** The mark between thousands in figures; the other of `.` and `,` is the decimal mark. */
  readonly thousands: '.' | ',';
  readonly percent: Phrases;
  /** Words and signs that make a figure after them a percentage: "yüzde" 40. */
  readonly percentBefore: ReadonlySet<string>;
  /** Words after a figure that make tenths of it: 四[成]. */
  readonly tenths: ReadonlySet<string>;
  /** Words before a multiple that is told by what it adds: [增长]两倍. */
  readonly growing: ReadonlySet<string>;
  /** Unit word -> unit symbol: "kilometres" -> "km". */
  readonly units: ReadonlyMap<string, string>;
  /** Currency word or sign -> ISO 4217 code or a name. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Month name, of a word or two, or abbreviation -> 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Month names that are also common words, so that they count beside a figure or after a preposition only: "may", "march". */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Relative times: "next month", "yesterday". */
  readonly times: Phrases;
  /** Openers that relate to the time and are part of what is said: "before" -> before, "since" -> after, "early" -> early. */
  readonly timeRelations: ReadonlyMap<string, string>;
  /** Words that open a time reference and belong to it: "on", "in", "since". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words after which figures with a point are a clock time: "um" 17.30. */
  readonly colonResults: boolean;
  readonly clockOpeners: ReadonlySet<string>;
  /** Words after which an hour in words, or with its mark, is a clock time. */
  readonly hourOpeners: ReadonlySet<string>;
  /** Words before hours in figures: [alle] 18. */
  readonly hourArticles: ReadonlySet<string>;
  /** Words after an ordinal that make a day of the week of it, Monday the second: 2.ª [feira]. */
  readonly weekdayOrdinals: ReadonlySet<string>;
  /** Words after an hour that count other things too, and make a clock time of it behind a part of the day: রাত ৮[টা]. */
  readonly countedHours: ReadonlySet<string>;
  /** Words after an hour, in figures or words, that make a clock time of it: सात [बजे]. */
  readonly hourMarks: ReadonlySet<string>;
  /** Mark after a figure -> the part of a date or clock that it makes of it: 月 -> month. */
  readonly dateMarks: ReadonlyMap<string, DatePart>;
  /** Parts of a day that follow a day's name and belong to it: Monday [night]. */
  readonly dayParts: Phrases;
  /** Phrases after a clock time that tell its half of the day: "in the afternoon" -> pm; `night` has hours of both. */
  readonly clockHalves: Phrases;
  /** Phrases beside an hour -> minutes that they add to it. */
  readonly minutesBefore: Phrases;
  readonly minutesAfter: Phrases;
  /** True where hours are told by ordinals: о [шостій]. */
  readonly ordinalHours: boolean;
  /** What may begin at a word: bits of TIME, NUMBER and QUALIFIER. Most words begin nothing. */
  readonly tells: (word: string) => number;
  /** Words as the language has them, which a text writes together or a dictionary parts; null where it needs no such cut. See `recut.ts`. */
  readonly recut: ((words: readonly Word[]) => readonly Word[]) | null;
  /** Two spellings of one word: British and American, hyphenated and not, old and new rules. */
  readonly sameSpelling: (a: string, b: string) => boolean;
  /** The part of a name that its cases share: Karaca'nın and Karaca, Панкратова and Панкратов. */
  readonly nameRoot: (name: string) => string;
  /** Pairs of phrases that name the same: "US", "United States"; values as in Phrases. */
  readonly aliases: Phrases;
  /** True where the verb closes its clause: polis sürücüyü [durdurdu]. */
  readonly verbLast: boolean;
  /** True where names of firms, clubs and ships stand between quotation marks: завод «Восход». */
  readonly quotedNames: boolean;
  /** True where words stand without spaces between them. */
  readonly unspaced: boolean;
  /** True where the verb stands second, so that its subject follows it where something else opens the sentence. */
  readonly verbSecond: boolean;
  /** Particles that end a clause and are part of its verb, and forms of verbs that they belong to: lehnte … [ab]. */
  readonly particles: ReadonlySet<string>;
  readonly partedVerbs: ReadonlySet<string>;
  /** True where the verb opens its clause. */
  readonly verbFirst: boolean;
  /** Ending of the last word of what is said, before a verb of saying; null where none tells. */
  readonly complement: RegExp | null;
  /** Words that close what a sentence speaks of: 市長[は]. */
  readonly topics: ReadonlySet<string>;
  /** True where every noun takes a capital, so that a capital says nothing of a name. */
  readonly capitalNouns: boolean;
  /** True where days and months take a capital, and a word of their spelling without one is another: "march". */
  readonly capitalTimes: boolean;
  /** The part that the forms of a word share, for telling that two texts speak of the same: "voter" and "voters", "injured" and "injuries". */
  readonly stem: (word: string) => string;
  /** Word -> what it says of what is counted or done, so that "12 killed" answers "12 deaths". */
  readonly concepts: ReadonlyMap<string, string>;
  /** Phrase -> what it says: "took over" -> buy. */
  readonly phraseConcepts: Phrases;
  /** The code of the country that a word names or is of; null for any other. */
  readonly nationOf: (word: string) => string | null;
  /** Word -> `up` or `down`: a figure beside the other one is turned round: a loss of $14 million, a profit of $14 million. */
  readonly directions: ReadonlyMap<string, string>;
  /** Word -> factor: "doubled" is 2, "halved" 0.5. */
  readonly tallies: Phrases;
  readonly multiples: ReadonlyMap<string, number>;
  /** Words that say which way the figure right after them goes, and those that tell where a figure came from and what it came to. */
  readonly directionsBefore: ReadonlyMap<string, string>;
  readonly changes: ReadonlySet<string>;
  /** Nouns whose number may stand behind them: on [day] three. */
  readonly numberedNouns: ReadonlySet<string>;
  /** Bounds that follow their figure: 300 [or more]. */
  readonly limitsAfter: Phrases;
  /** Ending of a word before a bound that follows its figure; null where any word may stand there. */
  readonly boundEnding: RegExp | null;
  /** Words that compare with a time beside them. */
  readonly comparers: ReadonlySet<string>;
  /** Value of `hedges` -> its rank on the scale of certainty, from 0, the least certain; absent for hedges of extent and the like. */
  readonly certainty: ReadonlyMap<string, number>;
  /** Form of a verb that only reported speech takes; null where the language has none. */
  readonly reportedForm: RegExp | null;
  /** Word -> modifier of an office: "ex" -> former. */
  readonly officeModifiers: ReadonlyMap<string, string>;
  readonly ministers: ReadonlySet<string>;
  /** True where modifiers follow their office: "ministre par intérim". */
  readonly modifiersFollow: boolean;
  /** Phrases that make an office a former one, before it and right after it. */
  readonly onceHeld: { readonly before: Phrases; readonly after: Phrases };
  /** The office that a word tells, with what it says besides; null for none. */
  readonly officeIn: (word: string) => ToldOffice | null;
  /** Word -> office: "chairwoman" -> chair; a title that is not listed is an office of its own. */
  readonly offices: ReadonlyMap<string, string>;
  /** Titles that name no office: "Mr", "leader". */
  readonly looseTitles: ReadonlySet<string>;
  /** Who stands to somebody so that they are two: the broker's [lawyer]. */
  readonly relations: ReadonlySet<string>;
  /** Who speaks for somebody: the governor's [spokesman]. */
  readonly voices: ReadonlySet<string>;
  /** Verbs of saying that something is not so, dictionary forms. */
  readonly denials: ReadonlySet<string>;
  /** Words that open the one who acts in a passive clause: "by". */
  readonly agentOpeners: ReadonlySet<string>;
  /** Words that open a condition, and phrases that open what must not be: [if] it does not fall, [unless] it falls. */
  /** Phrases that open what ends a state, where the language may negate it too: [mientras] no termine. */
  readonly untils: Phrases;
  readonly ifs: ReadonlySet<string>;
  readonly unless: Phrases;
  /** Auxiliaries that make a passive of a verb of saying right after them: a [été] condamné. */
  readonly passives: ReadonlySet<string>;
  /** Words that tell which of two names acts; all empty where the language has none. What two do together is told by senses. */
  readonly deeds: Readonly<Record<keyof DeedWords, ReadonlySet<string>>>;
  /** Articles before a noun that acts and before one that it is done to, and senses of verbs that two do together. */
  readonly caseArticles: Readonly<Record<'nominatives' | 'accusatives' | 'mutual', ReadonlySet<string>>>;
  /** Words after a name that make it the one who acts: कैलाश [ने]. */
  readonly agentClosers: ReadonlySet<string>;
  /** Words after one to whom something is done: मीना [को]. */
  readonly patientClosers: ReadonlySet<string>;
  /** Words that let something be at one time alone: it opens [only] in May. */
  readonly exclusives: ReadonlySet<string>;
  /** Words after which a time begins and does not end: [from] Sunday. */
  readonly onsets: ReadonlySet<string>;
  /** Words for what opens or closes a time in which nothing was: the [first] visit since 1998. */
  readonly extremes: ReadonlySet<string>;
  readonly exclusivePairs: ReadonlyMap<string, string>;
  /** Who is thought to have done it, and who did: "suspect", "murderer". */
  readonly suspects: ReadonlySet<string>;
  readonly offenders: ReadonlySet<string>;
  /** Words between a figure and the time it is for: 120 crowns [a] month. */
  readonly per: ReadonlySet<string>;
  /** Words before a verb of a form that make it uncertain; null where the language has none. */
  readonly mayBefore: { readonly words: ReadonlySet<string>; readonly verb: RegExp } | null;
  /** Ending of verbs that says "may"; null where the language has none. */
  readonly mayEnding: RegExp | null;
  /** Ending of verbs in the conditional of hearsay; null where the language has none. */
  readonly future: RegExp | null;
  readonly infinitive: RegExp | null;
  readonly dayPartsBefore: Phrases;
  readonly conditional: RegExp | null;
  /** Words that say whose something is, and prepositions by which a deed comes from it. */
  readonly possessives: ReadonlySet<string>;
  readonly converse: ReadonlySet<string>;
  /** Nouns that say something with a verb of `findings`: "study". */
  readonly documents: ReadonlySet<string>;
  /** Word -> what kind of body speaks by it: "mairie" -> `town`. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Every form of a verb of finding -> its dictionary form. */
  readonly findings: ReadonlyMap<string, string>;
  /** What joins the two figures of a share: `in` one [in] five, `of` eight [out of] ten. */
  readonly ratioJoints: Phrases;
  /** Sizes that count by themselves: [cent] habitants. */
  readonly bareSizes: ReadonlySet<string>;
  /** Words that add a half to the figure after them, and before them. */
  readonly halfBefore: ReadonlySet<string>;
  readonly halfAfter: Phrases;
  /** Word for the whole of a share, before its part -> the whole: [beşte] biri. */
  readonly wholes: ReadonlyMap<string, number>;
  /** Phrases between a whole and its part: पांच [में से] एक. */
  readonly outOf: Phrases;
  /** Word of a figure and its unit -> both: `zweistündig` "2 h". */
  readonly measures: ReadonlyMap<string, string>;
  /** Lengths of time that an article counts, with what they come to: a [decade] is "10 year". */
  readonly spans: ReadonlyMap<string, string>;
  /** Words that make a share of an ordinal after them: [jeder] vierte. */
  readonly each: ReadonlySet<string>;
  /** Nouns that count after an article: a [dozen], a [score]. */
  readonly collectives: ReadonlyMap<string, number>;
  /** Adjective of a country -> the country, before a currency that several have: 90 [Canadian] dollars. */
  readonly countries: ReadonlyMap<string, string>;
  /** Articles before a share: [a] third, [a] metade. */
  readonly shareArticles: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly shareNouns: ReadonlySet<string>;
  readonly halfSizes: ReadonlySet<string>;
  readonly centuries: ReadonlySet<string>;
  readonly namedCenturies: ReadonlyMap<string, number>;
  readonly decadeOpeners: ReadonlySet<string>;
  readonly dayOpeners: ReadonlySet<string>;
  /** Words between a share and its whole: a third [of] the votes. */
  readonly shareOf: ReadonlySet<string>;
  /** Words that open a whole right after its half: half [the] votes. */
  readonly wholeOpeners: ReadonlySet<string>;
  /** Endings that make an ordinal of a figure: 21[st], 1[er]. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Words that make another unit of the one after them: [square] miles. */
  readonly unitModifiers: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
  readonly timesTold: ReadonlySet<string>;
  /** Words between the two units of one figure: drei Jahre [und] sechs Monate. */
  readonly unitJoints: ReadonlySet<string>;
  /** Words between the two ends of a range: 5 [to] 10 percent. */
  readonly rangeJoints: ReadonlySet<string>;
  /** Words for degrees before their scale: 30 [degrees] Celsius. */
  readonly degrees: ReadonlySet<string>;
  /** Words that put a figure after them below zero, and phrases that do behind degrees: 12 degrees [below zero]. */
  readonly minus: ReadonlySet<string>;
  readonly belowZero: Phrases;
  /** Words between a large number and what it counts: deux millions [d'] euros. */
  readonly partitives: ReadonlySet<string>;
  /** Words after an hour that tell it for one: 17 [Uhr]. */
  readonly hourWords: ReadonlySet<string>;
  /** Words that tell hours and minutes before them for a clock time: 5.30 [hrs]. */
  readonly clockNouns: ReadonlySet<string>;
  /** Words that tell four digits before them for a clock time: 1300 [hours]. */
  readonly hourNouns: ReadonlySet<string>;
  /** Words that tell an hour for one behind a word that opens it: à 2 [heures]. */
  readonly openedHours: ReadonlySet<string>;
  /** Nouns for the parts of a year that ordinals number: im dritten [Quartal], im zweiten [Halbjahr]. */
  readonly quarters: ReadonlySet<string>;
  readonly halves: ReadonlySet<string>;
  /** Words between a length of months and the month that it ends with: the three months [to] June. */
  readonly periodEnds: ReadonlySet<string>;
  /** Words for the first of several: les six [premiers] mois. */
  readonly firsts: ReadonlySet<string>;
  /** Participles before a factor: [divisé] par deux. */
  readonly dividing: ReadonlySet<string>;
  readonly multiplying: ReadonlySet<string>;
  /** Plurals of sets, behind a number: duas [dezenas]. */
  readonly countedSets: ReadonlyMap<string, number>;
  /** True where an ordinal before a month is its day: il [primo] maggio. */
  readonly ordinalDays: boolean;
  readonly fewer: ReadonlySet<string>;
  /** Words before two months that "and" joins: [between] May and July. */
  readonly rangeOpeners: ReadonlySet<string>;
  /** Words between the parts of a date: 11 [de] marzo [de] 2025. */
  readonly dateJoints: ReadonlySet<string>;
}
