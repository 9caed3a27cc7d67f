import { UNITS } from '../../language/symbols.ts';
import type { Fact } from '../facts/fact.ts';
import { sameFigure } from '../facts/same.ts';
import type { Statement } from '../statement/statement.ts';

export const isMoney = (fact: Fact): boolean =>
  Boolean(fact.unit) && !UNITS[fact.unit as string] && !/^(?:%|×|percentage-point|°.?)$/.test(fact.unit as string);

/** True where a mark, "or" or a word of approximation stands between a figure and its conversion: whole words, never letters inside one. */
function joins(between: string, { lexicon }: Statement): boolean {
  if (/[([,/]/.test(between)) return true;
  const words = between
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.some((word) => lexicon.joints.has(word) || lexicon.limits.has(word));
}

/** A figure that repeats its neighbour in another unit or currency is a conversion: "10 kilometres (six miles)", "250 million dinars (about $1.9 million)". */
export function converts(fact: Fact, side: Statement): boolean {
  if (fact.kind !== 'number' || !fact.unit) return false;
  return side.facts.some((other) => {
    if (other === fact || other.kind !== 'number' || other.unit === fact.unit) return false;
    const [first, second] = other.start < fact.start ? [other, fact] : [fact, other];
    const between = side.text.slice(first.end, second.start);
    if (between.length > 30) return false;
    if (isMoney(fact) && /\(/.test(between) && (isMoney(other) || second === fact)) return true;
    return Boolean(other.unit) && joins(between, side) && ((isMoney(fact) && isMoney(other)) || sameFigure(fact, other));
  });
}
