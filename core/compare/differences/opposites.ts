import { phraseAt } from '../../language/phrases.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { targetsOf } from './targets.ts';

/** The side that has a fact which the other has not, the other, what is in the fact's sentence, and what in one that answers it. */
export function facing(
  passage: Passage,
  a: Fact | null,
  b: Fact | null,
): { own: Statement; other: Statement; here: (start: number) => boolean; there: (start: number) => boolean } | null {
  const fact = a ?? b;
  if (!fact || (a && b)) return null;
  const [own, other] = a ? [passage.a, passage.b] : [passage.b, passage.a];
  const sentence = sentenceAt(own.sentences, fact.start);
  const here = (start: number): boolean => sentenceAt(own.sentences, start) === sentence;
  const there = (start: number): boolean => {
    const one = sentenceAt(other.sentences, start);
    return a ? passage.answers(sentence, one) : passage.answers(one, sentence);
  };
  return { own, other, here, there };
}

// Letters that a word has in common with what its prefix negates: "[licen]ce", "un[licen]sed".
const ROOT = 5;

/** `none [survived]` / `all [died]`, `never [tested]` / `untested`: the other side has the opposite of what is negated. */
export function opposed(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const sides = facing(passage, a, b);
  if (!sides) return false;
  const { own, other, there } = sides;
  const { opposites, negativePrefixes, prefixedOtherwise, stem } = passage.lexicon;
  const targets = targetsOf(own, (a ?? b) as Fact);
  const roots = targets.filter((sense) => sense.length >= ROOT).map((sense) => sense.slice(0, ROOT));
  const here = new Set(own.senses);
  return other.words.some(({ key, start }, i) => {
    const sense = other.senses[i] as string;
    if (sense === '' || here.has(sense) || !there(start)) return false;
    if (targets.some((target) => opposites.get(target)?.has(sense))) return true;
    return negativePrefixes.some((prefix) => {
      const root = key.slice(prefix.length);
      return (
        key.startsWith(prefix) &&
        !prefixedOtherwise.has(root) &&
        (targets.includes(stem(root)) || roots.some((one) => root.startsWith(one)))
      );
    });
  });
}

// Words between what is had and the word that says so.
const [BEFORE, AFTER] = [4, 5];

/** What a word of lacking lacks: the last word of the noun phrase after it, "without a valid fishing [permit]"; "" for none. */
function lacked({ words, senses, lexicon }: Statement, fact: Fact): string {
  let i = wordFrom(words, fact.end);
  while (words[i]?.kind === 'word' && senses[i] === '') i++;
  let found = '';
  for (; words[i]?.kind === 'word' && senses[i] !== '' && !lexicon.joints.has(words[i]?.key ?? ''); i++) found = senses[i] as string;
  return found;
}

/** `without a [permit]` / `a permit had been obtained`, `lacked a [licence]` / `had a licence`: the other side has what is lacking here. */
export function hadThere(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const sides = facing(passage, a, b);
  const fact = a ?? b;
  const { having, lacking } = passage.lexicon;
  if (!sides || !fact || !sides.own.words.some(({ key, start }) => start === fact.start && lacking.has(key))) return false;
  const { own, other, there } = sides;
  const thing = lacked(own, fact);
  if (thing === '') return false;
  const { words, senses, facts, clauses } = other;
  return words.some(({ start }, i) => {
    if (senses[i] !== thing || !there(start)) return false;
    const negated = facts.some(
      (one) => one.kind === 'negation' && sentenceAt(other.sentences, one.start) === sentenceAt(other.sentences, start),
    );
    const near = words.slice(Math.max(0, i - BEFORE), i + AFTER + 1);
    const from = Math.max(0, i - BEFORE);
    // "a shortage of engines [has] grounded 12": beside another verb, after the thing, it has nothing.
    const has = (key: string, at: number): boolean =>
      having.has(key) && clauses[at] === clauses[i] && !(at > i && own.lexicon.auxiliaries.has(key));
    return !negated && near.some(({ key }, k) => has(key, from + k));
  });
}

/** `if it does not fall` / `unless it falls`: a condition that must not be, on the other side by a phrase that says so of it. */
export function unlessThere(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const sides = facing(passage, a, b);
  const fact = a ?? b;
  if (!sides || fact?.value !== 'not') return false;
  const { own, other, there } = sides;
  const { ifs, unless } = passage.lexicon;
  const negated = wordFrom(own.words, fact.start);
  if (!own.words.some(({ key }, i) => i < negated && own.clauses[i] === own.clauses[negated] && ifs.has(key))) return false;
  return other.words.some(({ start }, i) => there(start) && phraseAt(unless, other.words, i) !== null);
}

/** `unless it falls` / `if it falls`: the other side has the condition by a word that this one has not, and nothing negates it there. */
export function ifThere(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const sides = facing(passage, a, b);
  const { ifs } = passage.lexicon;
  if (!sides || sides.own.words.some(({ key }) => ifs.has(key))) return false;
  const { other, there } = sides;
  const negated = new Set(
    other.facts.flatMap(({ kind, value, start }) =>
      kind === 'negation' && value === 'not' ? [other.clauses[wordFrom(other.words, start)]] : [],
    ),
  );
  return other.words.some(({ key, start }, i) => ifs.has(key) && there(start) && !negated.has(other.clauses[i]));
}

/** `was unlawful` / `is lawful`, wherever the two stand: a word that one side negates by its prefix, and that neither has in the other form. */
export function prefixedThere(passage: Passage): { readonly a: Word; readonly b: Word } | null {
  const { unprefixed, prefixedOtherwise } = passage.lexicon;
  const look = (own: Statement, other: Statement, there: (own: number, other: number) => boolean): readonly [Word, Word] | null => {
    for (const word of own.words) {
      const root = word.kind === 'word' ? unprefixed(word.key) : '';
      if (root.length < ROOT || prefixedOtherwise.has(root) || quotationAt(own.quotations, word.start)) continue;
      const twin = other.words.find(({ key }) => key === root);
      if (!twin || quotationAt(other.quotations, twin.start)) continue;
      // "not likely" / "unlikely": one qualifier.
      if (other.facts.some(({ kind, start, end }) => kind === 'hedge' && start <= twin.start && twin.end <= end)) continue;
      if (own.words.some(({ key }) => key === root) || other.words.some(({ key }) => key === word.key)) continue;
      if (there(sentenceAt(own.sentences, word.start), sentenceAt(other.sentences, twin.start))) return [word, twin];
    }
    return null;
  };
  const gone = look(passage.a, passage.b, (x, y) => passage.answers(x, y));
  const came = gone ? null : look(passage.b, passage.a, (x, y) => passage.answers(y, x));
  return gone ? { a: gone[0], b: gone[1] } : came && { a: came[1], b: came[0] };
}
