import type { Word } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { sameFact } from '../facts/same.ts';
import { type Place, residue, wordsIn } from '../place/place.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Statement } from '../statement/statement.ts';
import type { Rule } from './rule.ts';

const factsAt = (facts: readonly Fact[], start: number, end: number): readonly Fact[] =>
  facts.filter((fact) => fact.start < end && start < fact.end);

/** Words of a place that no figure or time reference takes up. */
function outside(words: readonly Word[], facts: readonly Fact[]): readonly Word[] {
  const inOrder = [...facts].sort((x, y) => x.start - y.start);
  let [next, reached] = [0, 0];
  return words.filter(({ start, end }) => {
    for (let fact = inOrder[next]; fact && fact.start <= start; fact = inOrder[++next]) reached = Math.max(reached, fact.end);
    return end > reached;
  });
}

/** A place with the ones beside it that only space parts: `[51→51–48] [to 48→]` differs as one. */
function beside(place: Place): Place {
  const { stretches, a, b } = place.passage;
  const blank = (stretch: Stretch | undefined): boolean =>
    stretch !== undefined && stretch.differs === 'no' && a.text.slice(stretch.startA, stretch.endA).trim() === '';
  const reach = (step: 1 | -1): number => {
    let at = place.index;
    for (;;) {
      const next = blank(stretches[at + step]) ? at + 2 * step : at + step;
      if (stretches[next]?.differs !== 'words' || stretches[next]?.move !== null) return at;
      at = next;
    }
  };
  const [first, last] = [stretches[reach(-1)] as Stretch, stretches[reach(1)] as Stretch];
  const stretch = { ...place.stretch, startA: first.startA, endA: last.endA, startB: first.startB, endB: last.endB };
  return { ...place, stretch, wordsA: wordsIn(a, stretch.startA, stretch.endA), wordsB: wordsIn(b, stretch.startB, stretch.endB) };
}

/** The facts of some kinds that a place touches, on each side. */
function touchedFacts({ passage: { a, b }, stretch }: Place, kinds: readonly Fact['kind'][]): { a: readonly Fact[]; b: readonly Fact[] } {
  const of = (facts: readonly Fact[], start: number, end: number): readonly Fact[] =>
    factsAt(facts, start, end).filter((fact) => kinds.includes(fact.kind));
  return { a: of(a.facts, stretch.startA, stretch.endA), b: of(b.facts, stretch.startB, stretch.endB) };
}

const equalLists = (a: readonly Fact[], b: readonly Fact[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((fact, i) => sameFact(fact, b[i] as Fact));

/** True for a qualifier that stands before a figure: "more than 40,000". */
const beforeFigure = (hedge: Fact, side: Statement): boolean =>
  side.facts.some((fact) => fact.kind === 'number' && fact.start >= hedge.end && fact.start - hedge.end < 3);

/** `[five]` / `[5]`, `4.75[ percent]` / `4.75[%]`, `[more than] 40,000` / `[over] 40,000`: one value in another style. */
export const numberStyle: Rule = (place) => sameFigures(place) ?? sameFigures(beside(place));

const sameFigures: Rule = (place) => {
  const facts = touchedFacts(place, ['number', 'hedge']);
  if (!equalLists(facts.a, facts.b)) return null;
  const limits = facts.a.every(
    (fact, i) => fact.kind === 'number' || (beforeFigure(fact, place.passage.a) && beforeFigure(facts.b[i] as Fact, place.passage.b)),
  );
  if (!limits) return null;
  const { functionWords } = place.passage.lexicon;
  const restA = outside(place.wordsA, facts.a);
  const restB = outside(place.wordsB, facts.b);
  if (residue(restA, restB, functionWords).length > 0 || residue(restB, restA, functionWords).length > 0) return null;
  const units = facts.a.some((fact, i) => fact.unit && facts.b[i]?.unit && fact.unit !== facts.b[i]?.unit);
  return units ? { kind: 'unit', rule: 'unit-converted' } : { kind: 'number-style', rule: 'number-style' };
};

/** `10 [to] 15` / `10[–]15`: only what stands between two figures differs. */
export const rangeStyle: Rule = ({ passage: { a, lexicon }, stretch, wordsA, wordsB }) => {
  const joint = (words: readonly Word[]): boolean =>
    words.length === 1 && words.every((word) => /^[-–—]$/.test(word.text) || lexicon.functionWords.has(word.key));
  if (!joint(wordsA) || !joint(wordsB) || ![...wordsA, ...wordsB].some((word) => word.kind === 'mark')) return null;
  const figure = (side: typeof a, at: number): boolean =>
    side.facts.some((fact) => fact.kind === 'number' && fact.start <= at && at < fact.end);
  const before = a.text.slice(0, stretch.startA).trimEnd().length - 1;
  const after = stretch.endA + (a.text.slice(stretch.endA).length - a.text.slice(stretch.endA).trimStart().length);
  return figure(a, before) && figure(a, after) ? { kind: 'number-style', rule: 'range' } : null;
};

/** `[Oct 6]` / `[October 6]`, `[11 March]` / `[March 11]`, `[5 p.m.]` / `[5pm]`. */
export const dateStyle: Rule = (place) => sameTimes(place) ?? sameTimes(beside(place));

const sameTimes: Rule = (place) => {
  const facts = touchedFacts(place, ['time']);
  if (facts.a.length === 0 || facts.a.length !== facts.b.length || facts.a.some((fact, i) => fact.value !== facts.b[i]?.value)) return null;
  const restA = outside(place.wordsA, facts.a);
  const restB = outside(place.wordsB, facts.b);
  // "[às 24:00]" / "[à meia-noite]": a preposition on both sides.
  const { functionWords } = place.passage.lexicon;
  const opened = Math.min(place.wordsA.length, place.wordsB.length) > 1 && [...restA, ...restB].every(({ key }) => functionWords.has(key));
  if (!opened && [...restA, ...restB].some((word) => word.kind !== 'mark')) return null;
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
