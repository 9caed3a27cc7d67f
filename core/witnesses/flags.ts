import type { Comparison } from '../model/index.ts';
import type { VariantPlace } from './places.ts';
import type { CellFlag, TableRow } from './table.ts';

/**
 * The rows with each flag in the cell where its words stand: that of its places, else the first one of its entry. A flag on the articles as a whole
 * (a credit) stands in none.
 */
export function withFlags(
  rows: readonly TableRow[],
  places: readonly VariantPlace[],
  comparisons: readonly Comparison[],
): readonly TableRow[] {
  const standing = new Map<string, CellFlag[]>();
  const placed = new Set<string>();
  const put = (row: string, siglum: string, flag: CellFlag): void => {
    placed.add(`${siglum} ${flag.id}`);
    const known = standing.get(`${siglum} ${row}`) ?? [];
    if (!known.some(({ id }) => id === flag.id)) standing.set(`${siglum} ${row}`, [...known, flag]);
  };
  for (const { row, flags } of places)
    for (const { kind, ids } of flags) for (const [siglum, id] of Object.entries(ids)) put(row, siglum, { id, kind });
  for (const { witness, flags } of comparisons) {
    const { siglum } = witness;
    const first = new Map<string, string>();
    for (const { id, cells } of rows) {
      const entry = cells[siglum]?.entry;
      if (entry && !first.has(entry)) first.set(entry, id);
    }
    for (const { id, kind, entry } of flags) {
      const row = entry === null ? undefined : first.get(entry);
      if (row !== undefined && !placed.has(`${siglum} ${id}`)) put(row, siglum, { id, kind });
    }
  }
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([siglum, cell]) => [siglum, { ...cell, flags: standing.get(`${siglum} ${row.id}`) ?? [] }]),
    ),
  }));
}
