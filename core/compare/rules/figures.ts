import { sameFact } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import type { Word } from '../facts/words.ts';
import type { Place } from '../place.ts';
import { residue } from '../place.ts';
import type { Rule } from './rule.ts';

const factsAt = (facts: readonly Fact[], start: number, end: number): readonly Fact[] =>
  facts.filter((fact) => fact.start < end && start < fact.end);

/** Words of a place that no figure or time reference takes up. */
const outside = (words: readonly Word[], facts: readonly Fact[]): readonly Word[] =>
  words.filter((word) => !facts.some((fact) => fact.start <= word.start && word.end <= fact.end));

/** The facts of one kind (and the limits before them) that a place touches, on each side. */
function touchedFacts({ passage: { a, b }, stretch }: Place, kinds: readonly Fact['kind'][]): { a: readonly Fact[]; b: readonly Fact[] } {
  const of = (facts: readonly Fact[], start: number, end: number): readonly Fact[] =>
    factsAt(facts, start, end).filter((fact) => kinds.includes(fact.kind));
  return { a: of(a.facts, stretch.startA, stretch.endA), b: of(b.facts, stretch.startB, stretch.endB) };
}

const equalLists = (a: readonly Fact[], b: readonly Fact[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((fact, i) => sameFact(fact, b[i] as Fact));

/** `[five]` / `[5]`, `4.75[ percent]` / `4.75[%]`, `[more than] 40,000` / `[over] 40,000`: one value in another style. */
export const numberStyle: Rule = (place) => {
  const facts = touchedFacts(place, ['number', 'hedge']);
  if (!equalLists(facts.a, facts.b)) return null;
  const { functionWords } = place.passage.lexicon;
  const restA = outside(place.wordsA, facts.a);
  const restB = outside(place.wordsB, facts.b);
  if (residue(restA, restB, functionWords).length > 0 || residue(restB, restA, functionWords).length > 0) return null;
  const units = facts.a.some((fact, i) => fact.unit && facts.b[i]?.unit && fact.unit !== facts.b[i]?.unit);
  return units ? { kind: 'unit', rule: 'unit-converted' } : { kind: 'number-style', rule: 'number-style' };
};

/** `[Oct 6]` / `[October 6]`, `[11 March]` / `[March 11]`, `[5 p.m.]` / `[5pm]`. */
export const dateStyle: Rule = (place) => {
  const facts = touchedFacts(place, ['time']);
  if (facts.a.length === 0 || facts.a.length !== facts.b.length || facts.a.some((fact, i) => fact.value !== facts.b[i]?.value)) return null;
  const restA = outside(place.wordsA, facts.a);
  const restB = outside(place.wordsB, facts.b);
  if (restA.some((word) => word.kind !== 'mark') || restB.some((word) => word.kind !== 'mark')) return null;
  // `said [on ]Tuesday`: a preposition alone is wording.
  if (place.wordsA.length + place.wordsB.length < 2) return null;
  return { kind: 'number-style', rule: 'date-style' };
};

/** `10 kilometres[ (six miles)]`: the value again in another unit or currency. */
export const conversion: Rule = (place) => {
  if (place.differences.some((difference) => difference.kind === 'number')) return null;
  const facts = touchedFacts(place, ['number']);
  const added = facts.a.length === 0 ? facts.b : facts.b.length === 0 ? facts.a : [];
  const words = facts.a.length === 0 ? place.wordsB : place.wordsA;
  if (added.length === 0 || !added.every((fact) => fact.unit)) return null;
  if (outside(words, added).filter((word) => word.kind !== 'mark').length > 2) return null;
  return { kind: 'unit', rule: 'conversion' };
};
