import type { EditKind } from '../../model/index.ts';
import type { Difference } from '../differences/difference.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import { type Place, wordsIn } from '../place/place.ts';
import type { Statement } from '../statement/statement.ts';
import type { Named, Rule } from './rule.ts';

const wordCount = (words: Place['wordsA']): number => words.filter((word) => word.kind !== 'mark').length;

// A fact names a place when it makes up this part of one side's words; in a longer rewriting it is one thing among others.
const SHARE = 0.25;

/** True when a difference makes up enough of a place to be what the place is about: `[not ]`, but not `[, who has not been named,]`. */
export function weighs(difference: Difference, place: Place): boolean {
  const part = (fact: Fact | null, words: Place['wordsA'], side: Statement): number =>
    fact === null ? 0 : wordCount(wordsIn(side, fact.start, fact.end)) / Math.max(1, wordCount(words));
  const { a, b } = place.passage;
  return part(difference.a, place.wordsA, a) >= SHARE || part(difference.b, place.wordsB, b) >= SHARE;
}

const weighty = (place: Place, kind: FactKind): boolean =>
  place.differences.some((difference) => difference.kind === kind && weighs(difference, place));

const factRule =
  (kind: FactKind, named: EditKind, rule: string): Rule =>
  (place): Named | null =>
    weighty(place, kind) ? { kind: named, rule } : null;

/** `[safe]` / `[unsafe]`: one word of each side, the other with a prefix that negates it. */
function turned({ wordsA, wordsB, passage: { lexicon } }: Place): boolean {
  const a = wordsA.filter((word) => word.kind !== 'mark');
  const b = wordsB.filter((word) => word.kind !== 'mark');
  const [one, other] = [a[0]?.key ?? '', b[0]?.key ?? ''];
  if (a.length !== 1 || b.length !== 1 || Math.min(one.length, other.length) < 4) return false;
  const negates = (plain: string, prefixed: string): boolean =>
    !lexicon.prefixedOtherwise.has(plain) && lexicon.negativePrefixes.some((prefix) => prefixed === prefix + plain);
  return negates(one, other) || negates(other, one);
}

/** `will [not ]attend` / `will attend`, `[safe]` / `[unsafe]`. */
export const negation: Rule = (place) => {
  if (turned(place)) return { kind: 'negation', rule: 'negative-prefix' };
  const counts = place.differences.filter((difference) => difference.kind === 'negation');
  const negates = counts.some(
    ({ a, b }) => (a?.value === 'not') !== (b?.value === 'not') && a?.value !== 'refusal' && b?.value !== 'refusal',
  );
  return negates && weighty(place, 'negation') ? { kind: 'negation', rule: 'negation' } : null;
};

/** `killed [12]` / `killed [14]`. */
export const figure: Rule = (place) =>
  // "the first " that came or went is wording; "third" for "fourth" is a figure.
  place.differences.some((one) => one.kind === 'number' && ((one.a && one.b) || !(one.a ?? one.b)?.weak) && weighs(one, place))
    ? { kind: 'number', rule: 'figure' }
    : null;

/** `on [Tuesday]` / `on [March 11]`. */
export const time: Rule = factRule('time', 'time', 'time-reference');

/** `[early ]on Tuesday`, `Monday[ night]`: a part of a time reference that stands on both sides. */
export const timeDetail: Rule = ({ passage: { a, b, lexicon }, wordsA, wordsB }) => {
  const inside = (side: Statement, words: Place['wordsA']): boolean =>
    words.every(
      (word) => word.kind === 'mark' || side.facts.some((fact) => fact.kind === 'time' && fact.start <= word.start && word.end <= fact.end),
    );
  const tells = [...wordsA, ...wordsB].some((word) => word.kind !== 'mark' && !lexicon.functionWords.has(word.key));
  return tells && inside(a, wordsA) && inside(b, wordsB) ? { kind: 'time', rule: 'time-detail' } : null;
};

/** `the most serious threat[ yet]`, `[allegedly ]fired`. */
export const hedge: Rule = factRule('hedge', 'hedge', 'qualifier');

/** `[allegedly]` / `[reportedly]`, `[yet]` / `[so far]`: one qualifier in other words. */
export const rehedged: Rule = ({ passage: { a, b }, stretch, wordsA, wordsB }) => {
  const only = (side: Statement, words: Place['wordsA'], start: number, end: number): readonly string[] => {
    const hedges = side.facts.filter((fact) => fact.kind === 'hedge' && fact.start < end && start < fact.end);
    const covered = words.every((word) => word.kind === 'mark' || hedges.some((fact) => fact.start <= word.start && word.end <= fact.end));
    return covered ? hedges.map((fact) => fact.value) : [];
  };
  const [one, other] = [only(a, wordsA, stretch.startA, stretch.endA), only(b, wordsB, stretch.startB, stretch.endB)];
  return one.length > 0 && one.join() === other.join() ? { kind: 'hedge', rule: 'qualifier-reworded' } : null;
};
