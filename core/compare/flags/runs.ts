import type { Compared } from '../entry.ts';
import { cite, type Draft } from './draft.ts';

const RUNS = new Set(['paragraph-added', 'paragraph-omitted']);

/** The paragraph flag of an entry that stands on one side only. */
const paragraphFlag = ({ drafts }: Compared): Draft | undefined => drafts.find(({ kind }) => RUNS.has(kind));

/** True for an entry that parts no run: a crosshead, a caption or a line of the page's that one side has. */
const between = ({ pairing, drafts }: Compared): boolean =>
  (pairing.base.length === 0 || pairing.witness.length === 0) && drafts.length === 0;

/** Paragraphs that came or went in a row are one flag: it stands at the first, and names all its entries and their count. */
export function inRuns(compared: readonly Compared[]): readonly Compared[] {
  const found = [...compared];
  for (let i = 0; i < found.length; i++) {
    const first = paragraphFlag(found[i] as Compared);
    if (!first) continue;
    const run = [i];
    for (let k = i + 1; k < found.length; k++) {
      const one = found[k] as Compared;
      if (paragraphFlag(one)?.kind === first.kind) run.push(k);
      else if (!between(one)) break;
    }
    if (run.length === 1) continue;
    const entries = run.map((k) => (found[k] as Compared).pairing.id);
    const came = first.kind === 'paragraph-added';
    const draft: Draft = {
      ...first,
      entries,
      count: run.length,
      reason: `The ${came ? 'witness' : 'base'} has ${run.length} paragraphs in a row that the ${came ? 'base' : 'witness'} has not, under the same credit: the first is ${cite(came ? first.witness : first.base)}.`,
    };
    for (const k of run) {
      const one = found[k] as Compared;
      found[k] = { ...one, drafts: one.drafts.flatMap((other) => (other.kind !== first.kind ? [other] : k === i ? [draft] : [])) };
    }
    i = run.at(-1) as number;
  }
  return found;
}
