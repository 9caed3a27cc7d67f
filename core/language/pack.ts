import type { DeedWords } from './deed-words.ts';
import type { DatePart } from './lexicon.ts';
import type { PageWords } from './page-words.ts';

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
  /** Value of `hedges` or `limits` -> words by which a sentence says as much, and which make no qualifier of their own: `about` -> "estimate estimates". */
  readonly echoes?: Readonly<Record<string, string>>;
  /** Phrases of hearsay that count where a clause ends with them: …は無事だ[という]。 Elsewhere they only join: 山田[という]男. */
  readonly hearsay?: string;
  readonly negatingHedges?: string;
  readonly limits: Readonly<Record<string, string>>;
  /** Those of `not` begin with the word that negates a verb: "non". */
  readonly negations: Readonly<Record<string, string>>;
  /** True where several negations of a clause are one: никто не, non … mai. */
  readonly negativeConcord?: true;
  readonly negativePrefixes?: string;
  readonly prefixedOtherwise?: string;
  readonly negativeEnding?: RegExp;
  /** Words and phrases that negate without a negation: "omitted, left out, free of". */
  readonly negatives?: string;
  /** Word -> words before it in their clause with which it negates: `from` -> "kept": [kept] visitors [from] entering. */
  readonly negativeGaps?: Readonly<Record<string, string>>;
  /** Words that negate by their shape: "unpaid", "childless". */
  readonly negativeShape?: RegExp;
  /** Words through which a negation reaches the next: not [able] to sell. */
  readonly negatedThrough?: string;
  /** Negations that stand for what they negate, so that the verb tells: "nobody", "nothing". */
  readonly negativePronouns?: string;
  /** Word -> words that say the opposite of it, so that to negate the one is to say the other: `survive` -> "die perish". */
  readonly opposites?: Readonly<Record<string, string>>;
  /** Words of having, and of having not: a permit was [obtained], [without] a permit. */
  readonly having?: string;
  readonly lacking?: string;
  /** Dictionary form -> its other forms. */
  readonly speech: Readonly<Record<string, string>>;
  /** Dictionary form of a verb of saying -> phrases that say it in several words: `söz-vermek` -> "söz verdi, vaadinde bulundu". */
  readonly speechPhrases?: Readonly<Record<string, string>>;
  /** Verbs of saying, dictionary forms, in groups parted by commas: one of a group weighs no more than another, and takes its place as wording. */
  readonly neutralSpeech?: string;
  readonly plainSpeech: string;
  /** Verbs of saying, dictionary forms, behind which stands who is told and never who tells: told [the court]. */
  readonly hearerVerbs?: string;
  readonly clauseWords: string;
  /** Words between what is said and the verb, after which the speaker stands, or none: চালক মাতাল ছিলেন [বলে] জানিয়েছে পুলিশ. */
  readonly clauseClosers?: string;
  readonly nounOpeners?: string;
  /** Plurals that are forms of a verb of saying too: the betting [rules]. */
  readonly speechNouns?: string;
  readonly auxiliaries: string;
  readonly lightVerbs?: string;
  readonly speakerEnds: string;
  /** Forms of auxiliaries that make a clause of the words they stand in: said [the tax was high] names no speaker. */
  readonly finites?: string;
  /** Words that open the place or the time where something was said: said [at] a meeting. */
  readonly occasions?: string;
  /** Words that open who is told, behind a verb of saying: a déclaré [à] la presse la présidente. */
  readonly hearers?: string;
  /** Words that open what is spoken of, where, or to whom, between the speaker and the verb: [对]此表示担忧, [在]法院外说. */
  readonly towards?: string;
  /** Words that close a place or a time which such a word opens, so that the speaker may stand behind it: 在发布会[上]陆明说. */
  readonly occasionEnds?: string;
  readonly sources: string;
  /** The last words of `sources` that no speaker follows: nach [Polizeiangaben], nach eigenen [Angaben]. */
  readonly sourcesAlone?: string;
  /** The last words of `sources` that stand after their speaker: der Polizei [zufolge], polise [göre]. */
  readonly sourcesBehind?: string;
  readonly pronouns: string;
  readonly titles: string;
  readonly titleModifiers?: string;
  /** True where a title may close a compound: [Verkehrs]minister. */
  readonly compoundTitles?: true;
  /** Words that are written together with a known word after them: ex(ministra), vice(sindaco), و(أربعون), 副(市长). */
  readonly prefixes?: string;
  /** Words that are written together with a number word after them: ب(عشرين), ل(ثلاثة). */
  readonly numberPrefixes?: string;
  /** What tells names where the script has no capitals: families, given names, places, and words that close a title with its name. */
  readonly names?: {
    readonly families: string;
    readonly given?: string;
    readonly places: string;
    readonly closers?: string;
    /** Words right behind a name, before an age, where no spaces part them: 久世みのり[さん]（31）. */
    readonly honorifics?: string;
  };
  /** True where the verb closes its clause: polis sürücüyü [durdurdu]. */
  readonly verbLast?: true;
  /** True where the verb opens its clause, so that who speaks stands behind it: [قال] الوزير. */
  readonly verbFirst?: true;
  /** Particles that end a clause and are part of its verb: lehnte … [ab]. */
  readonly particles?: string;
  /** Forms of verbs that such a particle belongs to: [lehnte] … ab. */
  readonly partedVerbs?: string;
  /** The verb stands second, so that its subject follows it where something else opens the sentence: Nach dem Spiel [sagte] Kolb. */
  readonly verbSecond?: true;
  /** Ending of the last word of what is said, before a verb of saying: sürücünün alkollü olduğ[unu] açıkladı. */
  readonly complement?: RegExp;
  /** Words that close what a sentence speaks of: 市長[は]橋が開くと述べた. */
  readonly topics?: string;
  /** True where names of firms, clubs and ships stand between quotation marks: завод «Восход». */
  readonly quotedNames?: true;
  /** True where words stand without spaces between them. */
  readonly unspaced?: true;
  readonly functionWords: string;
  readonly joints: string;
  /** Ending of the word before a joint that joins clauses, where it marks who acts behind other words: 死亡した[が], but 12人[が]. */
  readonly jointAfter?: RegExp;
  /** Articles that count before a size: [a] hundred. */
  readonly countingArticles?: string;
  readonly cardinals: Readonly<Record<string, number>>;
  /** Value -> phrases of several words that count as one: `13` -> "ثلاثة عشر, ثلاث عشرة". */
  readonly compoundCardinals?: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Bounds that open a span of time too, and verbs that a length of time belongs to: the siege [lasted] over four years. */
  readonly spanOpeners?: string;
  readonly lasting?: string;
  /** Ending of a verb's form that goes on, or is a noun: [warning]. */
  readonly goingOn?: RegExp;
  /** Letters that are a size beside a sign of money alone, a measure else: 2,4 [M]€, but 2 m. */
  readonly moneySizes?: Readonly<Record<string, number>>;
  /** Value -> words. */
  readonly vague: Readonly<Record<string, string>>;
  readonly fractions: Readonly<Record<string, number>>;
  /** True where a half stands before what it is the half of, with no word between: نصف السكان. */
  readonly bareHalf?: true;
  readonly numberJoints: string;
  /** True where such a word joins tens and units: treinta [y] dos. */
  readonly jointsInTens?: true;
  /** True where units stand before their tens: خمسة و عشرون. */
  readonly unitsFirst?: true;
  readonly thousands: '.' | ',';
  readonly percent: Readonly<Record<string, string>>;
  /** Words and signs that make a figure after them a percentage: yüzde (40), 百分之(40). */
  readonly percentBefore?: string;
  /** Words that count things and people behind a figure of one character: 七[人], 三[辆]. */
  readonly counters?: string;
  /** Words before a multiple that is told by what it adds: 增长[两]倍 is three times as much. */
  readonly growing?: string;
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
  /** Endings behind an apostrophe that make a clock time of figures with a point: 14.30'[da]. */
  readonly clockEndings?: string;
  /** Part of a date or clock -> marks that follow its figure: `month` -> "月". */
  readonly dateMarks?: Readonly<Record<DatePart, string>>;
  readonly dayParts?: Readonly<Record<string, string>>;
  /** True where a clock time with a colon has a word beside it that tells it, so that bare ones are results: mit 21:14 Stimmen. */
  readonly colonResults?: true;
  /** Words after which an hour in words, or with its mark, is a clock time: "à" deux heures. */
  readonly hourOpeners?: string;
  /** Words before hours in figures: [alle] 18. */
  readonly hourArticles?: string;
  /** Words after an ordinal that make a day of the week of it, Monday the second: 2.ª [feira]. */
  readonly weekdayOrdinals?: string;
  /** Words after an hour that count other things too, and make a clock time of it behind a part of the day: রাত ৮[টা]. */
  readonly countedHours?: string;
  /** Words after an hour, in figures or words, that make a clock time of it: सात [बजे]. */
  readonly hourMarks?: string;
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
  /** A name, in lower case, without the endings that its case gives it; left out: without `'s`. See `Lexicon.nameRoot`. */
  readonly nameRoot?: (name: string) => string;
  /** The part that the forms of a word share, of a word in lower case; left out: its ending is cut by length. See `Lexicon.stem`. */
  readonly stem?: (word: string) => string;
  /** Value -> words, in all their forms, that say the same of what is counted or done: `die` -> "killed dead died deaths". */
  readonly concepts?: Readonly<Record<string, string>>;
  /** The same of phrases: `buy` -> "took over". */
  readonly phraseConcepts?: Readonly<Record<string, string>>;
  /** Country code -> beginnings of its adjectives that its name does not tell: `PL` -> "polish". */
  readonly nations?: Readonly<Record<string, string>>;
  /** Words, in all their forms, that say which way a figure goes: `up` "rose profit surplus won", `down` "fell loss deficit lost". */
  readonly directions?: Readonly<Record<'up' | 'down', string>>;
  /** Words that say so right before their figure alone, and much else elsewhere: closed [up] 2 percent. */
  readonly directionsBefore?: Readonly<Record<'up' | 'down', string>>;
  /** Words before the figure that another came from, and before the one that it came to: rose [from] 5 [to] 7 percent. */
  readonly changes?: string;
  /** Nouns whose number may stand behind them: on [day] three, which is the third. */
  readonly numberedNouns?: string;
  /** Count -> words for so many goals of one player: `3` -> "帽子戏法"; under "", set phrases whose numbers count nothing: 三番五次. */
  readonly tallies?: Readonly<Record<string, string>>;
  /** Factor -> verbs and adverbs: `2` -> "doubled double twice", `0.5` -> "halved". */
  readonly multiples?: Readonly<Record<string, string>>;
  /** Joint of a share -> phrases: `in` -> "in", `of` -> "out of, of every". */
  readonly ratioJoints?: Readonly<Record<string, string>>;
  /** Sizes that count by themselves: [cent] habitants, [mil] euros. */
  readonly bareSizes?: string;
  /** Words that add a half to the figure after them, and phrases that do to the one before: [साढ़े] तीन, iki [buçuk]. */
  readonly halfBefore?: string;
  readonly halfAfter?: string;
  /** Words for the whole of a share, before its part: `beşte` 5. */
  readonly wholes?: Readonly<Record<string, number>>;
  /** Phrases between a whole and its part: पांच [में से] एक. */
  readonly outOf?: string;
  /** Words of a figure and its unit: `cinquantenne` "50 year", `zweistündig` "2 h". */
  readonly measures?: Readonly<Record<string, string>>;
  /** Lengths of time that an article counts, with what they come to: a [decade] is "10 year". */
  readonly spans?: Readonly<Record<string, string>>;
  /** Words that make a share of an ordinal after them: [jeder] vierte, [каждый] пятый. */
  readonly each?: string;
  /** Articles before a share: [a] third, [a] metade. */
  readonly shareArticles?: string;
  /** Words between a share and its whole: a third [of] the votes. */
  readonly shareOf?: string;
  /** Words that make a share of an ordinal before them, behind an article that counts: una cuarta [parte]. */
  readonly parts?: string;
  /** Words of `fractions` that are nothing but shares, whatever follows: ein [Drittel] davon, [треть] жителей. */
  readonly shareNouns?: string;
  /** Words that halve the size or set right after them: [medio] centenar, [meia] dúzia. */
  readonly halfSizes?: string;
  /** Nouns for a hundred years, before or after their number, and names of single ones, written with a capital: XVIII [secolo], il [Settecento]. */
  readonly centuries?: string;
  readonly namedCenturies?: Readonly<Record<string, number>>;
  /** Words before the tens of ten years: gli [anni] Settanta, les [années] 70. */
  readonly decadeOpeners?: string;
  /** True where an ordinal before a month is its day: il [primo] maggio, до [первого] июня. */
  readonly ordinalDays?: true;
  /** Words before the figure of a day of the month: quarta-feira, [dia] 12. */
  readonly dayOpeners?: string;
  /** Words that open a whole right after its half: half [the] votes. */
  readonly wholeOpeners?: string;
  /** Endings that make an ordinal of a figure: 21[st], 1[er]. */
  readonly ordinalEndings?: string;
  /** Words that make another unit of the one after them: [square] miles. */
  readonly unitModifiers?: string;
  /** Between a number and what it counts: "two [more] quarters". */
  readonly further?: string;
  /** Behind an ordinal, one of so many: "the fourth [time]". */
  readonly timesTold?: string;
  /** Words between the two units of one figure, beside `numberJoints`: drei Jahre [und] sechs Monate. */
  readonly unitJoints?: string;
  /** Words between the two ends of a range: 5 [to] 10 percent. */
  readonly rangeJoints?: string;
  /** Words for degrees before their scale: 30 [degrees] Celsius. */
  readonly degrees?: string;
  /** Words that put a figure after them below zero, and phrases that do behind degrees: [minus] 12 degrees, 12 degrees [below zero]. */
  readonly minus?: string;
  readonly belowZero?: string;
  /** Words between a large number and what it counts: deux millions [d'] euros. */
  readonly partitives?: string;
  /** Words after an hour that tell it for one: 17 [Uhr]. */
  readonly hourWords?: string;
  /** Words that tell hours and minutes before them for a clock time: 5.30 [hrs]. */
  readonly clockNouns?: string;
  /** Words that tell four digits before them for a clock time: 1300 [hours]. */
  readonly hourNouns?: string;
  /** Words that tell an hour for one behind a word that opens it: à 2 [heures]. */
  readonly openedHours?: string;
  /** Words between the parts of a date: 11 [de] marzo [de] 2025. */
  readonly dateJoints?: string;
  /** Nouns for the parts of a year that ordinals number, before or after them: im dritten [Quartal], الربع الثالث; im zweiten [Halbjahr]. */
  readonly quarters?: string;
  readonly halves?: string;
  /** Words between a length of months and the month that it ends with: the three months [to] June, [ended] June. */
  readonly periodEnds?: string;
  /** Participles before a factor: [divisé] par deux, [multiplicado] por tres. */
  readonly dividing?: string;
  readonly multiplying?: string;
  /** Words that make a part of the multiple before them: deux fois [moins], в два раза [меньше]. */
  readonly fewer?: string;
  /** Words for the first of several, beside its ordinals: les six [premiers] mois. */
  readonly firsts?: string;
  /** Words before two months that "and" joins: [between] May and July. */
  readonly rangeOpeners?: string;
  /** Their plurals, behind a number: two [dozen], duas [dezenas]. */
  readonly countedSets?: Readonly<Record<string, number>>;
  /** Nouns that count after an article: `dozen` -> 12. */
  readonly collectives?: Readonly<Record<string, number>>;
  /** Country (`us ca au nz hk sg br mx`) -> adjectives before a currency that several countries have: `ca` -> "canadian". */
  readonly countries?: Readonly<Record<string, string>>;
  /** Bound -> phrases that follow their figure: `at-least` -> "or more", `about` -> "or so". The values are those of `limits`. */
  readonly limitsAfter?: Readonly<Record<string, string>>;
  /** Ending that a word has before a bound that follows its figure; the same word behind another compares: ১০ হাজার[ের] বেশি, 10 bin[den] fazla. */
  readonly boundEnding?: RegExp;
  /** Words that compare with a time, before or behind it: mehr [als] im Vorjahr, पिछले साल [से]. */
  readonly comparers?: string;
  /** Values of `hedges` from the least to the most certain, parted by spaces, those of one certainty by a bar: "may|perhaps seem|alleged likely". */
  readonly certainty?: string;
  /** Forms of a verb that only reported speech takes: Konjunktiv I. They count as a hedge of hearsay where nobody is named as the source. */
  readonly reportedForm?: RegExp;
  /** Modifier of an office -> words: `former` -> "former ex onetime", `acting` -> "acting interim", `deputy` -> "deputy vice", `elect` -> "elect". */
  readonly officeModifiers?: Readonly<Record<string, string>>;
  /** Phrases that make an office a former one: before it, [曾任]校长, and right after it, विधायक [रह चुके]. */
  readonly onceHeld?: { readonly before?: string; readonly after?: string };
  /** Offices behind which words with a capital say what they are for: "[ministro] della Difesa". */
  readonly ministers?: string;
  /** Modifiers may follow their office: "Premier ministre par intérim". */
  readonly modifiersFollow?: true;
  /** Office -> words that name the same one: `chair` -> "chairman chairwoman chair". Titles that are not listed are offices of their own. */
  readonly offices?: Readonly<Record<string, string>>;
  /** Titles and roles that name no office, so that another beside the name is no other office: "mr leader official politician analyst". */
  readonly looseTitles?: string;
  /** Who stands to somebody so that they are two: the broker's [lawyer], Kern's [wife]. */
  readonly relations?: string;
  /** Who speaks for somebody: the governor's [spokesman] is not the governor, though a ministry's speaks for it. */
  readonly voices?: string;
  /** Verbs of saying that something is not so, dictionary forms: [denied] it, said it was [not]. */
  readonly denials?: string;
  /** Words that open the one who acts in a passive clause: "by", "von", "par", "por", "da". */
  readonly agentOpeners?: string;
  /** Phrases that open what ends a state, where the language may negate it too: [mientras] no termine, [finché] non finisce. */
  readonly untils?: string;
  /** Words that open a condition, and phrases that open what must not be: [if] it does not fall, [unless] it falls. */
  readonly ifs?: string;
  readonly unless?: string;
  /** Auxiliaries that make a passive of a verb of saying right after them, beside those of `deeds`: a [été] condamné. */
  readonly passives?: string;
  /** What tells who does what to whom, in whatever voice. */
  readonly deeds?: DeedWords;
  /** Articles before a noun that acts and before one that it is done to, and verbs that two do together: [der] Händler, [den] Händler, [traf]. */
  readonly caseArticles?: { readonly nominatives: string; readonly accusatives: string; readonly mutual: string };
  /** Words after a name that make it the one who acts: कैलाश [ने]. */
  readonly agentClosers?: string;
  /** Words after one to whom something is done: मीना [को]. */
  readonly patientClosers?: string;
  /** Words that let something be at one time alone: it opens [only] in May. They answer "not before". */
  readonly exclusives?: string;
  /** Words after which a time begins and does not end: [from] Sunday. */
  readonly onsets?: string;
  /** Words for what opens or closes a time in which nothing was: the [first] visit since 1998. They answer "no visit since". */
  readonly extremes?: string;
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
  /** Ending of verbs in the conditional of hearsay, up to their root: étudi[erait]. */
  readonly conditional?: RegExp;
  /** Ending of infinitives: a verb of saying in it that is negated says nothing, n'a pas souhaité [commenter]. */
  readonly infinitive?: RegExp;
  /** Phrases for a part of a day before its day: [la noche del] lunes. */
  readonly dayPartsBefore?: Readonly<Record<string, string>>;
  /** Ending of verbs in the future: étudi[era]. Where a conditional answers it behind a verb of saying, the conditional doubts nothing. */
  readonly future?: RegExp;
  /** Words that say whose something is: suing [its] rival; and prepositions by which a deed comes from it: bought [from] its rival. */
  readonly possessives?: string;
  readonly converse?: string;
  /** What kind of body speaks -> its words, in all their forms: `police` -> "police gendarmerie", `town` -> "mairie municipalité". */
  readonly bodies?: Readonly<Record<string, string>>;
  /** What speaks without a mouth: "study report survey poll letter". With a verb of `findings` it is a source. */
  readonly documents?: string;
  /** Verbs by which a document or its authors say something, dictionary form -> other forms: `find` -> "found finds". */
  readonly findings?: Readonly<Record<string, string>>;
}
