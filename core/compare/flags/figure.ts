import { type Difference, sameFact } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import type { Statement } from '../passage.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

/** True when a side states the figure anywhere in the passage: then it did not come or go, it only moved. */
const stands = (fact: Fact, side: Statement): boolean => side.facts.some((other) => sameFact(fact, other));

/** Figures side by side in one place are one: `12-3` / `13-2`, `10 to 15` / `20 to 30`. */
function joined(differences: readonly Difference[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const difference of differences) {
    const before = found.at(-1);
    const { a, b } = difference;
    const near = (x: Fact | null | undefined, y: Fact | null): boolean =>
      x != null && y !== null && y.start >= x.end && y.start - x.end < 5;
    const follows = before && near(before.a, a) && near(before.b, b) && before.stretches.join() === difference.stretches.join();
    if (!before || !follows || !a || !b) found.push(difference);
    else found.splice(-1, 1, { ...before, a: { ...(before.a as Fact), end: a.end }, b: { ...(before.b as Fact), end: b.end } });
  }
  return found;
}

/** A figure whose value differs, or that comes or goes in a sentence that stands on both sides. */
export const figureChanged: Raise = ({ passage, differences }) => {
  const drafts: Draft[] = [];
  const counted = differences.filter(({ kind, quoted, answered }) => kind === 'number' && !quoted && answered);
  for (const difference of joined(counted)) {
    const { a, b } = difference;
    if (!a || !b) {
      const fact = (a ?? b) as Fact;
      if (fact.weak || !passage.body || stands(fact, a ? passage.b : passage.a)) continue;
    }
    const [before, after] = [own(passage.a, a), own(passage.b, b)];
    const reason =
      a && b
        ? `The figure differs: ${cite(before)} / ${cite(after)}.`
        : a
          ? `The figure ${cite(before)} is not in the witness's sentence.`
          : `The figure ${cite(after)} is not in the base's sentence.`;
    drafts.push({
      kind: 'figure-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...faces(passage, difference),
      reason,
    });
  }
  return drafts;
};
