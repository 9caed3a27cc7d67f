import type { Article, Block, Entry } from '../../core/model/index.ts';
import { runningOrder } from '../../core/report/running-order.ts';
import { witnessReport } from '../../core/report/witness.ts';
import type { Collation } from '../protocol.ts';

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
export type Row = EntryRow | FoldRow;

/** The rows of a comparison: each column reads in its own article's order. */
export function rowsOf({ base, witness, entries }: Pick<Collation, 'base' | 'witness' | 'entries'>): readonly EntryRow[] {
  // The order needs no words: without them a long story is ordered in no time.
  const bare = entries.map((entry) => ({ ...entry, segments: [] }));
  const ordered = runningOrder({ base: witnessReport(base, 'base'), witness: witnessReport(witness, 'witness'), entries: bare, flags: [] });
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const baseBlocks = new Map(base.blocks.map((block) => [block.id, block]));
  const witnessBlocks = new Map(witness.blocks.map((block) => [block.id, block]));
  const rows = ordered.flatMap((row): EntryRow[] => {
    const entry = own.get(row.entry.id);
    if (!entry) return [];
    const first = (row.side === 'witness' ? row.witness : row.base)[0]?.id ?? '';
    return [
      {
        type: 'entry',
        key: row.side === 'both' ? entry.id : `${entry.id}@${first}`,
        entry,
        base: row.base.flatMap((block) => baseBlocks.get(block.id) ?? []),
        witness: row.witness.flatMap((block) => witnessBlocks.get(block.id) ?? []),
        side: row.side,
        partner: null,
      },
    ];
  });
  return partnered(rows);
}

/** Names at each end of a move the first row of its other end. */
function partnered(rows: readonly EntryRow[]): readonly EntryRow[] {
  const ends = new Map<string, string>();
  for (const row of rows) {
    if (row.side !== 'both' && !ends.has(`${row.entry.id}/${row.side}`)) ends.set(`${row.entry.id}/${row.side}`, row.key);
  }
  return rows.map((row) => {
    if (row.side === 'both') return row;
    const partner = ends.get(`${row.entry.id}/${row.side === 'base' ? 'witness' : 'base'}`);
    return partner === undefined ? row : { ...row, partner };
  });
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

/** Folds each run of rows that `keep` does not want into one line, except the runs a person has opened. A run of one stays as it is. */
export function folded(rows: readonly EntryRow[], keep: (row: EntryRow) => boolean, opened: ReadonlySet<string>): readonly Row[] {
  const out: Row[] = [];
  let run: EntryRow[] = [];
  const close = (): void => {
    const [first] = run;
    if (first === undefined) return;
    const key = `fold:${first.key}`;
    if (run.length === 1 || opened.has(key)) out.push(...run);
    else out.push({ type: 'fold', key, rows: run });
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
