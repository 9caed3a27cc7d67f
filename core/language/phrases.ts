import type { Word } from './words.ts';

/** Phrases of one to a few words, each standing for a value: phrases of one value say the same. */
export type Phrases = ReadonlyMap<string, readonly { readonly keys: readonly string[]; readonly value: string }[]>;

/**
 * Reads phrases from data: value -> phrases separated by commas.
 * `{ 'at-least': 'at least, no fewer than' }` finds "at least" and "no fewer than", both as `at-least`.
 */
export function phrases(groups: Readonly<Record<string, string>>): Phrases {
  const byFirst = new Map<string, { keys: string[]; value: string }[]>();
  for (const [value, list] of Object.entries(groups)) {
    for (const phrase of list.split(',')) {
      // Words are parted at hyphens: "peut-être" is three.
      const keys = phrase.trim().replaceAll('-', ' - ').split(/ +/);
      const first = keys[0] as string;
      if (first === '') continue;
      const known = byFirst.get(first);
      if (known) known.push({ keys, value });
      else byFirst.set(first, [{ keys, value }]);
    }
  }
  for (const list of byFirst.values()) list.sort((x, y) => y.keys.length - x.keys.length);
  return byFirst;
}

/** The longest phrase that begins at word `i`: its value and the number of words it takes; null when none does. */
export function phraseAt(found: Phrases, words: readonly Word[], i: number): { readonly value: string; readonly length: number } | null {
  const candidates = found.get((words[i] as Word).key);
  if (!candidates) return null;
  for (const { keys, value } of candidates) if (follow(keys, words, i)) return { value, length: keys.length };
  return null;
}

/** True where the words of a phrase stand from word `i`, whose first it is; the last of several may be a genitive. */
function follow(keys: readonly string[], words: readonly Word[], i: number): boolean {
  const last = keys.length - 1;
  for (let k = 1; k <= last; k++) {
    const key = words[i + k]?.key;
    if (key !== keys[k] && !(k === last && key === `${keys[k]}'s`)) return false;
  }
  return true;
}
