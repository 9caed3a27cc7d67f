import type { Rule } from './rule.ts';

/** `“We are ready and [are ]in contact,”` / `“We are ready and in contact,”`: words inside a direct quotation on either side. */
export const quotedWords: Rule = ({ quotedA, quotedB, wordsA, wordsB }) => {
  if (!quotedA && !quotedB) return null;
  if (quotedA && quotedB) return { kind: 'quotation', rule: 'quoted-words' };
  const other = quotedA ? wordsB : wordsA;
  const gone = !other.some((word) => word.kind !== 'mark');
  return { kind: 'quotation', rule: gone ? 'quoted-words' : 'quotation-to-paraphrase' };
};
