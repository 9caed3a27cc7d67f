import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Words that negate without a negation, and their opposites: the flags, the sentence, and the sentence told again. */
test.each([
  [
    'negation-changed',
    'Two of the rowers were excluded from the regatta at Torsby, according to its referee.',
    'According to its referee, two of the rowers were included in the regatta at Torsby.',
  ],
  [
    'negation-changed',
    'The tribunal rejected his claim that the ladder was to blame for the fall.',
    'His claim that the ladder was to blame for the fall was accepted by the tribunal.',
  ],
  [
    'negation-changed',
    'The port banned scooters from the quay on Sundays in a trial that began in May.',
    'The port allowed scooters on the quay on Sundays in a trial begun in May.',
  ],
  [
    '',
    'The port banned scooters from the quay on Sundays in a trial that began in May.',
    'The port did not allow scooters on the quay on Sundays in a trial begun in May.',
  ],
  [
    '',
    'The tribunal rejected his claim that the ladder was to blame but accepted that he fell.',
    'It was accepted by the tribunal that he fell, but his claim that the ladder was to blame was rejected.',
  ],
  // In its place the edit tells it.
  ['', 'The abbots opposed the new bell at Torsby.', 'The abbots supported the new bell at Torsby.'],
])('%s: %s / %s', (flags, a, b) => {
  expect(flagsOf(a, b).join(' ')).toBe(flags);
});
