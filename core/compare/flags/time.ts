import { sameFact } from '../facts/difference.ts';
import type { Fact } from '../facts/fact.ts';
import type { NamedPlace } from '../place.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

/** True when a place is about the time reference: a clause that goes with its "until midnight" is no changed time. */
const mostly = (place: NamedPlace, fact: Fact, side: 'A' | 'B'): boolean => {
  const words = (side === 'A' ? place.wordsA : place.wordsB).filter((word) => word.kind !== 'mark');
  return 2 * words.filter((word) => fact.start <= word.start && word.end <= fact.end).length > words.length;
};

/** A time reference in the body that differs, comes or goes. */
export const timeChanged: Raise = ({ passage, places, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  for (const difference of differences) {
    if (difference.kind !== 'time' || difference.quoted || !difference.answered) continue;
    const { a, b } = difference;
    const fact = (a ?? b) as Fact;
    if (!a || !b) {
      if ((a ? passage.b : passage.a).facts.some((other) => sameFact(fact, other))) continue;
      if (!places.some((place) => difference.stretches.includes(place.index) && mostly(place, fact, a ? 'A' : 'B'))) continue;
    }
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
