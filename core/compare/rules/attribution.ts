import { type Place, wordsIn } from '../place/place.ts';
import type { Attribution, Statement } from '../statement/statement.ts';
import { weighs } from './facts.ts';
import type { Rule } from './rule.ts';

// An attribution names a place when speaker and verb make up this part of one side's words.
const SHARE = 0.3;

/** The attributions whose verb stands in a place, with the part of the place's words that they make up. */
function inPlace(side: Statement, words: Place['wordsA'], start: number, end: number): readonly { one: Attribution; share: number }[] {
  const letters = words.filter((word) => word.kind !== 'mark').length;
  return side.attributions
    .filter((one) => one.verb.start < end && start < one.verb.end)
    .map((one) => {
      const from = Math.max(start, Math.min(one.verb.start, one.speaker?.start ?? one.verb.start));
      const to = Math.min(end, Math.max(one.verb.end, one.speaker?.end ?? one.verb.end));
      return { one, share: wordsIn(side, from, to).filter((word) => word.kind !== 'mark').length / Math.max(1, letters) };
    });
}

/** `he [said]` / `he [insisted]`, `the shells[, officials said]`: a verb of saying that comes, goes or changes. */
export const verbOfSaying: Rule = (place) => {
  const verbs = place.differences.filter((difference) => difference.kind === 'speech');
  if (verbs.length === 0) return null;
  if (verbs.some((verb) => verb.a && verb.b && weighs(verb, place))) return { kind: 'attribution', rule: 'verb-of-saying' };
  const { passage, stretch } = place;
  const here = [
    ...inPlace(passage.a, place.wordsA, stretch.startA, stretch.endA),
    ...inPlace(passage.b, place.wordsB, stretch.startB, stretch.endB),
  ];
  const named = verbs.some((verb) => here.some(({ one, share }) => share >= SHARE && one.verb === (verb.a ?? verb.b)));
  return named ? { kind: 'attribution', rule: 'attribution' } : null;
};

/** `[officials] said` / `[police] said`: the speaker is another. */
export const speaker: Rule = ({ passage: { a, b }, stretch, wordsA, wordsB }) => {
  if (stretch.endA === stretch.startA || stretch.endB === stretch.startB) return null;
  const overlapping = (side: Statement, words: Place['wordsA']): boolean =>
    side.attributions.some(
      ({ speaker: who }) =>
        who !== null &&
        who.words.filter((word) => words.includes(word)).length >= SHARE * words.filter((word) => word.kind !== 'mark').length &&
        who.words.some((word) => words.includes(word)),
    );
  return overlapping(a, wordsA) && overlapping(b, wordsB) ? { kind: 'attribution', rule: 'speaker' } : null;
};
