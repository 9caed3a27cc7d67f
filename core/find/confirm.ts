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
  /** Of the words of the side of which more is shared, those that stand in shared paragraphs, from 0 to 1. */
  readonly share: number;
}

/**
 * Of the words of the shorter side of paragraphs that answer each other: with so many in common they are one paragraph, revised. Two stories that share turns
 * of phrase have some in each of many paragraphs, and no paragraph.
 */
const SHARED = 0.5;

/** What paragraph answers which, and with how many words: the last word on whether two articles are a pair. */
export function inCommon({ base, witness, entries }: Comparison): InCommon {
  const body = new Set([...base.blocks, ...witness.blocks].filter(({ kind }) => BODY_KINDS.has(kind)).map(({ id }) => id));
  const sums = { witnessWords: 0, fromBase: 0, baseWords: 0, kept: 0 };
  const shared = { base: 0, witness: 0 };
  for (const entry of entries) {
    if (![...entry.base, ...entry.witness].some((id) => body.has(id))) continue;
    const own = { base: 0, witness: 0 };
    for (const { lemma, reading } of entry.segments) {
      own.base += count(lemma);
      own.witness += count(reading);
    }
    sums.baseWords += own.base;
    sums.witnessWords += own.witness;
    if (entry.base.length === 0 || entry.witness.length === 0) continue;
    const same = agreed(entry);
    sums.fromBase += same.witness;
    sums.kept += same.base;
    if (Math.max(same.base, same.witness) < SHARED * Math.min(own.base, own.witness)) continue;
    shared.base += same.base;
    shared.witness += same.witness;
  }
  return { ...sums, share: Math.max(shared.witness / Math.max(1, sums.witnessWords), shared.base / Math.max(1, sums.baseWords)) };
}

/** Whether the comparison bears out what the fingerprints said. */
export const isPair = ({ share }: InCommon): boolean => share >= SHARE;
