import { expect, test } from 'vitest';
import { PACKS } from '../../core/language/packs.ts';

/** Every text of a pack's page words, with the path that leads to it. */
const texts = (value: unknown, path: string): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
      : [];

test('no list of page words holds an empty phrase, which every line begins with', () => {
  const all = PACKS.flatMap(({ language, page }) => texts(page ?? {}, language)).filter(([path]) => !path.includes('.zones.'));
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, words]) => words.split('|').some((phrase) => phrase.trim() === '')).map(([path]) => path)).toEqual([]);
});
