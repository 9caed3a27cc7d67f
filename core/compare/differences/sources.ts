import type { Lexicon } from '../../language/index.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { ofSomebody, passiveTelling } from '../quotations/telling.ts';
import { covered, likeness } from '../statement/context.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import { otherBody } from './bodies.ts';
import type { Difference } from './difference.ts';
import { touchedByEither } from './held.ts';
import { asDocument, besides, mentioned, nameOf, nameStands, proxied, sameSpeaker, speaks, written } from './same-speaker.ts';
import { restOf, type Speaker, sourcesOf, spanOf } from './speaker.ts';

/** What two passages say of who says something: another verb, another speaker, speakers that changed places, a source gone or new. */
export interface SourceDifference {
  readonly how: 'verb' | 'speaker' | 'exchanged' | 'dropped' | 'added';
  readonly a: Attribution | null;
  readonly b: Attribution | null;
  readonly stretches: readonly number[];
}

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
const otherVerb = (x: Speaker, y: Speaker): boolean => {
  const [a, b] = [x.one.verb.value, y.one.verb.value];
  return (
    a !== b &&
    a !== 'according-to' &&
    b !== 'according-to' &&
    !weighAlike(a, b, x.side.lexicon) &&
    !eitherDenies(x.side, x.one.verb, y.side, y.one.verb)
  );
};

const negationsBeside = (side: Statement, verb: Fact): number => {
  const sentence = sentenceAt(side.sentences, verb.start);
  return side.facts.filter(
    ({ kind, value, start }) => kind === 'negation' && value === 'not' && sentenceAt(side.sentences, start) === sentence,
  ).length;
};

/** `denied that it had` / `said it had not`: the negation of one side stands in the other's verb. */
const denies = (own: Statement, denial: Fact, other: Statement, verb: Fact): boolean =>
  own.lexicon.denials.has(denial.value) &&
  own.lexicon.neutralSpeech.some((group) => group.has(verb.value)) &&
  negationsBeside(other, verb) > negationsBeside(own, denial);

const eitherDenies = (a: Statement, x: Fact, b: Statement, y: Fact): boolean => denies(a, x, b, y) || denies(b, y, a, x);

/** True where a side has a verb of saying, even if nothing there tells who says what: the words are the same, only their reading differs. */
const says = (side: Statement, source: Speaker): boolean =>
  side.facts.some(({ kind, value }) => kind === 'speech' && value === source.one.verb.value);

/** ", adding that …": whoever spoke before goes on, and answers nobody else who says something in other words. */
const goesOn = (one: Speaker, other: Speaker): boolean =>
  one.one.speaker === null && other.one.speaker !== null && one.side.lexicon.neutralSpeech.some((group) => group.has(one.one.verb.value));

// Sources of one side. Each is weighed against each: a passage of 6,000 letters with more is no writing, and nothing is told of it.
const MOST_SOURCES = 100;

/** What two sources are to each other, told once for each two. */
function heldOnce(told: (x: Speaker, y: Speaker) => number): (x: Speaker, y: Speaker) => number {
  const all = new Map<Speaker, Map<Speaker, number>>();
  return (x, y) => {
    const row = all.get(x) ?? new Map<Speaker, number>();
    all.set(x, row);
    const now = row.get(y) ?? told(x, y);
    row.set(y, now);
    return now;
  };
}

/** How the sources of a passage differ. */
export function sourceDifferences(passage: Passage, verbs: readonly Difference[]): readonly SourceDifference[] {
  const most = Math.max(passage.a.attributions.length, passage.b.attributions.length);
  if (most === 0 || most > MOST_SOURCES) return [];
  const restA = [...sourcesOf(passage.a)];
  const restB = [...sourcesOf(passage.b)];
  const answer = (x: Speaker, y: Speaker): boolean => passage.answers(x.sentence, y.sentence);
  const sameAs = heldOnce(sameSpeaker);
  const pairs: [Speaker, Speaker][] = [];
  const take = (score: (x: Speaker, y: Speaker) => number): void => {
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
  const like = (x: Speaker, y: Speaker): number => likeness(x.claim(), y.claim());
  const verb = (x: Speaker, y: Speaker): number => (otherVerb(x, y) ? 0 : 1);
  // The same speaker first, then a speaker whom a pronoun or nothing names, then whoever says the same.
  take((x, y) => (sameAs(x, y) > 0 && answer(x, y) ? 1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (sameAs(x, y) > 0 ? 1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (sameAs(x, y) < 0 && answer(x, y) ? 0.1 + like(x, y) + verb(x, y) : 0));
  take((x, y) => (answer(x, y) && sameAs(x, y) === 0 ? 0.1 + like(x, y) + verb(x, y) : 0));
  const found: SourceDifference[] = [];
  const put = (how: SourceDifference['how'], x: Speaker | null, y: Speaker | null): void => {
    const stretches = touchedByEither(passage.stretches, x && spanOf(x.one), y && spanOf(y.one));
    found.push({ how, a: x?.one ?? null, b: y?.one ?? null, stretches });
  };
  const exchanged = new Set<Speaker>();
  // "the port's chief, Imogen Salt, said" / "Imogen Salt, the port's chief, said": one by name and by office.
  const same = (x: Speaker, y: Speaker): boolean => sameAs(x, y) > 0 || (besides(x, y, passage.a) && besides(x, y, passage.b));
  for (const [i, [x1, y1]] of pairs.entries()) {
    for (const [x2, y2] of pairs.slice(i + 1)) {
      if (!same(x1, y1) || !same(x2, y2) || sameAs(x1, x2) !== 0) continue;
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
    const same = sameAs(x, y);
    // "Lowe said" / "the mayor said": a person by office is the same person in other words.
    const stands = (source: Speaker, other: Statement): boolean => mentioned(source, other) || nameStands(source, other);
    // "Lowe" / "the mayor" are one where either stands on the other side; two names, or two nouns, where one stands beside the other there.
    const alike = nameOf(x).length > 0 === nameOf(y).length > 0;
    const one = (source: Speaker, twin: Speaker, other: Statement): boolean =>
      stands(source, other) && (!alike || besides(source, twin, other));
    const retold =
      !otherBody(x, y) && !proxied(x, y) && !proxied(y, x) && written(x) === written(y) && (one(x, y, passage.b) || one(y, x, passage.a));
    if (same === 0 && !x.pronoun && !y.pronoun && !retold && speaks(x) && speaks(y)) put('speaker', x, y);
    else if (otherVerb(x, y) && !(says(passage.b, x) && says(passage.a, y)) && !goesOn(x, y) && !goesOn(y, x)) put('verb', x, y);
  }
  // `said` / `admitted it`: a verb of saying in the place of another, though nothing beside it shows what is said.
  const answered = (source: Speaker, own: 'a' | 'b'): boolean => {
    const twin = verbs.find(({ kind, a, b }) => kind === 'speech' && a && b && (own === 'a' ? a : b) === source.one.verb);
    if (!twin?.a || !twin.b || ofSomebody(passage.a, twin.a) || ofSomebody(passage.b, twin.b)) return false;
    const other: Attribution = { verb: own === 'a' ? twin.b : twin.a, sure: false, speaker: null };
    const [verb, there] = [source.one.verb.value, other.verb.value];
    if (verb === 'according-to' || there === 'according-to') return false;
    if (weighAlike(verb, there, passage.lexicon) || eitherDenies(passage.a, twin.a, passage.b, twin.b)) return true;
    found.push({ how: 'verb', a: own === 'a' ? source.one : other, b: own === 'a' ? other : source.one, stretches: twin.stretches });
    return true;
  };
  const gone = (source: Speaker, own: 'a' | 'b'): boolean => {
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
