/** Longest stretch handed to the segmenter at once, in UTF-16 units: its time grows with the square of what it is given. */
const STRETCH = 120;

let segmenter: Intl.Segmenter | null = null;

/** Lengths of the words in the stretch of unspaced writing `from`–`to` (Chinese, Japanese, Thai…), or of those at its head when it is long. */
export function pieces(text: string, from: number, to: number): readonly number[] {
  if (to - from <= 1) return [to - from];
  // The dictionary is chosen by script, not by locale; a fixed one keeps the answer the same everywhere.
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  let end = Math.min(to, from + STRETCH);
  if (end < to && isHigh(text.charCodeAt(end - 1))) end--;
  const sizes: number[] = [];
  for (const { segment } of segmenter.segment(text.slice(from, end))) sizes.push(segment.length);
  // The last word may have been cut in two: leave it to the next stretch.
  if (end < to && sizes.length > 1) sizes.pop();
  return sizes;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
