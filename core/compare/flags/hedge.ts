import { phraseAt } from '../../language/phrases.ts';
import { wordFrom, wordsWithin } from '../../language/words.ts';
import type { Difference } from '../differences/difference.ts';
import { facing } from '../differences/opposites.ts';
import { asksFor, negatedOtherwise } from '../differences/polarity.ts';
import { weighAlike } from '../differences/sources.ts';
import type { Passage } from '../passage/passage.ts';
import { sentenceAt } from '../statement/sentences.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

// What the qualifier stands with has to stand on the other side for this part: a clause that goes with its "perhaps" drops no hedge.
// Tried: 0.3 and 0.7 change no flag in the 1,170 pairs of the tests nor in 120 republications of `bench/flags`.
const STANDS = 0.5;
// Words of a side in a place where a qualifier went with a few words that others took the place of: `[allegedly hidden beneath|concealed under]`.
const REPLACED = 4;

/** True where a qualifier of one side stands in a place of a few words on either side: what it stands with is there in other words. */
const replaced = (places: Parameters<Raise>[0]['places'], stretches: readonly number[]): boolean =>
  places.some(({ index, wordsA, wordsB, edit }) => {
    const [a, b] = [wordsA, wordsB].map((words) => words.filter(({ kind }) => kind === 'word').length) as [number, number];
    return stretches.includes(index) && edit.kind === 'hedge' && Math.min(a, b) > 0 && Math.max(a, b) <= REPLACED;
  });

/** -1 where the witness is less certain than the base, 1 where it is more certain, 0 where no scale says so. */
function direction({ a, b }: Difference, { lexicon }: Passage): -1 | 0 | 1 {
  const [one, other] = [a && lexicon.certainty.get(a.value), b && lexicon.certainty.get(b.value)];
  if (one === null || other === null || one === undefined || other === undefined || one === other) return 0;
  return other > one ? 1 : -1;
}

/** The words of the sentences that answer a qualifier of one side alone. */
function answeringWords(passage: Passage, { a, b }: Difference): ReadonlySet<string> {
  const [own, other] = a ? [passage.a, passage.b] : [passage.b, passage.a];
  const sentence = sentenceAt(own.sentences, (a ?? b)?.start ?? 0);
  const answers = (there: number): boolean => (a ? passage.answers(sentence, there) : passage.answers(there, sentence));
  return new Set(other.words.filter(({ start }) => answers(sentenceAt(other.sentences, start))).map(({ key }) => key));
}

/** `not [yet] paid` / `paid`: a qualifier right behind a negation that goes with it; the negation's flag tells. */
function negatedWith(passage: Passage, { a, b }: Difference, all: readonly Difference[]): boolean {
  const [own, fact] = a ? [passage.a, a] : [passage.b, b];
  const before = own.words[wordFrom(own.words, fact?.start ?? 0) - 1];
  return all.some((other) => {
    const negation = other.kind === 'negation' ? (a ? other.a : other.b) : null;
    return negation !== null && (a ? other.b : other.a) === null && negation.end === before?.end;
  });
}

/** `[may] not enter`, `no one [may] enter` / `are barred from entering`: what is not allowed, told there by a word of forbidding. */
function forbiddenThere(passage: Passage, { a, b }: Difference, all: readonly Difference[]): boolean {
  const [{ words, clauses, lexicon }, fact] = a ? [passage.a, a] : [passage.b, b];
  if (fact?.value !== 'may') return false;
  const at = wordFrom(words, fact.start);
  return all.some((other) => {
    const [negation, answer] = a ? [other.a, other.b] : [other.b, other.a];
    if (other.kind !== 'negation' || negation?.value !== 'not') return false;
    const first = wordFrom(words, negation.start);
    const here =
      first === at + 1 ||
      // "चुनाव नहीं लड़ [सकते]"
      (lexicon.verbLast && first >= at - 2 && first < at) ||
      (first < at && clauses[first] === clauses[at] && lexicon.negativePronouns.has(words[first]?.key ?? ''));
    return (
      here && (answer ? answer.value !== 'not' : asksFor(a ? passage.a : passage.b, negation) || negatedOtherwise(passage, other, all))
    );
  });
}

/** `at least a year` / `a year or more`: the other side bounds by a phrase behind what is no figure there. */
function boundBehind(passage: Passage, { a, b }: Difference): boolean {
  const sides = facing(passage, a, b);
  const value = (a ?? b)?.value ?? '';
  if (!sides) return false;
  const { other, there } = sides;
  // What bounds a figure there answers another.
  const taken = (at: number): boolean => other.facts.some(({ kind, start, end }) => kind === 'hedge' && start <= at && at < end);
  return other.words.some(
    ({ start }, i) => there(start) && phraseAt(other.lexicon.limitsAfter, other.words, i)?.value === value && !taken(start),
  );
}

/** `could not` / `could`: the word stands on the other side too, in another phrase; that one's flag tells. */
function spoken(passage: Passage, { a, b }: Difference, there: ReadonlySet<string>): boolean {
  const fact = a ?? b;
  const words = fact ? wordsWithin((a ? passage.a : passage.b).words, fact.start, fact.end) : [];
  return words.every(({ key }) => there.has(key));
}

/** `about 300` / `experts estimate … 300`, `tried to` / `in a bid to`: the other side says as much by a word that is no qualifier, and stands there alone. */
function echoed(passage: Passage, { a, b }: Difference, there: ReadonlySet<string>): boolean {
  const [{ words, sentences }, fact] = a ? [passage.a, a] : [passage.b, b];
  const echoes = passage.lexicon.echoes.get(fact?.value ?? '');
  if (!fact || !echoes) return false;
  const here = words.filter(
    ({ start, end }) => sentenceAt(sentences, start) === sentenceAt(sentences, fact.start) && (end <= fact.start || fact.end <= start),
  );
  return [...echoes].some((word) => there.has(word) && !here.some(({ key }) => key === word));
}

/** `[mutmaßlich]` / `gelegt haben [soll]`: each of two qualifiers of other names, of which one says as much as the other. */
function saysAsMuch(passage: Passage, { a, b }: Difference): boolean {
  const said = (side: Passage['a'], fact: Difference['a'], value = ''): boolean => {
    const echoes = passage.lexicon.echoes.get(value);
    const words = side.words.filter(
      ({ key, start, end }) => fact && fact.start <= start && end <= fact.end && !side.lexicon.functionWords.has(key),
    );
    return echoes !== undefined && words.length > 0 && words.every(({ key }) => echoes.has(key));
  };
  return (
    a !== null &&
    b !== null &&
    (a.bounds === undefined) === (b.bounds === undefined) &&
    (said(passage.b, b, a?.value) || said(passage.a, a, b?.value))
  );
}

/** `…無事だ。` / `…無事だという。`: a phrase of hearsay where both sides name a source. */
function heard({ a, b, lexicon }: Passage, difference: Difference): boolean {
  const [own, fact] = difference.a ? [a, difference.a] : [b, difference.b];
  const first = own.words[wordFrom(own.words, fact?.start ?? 0)];
  return first !== undefined && lexicon.hearsay.has(first.key) && a.attributions.length > 0 && b.attributions.length > 0;
}

// Words between an auxiliary of hearsay and its participle: "serait [bien] étudiée",
const PARTICIPLE = 3;
// and letters of a root that tell one verb.
const ROOT = 4;

/** `serait étudiée` / `étudierait`: the conditional of hearsay, in the auxiliary here and in the verb itself there. */
function conditionalThere(passage: Passage, { a, b }: Difference, there: ReadonlySet<string>): boolean {
  const [own, fact] = a ? [passage.a, a] : [passage.b, b];
  const { conditional } = passage.lexicon;
  const at = wordFrom(own.words, fact?.start ?? 0);
  if (!fact || !conditional?.test(own.words[at]?.key ?? '')) return false;
  const verbs = own.words.slice(at + 1, at + 1 + PARTICIPLE).map(({ key }) => key);
  return [...there].some((key) => {
    const root = key.replace(conditional, '');
    return root !== key && root.length >= ROOT && verbs.some((verb) => verb.startsWith(root));
  });
}

/** `said the line [would be] closed` / `the line will be closed, said`: the conditional that a verb of saying in the past asks for, and no doubt. */
function toldAhead(passage: Passage, { a, b }: Difference, there: ReadonlySet<string>): boolean {
  const [own, other] = a ? [passage.a, passage.b] : [passage.b, passage.a];
  const fact = a ?? b;
  const { conditional, future, clauseWords } = passage.lexicon;
  const at = wordFrom(own.words, fact?.start ?? 0);
  if (!fact || !future || !conditional?.test(own.words[at]?.key ?? '') || other.attributions.length === 0) return false;
  const sentence = sentenceAt(own.sentences, fact.start);
  const told = own.attributions.some(({ verb }) => {
    if (verb.value === 'according-to' || verb.end > fact.start || sentenceAt(own.sentences, verb.start) !== sentence) return false;
    const between = own.words.slice(wordFrom(own.words, verb.end), at);
    return between.some(({ key }) => clauseWords.has(key));
  });
  return told && [...there].some((key) => future.test(key));
}

// "A dozen" is as often twelve; the other sets are said of what nobody counted.
const EXACT_SET = 12;

/** `about 30` / `une trentaine`: the other side's word for the figure says itself that it is rough. */
function roughly(passage: Passage, { a, b }: Difference): boolean {
  const [own, other] = a ? [passage.a, passage.b] : [passage.b, passage.a];
  const fact = a ?? b;
  if (fact?.value !== 'about' || fact.bounds === undefined) return false;
  const figure = own.facts.find(({ kind, start }) => kind === 'number' && start === fact.bounds);
  if (figure?.amount == null || figure.amount === EXACT_SET) return false;
  return other.facts.some(
    ({ kind, amount, start, end }) =>
      kind === 'number' &&
      amount === figure.amount &&
      other.words.some(
        (word) =>
          start <= word.start &&
          word.end <= end &&
          (other.lexicon.collectives.get(word.key) ?? other.lexicon.countedSets.get(word.key) ?? EXACT_SET) !== EXACT_SET,
      ),
  );
}

/** A qualifier of certainty or extent that goes, comes, or gives way to a weaker or stronger one: “the most serious threat yet” / “the most serious threat”. */
export const hedgeMoved: Raise = ({ passage, places, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  for (const difference of differences) {
    const { a, b, quoted, answered, stands, stretches, kind } = difference;
    if (kind !== 'hedge' || quoted || !answered || (stands < STANDS && !replaced(places, stretches))) continue;
    const bounds = (a ?? b)?.bounds !== undefined;
    const way = a && b ? direction(difference, passage) : 0;
    // One qualifier for another of the same force is an edit, and no flag.
    if (a && b && !bounds && way === 0) continue;
    if (a && b && saysAsMuch(passage, difference)) continue;
    // `said` / `suggested` is another verb of saying.
    // "according to" and a verb that only says doubt nothing by themselves.
    const neutral = (verb: string): boolean => verb === 'according-to' || passage.lexicon.plainSpeech.has(verb);
    const another = ({ kind, a, b }: Difference): boolean =>
      kind === 'speech' && !(a && b && (weighAlike(a.value, b.value, passage.lexicon) || (neutral(a.value) && neutral(b.value))));
    if (differences.some((other) => another(other) && other.stretches.some((at) => stretches.includes(at)))) {
      if (places.some((place) => stretches.includes(place.index) && place.edit.kind === 'attribution')) continue;
    }
    if (!a || !b) {
      const there = answeringWords(passage, difference);
      if (negatedWith(passage, difference, differences) || forbiddenThere(passage, difference, differences)) continue;
      if (spoken(passage, difference, there) || echoed(passage, difference, there)) continue;
      if (
        roughly(passage, difference) ||
        boundBehind(passage, difference) ||
        heard(passage, difference) ||
        conditionalThere(passage, difference, there) ||
        toldAhead(passage, difference, there)
      )
        continue;
    }
    const texts = faces(passage, difference);
    const [before, after] = [own(passage.a, a), own(passage.b, b)];
    const shown = `${cite(texts.base)} / ${cite(texts.witness)}`;
    drafts.push({
      kind: a && (!b || bounds || way > 0) ? 'hedge-dropped' : 'hedge-added',
      entry: passage.pairing.id,
      stretches,
      ...texts,
      reason:
        a && b
          ? `The ${bounds ? 'bound' : 'qualifier'} differs: ${cite(before)} / ${cite(after)}, in ${shown}.`
          : `The qualifier ${cite(before || after)} is not in the ${a ? 'witness' : 'base'}: ${shown}.`,
    });
  }
  return drafts;
};
