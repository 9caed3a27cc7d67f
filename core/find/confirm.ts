import { agreed, count } from '../account/agreed.ts';
import { BODY_KINDS, type Comparison } from '../model/index.ts';
import { SHARE } from './sources.ts';

/** How much a comparison says that two articles have in common, in words of their bodies. */
export interface InCommon {
  /** Words of the witness, and those of them that agree with words of the base they answer, house style aside. */
  readonly witnessWords: number;
  readonly fromBase: number;
  /** Words of the base, and those of them that the witness kept. */
  readonly baseWords: number;
  readonly kept: number;
  /** Of the side of which more is shared, from 0 to 1. */
  readonly share: number;
}

/** What paragraph answers which, and with how many words: the last word on whether two articles are a pair. */
export function inCommon({ base, witness, entries }: Comparison): InCommon {
  const body = new Set([...base.blocks, ...witness.blocks].filter(({ kind }) => BODY_KINDS.has(kind)).map(({ id }) => id));
  const sums = { witnessWords: 0, fromBase: 0, baseWords: 0, kept: 0 };
  for (const entry of entries) {
    if (![...entry.base, ...entry.witness].some((id) => body.has(id))) continue;
    for (const { lemma, reading } of entry.segments) {
      sums.baseWords += count(lemma);
      sums.witnessWords += count(reading);
    }
    if (entry.base.length === 0 || entry.witness.length === 0) continue;
    const same = agreed(entry);
    sums.fromBase += same.witness;
    sums.kept += same.base;
  }
  return { ...sums, share: Math.max(sums.fromBase / Math.max(1, sums.witnessWords), sums.kept / Math.max(1, sums.baseWords)) };
}

/** Whether the comparison bears out what the fingerprints said. */
export const isPair = ({ share }: InCommon): boolean => share >= SHARE;
