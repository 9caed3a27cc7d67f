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
export function sentenceAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
