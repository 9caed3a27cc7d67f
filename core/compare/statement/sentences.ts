import { firstWhere } from '../../model/index.ts';
import { sentences } from '../../tokenize/index.ts';
import type { Side } from '../side.ts';

/** Offsets at which the sentences of a side begin, the first at 0. */
export function sentenceStarts(side: Side, language: string | null): readonly number[] {
  return [
    0,
    ...sentences(side.tokens, language)
      .slice(0, -1)
      .map((end) => side.starts[end] as number),
  ];
}

/** Index of the sentence that holds an offset. */
export const sentenceAt = (starts: readonly number[], at: number): number => Math.max(0, firstWhere(starts, (start) => start > at) - 1);
