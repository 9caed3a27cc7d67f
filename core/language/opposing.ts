/** Words that say the opposite of others, each group of them with the one that it denies: `['accept adopt', 'reject refuse']`, as `LanguageData.opposites` has them. */
export function opposing(...pairs: readonly (readonly [words: string, opposites: string])[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [words, opposites] of pairs)
    for (const word of words.split(' ')) found[word] = found[word] === undefined ? opposites : `${found[word]} ${opposites}`;
  return found;
}
