import { weighs } from '../rules/facts.ts';
import { cite, type Draft, faces, own, type Raise } from './draft.ts';

/** A qualifier of certainty or extent that goes or comes: “the most serious threat yet” / “the most serious threat”. */
export const hedgeMoved: Raise = ({ passage, places, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  for (const difference of differences) {
    // One qualifier for another is an edit, and no flag: it is neither dropped nor added.
    if (difference.kind !== 'hedge' || difference.quoted || !difference.answered || (difference.a && difference.b)) continue;
    if (!places.some((place) => difference.stretches.includes(place.index) && weighs(difference, place))) continue;
    // `said` / `suggested` is another verb of saying.
    if (differences.some((other) => other.kind === 'speech' && other.stretches.some((at) => difference.stretches.includes(at)))) {
      if (places.some((place) => difference.stretches.includes(place.index) && place.edit.kind === 'attribution')) continue;
    }
    const texts = faces(passage, difference);
    const word = own(difference.a ? passage.a : passage.b, difference.a ?? difference.b);
    drafts.push({
      kind: difference.a ? 'hedge-dropped' : 'hedge-added',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...texts,
      reason: difference.a
        ? `The qualifier ${cite(word)} is not in the witness: ${cite(texts.base)} / ${cite(texts.witness)}.`
        : `The qualifier ${cite(word)} is not in the base: ${cite(texts.base)} / ${cite(texts.witness)}.`,
    });
  }
  return drafts;
};
