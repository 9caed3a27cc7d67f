import type { Place } from '../place/place.ts';
import type { Rule } from './rule.ts';

const DASH = /[-‐‑‒–—―−]/g;
const QUOTE = /["“”„«»‘’‚‹›'`´「」『』]/g;
// Letters in wide or joined forms; other text needs no normalizing, which is slow to make ready.
const COMPOSED = /[\u0300-\u036f]|[\ufb00-\ufb06\uff00-\uffef]/;

const plain = (text: string): string =>
  (COMPOSED.test(text) ? text.normalize('NFKC') : text)
    .replace(/\.\.\.|…/g, '…')
    .replace(DASH, '-')
    .replace(QUOTE, "'")
    .replace(/''/g, "'")
    .replace(/\s+/g, '');

const letters = (words: Place['wordsA']): string => words.map((word) => (word.kind === 'mark' ? '' : word.key)).join('');

/** `war[ - ]torn` / `war[—]torn`, `["]united["]` / `[“]united[”]`: glyphs of one mark, and space. `[Eu]` / `[EU]`: capitals. */
export const form: Rule = ({ lemma, reading, wordsA, wordsB }) => {
  if (letters(wordsA) !== letters(wordsB)) return null;
  const [a, b] = [plain(lemma), plain(reading)];
  if (a === b) return { kind: 'typography', rule: 'glyphs' };
  return a.toLowerCase() === b.toLowerCase() ? { kind: 'capitals', rule: 'capitals' } : null;
};
