import { wordFrom } from '../../language/words.ts';
import type { Difference } from '../differences/difference.ts';
import { figureNames } from '../facts/elsewhere.ts';
import type { Fact } from '../facts/fact.ts';
import { sameFact } from '../facts/same.ts';
import type { Statement } from '../statement/statement.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

// As many are told of one by one.
const TOLD = 10;

/** True when a side states the figure anywhere in the passage: then it did not come or go, it only moved. */
const stands = (fact: Fact, side: Statement): boolean => side.facts.some((other) => sameFact(fact, other));

/** "under an agreement between [the two]", "[the three women]" where nothing there is a woman: what was told of one by one, and not counted anew. */
function anaphoric(fact: Fact, { words, senses, lexicon }: Statement, other: Statement): boolean {
  const [first, last] = [wordFrom(words, fact.start), wordFrom(words, fact.end - 1)];
  if (
    words[first]?.kind !== 'word' ||
    fact.unit ||
    (fact.amount ?? TOLD + 1) > TOLD ||
    !lexicon.wholeOpeners.has(words[first - 1]?.key ?? '')
  )
    return false;
  const noun = senses[last + 1] ?? '';
  return noun === '' || !other.senses.includes(noun);
}

/** "2-0 down" / "two goals down": the nought of a result says nothing by itself. */
const nought = (fact: Fact, { text }: Statement): boolean =>
  fact.amount === 0 && /\d[-–]$/.test(text.slice(Math.max(0, fact.start - 2), fact.start)) && !fact.unit;

/** Figures side by side in one place are one: `12-3` / `13-2`, `10 to 15` / `20 to 30`. */
function joined(differences: readonly Difference[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const difference of differences) {
    const before = found.at(-1);
    const { a, b } = difference;
    const near = (x: Fact | null | undefined, y: Fact | null): boolean =>
      x != null && y !== null && y.start >= x.end && y.start - x.end < 5;
    const follows =
      before &&
      near(before.a, a) &&
      near(before.b, b) &&
      before.how === difference.how &&
      before.stretches.join() === difference.stretches.join();
    if (!before || !follows || !a || !b) found.push(difference);
    else found.splice(-1, 1, { ...before, a: { ...(before.a as Fact), end: a.end }, b: { ...(before.b as Fact), end: b.end } });
  }
  return found;
}

/** Figures that come or go in one place make one flag: a clause that was cut with all its figures. */
function together(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = difference.a && difference.b ? `${groups.size}` : `${difference.a ? 'went' : 'came'} ${difference.stretches.join()}`;
    const group = groups.get(key);
    if (group) group.push(difference);
    else groups.set(key, [difference]);
  }
  return [...groups.values()];
}

/** A figure whose value differs, or that comes or goes in a sentence that stands on both sides. */
export const figureChanged: Raise = ({ passage, differences, figures }) => {
  const counts = ({ kind, quoted, answered, a, b }: Difference): boolean => {
    if (kind !== 'number' || quoted || !answered || !(passage.body || passage.display)) return false;
    if (a && b) return true;
    const fact = (a ?? b) as Fact;
    if (fact.weak || nought(fact, a ? passage.a : passage.b) || !passage.body || stands(fact, a ? passage.b : passage.a)) return false;
    if (anaphoric(fact, a ? passage.a : passage.b, a ? passage.b : passage.a)) return false;
    // "two people familiar with the matter said": the source tells, not their number.
    const own = a ? passage.a : passage.b;
    if (own.attributions.some(({ speaker }) => speaker && speaker.start <= fact.start && fact.end <= speaker.end)) return false;
    const elsewhere = a ? figures.b() : figures.a();
    return !figureNames((a ? passage.a : passage.b).words, fact, passage.lexicon).some((name) => elsewhere.has(name));
  };
  return together(joined(differences.filter(counts))).map((group): Draft => {
    const [first, last] = [group[0] as Difference, group.at(-1) as Difference];
    const list = (side: Statement, facts: readonly (Fact | null)[]): string => facts.map((fact) => cite(own(side, fact))).join(', ');
    const [gone, come] = [group.map(({ a }) => a), group.map(({ b }) => b)];
    const figure = group.length === 1 ? 'figure' : 'figures';
    const verb = group.length === 1 ? 'is' : 'are';
    const span = (from: Fact | null, to: Fact | null): Fact | null => (from && to ? { ...from, end: to.end } : from);
    const texts = faces(passage, { ...first, a: span(first.a, last.a), b: span(first.b, last.b) });
    const reason =
      first.how === 'exchanged'
        ? `The figure ${list(passage.a, gone)} is of something else in the witness: ${cite(texts.base)} / ${cite(texts.witness)}.`
        : first.how === 'turned'
          ? `The figure ${list(passage.a, gone)} goes the other way: ${cite(texts.base)} / ${cite(texts.witness)}.`
          : first.how === 'reached'
            ? `The figure ${list(passage.a, gone)} is the change on one side and what it came to on the other: ${cite(texts.base)} / ${cite(texts.witness)}.`
            : first.a && first.b
              ? `The figure differs: ${list(passage.a, gone)} / ${list(passage.b, come)}.`
              : first.a
                ? `The ${figure} ${list(passage.a, gone)} ${verb} not in the witness's sentence.`
                : `The ${figure} ${list(passage.b, come)} ${verb} not in the base's sentence.`;
    return {
      kind: 'figure-changed',
      entry: passage.pairing.id,
      stretches: first.stretches,
      ...texts,
      reason,
    };
  });
};
