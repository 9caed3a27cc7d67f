import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Conditions, comparisons and deeds told again in other words: the flags, the sentence, and the sentence told again. */
test.each([
  [
    '',
    'The ferry will sail on Sunday if the wind does not rise, the harbour office said.',
    'The ferry will sail on Sunday unless the wind rises, the harbour office said.',
  ],
  [
    '',
    'Unless the river falls, the bridge stays shut, the council said.',
    'The bridge stays shut if the river does not fall, the council said.',
  ],
  [
    'negation-changed',
    'The strike will not end unless the owners pay, the union said.',
    'The strike will end unless the owners pay, the union said.',
  ],
  [
    'negation-changed',
    'The strike will not end if the owners pay, the union said.',
    'The strike will end unless the owners pay, the union said.',
  ],
  ['', 'The survey found that the reef was older than was thought.', 'The survey found that the reef was older than had been believed.'],
  [
    '',
    'The survey found that the reef was older than was long believed.',
    'The survey found the reef to be older than people used to think.',
  ],
  [
    '',
    'The divers mapped the reef for a month. They reported that it was older than was previously thought.',
    'Mapping the reef for a month, the divers reported it to be older than had been believed.',
  ],
  [
    'name-changed',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Insurer Balder filed suit against the shipbuilder Norvik in May over a lost barge.',
  ],
  [
    '',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Shipbuilder Norvik filed suit against the insurer Balder in May over a lost barge.',
  ],
  [
    '',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Insurer Balder was sued by the shipbuilder Norvik in May over a lost barge.',
  ],
  [
    'name-changed',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen to win the cup.',
    'Ida Moss took the cup after a 6-2 6-3 win over top seed Runa Feld in Bergen.',
  ],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen to win the cup.',
    'Runa Feld took the cup after a 6-2 6-3 win over Ida Moss in Bergen.',
  ],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Ida Moss left the court in Bergen in tears after a 6-2 6-3 defeat by top seed Runa Feld.',
  ],
  [
    'name-changed',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Runa Feld left the court in Bergen in tears after a 6-2 6-3 defeat by Ida Moss.',
  ],
  ['', 'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.', 'Ida Moss, chasing a first win over Runa Feld, went out 6-2 6-3 in Bergen.'],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Ida Moss left Bergen in tears without a win over Runa Feld, who won 6-2 6-3.',
  ],
])('%s in “%s” / “%s”', (flags, base, witness) => {
  expect(flagsOf(base, witness).join()).toBe(flags);
});
