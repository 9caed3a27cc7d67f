import { PACKS } from './packs.ts';

let light: ReadonlySet<string> | null = null;

/**
 * Whether a word, in small letters, is one of the light ones of any language: "of", "und", "的". A language whose pack lists none loses only
 * this: agreement on its function words counts as much as agreement on its nouns.
 */
export function isLight(word: string): boolean {
  light ??= new Set(PACKS.flatMap((pack) => pack.light?.split(' ') ?? []));
  return light.has(word);
}
