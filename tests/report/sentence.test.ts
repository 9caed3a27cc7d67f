import { expect, test } from 'vitest';
import { saysMore, sentenceOf } from '../../core/report/sentence.ts';

const told = (reason: string, base: string, witness: string): string => sentenceOf({ reason, base, witness });

test('what the readings show is not said twice', () => {
  expect(told('The figure differs: “5 boats” / “6 boats”.', 'some 5 boats left', 'some 6 boats left')).toBe('The figure differs.');
  expect(told('A paragraph came: “The pier is “new”. So is the hall.”.', '', 'The pier is “new”. So is the hall.')).toBe(
    'A paragraph came.',
  );
});

test('two places in one reason are both left out, and what follows stays', () => {
  const reason = 'The quotation differs: “a b” / “a c”; “d e” / “d f”. Both are by Ruiz.';
  expect(told(reason, 'a b, and d e', 'a c, and d f')).toBe('The quotation differs. Both are by Ruiz.');
});

test('words that the readings do not show stay', () => {
  expect(told('The verb differs: “said” / “claimed”.', 'the mayor', 'the mayor')).toBe('The verb differs: “said” / “claimed”.');
  expect(told('The qualifier “yet” is not in the witness.', 'yet', '')).toBe('The qualifier “yet” is not in the witness.');
});

test('a reading that the sentence cites whole need not stand below it', () => {
  expect(saysMore('DPS', 'The base credits “DPS”; nobody is credited in the witness.')).toBe(false);
  expect(saysMore('', 'Nothing.')).toBe(false);
  expect(saysMore('at least 5', 'The bound “at least” is gone.')).toBe(true);
});
