import type { Difference } from '../differences/difference.ts';
import { boundsInTime } from '../differences/time-bounds.ts';
import { sentenceAt } from '../statement/sentences.ts';
import { cite, type Draft, excerpt, faces, own, type Raise } from './draft.ts';

// What is negated has to stand on the other side for this part; a clause that goes with its "without" negates nothing there.
// At 0.7 one of the 1,170 pairs of the tests is missed; 0.3 changes none of them, and no flag in 120 republications of `bench/flags`.
const STANDS = 0.5;
// "refused", "failed", "ruled out" are words of their own besides: nothing else of the sentence may have changed much. Tried: 0.6 and 0.95
// change nothing in those pairs and republications.
const REFUSAL = 0.8;

/** A negation that goes or comes. "did not comment" / "declined to comment" says the same, and two that go together cancel out. */
export const negationChanged: Raise = ({ passage, places, differences }) => {
  if (!passage.body) return [];
  const drafts: Draft[] = [];
  const alone = differences.filter(
    ({ kind, a, b, answered, quoted, stands, target }) =>
      kind === 'negation' &&
      !boundsInTime(passage, a, b) &&
      answered &&
      !quoted &&
      !(a && b) &&
      target &&
      (a ?? b)?.value !== 'weak' &&
      stands >= ((a ?? b)?.value === 'not' ? STANDS : REFUSAL) &&
      // `denied` / `admitted` is another verb of saying.
      !differences.some(
        (other) =>
          other.kind === 'speech' &&
          other.a &&
          other.b &&
          (other.a.start === a?.start || other.b.start === b?.start) &&
          [...passage.a.attributions, ...passage.b.attributions].some(({ verb }) => verb === other.a || verb === other.b),
      ),
  );
  const sentenceOf = ({ a, b }: Difference): string =>
    a ? `a${sentenceAt(passage.a.sentences, a.start)}` : `b${sentenceAt(passage.b.sentences, b?.start ?? 0)}`;
  const prefixed = places.filter(({ edit }) => edit.rule === 'negative-prefix');
  // "Nobody was hurt" / "Everyone was unhurt": the prefix stands for the negation.
  const cancels =
    prefixed.length === 1 &&
    differences.filter(({ kind, a, b }) => kind === 'negation' && (a?.value === 'not') !== (b?.value === 'not')).length === 1;
  for (const difference of cancels ? [] : alone) {
    const beside = alone.filter((other) => sentenceOf(other) === sentenceOf(difference));
    // `but not impossible` cut: two negations that cancel out; where they agree, `никогда не` is one.
    if (passage.lexicon.negativeConcord ? beside[0] !== difference : beside.length % 2 === 0) continue;
    const texts = faces(passage, difference);
    const word = own(difference.a ? passage.a : passage.b, difference.a ?? difference.b);
    drafts.push({
      kind: 'negation-changed',
      entry: passage.pairing.id,
      stretches: difference.stretches,
      ...texts,
      reason: `The negation ${cite(word)} is not in the ${difference.a ? 'witness' : 'base'}: ${cite(texts.base)} / ${cite(texts.witness)}.`,
    });
  }
  for (const place of cancels ? [] : prefixed) {
    const { startA, endA, startB, endB } = place.stretch;
    drafts.push({
      kind: 'negation-changed',
      entry: passage.pairing.id,
      stretches: [place.index],
      base: excerpt(passage.a, startA, endA),
      witness: excerpt(passage.b, startB, endB),
      reason: `A word is negated on one side: ${cite(place.lemma.trim())} / ${cite(place.reading.trim())}.`,
    });
  }
  return drafts;
};
