import type { Article, Block, Comparison, Entry } from '../../core/model/index.ts';
import { runningOrder } from '../../core/report/running-order.ts';
import { witnessReport } from '../../core/report/witness.ts';

/** One row of the page: the blocks of an entry that stand here. A moved paragraph has a row at its place in the base and one at its place in the witness. */
export interface EntryRow {
  readonly type: 'entry';
  readonly key: string;
  readonly entry: Entry;
  readonly base: readonly Block[];
  readonly witness: readonly Block[];
  readonly side: 'both' | 'base' | 'witness';
  /** Key of the row where the entry's other side stands; null when it has none or stands here too. */
  readonly partner: string | null;
}

/** A run of rows that are folded into one line. */
export interface FoldRow {
  readonly type: 'fold';
  readonly key: string;
  readonly rows: readonly EntryRow[];
}
export type PageRow = EntryRow | FoldRow;

/** Where an entry or one end of it stands on the page, by its id and its blocks' ids: a row as the worker tells it. */
export interface RowPlace extends Pick<EntryRow, 'key' | 'side' | 'partner'> {
  readonly entry: string;
  readonly base: readonly string[];
  readonly witness: readonly string[];
}

/** What a place names, by id. */
export interface NamedByPlace {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly base: ReadonlyMap<string, Block>;
  readonly witness: ReadonlyMap<string, Block>;
}

/** Where the entries of a comparison stand: each column reads in its own article's order. */
export function placesOf({ base, witness, entries }: Pick<Comparison, 'base' | 'witness' | 'entries'>): readonly RowPlace[] {
  // The order needs no words: without them a long story is ordered in no time.
  const bare = entries.map((entry) => ({ ...entry, segments: [] }));
  const ordered = runningOrder({ base: witnessReport(base, 'base'), witness: witnessReport(witness, 'witness'), entries: bare, flags: [] });
  const places = ordered.map((row): RowPlace => {
    const first = (row.side === 'witness' ? row.witness : row.base)[0]?.id ?? '';
    return {
      key: row.side === 'both' ? row.entry.id : `${row.entry.id}@${first}`,
      entry: row.entry.id,
      base: row.base.map((block) => block.id),
      witness: row.witness.map((block) => block.id),
      side: row.side,
      partner: null,
    };
  });
  return partnered(places);
}

/** Names at each end of a move the first row of its other end. */
function partnered(places: readonly RowPlace[]): readonly RowPlace[] {
  const ends = new Map<string, string>();
  for (const { entry, side, key } of places) {
    if (side !== 'both' && !ends.has(`${entry}/${side}`)) ends.set(`${entry}/${side}`, key);
  }
  return places.map((place) => {
    if (place.side === 'both') return place;
    const partner = ends.get(`${place.entry}/${place.side === 'base' ? 'witness' : 'base'}`);
    return partner === undefined ? place : { ...place, partner };
  });
}

/** The row that stands at a place; null when its entry is not known. */
export function rowAt({ entry: id, base, witness, ...place }: RowPlace, named: NamedByPlace): EntryRow | null {
  const entry = named.entries.get(id);
  const blocks = (side: 'base' | 'witness', ids: readonly string[]): readonly Block[] =>
    ids.flatMap((block) => named[side].get(block) ?? []);
  return entry ? { type: 'entry', ...place, entry, base: blocks('base', base), witness: blocks('witness', witness) } : null;
}

/** The blocks in pairs by their place alone, unmarked: what is shown of two articles until they are compared. */
export function unaligned(base: Article, witness: Article): readonly EntryRow[] {
  const length = Math.max(base.blocks.length, witness.blocks.length);
  return Array.from({ length }, (_, i): EntryRow => {
    const a = base.blocks[i];
    const b = witness.blocks[i];
    const entry: Entry = {
      id: `${a?.id ?? ''}=${b?.id ?? ''}`,
      relation: 'same',
      moved: false,
      similarity: 0,
      base: a ? [a.id] : [],
      witness: b ? [b.id] : [],
      precise: true,
      segments: [{ lemma: a?.text ?? '', reading: b?.text ?? '', edit: null }],
    };
    return { type: 'entry', key: entry.id, entry, base: a ? [a] : [], witness: b ? [b] : [], side: 'both', partner: null };
  });
}

/** How much of a folded run a person has opened: so many rows from its beginning, so many before its end. */
export interface OpenedRun {
  readonly first: number;
  readonly last: number;
}

/** Folds each run of rows that `keep` does not want into one line, except what a person has opened of it. One row left stays as it is. */
export function folded(
  rows: readonly EntryRow[],
  keep: (row: EntryRow) => boolean,
  opened: ReadonlyMap<string, OpenedRun>,
): readonly PageRow[] {
  const out: PageRow[] = [];
  let run: EntryRow[] = [];
  const close = (): void => {
    const [first] = run;
    if (first === undefined) return;
    const key = `fold:${first.key}`;
    const { first: above, last: below } = opened.get(key) ?? { first: 0, last: 0 };
    const [from, to] = [above, run.length - below];
    if (to - from < 2) out.push(...run);
    else out.push(...run.slice(0, from), { type: 'fold', key, rows: run.slice(from, to) }, ...run.slice(to));
    run = [];
  };
  for (const row of rows) {
    if (!keep(row)) {
      run.push(row);
      continue;
    }
    close();
    out.push(row);
  }
  close();
  return out;
}
