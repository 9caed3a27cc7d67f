/** A word, figure or mark of a text, finer than a token: `ten-year` is three, `4.75%` two. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly key: string;
  readonly kind: 'word' | 'figure' | 'mark';
}

const WORD = /\p{N}[\p{N}]*(?:[.,’'\u00a0\u202f\u2009]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu;
const LETTER = /^[\p{L}\p{M}]/u;
const DIGIT = /^\p{N}/u;

/** All words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const piece = match[0];
    const kind = DIGIT.test(piece) ? 'figure' : LETTER.test(piece) ? 'word' : 'mark';
    words.push({ start: match.index, end: match.index + piece.length, text: piece, key: piece.toLowerCase().replace(/’/g, "'"), kind });
  }
  return words;
}

/** Index of the first word that ends after an offset. */
export function wordFrom(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
