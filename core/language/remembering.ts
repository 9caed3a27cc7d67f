// Words of a few long stories; a page of hostile text cannot make it grow.
const MOST = 20_000;

/** Remembers what a pure function says of a word: a story asks of its words again and again. `most` is how many it keeps. */
export function remembering<T>(told: (word: string) => T, most = MOST): (word: string) => T {
  const all = new Map<string, T>();
  return (word) => {
    const before = all.get(word);
    if (before !== undefined) return before;
    const now = told(word);
    if (all.size >= most) all.clear();
    all.set(word, now);
    return now;
  };
}
