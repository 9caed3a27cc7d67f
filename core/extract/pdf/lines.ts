import type { MarkedItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { BlockKind } from '../../model/index.ts';
import { type Glyphs, glyphsOf, isInRow, rowText, runsLeft } from './row.ts';

/** A line of a column, in points; y grows upwards, as on the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  readonly page: number;
  /** Edges of the column it stands in. */
  readonly column: { readonly left: number; readonly right: number; readonly number: number };
  /** What the document's own structure says: which element it belongs to, and of what kind that is. */
  readonly tag?: { readonly element: number; readonly kind: BlockKind; readonly level: number; readonly note?: boolean };
}

/** The lines of a page in the order in which they are read. */
export interface PageLines {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns stand; of a tagged page, which goes by its structure, nothing is known of them. */
  readonly columns?: readonly PdfColumn[];
  readonly lines: readonly PdfLine[];
}

/** Characters of one row between two wide gaps, and their text. */
interface Run extends Glyphs {
  readonly parts: readonly Glyphs[];
}

const isBlank = ({ text }: Glyphs): boolean => text.trim() === '';

function runOf(parts: readonly Glyphs[]): Run {
  const shown = parts.filter((one) => !isBlank(one));
  const { y, size } = widest(shown);
  const [left, right] = [Math.min(...shown.map((one) => one.left)), Math.max(...shown.map((one) => one.right))];
  return { text: rowText(parts), left, right, y, size, parts };
}
const widest = (parts: readonly Glyphs[]): Glyphs => parts.reduce((most, one) => (one.text.length > most.text.length ? one : most));

/** Gap between two neighbours of one row, in ems, above which they are of two columns until it is known that there is but one. */
const APART = 0.85;
/** Narrowest gutter between columns, in ems; share of a page's lines that may cross it; fewest lines beside it. */
const GUTTER = 0.7;
const CROSSING = 0.25;
const FEWEST_LINES = 4;

/** The lines of a page by where they stand: columns in the order of reading between what runs across them. */
export function linesOf(
  items: readonly (TextItem | MarkedItem)[],
  view: readonly number[],
  number: number,
  before: readonly PdfColumn[] = [],
): PageLines {
  const runs = runsOf(items);
  const [, bottom = 0, , top = 0] = view;
  const own = columnsOf(runs);
  const columns = own.length === 1 && isSetIn(runs, before) ? before : own;
  return { number, top, bottom, columns, lines: inReadingOrder(runs, columns, number) };
}

/** Whether the few lines of a last page stand in the columns of the page before it: none across, and some in the second. */
function isSetIn(runs: readonly Run[], columns: readonly PdfColumn[]): boolean {
  const [first, second] = columns;
  if (
    !first ||
    !second ||
    runs.some((run) => columns.filter((column) => run.left < column.right - 1 && run.right > column.left + 1).length > 1)
  )
    return false;
  return runs.some((run) => run.left >= second.left - 1) && runs.some((run) => run.right <= first.right + 1);
}

/** Runs of text that stand on one baseline with no more than spaces between them. What is turned on its side is left out. */
function runsOf(items: readonly (TextItem | MarkedItem)[]): Run[] {
  const placed = items.flatMap((item) => glyphsOf(item) ?? []);
  // By lines from the top, each from the left: letters a little above or below the line (notes, primes) stay in it.
  placed.sort((one, other) => other.y - one.y || one.left - other.left);
  const rows: { parts: Glyphs[]; main: Glyphs }[] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    // The mark of a note stands above the line that follows.
    if (row && (isInRow(row.parts[0] as Glyphs, one) || isInRow(row.main, one))) {
      row.parts.push(one);
      if (one.text.length > row.main.text.length) row.main = one;
    } else rows.push({ parts: [one], main: one });
  }
  return rows.flatMap(({ parts }) => {
    parts.sort((one, other) => one.left - other.left);
    const runs: Glyphs[][] = [];
    let last: Glyphs | null = null;
    for (const one of parts) {
      const gap: number = last ? (one.left - last.right) / Math.max(one.size, last.size) : 0;
      if (runs.length > 0 && (isBlank(one) || !last || (gap < APART && gap > -APART * 2))) runs.at(-1)?.push(one);
      else runs.push([one]);
      if (!isBlank(one)) last = one;
    }
    return runs.filter((run) => !run.every(isBlank)).map(runOf);
  });
}

export interface PdfColumn {
  readonly left: number;
  readonly right: number;
}

function inReadingOrder(runs: readonly Run[], columns: readonly PdfColumn[], page: number): PdfLine[] {
  const crosses = (run: Run): boolean => columns.filter((column) => run.left < column.right - 1 && run.right > column.left + 1).length > 1;
  const lines: PdfLine[] = [];
  let band: Run[] = [];
  const order = [...columns.entries()];
  if (runsLeft(runs.map((run) => run.text))) order.reverse();
  const flush = (): void => {
    for (const [number] of order) {
      const column = columns[number] as PdfColumn;
      const own = band.filter((run) => middle(run) >= column.left && middle(run) < (columns[number + 1]?.left ?? Number.POSITIVE_INFINITY));
      const left = Math.min(...own.map((run) => run.left));
      const right = Math.max(...own.map((run) => run.right));
      lines.push(...joined(own).map((run) => lineOf(run, page, { left, right, number })));
    }
    band = [];
  };
  let across: Run[] = [];
  const cross = (): void => {
    for (const run of joined(across)) lines.push(lineOf(run, page, { left: run.left, right: run.right, number: -1 }));
    across = [];
  };
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    if (columns.length > 1 && (crosses(run) || (across.length > 0 && isInRow(across.at(-1) as Run, run)))) {
      flush();
      across.push(run);
    } else {
      cross();
      band.push(run);
    }
  }
  cross();
  flush();
  return lines;
}

/** What is read from the right is measured from the right, so that a line begins at its left everywhere else. */
const lineOf = ({ text, left, right, y, size }: Run, page: number, column: PdfLine['column']): PdfLine => {
  const line = { text, y, size, page };
  return runsLeft([text])
    ? { ...line, left: -right, right: -left, column: { left: -column.right, right: -column.left, number: column.number } }
    : { ...line, left, right, column };
};
const middle = (run: Run): number => (run.left + run.right) / 2;

/** Runs of one column on one baseline as one line: "1.  First item". */
function joined(runs: readonly Run[]): Run[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const first = rows.at(-1)?.[0];
    if (first && isInRow(first, run)) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => (row.length === 1 ? (row[0] as Run) : runOf(row.flatMap((run) => run.parts))));
}

/** The columns of a page: between gutters that hardly a line crosses and beside which whole lines stand. */
function columnsOf(runs: readonly Run[]): PdfColumn[] {
  const [left, right] = [Math.floor(Math.min(...runs.map((run) => run.left))), Math.ceil(Math.max(...runs.map((run) => run.right)))];
  const whole: PdfColumn[] = [{ left, right }];
  if (runs.length < FEWEST_LINES * 2 || right - left > 20_000 || right <= left) return whole;
  const body = bodySize(runs);
  const own = runs.filter((run) => Math.abs(run.size - body) < body * 0.15);
  const covered = new Float64Array(right - left + 1);
  for (const run of own)
    for (let x = Math.max(0, Math.floor(run.left - left)); x < run.right - left; x++) covered[x] = (covered[x] as number) + 1;
  const gutters: PdfColumn[] = [];
  for (let x = 0; x < covered.length; x++) {
    if ((covered[x] as number) > own.length * CROSSING * 0.5) continue;
    let end = x;
    while (end < covered.length && (covered[end] as number) <= own.length * CROSSING * 0.5) end++;
    if (end - x >= body * GUTTER) gutters.push({ left: left + x, right: left + end });
    x = end;
  }
  let columns = whole;
  for (const gutter of gutters) {
    const last = columns.at(-1) as PdfColumn;
    const before = own.filter((run) => run.left >= last.left - 1 && run.right <= gutter.right);
    const after = own.filter((run) => run.left >= gutter.left - 1);
    const wide = (some: readonly Run[]): boolean =>
      some.filter((run) => run.right - run.left > (right - left) * 0.12).length >= FEWEST_LINES;
    if (wide(before) && wide(after))
      columns = [...columns.slice(0, -1), { left: last.left, right: gutter.left }, { left: gutter.right, right }];
  }
  return columns;
}

/** The size in which most letters are set. */
export function bodySize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0] as [number, number])[0];
}
