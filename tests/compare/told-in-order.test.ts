import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** What came before and after what: the flags, the sentence, and the sentence told again. */
test.each([
  [
    'time-changed',
    'The owner sold the barge six days before the lock was closed in April, harbour records show.',
    'Harbour records show that the closing of the lock in April came six days before the owner sold the barge.',
  ],
  [
    '',
    'The owner sold the barge six days before the lock was closed in April, harbour records show.',
    'Harbour records show that the closing of the lock in April came six days after the owner sold the barge.',
  ],
  [
    'time-changed',
    'The cook left the kitchen after the boiler had begun to smoke, a waiter told the inquiry.',
    'A waiter told the inquiry the boiler had begun to smoke after the cook left the kitchen.',
  ],
  [
    '',
    'The cook left the kitchen after the boiler had begun to smoke, a waiter told the inquiry.',
    'After the boiler had begun to smoke, the cook left the kitchen, a waiter told the inquiry.',
  ],
  [
    '',
    'The cook left the kitchen before the boiler had begun to smoke, a waiter told the inquiry.',
    'Before the boiler had begun to smoke, the cook had left the kitchen, a waiter told the inquiry.',
  ],
])('%s: %s / %s', (flags, a, b) => {
  expect(flagsOf(a, b).join(' ')).toBe(flags);
});
