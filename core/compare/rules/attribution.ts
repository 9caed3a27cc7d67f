import type { Place } from '../place.ts';
import { type Attribution, attributions } from '../quotations/attribution.ts';
import type { Rule } from './rule.ts';

const within = (place: Place, side: 'A' | 'B', found: readonly Attribution[]): readonly Attribution[] => {
  const [start, end] = side === 'A' ? [place.stretch.startA, place.stretch.endA] : [place.stretch.startB, place.stretch.endB];
  return found.filter((one) => one.verb.start < end && start < one.verb.end);
};

/** `he [said]` / `he [insisted]`, `the shells[, officials said]`: a verb of saying that comes, goes or changes. */
export const verbOfSaying: Rule = (place) => {
  const verbs = place.differences.filter((difference) => difference.kind === 'speech');
  if (verbs.length === 0) return null;
  if (verbs.some(({ a, b }) => a && b)) return { kind: 'attribution', rule: 'verb-of-saying' };
  const here = [
    ...within(place, 'A', attributions(place.passage.a, place.passage.lexicon)),
    ...within(place, 'B', attributions(place.passage.b, place.passage.lexicon)),
  ];
  return verbs.some((verb) => here.some((one) => one.verb.start === (verb.a ?? verb.b)?.start))
    ? { kind: 'attribution', rule: 'attribution' }
    : null;
};

/** `[officials] said` / `[police] said`: the speaker is another. */
export const speaker: Rule = (place) => {
  const { a, b, lexicon } = place.passage;
  const overlapping = (side: typeof a, start: number, end: number): Attribution | undefined =>
    attributions(side, lexicon).find((one) => one.speaker && one.speaker.start < end && start < one.speaker.end);
  const one = overlapping(a, place.stretch.startA, place.stretch.endA);
  const other = overlapping(b, place.stretch.startB, place.stretch.endB);
  return one && other && place.stretch.endA > place.stretch.startA && place.stretch.endB > place.stretch.startB
    ? { kind: 'attribution', rule: 'speaker' }
    : null;
};
