import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Rough figures, counts of an indictment and what is lacking: language, flags, the sentence, and the sentence told again. */
test.each([
  ['de', '', 'An die 60 Bewohner mussten das Haus verlassen.', 'Rund 60 Bewohner mussten das Haus verlassen.'],
  ['de', 'hedge-dropped', 'An die 60 Bewohner mussten das Haus verlassen.', '60 Bewohner mussten das Haus verlassen.'],
  ['de', 'figure-changed', 'Hunderttausende waren ohne Strom.', 'Zehntausende waren ohne Strom.'],
  ['fr', '', 'Près de 70 logements ont été vidés.', 'Presque 70 logements ont été vidés.'],
  ['fr', '', 'Près de 70 logements ont été vidés.', 'Environ 70 logements ont été vidés.'],
  ['fr', 'hedge-dropped', 'Plus de 70 logements ont été vidés.', 'Presque 70 logements ont été vidés.'],
  ['en', '', 'The broker was charged with 14 counts of theft.', 'The broker faces 14 counts of theft.'],
  ['en', 'hedge-dropped', 'More than 70 flats were cleared.', 'Nearly 70 flats were cleared.'],
  ['en', '', 'The fire burnt 7400 hectares of scrub.', 'The fire burnt 7,400ha of scrub.'],
  ['hi', 'negation-changed', 'नाविक बिना परमिट के मछली पकड़ रहा था।', 'नाविक परमिट के साथ मछली पकड़ रहा था।'],
  ['en', 'hedge-dropped', 'The broker was charged with stealing the rings.', 'The broker stole the rings.'],
])('%s %s: %s', (language, kinds, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(kinds);
});
