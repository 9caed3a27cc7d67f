import { firstWhere, PARAGRAPH_BREAK } from '../model/index.ts';
import type { Facing } from './facing.ts';
import type { EntryReport, MarkedEdit } from './report.ts';
import type { WitnessReport } from './witness.ts';

type ReportedBlock = WitnessReport['blocks'][number];

/** A stretch of one row: words of the base, of the witness, or of both. */
export interface Run {
  /** The base's words; "" where it has none here. */
  readonly lemma: string;
  /** The witness's words; "" where it has none here. */
  readonly reading: string;
  readonly edit: MarkedEdit | null;
  /** True for words that stand on both sides, but not here on both: one end of a move. */
  readonly moved: boolean;
}

/** Blocks that are told at one place. An entry whose two sides stand in different places has two rows or more, each with one side. */
export interface Row {
  readonly entry: EntryReport;
  readonly base: readonly ReportedBlock[];
  readonly witness: readonly ReportedBlock[];
  /** `base` and `witness`: the other side stands elsewhere, or nowhere when the entry is omitted or added. */
  readonly side: 'both' | 'base' | 'witness';
  /** The row's words, without the paragraph mark that ends it. */
  readonly runs: readonly Run[];
}

/**
 * Every block of both articles once: the base's blocks in the base's order and, at the same time, the witness's in the witness's.
 * That holds whatever was aligned: entries that keep their order (the longest such chain) stand as rows of both sides, every other entry is told
 * once in each place.
 *
 *     base P1 P2 P3, witness P2 P3 P1   ->   P1=(from)  P2=P2  P3=P3  (to)=P1
 */
export function runningOrder({ base, witness, entries }: Facing): readonly Row[] {
  const basePlaces = new Map(base.blocks.map((block, place) => [block.id, place]));
  const witnessPlaces = new Map(witness.blocks.map((block, place) => [block.id, place]));
  const entryOfBase = ownersOf(entries, 'base');
  const entryOfWitness = ownersOf(entries, 'witness');
  const steady = chain(
    entries
      .filter((entry) => !entry.moved && stretch(entry.base, basePlaces) && stretch(entry.witness, witnessPlaces))
      .sort((a, b) => place(a.witness, witnessPlaces) - place(b.witness, witnessPlaces)),
    (entry) => place(entry.base, basePlaces),
  );

  const rows: Row[] = [];
  let nextBase = 0;
  let nextWitness = 0;
  const oneSided = (side: 'base' | 'witness', from: number, to: number): void => {
    const blocks = side === 'base' ? base.blocks : witness.blocks;
    const owners = side === 'base' ? entryOfBase : entryOfWitness;
    const places = side === 'base' ? basePlaces : witnessPlaces;
    for (let i = from; i < to; ) {
      const entry = owners.get(blocks[i]?.id ?? '');
      let end = i + 1;
      while (end < to && owners.get(blocks[end]?.id ?? '') === entry) end++;
      if (entry) rows.push(oneSidedRow(entry, side, blocks.slice(i, end), (id) => blocks[places.get(id) ?? -1]?.text.length ?? 0));
      i = end;
    }
  };
  for (const entry of steady) {
    oneSided('base', nextBase, place(entry.base, basePlaces));
    oneSided('witness', nextWitness, place(entry.witness, witnessPlaces));
    nextBase = place(entry.base, basePlaces) + entry.base.length;
    nextWitness = place(entry.witness, witnessPlaces) + entry.witness.length;
    rows.push({
      entry,
      base: base.blocks.slice(nextBase - entry.base.length, nextBase),
      witness: witness.blocks.slice(nextWitness - entry.witness.length, nextWitness),
      side: 'both',
      runs: entry.segments.flatMap((segment) => tight({ ...segment, moved: segment.edit?.moved === true })),
    });
  }
  oneSided('base', nextBase, base.blocks.length);
  oneSided('witness', nextWitness, witness.blocks.length);
  return rows;
}

/**
 * White space that both sides of an edit begin or end with is no part of the edit.
 *
 *     "foster "|"strengthen "   ->   "foster"|"strengthen"  " "|" "
 */
function tight(run: Run): readonly Run[] {
  const { lemma, reading } = run;
  if (lemma === reading || lemma.trim() === '' || reading.trim() === '') return [run];
  const before = /^ /.test(lemma) && /^ /.test(reading) ? ' ' : '';
  const after = / $/.test(lemma) && / $/.test(reading) ? ' ' : '';
  const shared = (space: string): readonly Run[] => (space === '' ? [] : [{ lemma: space, reading: space, edit: null, moved: false }]);
  const inner = (words: string): string => words.slice(before.length, words.length - after.length);
  return [...shared(before), { ...run, lemma: inner(lemma), reading: inner(reading) }, ...shared(after)];
}

/** The runs of a whole facing as one text in which every paragraph ends with its mark: lemmata spell the base, readings the witness. */
export function runsOf(rows: readonly Row[]): readonly Run[] {
  return rows.flatMap((row) => [...row.runs, endOf(row)]);
}

/** The paragraph mark that ends a row. */
export function endOf({ entry, side }: Row): Run {
  const moved = side !== 'both' && entry.base.length > 0 && entry.witness.length > 0;
  const edit = side === 'both' || moved ? null : (entry.segments.at(-1)?.edit ?? null);
  return { lemma: side === 'witness' ? '' : PARAGRAPH_BREAK.text, reading: side === 'base' ? '' : PARAGRAPH_BREAK.text, edit, moved };
}

function ownersOf(entries: readonly EntryReport[], side: 'base' | 'witness'): ReadonlyMap<string, EntryReport> {
  return new Map(entries.flatMap((entry) => entry[side].map((id) => [id, entry] as const)));
}

const place = (ids: readonly string[], places: ReadonlyMap<string, number>): number => places.get(ids[0] ?? '') ?? -1;

/** Whether the blocks stand one after the other, in this order, and there is at least one. */
const stretch = (ids: readonly string[], places: ReadonlyMap<string, number>): boolean =>
  ids.length > 0 && ids.every((id, i) => places.get(id) === place(ids, places) + i);

/** The longest chain of `entries` whose `order` rises (patience sorting, n log n). */
function chain(entries: readonly EntryReport[], order: (entry: EntryReport) => number): readonly EntryReport[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  const at = (i: number | undefined): number => (i === undefined ? -1 : order(entries[i] as EntryReport));
  entries.forEach((_, i) => {
    const own = at(i);
    const place = firstWhere(tails, (tail) => at(tail) >= own);
    before[i] = tails[place - 1];
    tails[place] = i;
  });
  const found: EntryReport[] = [];
  for (let i = tails.at(-1); i !== undefined; i = before[i]) found.push(entries[i] as EntryReport);
  return found.reverse();
}

function oneSidedRow(
  entry: EntryReport,
  side: 'base' | 'witness',
  blocks: readonly ReportedBlock[],
  lengthOf: (id: string) => number,
): Row {
  const whole = entry[side];
  const first = whole.indexOf(blocks[0]?.id ?? '');
  const length = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + lengthOf(id) + PARAGRAPH_BREAK.text.length, 0);
  const from = length(whole.slice(0, first));
  const to = from + length(blocks.map((block) => block.id)) - PARAGRAPH_BREAK.text.length;
  const paired = entry.base.length > 0 && entry.witness.length > 0;
  const runs: Run[] = [];
  let start = 0;
  for (const { lemma, reading, edit } of entry.segments) {
    const words = side === 'base' ? lemma : reading;
    const part = words.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += words.length;
    if (part === '') continue;
    runs.push({
      lemma: side === 'base' ? part : '',
      reading: side === 'base' ? '' : part,
      edit,
      moved: paired && (edit === null || lemma === reading),
    });
  }
  return { entry, base: side === 'base' ? blocks : [], witness: side === 'base' ? [] : blocks, side, runs };
}
