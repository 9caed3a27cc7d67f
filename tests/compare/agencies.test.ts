import { describe, expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import type { Article } from '../../core/model/index.ts';
import { articleOf } from './article.ts';

const credited = (siglum: string, creditLine: string | null, byline: string | null = null): Article => {
  const article = articleOf(siglum, ['The pass is shut.'], 'en');
  return { ...article, metadata: { ...article.metadata, creditLine, byline } };
};
const flagsOf = (base: Article, witness: Article): readonly string[] =>
  compare(base, witness, [
    { id: 'A1=B1', relation: 'same', moved: false, similarity: 1, base: ['A1'], witness: ['B1'], precise: true },
  ]).flags.map(({ kind, base: from, witness: to }) => `${kind}: ${from} → ${to}`);

describe('a credit', () => {
  test('that gives way to another agency’s is changed', () => {
    expect(flagsOf(credited('A', 'AFP'), credited('B', 'Reuters'))).toEqual(['credit-changed: AFP → Reuters']);
  });
  test('of an agency that few know, in a byline, is a credit too', () => {
    for (const agency of ['Kazinform', 'LETA', 'States Newsroom', 'Europa Press'])
      expect(flagsOf(credited('A', 'AFP'), credited('B', null, `Ana Ruiz, ${agency}`))).toEqual([
        `credit-changed: AFP → Ana Ruiz, ${agency}`,
      ]);
  });
  test('is dropped for a reporter whose name is an agency’s', () => {
    expect(flagsOf(credited('A', 'AFP'), credited('B', null, 'Petra Voss'))).toEqual(['credit-dropped: AFP → ']);
  });
  test('that stays in a byline is none', () => {
    expect(flagsOf(credited('A', 'AFP'), credited('B', null, 'Ana Ruiz, AFP'))).toEqual([]);
  });
  test('of one house is the same in full, short and in another script', () => {
    const same: readonly (readonly [string, string])[] = [
      ['The Associated Press', 'AP'],
      ['PTI', 'Press Trust of India'],
      ['Kyodo', '共同通信'],
      ['Press Association/Reuters', 'PA Media'],
    ];
    for (const [base, witness] of same) expect(flagsOf(credited('A', base), credited('B', witness))).toEqual([]);
    expect(flagsOf(credited('A', 'The Canadian Press'), credited('B', null, 'T. R. (with CP)'))).toEqual([]);
    expect(flagsOf(credited('A', 'Agence France-Presse'), credited('B', 'AP'))).toEqual(['credit-changed: Agence France-Presse → AP']);
  });
});
