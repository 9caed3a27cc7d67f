import type { Token } from '../model/index.ts';

/** Share of words that both sides have (Dice), from 0 (nothing shared) to 1 (the same words). */
export function overlap(a: readonly Token[], b: readonly Token[]): number {
  const wordsA = a.filter((t) => t.kind !== 'punctuation');
  const wordsB = b.filter((t) => t.kind !== 'punctuation');
  if (wordsA.length + wordsB.length === 0) return a.length > 0 && a.length === b.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const { key } of wordsA) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of wordsB) {
    const n = counts.get(key) ?? 0;
    if (n > 0) shared++;
    counts.set(key, n - 1);
  }
  return (2 * shared) / (wordsA.length + wordsB.length);
}
