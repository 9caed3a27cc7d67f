import type { Comparison, Flag } from '../model/index.ts';

/**
 * The flags that count against each of several sources of one article: a paragraph is measured against the source that it answers best, so that
 * what was taken from another source is no addition and no alteration. A flag on the whole article counts where every source raises one of its
 * kind, against the first. The comparisons share their witness; of one comparison all flags count.
 */
export function attributed(comparisons: readonly Comparison[]): readonly (readonly Flag[])[] {
  if (comparisons.length < 2) return comparisons.map(({ flags }) => flags);
  const best = new Map<string, { readonly of: number; readonly similarity: number }>();
  comparisons.forEach(({ entries, witness }, of) => {
    for (const { base, witness: ids, similarity } of entries) {
      if (base.length === 0) continue;
      for (const id of ids) {
        const place = placeOf(id, witness.siglum);
        if (similarity > (best.get(place)?.similarity ?? 0)) best.set(place, { of, similarity });
      }
    }
  });
  return comparisons.map(({ entries, flags, witness }, of) => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return flags.filter((flag) => {
      if (flag.entry === null) return of === 0 && comparisons.every((other) => other.flags.some(({ kind }) => kind === flag.kind));
      const ids = (flag.entries ?? [flag.entry]).flatMap((id) => byId.get(id)?.witness ?? []);
      // An omission is a matter of its own source.
      if (ids.length === 0) return true;
      return ids.some((id) => (best.get(placeOf(id, witness.siglum))?.of ?? 0) === of);
    });
  });
}

/** A block by its place in the article, whatever letter the article bears in a comparison. */
const placeOf = (id: string, siglum: string): string => id.slice(siglum.length);
