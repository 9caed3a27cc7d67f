import { bySiglum, type Comparison, type FlagKind } from '../model/index.ts';
import { withFlags } from './flags.ts';
import { type Innovation, innovationsOf } from './innovations.ts';
import { type Edge, kinship } from './kinship.ts';
import { placesOf, type VariantPlace } from './places.ts';
import { type Branch, distance, neighbourJoining } from './stemma.ts';
import { rowsOf, type TableRow } from './table.ts';

/** One base and all its witnesses together: what differs where, who reads what, and who took it from whom. */
export interface Witnesses {
  readonly base: string;
  /** In the order of the alphabet. */
  readonly witnesses: readonly string[];
  readonly rows: readonly TableRow[];
  readonly places: readonly VariantPlace[];
  readonly innovations: readonly Innovation[];
  /** One `parent` (or `same`) edge for each witness, and `also` edges besides. */
  readonly kinship: readonly Edge[];
  readonly stemma: readonly Branch[];
  /** By siglum, how many flags of each kind. */
  readonly flags: Readonly<Record<string, Readonly<Partial<Record<FlagKind, number>>>>>;
}

/**
 * Tells of all witnesses together what each comparison tells of one. Pure, and the same whatever the order of the comparisons: adding or taking out a
 * witness needs no other comparison made again.
 */
export function witnessesOf(comparisons: readonly Comparison[]): Witnesses {
  const rows = rowsOf(comparisons);
  const places = placesOf(comparisons, rows);
  const innovations = innovationsOf(rows, places);
  const base = comparisons[0]?.base.siglum ?? '';
  const witnesses = comparisons.map((c) => c.witness.siglum).sort(bySiglum);
  const dated = comparisons.map((c) => ({
    siglum: c.witness.siglum,
    published: c.witness.metadata.published,
    address: c.witness.metadata.url,
  }));
  const names = [base, ...witnesses];
  return {
    base,
    witnesses,
    rows: withFlags(rows, places, comparisons),
    places,
    innovations,
    kinship: kinship(base, dated, innovations),
    stemma: neighbourJoining(
      names,
      names.map((x) => names.map((y) => distance(x, y, innovations))),
    ),
    flags: Object.fromEntries(
      [...comparisons]
        .sort((x, y) => bySiglum(x.witness.siglum, y.witness.siglum))
        .map(({ witness, flags }) => {
          const kinds: Partial<Record<FlagKind, number>> = {};
          for (const { kind } of flags) kinds[kind] = (kinds[kind] ?? 0) + 1;
          return [witness.siglum, kinds];
        }),
    ),
  };
}
