import type { Comparison, Entry, Flag, Mark, Segment } from '../model/index.ts';

// Words before a place that tell it from another with the same reading.
const CONTEXT = 32;

/** Names the places of an entry by their words and what stands before them, not by numbers that a new comparison gives anew. */
function editTarget(entry: Entry, i: number): string {
  const before = (side: 'lemma' | 'reading'): string =>
    entry.segments
      .slice(Math.max(0, i - 12), i)
      .map((segment) => segment[side])
      .join('')
      .slice(-CONTEXT);
  const { lemma, reading, edit } = entry.segments[i] as Segment;
  const link = edit?.kind === 'link' ? 'link' : 'edit';
  return JSON.stringify([link, before('lemma') || before('reading'), lemma, reading]);
}

const flagTarget = (flag: Flag): string => JSON.stringify(['flag', flag.kind, flag.base, flag.witness]);

/**
 * The names by which marks find their edit or flag again after a new comparison of the same texts, whatever their ids are then:
 * id of an edit or flag -> target. Repeats are told apart by their order (`…#2`). The two ends of a move have one target.
 */
export function markTargets(comparison: Comparison): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const seen = new Map<string, number>();
  const put = (id: string, target: string): void => {
    if (targets.has(id)) return;
    const count = (seen.get(target) ?? 0) + 1;
    seen.set(target, count);
    targets.set(id, count === 1 ? target : `${target}#${count}`);
  };
  for (const entry of comparison.entries) {
    entry.segments.forEach((segment, i) => {
      if (segment.edit) put(segment.edit.id, editTarget(entry, i));
    });
  }
  for (const flag of comparison.flags) put(flag.id, flagTarget(flag));
  return targets;
}

/** The marks that hold for a witness, by their targets: those about it, and where there are none those about whoever has the change. */
export function marksOn(marks: readonly Mark[], siglum: string | null): ReadonlyMap<string, Mark> {
  const own = marks.filter(({ witness }) => witness === undefined || witness === siglum);
  return new Map(
    [...own].sort((a, b) => Number(a.witness !== undefined) - Number(b.witness !== undefined)).map((mark) => [mark.target, mark]),
  );
}
