import type { Lexicon } from '../../../language/lexicon.ts';
import type { Word } from '../../../language/words.ts';
import type { NumberRead } from './read.ts';

/** "cinquantaduenne", "zweistündig": a figure and its unit in one word. */
export function measured(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const [amount, unit] = lexicon.measures.get((words[i] as Word).key)?.split(' ') ?? [];
  return amount === undefined || unit === undefined ? null : { amount: Number(amount), next: i + 1, weak: false, ordinal: false, unit };
}

/** "doubled", "halved": a figure by which another is multiplied. */
export function multiple(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const factor = lexicon.multiples.get((words[i] as Word).key);
  return factor === undefined ? null : { amount: factor, next: i + 1, weak: true, ordinal: false, unit: '×' };
}

/** "divisé par deux", "multiplicado por 3": a figure by which another is multiplied or divided. */
export function byFactor(words: readonly Word[], i: number, lexicon: Lexicon): NumberRead | null {
  const { key } = words[i] as Word;
  const divides = lexicon.dividing.has(key);
  if ((!divides && !lexicon.multiplying.has(key)) || !lexicon.per.has(words[i + 1]?.key ?? '')) return null;
  const word = words[i + 2];
  const factor = word?.kind === 'figure' ? Number(word.text) : lexicon.cardinals.get(word?.key ?? '');
  if (!factor || Number.isNaN(factor)) return null;
  return { amount: divides ? 1 / factor : factor, next: i + 3, weak: false, ordinal: false, unit: '×' };
}
