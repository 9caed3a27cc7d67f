import { describe, expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Pairs of sentences by what they are about: the flags, the base, the witness. */
type Rewritten = readonly (readonly [flags: string, base: string, witness: string])[];

const TIMES: Rewritten = [
  [
    '',
    'The stalls had to be cleared by noon on Saturday so that the square could be washed.',
    'So that the square could be washed, traders had until 12 noon Saturday to clear their stalls.',
  ],
  [
    '',
    'The blackout began at midnight on Tuesday and spread to six towns.',
    'The blackout, which spread to six towns, began at 12 midnight Tuesday.',
  ],
  [
    'time-changed',
    'The blackout began at midnight on Tuesday and spread to six towns.',
    'The blackout, which spread to six towns, began at twelve noon on Tuesday.',
  ],
  [
    '',
    'The trawler Halcyon burned out in 2017 with the loss of nine hands.',
    'Nine hands were lost in the 2017 fire on the trawler Halcyon.',
  ],
  [
    'time-changed',
    'The trawler Halcyon burned out in 2017 with the loss of nine hands.',
    'Nine hands were lost in the 2016 fire on the trawler Halcyon.',
  ],
  ['', "Rent rose 7 percent in 2023, the tenants' union said.", "The tenants' union put 2023's rise in rent at 7 percent."],
  ['', 'Riots that followed the elections in 2014 were put down.', 'The riots which followed the 2014 elections were crushed.'],
  ['', 'The mill gave work to 1500 people before the war.', 'Before the war the 1500 workers of the mill had jobs.'],
];

const FIGURES: Rewritten = [
  ['', 'The synod chose the new bishop by 31 to 17 on Friday.', 'On Friday the new bishop was the choice of the synod, 31-17.'],
  ['', 'The club voted on Friday by 310 to 175 to end voting by post.', 'Club members voted 310-175 Friday to stop voting by post.'],
  ['', 'Owners backed the sale on Monday by 520 votes to 166.', 'The sale won the backing of owners 520-166 Monday.'],
  ['figure-changed', 'Owners backed the sale on Monday by 520 votes to 166.', 'The sale won the backing of owners 520-161 Monday.'],
  ['', 'Two-thirds of the pupils passed, and a sixth were ill.', 'Of the pupils, 67 percent passed and 17 percent were ill.'],
  ['figure-changed', 'Two-thirds of the pupils passed the test.', 'Of the pupils, 76 percent passed the test.'],
  ['', 'It was minus nine degrees Celsius on the pass at dawn.', 'At dawn the pass had -9C.'],
  ['', 'It was minus nine degrees on the pass at dawn.', 'At dawn it was nine degrees below zero on the pass.'],
  ['figure-changed', 'It was minus nine degrees on the pass at dawn.', 'At dawn it was nine degrees on the pass.'],
  ['', 'It was nine degrees below average on the pass.', 'On the pass it was below average by nine degrees.'],
];

describe('in an English sentence that was rewritten', () => {
  for (const [about, pairs] of Object.entries({ TIMES, FIGURES })) {
    test.each(pairs)(`${about}: %s: %s`, (flags, base, witness) => {
      expect(flagsOf(base, witness).join()).toBe(flags);
    });
  }
});
