import { bug, bySiglum, type Comparison, type Entry, type FlagKind } from '../model/index.ts';

/** A block of a witness, and its place among the witness's blocks from 0. */
export interface PlacedBlock {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

export const CELL_STATES = ['same', 'house-style', 'edited', 'rewritten', 'omitted', 'added', 'absent'] as const;
/** `absent`: the row is a paragraph that others added. */
export type CellState = (typeof CELL_STATES)[number];

/** A flag that stands in a cell of the table; its id is that of the witness's comparison. */
export interface CellFlag {
  readonly id: string;
  readonly kind: FlagKind;
}

/** What one witness has for one row. */
export interface TableCell {
  readonly state: CellState;
  readonly moved: boolean;
  /** Id of the entry, in the comparison of the base with this witness; null when absent. */
  readonly entry: string | null;
  /** The witness's blocks, each in one cell of the table: those of an entry of several base blocks stand in the first one's row. */
  readonly blocks: readonly PlacedBlock[];
  readonly flags: readonly CellFlag[];
}

/** One paragraph of the base, or one that witnesses added (those that added like words share a row). */
export interface TableRow {
  /** `A4` after the base's block; `A4+1`, `A4+2` for what was added after it, `+1` before the first. */
  readonly id: string;
  /** The base's block id; null for an added paragraph. */
  readonly base: string | null;
  /** The base's words, or the added ones. */
  readonly text: string;
  /** By siglum, one for each witness. */
  readonly cells: Readonly<Record<string, TableCell>>;
}

/** Below this share of common words a paragraph is rewritten rather than edited. */
const EDITED = 0.6;

/**
 * A collation of one base with any number of witnesses: paragraphs by witnesses, the base's in their order, what was added after the paragraph it follows.
 * Every block of every witness stands in exactly one cell; `withFlags` puts the flags there. The order in which the comparisons come does not matter.
 * Throws when the comparisons have different bases or two have one witness.
 */
export function rowsOf(comparisons: readonly Comparison[]): readonly TableRow[] {
  const [first] = comparisons;
  if (!first) throw bug('a table of no witness');
  const { base } = first;
  if (comparisons.some((c) => c.base.siglum !== base.siglum)) throw bug('a table over two bases');
  const ordered = [...comparisons].sort((x, y) => bySiglum(x.witness.siglum, y.witness.siglum));
  const sigla = ordered.map((c) => c.witness.siglum);
  if (new Set(sigla).size < sigla.length) throw bug('a table with one witness twice');

  const cells = base.blocks.map((): Record<string, TableCell> => ({}));
  const added: Added[] = [];
  const places = new Map(base.blocks.map((block, i) => [block.id, i]));
  for (const { witness, entries } of ordered) {
    const held = new Map(witness.blocks.map((block, at): [string, PlacedBlock] => [block.id, { id: block.id, text: block.text, at }]));
    const blocksOf = (entry: Entry): readonly PlacedBlock[] => entry.witness.map((id) => held.get(id) ?? missing(id));
    let after = -1;
    for (const entry of [...entries].sort((x, y) => firstAt(x, held) - firstAt(y, held))) {
      const answered = entry.base.map((id) => places.get(id) ?? missing(id));
      if (answered.length === 0) {
        for (const block of blocksOf(entry)) added.push({ after, siglum: witness.siglum, entry: entry.id, block });
        continue;
      }
      const state = stateOf(entry);
      answered.forEach((i, k) => {
        (cells[i] as Record<string, TableCell>)[witness.siglum] = {
          state,
          moved: entry.moved,
          entry: entry.id,
          blocks: k === 0 ? blocksOf(entry) : [],
          flags: [],
        };
      });
      if (entry.witness.length > 0 && !entry.moved) after = Math.max(after, ...answered);
    }
  }
  const rows: TableRow[] = [];
  const put = (i: number): void => {
    rowsAdded(added, i).forEach((row, k) => {
      rows.push({ id: `${i < 0 ? '' : (base.blocks[i]?.id ?? '')}+${k + 1}`, base: null, text: row.text, cells: row.cellsOf(sigla) });
    });
  };
  put(-1);
  base.blocks.forEach((block, i) => {
    rows.push({ id: block.id, base: block.id, text: block.text, cells: cells[i] as Record<string, TableCell> });
    put(i);
  });
  return rows;
}

/** The whole text of a witness, its blocks set apart by a blank line, read back from the table. */
export const readBack = (rows: readonly TableRow[], siglum: string): string =>
  rows
    .flatMap((row) => row.cells[siglum]?.blocks ?? [])
    .sort((x, y) => x.at - y.at)
    .map((block) => block.text)
    .join('\n\n');

interface Added {
  /** Place of the base's block that it follows; -1 before the first. */
  readonly after: number;
  readonly siglum: string;
  readonly entry: string;
  readonly block: PlacedBlock;
}

const missing = (id: string): never => {
  throw bug(`no block ${id}`);
};

const firstAt = (entry: Entry, held: ReadonlyMap<string, PlacedBlock>): number =>
  entry.witness.length === 0 ? -1 : (held.get(entry.witness[0] as string)?.at ?? -1);

function stateOf(entry: Entry): CellState {
  if (entry.relation === 'omitted') return 'omitted';
  if (entry.relation === 'same') return 'same';
  const substantive = entry.segments.some(({ edit }) => edit?.class === 'substantive');
  if (!substantive) return 'house-style';
  return entry.similarity >= EDITED ? 'edited' : 'rewritten';
}

interface AddedRow {
  readonly text: string;
  readonly cellsOf: (sigla: readonly string[]) => Readonly<Record<string, TableCell>>;
}

/** Share of words from which two added paragraphs are one, edited on the way: a follower edits what it took. */
const ALIKE = 0.6;

/**
 * The rows after one block: like words stand in one row, the n-th time a witness has them in the n-th. A paragraph that two witnesses put after
 * different blocks stands at the earlier one.
 */
function rowsAdded(all: readonly Added[], after: number): readonly AddedRow[] {
  const kin = alike([...new Set(all.map((one) => one.block.text))].sort());
  const rows = new Map<string, Added[]>();
  const times = new Map<string, number>();
  for (const one of all) {
    const text = kin.get(one.block.text) ?? one.block.text;
    const mine = `${one.siglum}\n${text}`;
    const time = (times.get(mine) ?? 0) + 1;
    times.set(mine, time);
    const key = `${time}\n${text}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const earliest = (row: readonly Added[]): number => Math.min(...row.map((one) => one.after));
  const place = (row: readonly Added[]): number => Math.min(...row.map((one) => one.block.at));
  return [...rows]
    .filter(([, row]) => earliest(row) === after)
    .sort(([x, a], [y, b]) => place(a) - place(b) || (x < y ? -1 : 1))
    .map(([, row]) => ({
      text: commonest(row.map((one) => one.block.text)),
      cellsOf: (sigla) =>
        Object.fromEntries(sigla.map((siglum): [string, TableCell] => [siglum, cellOf(row.find((each) => each.siglum === siglum))])),
    }));
}

const cellOf = (one: Added | undefined): TableCell =>
  one
    ? { state: 'added', moved: false, entry: one.entry, blocks: [one.block], flags: [] }
    : { state: 'absent', moved: false, entry: null, blocks: [], flags: [] };

/** Of texts in order, each with the first one it is like, by way of others too: the same whoever is asked first. */
function alike(texts: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const bags = texts.map((text) => new Set(text.toLowerCase().split(/\s+/)));
  const joined = texts.map((_, i) => i);
  texts.forEach((text, i) => {
    for (let j = 0; j < i; j++) {
      const [x, y] = [bags[i] as Set<string>, bags[j] as Set<string>];
      let shared = 0;
      for (const word of x) if (y.has(word)) shared++;
      if ((2 * shared) / (x.size + y.size) < ALIKE) continue;
      const [to, from] = [Math.min(joined[i] as number, joined[j] as number), Math.max(joined[i] as number, joined[j] as number)];
      joined.forEach((group, k) => {
        if (group === from) joined[k] = to;
      });
    }
    first.set(text, text);
  });
  texts.forEach((text, i) => {
    first.set(text, texts[joined[i] as number] as string);
  });
  return first;
}

function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))[0]?.[0] ?? '';
}
