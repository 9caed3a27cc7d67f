import { type Facing, facings } from '../facing.ts';
import type { MarkedEdit, MarkedSegment, Report } from '../report.ts';
import { runningOrder, runsOf } from '../running-order.ts';

/** What one witness has for the base's text from `from` to `to` (offsets into the base's text, every paragraph of which ends with its mark). */
interface Variant {
  readonly siglum: string;
  readonly from: number;
  readonly to: number;
  readonly reading: string;
  readonly edit: MarkedEdit | null;
  /** One end of a moved paragraph: the entry's id. */
  readonly moved: string | null;
  /** The new place of a moved paragraph: its words on both sides; null elsewhere. */
  readonly words: readonly MarkedSegment[] | null;
}

/** A stretch of all articles together: a place where at least one witness differs, or the words common to all. */
export interface ParallelStretch {
  readonly lemma: string;
  /** By siglum, for every witness but the base; null where all agree. */
  readonly readings: ReadonlyMap<string, string> | null;
  readonly variants: readonly Pick<Variant, 'siglum' | 'edit' | 'moved' | 'words'>[];
}

/**
 * The base and all its witnesses cut in parallel: each article's text is the sequence of its own readings.
 * Variants of two witnesses that overlap in the base become one place, and each witness has the whole place.
 *
 *     base "a b c", B "a X c", C "a b Y" -> a |b/X/b| |c/c/Y|      B "a X", C "a b Y" -> a |b c/X/b Y|
 */
export function parallel(report: Report): readonly ParallelStretch[] {
  const all = facings(report);
  const sigla = all.map(({ witness }) => witness.siglum);
  const base = all[0]?.base.blocks.map((block) => `${block.text}\n\n`).join('') ?? '';
  const variants = all.flatMap(variantsOf);
  variants.sort((a, b) => a.from - b.from || a.to - b.to);

  const stretches: ParallelStretch[] = [];
  let at = 0;
  for (let i = 0; i < variants.length; ) {
    const first = variants[i] as Variant;
    const place = [first];
    let to = first.to;
    for (i++; i < variants.length; i++) {
      const next = variants[i] as Variant;
      const samePoint =
        next.from === next.to && next.from === first.from && to === first.from && place.every((v) => v.siglum !== next.siglum);
      if (next.from >= to && !samePoint) break;
      place.push(next);
      to = Math.max(to, next.to);
    }
    if (first.from > at) stretches.push({ lemma: base.slice(at, first.from), readings: null, variants: [] });
    const readings = new Map(
      sigla.map((siglum) => [
        siglum,
        readingOf(
          base,
          first.from,
          to,
          place.filter((v) => v.siglum === siglum),
        ),
      ]),
    );
    stretches.push({ lemma: base.slice(first.from, to), readings, variants: place });
    at = to;
  }
  if (at < base.length) stretches.push({ lemma: base.slice(at), readings: null, variants: [] });
  return stretches;
}

/** The witness's variants. A row of one side alone is one variant, its paragraph mark with it. */
function variantsOf(facing: Facing): Variant[] {
  const { siglum } = facing.witness;
  const found: Variant[] = [];
  let at = 0;
  for (const row of runningOrder(facing)) {
    const runs = runsOf([row]);
    if (row.side !== 'both') {
      const to = at + runs.reduce((sum, run) => sum + run.lemma.length, 0);
      const moved = row.entry.base.length > 0 && row.entry.witness.length > 0 ? row.entry.id : null;
      const edit = moved === null ? (row.entry.segments.find((segment) => segment.edit)?.edit ?? null) : null;
      const here = moved !== null && row.side === 'witness' && row.witness.length === row.entry.witness.length;
      const words = here ? row.entry.segments : null;
      found.push({ siglum, from: at, to, reading: runs.map((run) => run.reading).join(''), edit, moved, words });
      at = to;
      continue;
    }
    for (const { lemma, reading, edit } of runs) {
      if (lemma !== reading) found.push({ siglum, from: at, to: at + lemma.length, reading, edit, moved: null, words: null });
      at += lemma.length;
    }
  }
  return found;
}

function readingOf(base: string, from: number, to: number, variants: readonly Variant[]): string {
  let text = '';
  let at = from;
  for (const variant of variants) {
    text += base.slice(at, variant.from) + variant.reading;
    at = variant.to;
  }
  return text + base.slice(at, to);
}
