import { expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import { articleOf } from '../compare/article.ts';
import { RETOLD } from './retold.ts';

const flagsOf = (language: string, base: string, witness: string): readonly string[] => {
  const pairing = {
    id: 'A1=B1',
    relation: 'revised',
    moved: false,
    similarity: 0.6,
    base: ['A1'],
    witness: ['B1'],
    precise: true,
  } as const;
  return compare(articleOf('A', [base], language), articleOf('B', [witness], language), [pairing]).flags.map(({ kind }) => kind);
};

test.each(RETOLD)('%s: %s in “%s” / “%s”', (language, kind, base, witness) => {
  expect(flagsOf(language, base, witness)).toEqual(kind === 'nothing' ? [] : [kind]);
});
