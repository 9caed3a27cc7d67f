import { compare } from '../../core/compare/index.ts';
import { articleOf } from './article.ts';

/** The flags of two sentences that answer each other, by their kinds, in order. */
export function flagsOf(a: string, b: string, language = 'en'): readonly string[] {
  const pairing = {
    id: 'A1=B1',
    relation: 'revised',
    moved: false,
    similarity: 0.6,
    base: ['A1'],
    witness: ['B1'],
    precise: true,
  } as const;
  return compare(articleOf('A', [a], language), articleOf('B', [b], language), [pairing]).flags.map(({ kind }) => kind);
}
