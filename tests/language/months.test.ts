import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import { PACKS } from '../../core/language/packs.ts';
import { monthNumber } from '../../core/language/page.ts';
import { articleOf } from '../compare/article.ts';

const flagsOf = (base: string, witness: string, language: string): readonly string[] =>
  compare(articleOf('A', [base], language), articleOf('B', [witness], language), [
    { id: 'A1=B1', relation: 'revised', moved: false, similarity: 0.9, base: ['A1'], witness: ['B1'], precise: true },
  ]).flags.map((flag) => flag.kind);

describe('one month in two spellings is one time', () => {
  test.each([
    ['bn', 'সেতুটি ১২ জানুয়ারী খুলে দেওয়া হবে।', 'সেতুটি ১২ জানুয়ারি খুলে দেওয়া হবে।'],
    ['bn', 'মেলা ৫ ফেব্রুয়ারী শুরু হবে।', 'মেলা ৫ ফেব্রুয়ারি শুরু হবে।'],
    ['de', 'Die Brücke wird am 12. Jänner geöffnet.', 'Die Brücke wird am 12. Januar geöffnet.'],
    ['es', 'El puente abre el 12 de setiembre.', 'El puente abre el 12 de septiembre.'],
  ])('%s: %s', (language, base, witness) => {
    expect(flagsOf(base, witness, language)).toEqual([]);
  });

  test('another month is another time', () => {
    expect(flagsOf('সেতুটি ১২ জানুয়ারী খুলে দেওয়া হবে।', 'সেতুটি ১২ মার্চ খুলে দেওয়া হবে।', 'bn')).toEqual(['time-changed']);
  });
});

test('every language that names months names twelve, and a page finds each', () => {
  for (const { months } of PACKS) {
    if (months === undefined) continue;
    const groups = months.split(' ');
    expect(groups).toHaveLength(12);
    groups.forEach((forms, i) => {
      for (const form of forms.split('|')) expect([form, monthNumber(form.replaceAll('_', ' '))]).toEqual([form, i + 1]);
    });
  }
});
