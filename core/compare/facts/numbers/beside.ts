import type { Lexicon } from '../../../language/lexicon.ts';
import { UNITS } from '../../../language/symbols.ts';
import { type Word, wordFrom } from '../../../language/words.ts';
import type { Fact } from '../fact.ts';
import { round } from './read.ts';

// Letters between the two ends of a range or a figure and its conversion.
const BESIDE = 6;

/** "200 to 2,000 metres", "5–10 percent": the first has the unit of the second. */
export function ofRange(fact: Fact, words: readonly Word[], next: Fact | undefined, lexicon: Lexicon): Fact {
  if (fact.unit || fact.weak || !next?.unit || next.weak || fact.amount == null || next.start - fact.end > BESIDE) return fact;
  const at = wordFrom(words, fact.end);
  const between = words[at + 1]?.start === next.start ? words[at]?.key : undefined;
  const joins = between !== undefined && (/^[-–—]$/.test(between) || lexicon.rangeJoints.has(between));
  return joins ? { ...fact, unit: next.unit } : fact;
}

/** "138ft (42m)": beside a length that it converts, "42m" is metres and not millions. */
export function asMetres(fact: Fact, words: readonly Word[], beside: readonly (Fact | undefined)[]): Fact | null {
  if (fact.unit || fact.amount == null || fact.amount < 1e6) return null;
  if (words[wordFrom(words, fact.end - 1)]?.key !== 'm') return null;
  const metres = fact.amount / 1e6;
  const converts = beside.some((other) => {
    const unit = other?.unit ? UNITS[other.unit] : undefined;
    if (!other || other.amount == null || unit?.quantity !== 'length') return false;
    const apart = Math.max(other.start - fact.end, fact.start - other.end);
    return apart <= BESIDE && Math.abs(other.amount * unit.factor - metres) <= 0.07 * metres;
  });
  return converts ? { ...fact, value: `${metres}`, amount: metres, unit: 'm' } : null;
}

/** Quantities whose figures are told in two units, the larger first. */
const TOLD_IN_TWO = new Set(['length', 'mass', 'duration']);

/** "6ft 6in", "two hours and 30 minutes", "drei Jahre und sechs Monate": one figure, in the larger unit. */
export function inTwoUnits(found: readonly Fact[], words: readonly Word[], lexicon: Lexicon): readonly Fact[] {
  const merged: Fact[] = [];
  for (const fact of found) {
    const first = merged.at(-1);
    const [large, small] = [UNITS[first?.unit ?? ''], UNITS[fact.unit ?? '']];
    const amount = first?.amount ?? null;
    const rest = large && small ? ((fact.amount ?? 0) * small.factor) / large.factor : 0;
    const one =
      first !== undefined &&
      amount !== null &&
      large !== undefined &&
      large.quantity === small?.quantity &&
      TOLD_IN_TWO.has(large.quantity) &&
      Number.isInteger(amount) &&
      amount > 0 &&
      rest > 0 &&
      rest < 1 &&
      !first.per &&
      follows(first, fact, words, lexicon);
    if (one) merged[merged.length - 1] = { ...first, end: fact.end, amount: round(amount + rest), value: `${round(amount + rest)}` };
    else merged.push(fact);
  }
  return merged;
}

/** Whether nothing but a word for "and" stands between two figures. */
function follows(first: Fact, second: Fact, words: readonly Word[], lexicon: Lexicon): boolean {
  const at = wordFrom(words, first.end);
  if (words[at]?.start === second.start) return true;
  return lexicon.unitJoints.has(words[at]?.key ?? '') && words[at + 1]?.start === second.start;
}
