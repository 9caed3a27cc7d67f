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

/** `war[ - ]torn` / `war[—]torn`, `["]united["]` / `[“]united[”]`: glyphs of one mark, and space. */
export const glyphs: Rule = ({ lemma, reading }) =>
  plain(lemma) === plain(reading) && plain(lemma).toLowerCase() === plain(reading).toLowerCase()
    ? { kind: 'typography', rule: 'glyphs' }
    : null;

/** `[the Kremlin]` / `[The Kremlin]`, `[Eu]` / `[EU]`. */
export const capitals: Rule = ({ lemma, reading }) =>
  plain(lemma).toLowerCase() === plain(reading).toLowerCase() ? { kind: 'capitals', rule: 'capitals' } : null;
