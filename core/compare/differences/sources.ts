import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { passiveTelling } from '../quotations/attribution.ts';
import { respelt } from '../rules/names.ts';
import { opensSentence } from '../statement/capitals.ts';
import { type Context, covered, likeness } from '../statement/context.ts';
import { bare } from '../statement/senses.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import type { Difference } from './difference.ts';
import { touchedByEither } from './held.ts';

/** What two passages say of who says something: another verb, another speaker, speakers that changed places, a source gone or new. */
export interface SourceDifference {
  readonly how: 'verb' | 'speaker' | 'exchanged' | 'dropped' | 'added';
  readonly a: Attribution | null;
  readonly b: Attribution | null;
  readonly stretches: readonly number[];
}

interface Source {
  readonly one: Attribution;
  readonly side: Statement;
  readonly sentence: number;
  /** Stems of the speaker's own words: names and nouns, no pronouns. */
  readonly who: readonly string[];
  /** Those words as they are written. */
  readonly keys: readonly string[];
  readonly pronoun: boolean;
  /** What is said: the words around verb and speaker. */
  readonly claim: () => Context;
}

/** What a word of a speaker is known by: its office, what it says besides, or its stem without accents. */
const knownBy = (key: string, lexicon: Lexicon): string => {
  const word = key.replace(/'s$/, '');
  return lexicon.offices.get(word) ?? lexicon.concepts.get(word) ?? bare(lexicon.stem(word));
};

/** The words of an attribution: speaker and verb. */
export const spanOf = (one: Attribution): { start: number; end: number } => ({
  start: Math.min(one.verb.start, one.speaker?.start ?? one.verb.start),
  end: Math.max(one.verb.end, one.speaker?.end ?? one.verb.end),
});

// Words between a verb of saying and the "that" which opens what is said.
const TOLD = 6;

/** What a source says: the words of its clause beside verb and speaker; where those are all of it, the words of the clause before or after. */
function claimOf(side: Statement, start: number, end: number): Context {
  const { words, senses, clauses } = side;
  const first = wordFrom(words, start);
  const last = wordFrom(words, end - 1);
  const sentence = sentenceAt(side.sentences, start);
  const inClause = (clause: number): Context => {
    const found = new Map<string, number>();
    clauses.forEach((one, i) => {
      if (one === clause && (i < first || i > last) && senses[i] !== '' && sentenceAt(side.sentences, words[i]?.start ?? 0) === sentence)
        found.set(senses[i] as string, 1);
    });
    return found;
  };
  // "told the inquiry [that the hatch was open]": who is told is nothing that is said.
  const that = words.findIndex(({ key }, i) => i > last && i <= last + TOLD && side.lexicon.clauseWords.has(key));
  const told = that > 0 && clauses[that] === (clauses[last] as number) + 1 ? inClause(clauses[that] as number) : null;
  if (told && told.size > 0) return told;
  const own = inClause(clauses[last] as number);
  if (own.size > 0) return own;
  for (let away = 1; away < 4; away++) {
    const before = inClause((clauses[first] as number) - away);
    if (before.size > 0) return before;
  }
  return inClause((clauses[last] as number) + 1);
}

// Senses of other clauses that are all of what a source says: "…, two survivors told [reporters at the hospital]".
const CLAIMED = 3;

/** Everything a sentence says beside one of its sources; without the words of the source's own clause where the others say enough. */
function restOf(side: Statement, sentence: number, start: number, end: number): Context {
  const [found, outside] = [new Map<string, number>(), new Map<string, number>()];
  const clause = side.clauses[wordFrom(side.words, end - 1)];
  side.words.forEach((word, i) => {
    if (side.senses[i] === '' || (start <= word.start && word.end <= end) || sentenceAt(side.sentences, word.start) !== sentence) return;
    found.set(side.senses[i] as string, 1);
    if (side.clauses[i] !== clause) outside.set(side.senses[i] as string, 1);
  });
  return outside.size >= CLAIMED ? outside : found;
}

function sourcesOf(side: Statement): readonly Source[] {
  const { lexicon } = side;
  // "One in five teenagers", "the broker allegedly": figures and qualifiers are nobody's name.
  const told = new Set<number>();
  for (const { kind, start, end } of side.facts) {
    if (kind !== 'number' && kind !== 'hedge') continue;
    for (let i = wordFrom(side.words, start); i < side.words.length && (side.words[i] as Word).start < end; i++)
      told.add((side.words[i] as Word).start);
  }
  return side.attributions.map((one): Source => {
    const own = (one.speaker?.words ?? []).filter(
      ({ key, start }) =>
        !lexicon.functionWords.has(key) &&
        !lexicon.pronouns.has(key) &&
        !lexicon.negations.has(key) &&
        !lexicon.negativeEnding?.test(key) &&
        !told.has(start),
    );
    const { start, end } = spanOf(one);
    let claim: Context | null = null;
    return {
      one,
      side,
      sentence: sentenceAt(side.sentences, one.verb.start),
      who: own.map(({ key }) => knownBy(key, lexicon)),
      keys: own.map(({ key }) => key),
      pronoun: one.speaker !== null && own.length === 0,
      claim: () => {
        claim ??= claimOf(side, start, end);
        return claim;
      },
    };
  });
}

/** The part of the shorter speaker's words that the other has too; -1 where one of them is not told, or by a pronoun. */
function sameSpeaker(x: Source, y: Source): number {
  if (x.who.length === 0 || y.who.length === 0) return -1;
  const { sameSpelling } = x.side.lexicon;
  const common = x.who.filter((word, i) => y.who.includes(word) || y.keys.some((other) => sameSpelling(x.keys[i] as string, other))).length;
  const other = (otherwise(x, y) && otherwise(y, x)) || oneOther(x, y) || otherSurname(x, y) || proxied(x, y) || proxied(y, x);
  if (common > 0) return other ? 0 : common / Math.min(x.who.length, y.who.length);
  return abbreviates(x, y) || abbreviates(y, x) ? 1 : 0;
}

// Words of a speaker that is told by one of them: "the health ministry", not "the ministry's spokesman in the capital, Noel Arguelles".
const SHORT = 3;
// The same where all other words of two speakers are one.
const LONG = 6;

/** "the [health] ministry" beside "the [defence] ministry": a word of a short, nameless speaker that the other side has nowhere. */
function otherwise(x: Source, y: Source, short = SHORT): boolean {
  if (x.who.length > short || (named(x) && named(y) && x.who.at(-1) === y.who.at(-1))) return false;
  return x.who.some((word, i) => !y.who.includes(word) && !standsIn(word, y.side, x.keys[i]));
}

/** "a senior official in the [finance] ministry" / "… in the [health] ministry": one word of each that the other side has nowhere, before the same one. */
function oneOther(x: Source, y: Source): boolean {
  const [a, b] = [x.who.filter((word) => !y.who.includes(word)), y.who.filter((word) => !x.who.includes(word))];
  if (a.length !== 1 || b.length !== 1 || named(x) || named(y) || !otherwise(x, y, LONG) || !otherwise(y, x, LONG)) return false;
  const after = (source: Source, word: string): string | undefined => source.who[source.who.indexOf(word) + 1];
  return after(x, a[0] as string) !== undefined && after(x, a[0] as string) === after(y, b[0] as string);
}

/** "the broker's [lawyer]" beside "the broker": who is somebody's lawyer, wife or neighbour is another. */
function proxied(x: Source, y: Source): boolean {
  const { relations, functionWords } = x.side.lexicon;
  // "her neighbour Josef Brandt" is Josef Brandt himself.
  const stands = (x.one.speaker?.words ?? []).some(
    ({ key }, i, all) => relations.has(key) && (i === all.length - 1 || functionWords.has(all[i + 1]?.key ?? '')),
  );
  return stands && !y.keys.some((key) => relations.has(key)) && y.who.every((word) => x.who.includes(word));
}

// Every pair of sources asks for them.
const knownBySide = new WeakMap<Statement, ReadonlySet<string>>();

/** What all words of a side are known by. */
function knownIn(side: Statement): ReadonlySet<string> {
  const known = knownBySide.get(side) ?? new Set([...new Set(side.words.map(({ key }) => key))].map((key) => knownBy(key, side.lexicon)));
  knownBySide.set(side, known);
  return known;
}

/** True where a side has a word that is known by a stem, or another spelling of the word as it is `written`. */
function standsIn(stem: string, side: Statement, written: string = stem): boolean {
  if (knownIn(side).has(stem)) return true;
  return side.words.some(({ key }) => side.lexicon.sameSpelling(key, written));
}

const surname = (source: Source): Word | undefined => nameOf(source).at(-1);

/** "chief Jorun [Halmo]" / "chief Jorun [Fenwick]": surnames of which each side has one alone, and no two spellings of one. */
function otherSurname(x: Source, y: Source): boolean {
  const [a, b] = [surname(x), surname(y)];
  if (!a || !b || named(x) !== named(y) || respelt(a, b, x.side.lexicon)) return false;
  const [one, other] = [knownBy(a.key, x.side.lexicon), knownBy(b.key, y.side.lexicon)];
  return one !== other && !standsIn(one, y.side) && !standsIn(other, x.side);
}

/** "SMN" and "Servicio Meteorológico Nacional". */
function abbreviates(short: Source, long: Source): boolean {
  const letters = (source: Source): string =>
    (source.one.speaker?.words ?? [])
      .filter((word) => isCapital(word.text))
      .map((word) => word.text[0])
      .join('');
  const names = (short.one.speaker?.words ?? []).map((word) => word.text.replace(/\./g, ''));
  return names.some((name) => name.length > 1 && name === name.toUpperCase() && letters(long).includes(name));
}

const named = ({ one, side: { lexicon } }: Source): boolean =>
  (one.speaker?.words ?? []).some((word) => isCapital(word.text) && !lexicon.titles.has(word.key) && !lexicon.functionWords.has(word.key));

/** True where the words of a speaker stand in a text in any place. */
const mentioned = (source: Source, other: Statement): boolean =>
  source.who.length > 0 && source.who.every((word) => knownIn(other).has(word));

const sensesOfSentences = (side: Statement, chosen: (sentence: number) => boolean): ReadonlySet<string> => {
  const found = new Set<string>();
  side.words.forEach((word, i) => {
    if (side.senses[i] !== '' && chosen(sentenceAt(side.sentences, word.start))) found.add(side.senses[i] as string);
  });
  return found;
};

// What was said stands on the other side for this part, where its source is gone,
const CLAIM = 0.5;
// and by this much more where what two speakers say was exchanged.
const CLEARLY = 0.25;

/** True for two verbs of saying that tell and weigh alike, by their dictionary forms. */
export const weighAlike = (a: string, b: string, { neutralSpeech }: Lexicon): boolean =>
  neutralSpeech.some((group) => group.has(a) && group.has(b));

/** True when a verb of one side is another there: not its tense, not `said` / `stated`, and not "according to" for a verb where the speaker stays. */
const otherVerb = (x: Source, y: Source): boolean => {
  const [a, b] = [x.one.verb.value, y.one.verb.value];
  return a !== b && a !== 'according-to' && b !== 'according-to' && !weighAlike(a, b, x.side.lexicon);
};

/** "Vorstandschef [Uwe Brandes]": where every noun takes a capital, the last two of a run of them. */
function fullName(speaker: readonly Word[], { titles, functionWords }: Lexicon): readonly Word[] {
  const capital = ({ text, key }: Word): boolean => isCapital(text) && !titles.has(key) && !functionWords.has(key);
  const last = speaker.findLastIndex(
    (word, i) => i > 0 && capital(word) && capital(speaker[i - 1] as Word) && word.start - (speaker[i - 1] as Word).end === 1,
  );
  return last < 0 ? [] : speaker.slice(last - 1, last + 1);
}

/** The words of a speaker's name. "Rebel commanders": the sentence asks for the capital, and names nobody. */
function nameOf({ one, side }: Source): readonly Word[] {
  const { lexicon, words } = side;
  if (lexicon.capitalNouns) return [];
  return (one.speaker?.words ?? []).filter(({ text, key, start }) => {
    if (!isCapital(text) || lexicon.titles.has(key) || lexicon.functionWords.has(key)) return false;
    const i = wordFrom(words, start);
    return !opensSentence(side, i) || isCapital(words[i + 1]?.text);
  });
}

/** True where a name of the speaker stands on the other side: "the director, Tomas Berg" there, "manager Tomas Berg" here. */
const nameStands = (source: Source, other: Statement, least = 1): boolean => {
  const { lexicon } = source.side;
  const names = lexicon.capitalNouns && least > 1 ? fullName(source.one.speaker?.words ?? [], lexicon) : nameOf(source);
  return names.length >= least && names.every(({ key }) => standsIn(knownBy(key, source.side.lexicon), other));
};

// Words between a name and what it is called besides.
const CALLED = 5;

/** True where words of two speakers stand close together on a side: "the mayor, Ann Lowe". */
function besides(one: Source, twin: Source, { words, facts, lexicon }: Statement): boolean {
  const at = (source: Source): readonly number[] => words.flatMap(({ key }, i) => (source.who.includes(knownBy(key, lexicon)) ? [i] : []));
  const there = at(twin);
  // "a clerk told police": whoever is told is another.
  const told = (i: number, k: number): boolean =>
    facts.some(
      ({ kind, start }) => kind === 'speech' && start > (words[Math.min(i, k)]?.start ?? 0) && start < (words[Math.max(i, k)]?.start ?? 0),
    );
  // "Kern's lawyer, Petra Kin": she is another than Kern.
  const related = (i: number, k: number): boolean =>
    words.slice(Math.min(i, k) + 1, Math.max(i, k)).some(({ key }) => lexicon.relations.has(key));
  return at(one).some((i) => there.some((k) => k !== i && Math.abs(i - k) <= CALLED && !told(i, k) && !related(i, k)));
}

/** True for a source that is read, "the daily Le Matin": no person told in other words. */
const written = ({ keys, side: { lexicon } }: Source): boolean => keys.some((key) => lexicon.documents.has(key));

// Words. A longer noun phrase beside a verb of saying is most often a clause.
const LONGEST_SPEAKER = 6;

/** True for what may be a speaker: not long, and no figure in it. */
const speaks = ({ who, one }: Source): boolean =>
  who.length <= LONGEST_SPEAKER && !(one.speaker?.words ?? []).some(({ kind }) => kind === 'figure');

/** True where a side has a verb of saying, even if nothing there tells who says what: the words are the same, only their reading differs. */
const says = (side: Statement, source: Source): boolean =>
  side.facts.some(({ kind, value }) => kind === 'speech' && value === source.one.verb.value);

// Words between a source and what it has written.
const WRITTEN = 2;

/** "the customs office said" / "[customs data] showed": what a source has written speaks for it. */
const asDocument = ({ who }: Source, { words, lexicon }: Statement): boolean =>
  words.some(
    ({ key }, i) =>
      lexicon.documents.has(key) &&
      words.slice(Math.max(0, i - WRITTEN), i + WRITTEN + 1).some((word) => word.key !== key && who.includes(knownBy(word.key, lexicon))),
  );

/** ", adding that …": whoever spoke before goes on, and answers nobody else who says something in other words. */
const goesOn = (one: Source, other: Source): boolean =>
  one.one.speaker === null && other.one.speaker !== null && one.side.lexicon.neutralSpeech.some((group) => group.has(one.one.verb.value));

// Sources of one side. Each is weighed against each: a passage of 6,000 letters with more is no writing, and nothing is told of it.
const MOST_SOURCES = 100;

/** How the sources of a passage differ. */
export function sourceDifferences(passage: Passage, verbs: readonly Difference[]): readonly SourceDifference[] {
  const most = Math.max(passage.a.attributions.length, passage.b.attributions.length);
  if (most === 0 || most > MOST_SOURCES) return [];
  const restA = [...sourcesOf(passage.a)];
  const restB = [...sourcesOf(passage.b)];
  const answer = (x: Source, y: Source): boolean => passage.answers(x.sentence, y.sentence);
  const pairs: [Source, Source][] = [];
  const take = (score: (x: Source, y: Source) => number): void => {
    const candidates = restA
      .flatMap((x) => restB.map((y) => ({ x, y, score: score(x, y) })))
      .filter((one) => one.score > 0)
      .sort((p, q) => q.score - p.score);
    for (const { x, y } of candidates) {
      if (!restA.includes(x) || !restB.includes(y)) continue;
      restA.splice(restA.indexOf(x), 1);
      restB.splice(restB.indexOf(y), 1);
      pairs.push([x, y]);
    }
  };
  const like = (x: Source, y: Source): number => likeness(x.claim(), y.claim());
  const verb = (x: Source, y: Source): number => (otherVerb(x, y) ? 0 : 1);
  // The same speaker first, then a speaker whom a pronoun or nothing names, then whoever says the same.
  take((x, y) => (sameSpeaker(x, y) > 0 && answer(x, y) ? 1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (sameSpeaker(x, y) > 0 ? 1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (sameSpeaker(x, y) < 0 && answer(x, y) ? 0.1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (answer(x, y) && sameSpeaker(x, y) === 0 ? 0.1 + like(x, y) + verb(x, y) : 0));
  const found: SourceDifference[] = [];
  const put = (how: SourceDifference['how'], x: Source | null, y: Source | null): void => {
    const stretches = touchedByEither(passage.stretches, x && spanOf(x.one), y && spanOf(y.one));
    found.push({ how, a: x?.one ?? null, b: y?.one ?? null, stretches });
  };
  const exchanged = new Set<Source>();
  for (const [i, [x1, y1]] of pairs.entries()) {
    for (const [x2, y2] of pairs.slice(i + 1)) {
      if (sameSpeaker(x1, y1) <= 0 || sameSpeaker(x2, y2) <= 0 || sameSpeaker(x1, x2) !== 0) continue;
      const straight = like(x1, y1) + like(x2, y2);
      const crossed = like(x1, y2) + like(x2, y1);
      if (crossed - straight < CLEARLY) continue;
      put('exchanged', x1, y1);
      exchanged.add(x1);
      exchanged.add(x2);
    }
  }
  for (const [x, y] of pairs) {
    if (exchanged.has(x)) continue;
    const same = sameSpeaker(x, y);
    // "Lowe said" / "the mayor said": a person by office is the same person in other words.
    const stands = (source: Source, other: Statement): boolean => mentioned(source, other) || nameStands(source, other);
    // "Lowe" / "the mayor" are one where either stands on the other side; two names, or two nouns, where one stands beside the other there.
    const alike = nameOf(x).length > 0 === nameOf(y).length > 0;
    const one = (source: Source, twin: Source, other: Statement): boolean =>
      stands(source, other) && (!alike || besides(source, twin, other));
    const retold = !proxied(x, y) && !proxied(y, x) && written(x) === written(y) && (one(x, y, passage.b) || one(y, x, passage.a));
    if (same === 0 && !x.pronoun && !y.pronoun && !retold && speaks(x) && speaks(y)) put('speaker', x, y);
    else if (otherVerb(x, y) && !(says(passage.b, x) && says(passage.a, y)) && !goesOn(x, y) && !goesOn(y, x)) put('verb', x, y);
  }
  // `said` / `admitted it`: a verb of saying in the place of another, though nothing beside it shows what is said.
  const answered = (source: Source, own: 'a' | 'b'): boolean => {
    const twin = verbs.find(({ kind, a, b }) => kind === 'speech' && a && b && (own === 'a' ? a : b) === source.one.verb);
    if (!twin?.a || !twin.b) return false;
    const other: Attribution = { verb: own === 'a' ? twin.b : twin.a, sure: false, speaker: null };
    const [verb, there] = [source.one.verb.value, other.verb.value];
    if (verb === 'according-to' || there === 'according-to') return false;
    if (weighAlike(verb, there, passage.lexicon)) return true;
    found.push({ how: 'verb', a: own === 'a' ? source.one : other, b: own === 'a' ? other : source.one, stretches: twin.stretches });
    return true;
  };
  const gone = (source: Source, own: 'a' | 'b'): boolean => {
    const other = own === 'a' ? passage.b : passage.a;
    const answering = (sentence: number): boolean =>
      own === 'a' ? passage.answers(source.sentence, sentence) : passage.answers(sentence, source.sentence);
    // Whoever is still spoken of is no source that went: "The bank said it will close" / "The bank will close".
    if (source.who.length === 0 || !speaks(source)) return false;
    // "The clerk told the court that she …" / "The court was told that the clerk …": nobody tells it there, whoever it is about.
    const untold = other.facts.some(
      (fact) => fact.kind === 'speech' && passiveTelling(other, fact) === -1 && answering(sentenceAt(other.sentences, fact.start)),
    );
    if (!untold && (mentioned(source, other) || nameStands(source, other, 2))) return false;
    // "d'après les [résultats] publiés" / "c'est ce que montrent les [résultats]": a document that is still spoken of.
    if (source.keys.some((key) => source.side.lexicon.documents.has(key) && other.words.some((word) => word.key === key))) return false;
    if (asDocument(source, other)) return false;
    const { start, end } = spanOf(source.one);
    const rest = restOf(source.side, source.sentence, start, end);
    return rest.size > 0 && covered(rest, sensesOfSentences(other, answering)) >= CLAIM;
  };
  for (const x of restA) if (!answered(x, 'a') && gone(x, 'a')) put('dropped', x, null);
  for (const y of restB) if (!answered(y, 'b') && gone(y, 'b')) put('added', null, y);
  return found;
}
