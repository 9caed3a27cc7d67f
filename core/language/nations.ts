import { REGIONS } from './regions.ts';

// Letters of an adjective that come from the country's name at the least, and of the ending behind a beginning that a pack knows.
const SHORTEST = 4;
const ENDING = 6;

/** A word in small letters without accents. */
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Reads what country a word is of: its name, or an adjective that shares all but the last letter of it: "Chile", "Chilean". Beginnings of other adjectives
 * are the language's own data, by country code: `PL` -> "polish". Null for any other word, and in a text of no known language.
 */
export function nationReader(language: string, adjectives: Readonly<Record<string, string>>): (word: string) => string | null {
  let known: readonly (readonly [name: string, code: string])[] | null = null;
  const read = (): readonly (readonly [string, string])[] => {
    if (language === '') return [];
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return REGIONS.split(' ').flatMap((code) => {
      const name = names.of(code);
      return name && !/[\s()-]/.test(name) ? [[plain(name), code] as const] : [];
    });
  };
  const listed = Object.entries(adjectives).flatMap(([code, words]) => words.split(' ').map((word) => [plain(word), code] as const));
  return (word) => {
    const key = plain(word).replace(/['’]s?$/, '');
    if (key.length < SHORTEST && !listed.some(([one]) => one === key)) return null;
    const own = listed.find(([one]) => key === one || (one.length >= SHORTEST && key.startsWith(one) && key.length - one.length <= ENDING));
    if (own) return own[1];
    known ??= read();
    let best: readonly [letters: number, code: string] | null = null;
    for (const [name, code] of known) {
      let letters = 0;
      while (letters < name.length && name[letters] === key[letters]) letters++;
      if (letters < Math.max(SHORTEST, name.length - 1) || (best && best[0] >= letters)) continue;
      best = [letters, code];
    }
    return best?.[1] ?? null;
  };
}
