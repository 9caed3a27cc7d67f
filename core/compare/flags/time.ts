import { sameFact } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

/** A time reference in the body that differs, comes or goes. */
export const timeChanged: Raise = ({ passage, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  for (const difference of differences) {
    if (difference.kind !== 'time' || difference.quoted || !difference.answered) continue;
    const { a, b } = difference;
    const fact = (a ?? b) as Fact;
    if ((!a || !b) && (a ? passage.b : passage.a).facts.some((other) => sameFact(fact, other))) continue;
    const [before, after] = [own(passage.a, a), own(passage.b, b)];
    const reason =
      a && b
        ? `The time reference differs: ${cite(before)} / ${cite(after)}.`
        : a
          ? `The time reference ${cite(before)} is not in the witness's sentence.`
          : `The time reference ${cite(after)} is not in the base's sentence.`;
    drafts.push({
      kind: 'time-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...faces(passage, difference),
      reason,
    });
  }
  return drafts;
};
