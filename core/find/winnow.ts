/**
 * Sequences among which one is kept. Two texts that share a run of `WINDOW` sequences of five words, 14 words in all, share a fingerprint;
 * of 500 words about 90 are kept. Half as many would halve the store and lose briefs that were edited twice in each sentence.
 */
export const WINDOW = 10;

/**
 * The fingerprints of a text: of every window of sequences the smallest hash, of equals the rightmost, so that what two texts have in common is
 * kept in both. S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 * Each once, ascending. A text shorter than a window gives its smallest.
 */
export function winnow(hashes: Float64Array, window = WINDOW): Float64Array {
  const kept = new Set<number>();
  // Places whose hashes ascend: the first is the smallest of the window.
  const waiting = new Int32Array(hashes.length);
  let [head, tail] = [0, 0];
  for (let i = 0; i < hashes.length; i++) {
    while (tail > head && (hashes[waiting[tail - 1] as number] as number) >= (hashes[i] as number)) tail--;
    waiting[tail++] = i;
    if ((waiting[head] as number) <= i - window) head++;
    if (i >= Math.min(window, hashes.length) - 1) kept.add(hashes[waiting[head] as number] as number);
  }
  return Float64Array.from(kept).sort();
}
