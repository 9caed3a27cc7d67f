import { bug, type Edit, type Entry, type Flag, type Segment } from '../model/index.ts';
import type { Compared } from './entry.ts';

/** Gives edits and flags their ids in the order of the apparatus, flags on the whole article first. The two ends of a move share one edit. */
export function number(
  compared: readonly Compared[],
  whole: readonly Omit<Flag, 'id'>[],
): { entries: readonly Entry[]; flags: readonly Flag[] } {
  let n = 0;
  const flags: Omit<Flag, 'id'>[] = [...whole];
  // A sentence may have gone from one entry to another: move numbers count over the comparison.
  const moves = new Map<number, Edit>();
  const entries = compared.map(({ pairing, segments, drafts, precise }): Entry => {
    const numberedSegments = segments.map(({ lemma, reading, edit, move }): Segment => {
      if (edit === null) return { lemma, reading, edit: null };
      const twin = move === null ? undefined : moves.get(move);
      const given = twin ?? { id: `e${++n}`, ...edit };
      if (move !== null) moves.set(move, given);
      return { lemma, reading, edit: given };
    });
    const inOrder = drafts
      .map((draft, i) => ({ draft, i }))
      .sort((x, y) => (x.draft.stretches[0] ?? 0) - (y.draft.stretches[0] ?? 0) || x.i - y.i);
    for (const { draft } of inOrder) {
      const { stretches: places, ...flag } = draft;
      const edits = places.map((place) => numberedSegments[place]?.edit?.id);
      if (edits.some((id) => id === undefined)) throw bug(`the flag ${flag.kind} names words that agree`);
      flags.push({ ...flag, edits: [...new Set(edits as string[])] });
    }
    return { ...pairing, precise, segments: numberedSegments };
  });
  // A run of paragraphs is made of the edits of all its entries.
  const editsOf = (ids: readonly string[]): readonly string[] =>
    entries.filter(({ id }) => ids.includes(id)).flatMap(({ segments }) => segments.flatMap(({ edit }) => edit?.id ?? []));
  return {
    entries,
    flags: flags.map((flag, i) => ({ id: `f${i + 1}`, ...flag, ...(flag.entries ? { edits: [...new Set(editsOf(flag.entries))] } : {}) })),
  };
}
