import type { Lexicon } from '../../../language/lexicon.ts';
import type { Word } from '../../../language/words.ts';

/** A number as it is read from words that follow each other. */
export interface NumberRead {
  /** Null for one that has no value: "dozens". */
  readonly amount: number | null;
  /** Index after its last word. */
  readonly next: number;
  /** It comes and goes as a word does: "one", "several". */
  readonly weak: boolean;
  readonly ordinal: boolean;
  readonly label?: string;
  readonly unit?: string;
}

/** Reads a number that begins at word `i`; null when none of its kind does. */
export type ReadNumber = (words: readonly Word[], i: number, lexicon: Lexicon) => NumberRead | null;

/** Whether nothing stands between two words. */
export const adjacent = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && b !== undefined && a.end === b.start;

/** Twelve digits of a value: what is left when shares are multiplied is no difference. */
export const round = (value: number): number => Number(value.toPrecision(12));
