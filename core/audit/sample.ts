/** What is drawn from: rows that have the same foremost kind of flag, or none. */
export interface Stratum<T> {
  readonly name: string;
  readonly all: readonly T[];
  readonly drawn: readonly T[];
}

/** Whole numbers from 0 to before 2^32, the same for a seed everywhere (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * Draws `size` of all rows without putting back: of each stratum its share, rounded to the largest remainders, but at least one, so that no
 * kind is unread. Rows are drawn by order of their names, whatever order they come in.
 */
export function sample<T>(
  rows: readonly T[],
  { nameOf, stratumOf, size, seed }: { nameOf: (row: T) => string; stratumOf: (row: T) => string; size: number; seed: number },
): readonly Stratum<T>[] {
  const strata = new Map<string, T[]>();
  for (const row of rows) {
    const name = stratumOf(row);
    const there = strata.get(name);
    if (there) there.push(row);
    else strata.set(name, [row]);
  }
  const names = [...strata.keys()].sort();
  const shares = allotted(
    names.map((name) => strata.get(name)?.length ?? 0),
    Math.min(size, rows.length),
  );
  const next = numbers(seed);
  return names.map((name, i) => {
    const all = [...(strata.get(name) ?? [])].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const rest = [...all];
    const drawn = Array.from({ length: shares[i] as number }, () => rest.splice(next() % rest.length, 1)[0] as T);
    return { name, all, drawn };
  });
}

/** How many of each stratum, `size` in all; each gets one as long as there are that many, the rest by size. */
function allotted(sizes: readonly number[], size: number): readonly number[] {
  const given = sizes.map((_, i): number => (i < size ? 1 : 0));
  const all = sizes.reduce((sum, one) => sum + one, 0);
  for (let left = size - given.reduce((sum, one) => sum + one, 0); left > 0; left--) {
    let most = -1;
    let lack = Number.NEGATIVE_INFINITY;
    sizes.forEach((own, i) => {
      const missing = (size * own) / all - (given[i] as number);
      if ((given[i] as number) < own && missing > lack) [most, lack] = [i, missing];
    });
    given[most] = (given[most] as number) + 1;
  }
  return given;
}
