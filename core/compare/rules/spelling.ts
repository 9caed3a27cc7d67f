import { bare } from '../../language/bare.ts';
import { isCapital } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import type { Rule } from './rule.ts';

const ABBREVIATIONS_POINT = /\./g;
const letters = (words: readonly Word[]): string =>
  words
    .filter((word) => word.kind !== 'mark' || word.text === '&')
    .map((word) => word.key)
    .join('');

/** `[cease-fire]` / `[ceasefire]`, `[war torn]` / `[war-torn]`, `[U.S.]` / `[US]`: the same letters, joined or pointed another way. */
export const joined: Rule = ({ wordsA, wordsB, lemma, reading }) => {
  if (wordsA.length === 0 || wordsB.length === 0) return null;
  // A figure has a value, and its marks belong to it.
  if ([...wordsA, ...wordsB].some((word) => word.kind === 'figure' || /[%$€£¥₹৳₽₩₺₴]/.test(word.text))) return null;
  if (letters(wordsA).replace(ABBREVIATIONS_POINT, '') !== letters(wordsB).replace(ABBREVIATIONS_POINT, '')) return null;
  const rule = /\S[-‐‑ ]\S/.test(lemma) || /\S[-‐‑ ]\S/.test(reading) ? 'joined' : 'points';
  return { kind: 'spelling', rule };
};

/** `[harbour]` / `[harbor]`, `[organised]` / `[organized]`, `[towards]` / `[toward]`: word for word the same word in another spelling. */
export const variants: Rule = ({ wordsA, wordsB, passage: { lexicon } }) => {
  const a = wordsA.filter((word) => word.kind !== 'mark');
  const b = wordsB.filter((word) => word.kind !== 'mark');
  if (a.length === 0 || a.length !== b.length) return null;
  if (a.every((word, i) => word.key === b[i]?.key)) return null;
  const same = a.every((word, i) => word.key === b[i]?.key || lexicon.sameSpelling(word.key, b[i]?.key ?? ''));
  return same ? { kind: 'spelling', rule: 'variant' } : null;
};

/** `[Erdoğan]` / `[Erdogan]`, `[São Paulo]` / `[Sao Paulo]`: a name with and without its accents. Small words may mean another thing: `papa`, `papá`. */
export const accents: Rule = ({ wordsA, wordsB }) => {
  const a = wordsA.filter((word) => word.kind === 'word');
  const b = wordsB.filter((word) => word.kind === 'word');
  const both = [...a, ...b];
  if (a.length === 0 || a.length !== b.length || !both.every((word) => isCapital(word.text))) return null;
  if (!both.some((word) => /[\u00c0-\u024f]|[\u0300-\u036f]/.test(word.text))) return null;
  return a.every((word, i) => bare(word.key) === bare(b[i]?.key ?? '')) ? { kind: 'spelling', rule: 'accents' } : null;
};
