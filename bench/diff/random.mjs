/** Random numbers from a seed, the same everywhere (xorshift32). */
export function random(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  return {
    chance: (p) => next() < p,
    below: (n) => Math.floor(next() * n),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Small numbers far more often than large ones, as words are used (Zipf's law): from 0 to n - 1. */
    rank: (n) => Math.floor(n ** next()) - 1,
  };
}
