import type { Place } from '../place.ts';
import type { Rule } from './rule.ts';

const DASH = /[-‐‑‒–—―−]/g;
const QUOTE = /["“”„«»‘’‚‹›'`´「」『』]/g;
const plain = (text: string): string =>
  text
    .normalize('NFKC')
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
