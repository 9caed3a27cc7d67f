import { expect, it } from 'vitest';
import { isolated } from '../../core/report/isolate.ts';

it('sets cited words from right to left apart from the sentence around them', () => {
  expect(isolated('The figure differs: “١٢ قتيلا” / “١٣ قتيلا”.')).toBe(
    'The figure differs: \u2068“١٢ قتيلا”\u2069 / \u2068“١٣ قتيلا”\u2069.',
  );
  expect(isolated('The name “Ann” is “ענת”.', '<bdi>', '</bdi>')).toBe('The name “Ann” is <bdi>“ענת”</bdi>.');
});

it('leaves a sentence that cites nothing of the kind as it is', () => {
  expect(isolated('The figure differs: “12” / “13”.')).toBe('The figure differs: “12” / “13”.');
});
