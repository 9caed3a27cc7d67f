import { GLYPH, MOVED, REWRITTEN, SAME } from './pair.mjs';

/** 1 for each word of the truth that a range touches. */
function flagged(truth, ranges) {
  const flags = new Uint8Array(truth.length);
  const sorted = ranges.filter(([from, to]) => to > from).toSorted((x, y) => x[0] - y[0]);
  let k = 0;
  truth.forEach(([start, end], i) => {
    while (k < sorted.length && sorted[k][1] <= start) k++;
    if (k < sorted.length && sorted[k][0] < end) flags[i] = 1;
  });
  return flags;
}

/**
 * Changed words against the truth, both sides together: precision, recall and F1; marked runs per rewritten sentence of a; shares of the words that differ
 * in glyphs only, and of the unchanged words of moved passages, that are marked as changed.
 */
export function quality({ truthA, truthB }, { rangesA, rangesB }) {
  const count = { hit: 0, extra: 0, missed: 0, glyph: 0, glyphs: 0, moved: 0, carried: 0 };
  const flagsA = flagged(truthA, rangesA);
  for (const [truth, flags] of [
    [truthA, flagsA],
    [truthB, flagged(truthB, rangesB)],
  ]) {
    truth.forEach(([, , fate], i) => {
      if (fate === GLYPH) [count.glyph, count.glyphs] = [count.glyph + flags[i], count.glyphs + 1];
      else if (fate === MOVED) [count.moved, count.carried] = [count.moved + flags[i], count.carried + 1];
      else if (fate === SAME) count.extra += flags[i];
      else if (flags[i]) count.hit++;
      else count.missed++;
    });
  }
  let [runs, sentences] = [0, 0];
  truthA.forEach(([, , fate], i) => {
    if (fate !== REWRITTEN) return;
    const first = truthA[i - 1]?.[2] !== REWRITTEN;
    if (first) sentences++;
    if (flagsA[i] && (first || !flagsA[i - 1])) runs++;
  });
  const precision = count.hit / Math.max(1, count.hit + count.extra);
  const recall = count.hit / Math.max(1, count.hit + count.missed);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    runs: sentences ? runs / sentences : null,
    glyphs: count.glyphs ? count.glyph / count.glyphs : null,
    moved: count.carried ? count.moved / count.carried : null,
  };
}
