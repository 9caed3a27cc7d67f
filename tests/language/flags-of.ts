import { compare } from '../../core/compare/index.ts';
import { articleOf } from '../compare/article.ts';

/** The kinds of the flags that one paragraph retold as another raises. */
export function flagsOf(language: string, base: string, witness: string): readonly string[] {
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
}

/** A sentence told again: its language, the flag that it raises or `nothing`, the base and the witness. */
export type Retold = readonly [language: string, flag: string, base: string, witness: string];
