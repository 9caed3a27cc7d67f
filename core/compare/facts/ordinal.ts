import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';

/** A place in an order, in words, with the index after them: "fifth", "двадцать пятого", "الخامس عشر", "الخامس و العشرين"; null for none. */
export function ordinalAt(words: readonly Word[], i: number, lexicon: Lexicon): { readonly value: number; readonly next: number } | null {
  const { cardinals, ordinals, numberJoints, unitsFirst } = lexicon;
  const key = (at: number): string => words[at]?.key ?? '';
  const value = ordinals.get(key(i));
  const tens = cardinals.get(key(i)) ?? 0;
  if (value === undefined) {
    const unit = tens >= 20 && tens < 100 && tens % 10 === 0 ? ordinals.get(key(i + 1)) : undefined;
    return unit !== undefined && unit < 10 && lexicon.ordinalDays ? { value: tens + unit, next: i + 2 } : null;
  }
  if (!unitsFirst || value >= 10) return { value, next: i + 1 };
  if (cardinals.get(key(i + 1)) === 10) return { value: 10 + value, next: i + 2 };
  const after = numberJoints.has(key(i + 1)) ? (ordinals.get(key(i + 2)) ?? 0) : 0;
  return after >= 20 ? { value: after + value, next: i + 3 } : { value, next: i + 1 };
}
