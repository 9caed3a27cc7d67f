import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Countries told by their name, their genitive or an adjective, houses told by another name, and who told it: the flags, the sentence, and the sentence told again. */
test.each([
  [
    '',
    'The barge ran aground on Monday, the Slovenian coastguard said, with nine men on board.',
    'With nine men on board the barge ran aground on Monday, according to Slovenia’s coastguard.',
  ],
  [
    '',
    'The grain deal is near, a Tunisian official said on Friday.',
    'An official from Tunisia said on Friday that the grain deal was near.',
  ],
  [
    'attribution-changed',
    'The barge ran aground on Monday, the Slovenian coastguard said, with nine men on board.',
    'With nine men on board the barge ran aground on Monday, according to Croatia’s coastguard.',
  ],
  [
    '',
    'Dahlgren won the long jump, with the Bahamian Rolle second and Okoye of Nigeria third.',
    'Nigeria’s Okoye came third in the long jump behind the winner, Dahlgren, and the Bahamas’ Rolle.',
  ],
  [
    '',
    'Dahlgren won the long jump, with the Cuban Rolle second and Okoye of Nigeria third.',
    'Nigeria’s Okoye came third in the long jump behind the winner, Dahlgren, and Cuba’s Rolle.',
  ],
  [
    'name-changed',
    'Nurses at Saint Birgit Hospital in Malmo treated a boy on Friday for a snake bite.',
    'A boy was treated for a snake bite on Friday by nurses at Lundberg Hospital in Malmo.',
  ],
  [
    '',
    'Nurses at Saint Birgit Hospital in Malmo treated a boy on Friday for a snake bite.',
    'A boy was treated for a snake bite on Friday by nurses at the Birgit Hospital in Malmo.',
  ],
  // Who is told does not tell.
  [
    '',
    'The baker told the jury that the oven had been cold, though he had lit it at four.',
    'The baker, who had lit the oven at four, told the jury that it had been cold.',
  ],
  [
    'attribution-changed',
    'The baker told the jury that the oven had been cold, though he had lit it at four.',
    'The plumber, who had lit the oven at four, told the jury that it had been cold.',
  ],
])('%s: %s / %s', (flags, a, b) => {
  expect(flagsOf(a, b).join(' ')).toBe(flags);
});
