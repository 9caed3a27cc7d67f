import { sameFact } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import type { Statement } from '../passage.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

/** True when a side states the figure anywhere in the passage: then it did not come or go, it only moved. */
const stands = (fact: Fact, side: Statement): boolean => side.facts.some((other) => sameFact(fact, other));

/** A figure whose value differs, or that comes or goes in a sentence that stands on both sides. */
export const figureChanged: Raise = ({ passage, differences }) => {
  const drafts: Draft[] = [];
  for (const difference of differences) {
    if (difference.kind !== 'number' || difference.quoted || !difference.answered) continue;
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
