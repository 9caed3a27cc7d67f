import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Negations told again by words that negate without one, and negations that are lost: the flags, the sentence, and the sentence told again. */
test.each([
  // What is left undone, ends, is refused or not let.
  [
    '',
    'The abbey does not list the two bells among its treasures, the curator said on Monday.',
    'The two bells are omitted from the abbey’s list of treasures, according to the curator on Monday.',
  ],
  [
    '',
    'The brewery no longer bottles its dark ale in Torsby, where the well was fouled last spring.',
    'Bottling of the dark ale has been discontinued at the brewery in Torsby, where the well was fouled last spring.',
  ],
  [
    '',
    'The owners did not meet the demand for a new boiler made by tenants in the east wing.',
    'A demand for a new boiler by tenants in the east wing was rebuffed by the owners.',
  ],
  [
    '',
    'Anglers may not cast from the pier at Holm between May and July, the harbour office said.',
    'The harbour office said anglers were forbidden to cast from the pier at Holm between May and July.',
  ],
  [
    '',
    'Climbers were unable to reach the hut on Sunday because of deep snow below the ridge.',
    'Deep snow below the ridge on Sunday kept climbers from reaching the hut.',
  ],
  // What has not come, and words that negate by their shape.
  [
    '',
    'The owners have not settled the bill for the mast, which the yard sent in April, a court was told.',
    'The bill for the mast, which the yard sent the owners in April, is outstanding, a court was told.',
  ],
  [
    '',
    'The heirs have not claimed the coins found under the mill, a notary in Arlen said.',
    'The coins found under the mill are unclaimed by the heirs, said a notary in Arlen.',
  ],
  // What must not be without a thing asks for it.
  [
    '',
    'No boat may be moored at the quay without a pass from the harbour office, the judge held.',
    'The judge held that a pass from the harbour office is needed for any boat moored at the quay.',
  ],
  // What other words say that no rule can relate.
  [
    '',
    'The goats did not eat the new hay that the farm in Brodal had bought from Hungary.',
    'The new hay that the farm in Brodal had bought from Hungary left the goats cold.',
  ],
  // What is negated stands there without a negation.
  [
    'negation-changed',
    'The heirs have not claimed the coins found under the mill, a notary in Arlen said.',
    'The coins found under the mill were claimed by the heirs, said a notary in Arlen.',
  ],
  [
    'negation-changed',
    'The abbey does not mention the two bells in its list of treasures, the curator said on Monday.',
    'The two bells are mentioned in the abbey’s list of treasures, the curator said on Monday.',
  ],
  [
    'negation-changed',
    'Climbers were unable to reach the hut on Sunday because of deep snow below the ridge.',
    'Despite deep snow below the ridge climbers reached the hut on Sunday.',
  ],
  [
    'negation-changed',
    'Neither the owner nor the crew of the barge had warned the lock-keeper, the inquiry found.',
    'The inquiry found that both the owner and the crew of the barge had warned the lock-keeper.',
  ],
  // A word of lack that both sides have answers no negation.
  [
    'negation-changed',
    'The farm, which lacks a well, has not sold any of its goats this year, the owner said.',
    'Lacking a well, the farm has sold some of its goats this year, the owner said.',
  ],
])('%s: %s / %s', (flags, a, b) => {
  expect(flagsOf(a, b).join(' ')).toBe(flags);
});
