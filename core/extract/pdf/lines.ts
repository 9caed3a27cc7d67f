import type { MarkedItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { append, type BlockKind } from '../../model/index.ts';
import { isPageNumber } from '../page-number.ts';
import { besides, outside } from './beside.ts';
import { columnsOf, type PdfColumn } from './columns.ts';
import { type Glyphs, glyphsOf, isInRow, opensOf, rowText, runsLeft } from './row.ts';

/** A line of a column, in points; y grows upwards, as on the page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  readonly font: string;
  readonly page: number;
  /** What stands apart from each other in it, from the left; one where nothing does. */
  readonly parts: readonly string[];
  /** Length of what begins it in another font than the rest, in UTF-16 units; 0 where nothing does. */
  readonly opens: number;
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
  /** What stands in a box beside its column or let into it. */
  readonly beside?: readonly PdfLine[];
}

/** Characters of one row between two wide gaps, and their text. */
interface Run extends Glyphs {
  readonly parts: readonly Glyphs[];
}

const isBlank = ({ text }: Glyphs): boolean => text.trim() === '';

function runOf(parts: readonly Glyphs[]): Run {
  const shown = parts.filter((one) => !isBlank(one));
  const { y, size, font } = widest(shown);
  const [left, right] = [Math.min(...shown.map((one) => one.left)), Math.max(...shown.map((one) => one.right))];
  return { text: rowText(parts), left, right, y, size, font, parts };
}
const widest = (parts: readonly Glyphs[]): Glyphs => parts.reduce((most, one) => (one.text.length > most.text.length ? one : most));

/** Gap between two neighbours of one row, in ems, above which they are of two columns until it is known that there is but one. */
const APART = 0.85;
/** The same where columns stand so close that their lines run together; and narrowest gutter, in ems, between others. */
const CLOSE = 0.55;
const GUTTER = 0.7;
/** Difference of baselines and sizes in one row, in ems, that a line has not of itself. */
const LEVEL = 0.1;

/** The lines of a page by where they stand: columns in the order of reading between what runs across them. */
export function linesOf(
  items: readonly (TextItem | MarkedItem)[],
  view: readonly number[],
  number: number,
  before: readonly PdfColumn[] = [],
): PageLines {
  const rows = rowsOf(items);
  const [, bottom = 0, , top = 0] = view;
  const { runs, own } = inColumns(rows);
  if (own.length === 1 && isSetIn(runs, before))
    return { number, top, bottom, columns: before, lines: inReadingOrder(runs, before, number) };
  const apart = own.length === 1 ? besides(runs) : outside(runs);
  const column = { left: own[0]?.left ?? 0, right: own[0]?.right ?? 0, number: 0 };
  return {
    number,
    top,
    bottom,
    columns: own,
    lines: inReadingOrder(apart.size === 0 ? runs : runs.filter((run) => !apart.has(run)), own, number),
    beside: [...apart].map((run) => lineOf(run, number, column)),
  };
}

/** The runs of a page and its columns; runs part sooner where columns stand close. */
function inColumns(rows: readonly (readonly Glyphs[])[]): { readonly runs: readonly Run[]; readonly own: readonly PdfColumn[] } {
  const runs = runsOf(rows, APART);
  const own = columnsOf(runs, GUTTER);
  if (own.length > 1) return { runs, own };
  const close = runsOf(rows, CLOSE);
  const narrow = columnsOf(close, CLOSE);
  return narrow.length > 1 ? { runs: close, own: narrow } : { runs, own };
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

/** What stands on one baseline, from the left. What is turned on its side is left out. */
function rowsOf(items: readonly (TextItem | MarkedItem)[]): Glyphs[][] {
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
  return rows.map(({ parts }) => parts.sort((one, other) => one.left - other.left));
}

/** Runs of text with no more than spaces between them: less than `apart` ems. */
function runsOf(rows: readonly (readonly Glyphs[])[], apart: number): Run[] {
  return rows.flatMap((parts) => {
    const runs: Glyphs[][] = [];
    let last: Glyphs | null = null;
    for (const one of parts) {
      const gap: number = last ? (one.left - last.right) / Math.max(one.size, last.size) : 0;
      // What stands a little higher than its neighbour, or is set larger, and not close to it, is of another column.
      const other = last !== null && (Math.abs(last.y - one.y) > one.size * LEVEL || Math.abs(last.size - one.size) > one.size * LEVEL);
      const most = other ? CLOSE : apart;
      if (runs.length > 0 && (isBlank(one) || !last || (gap < most && gap > -APART * 2))) runs.at(-1)?.push(one);
      else runs.push([one]);
      if (!isBlank(one)) last = one;
    }
    return runs.filter((run) => !run.every(isBlank)).map(runOf);
  });
}

function inReadingOrder(runs: readonly Run[], columns: readonly PdfColumn[], page: number): PdfLine[] {
  const crosses = (run: Run): boolean => {
    const over = columns.filter((column) => run.left < column.right - 1 && run.right > column.left + 1).length;
    // A page's number may stand between its columns.
    return over > 1 || (over === 0 && isPageNumber(run.text));
  };
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
      append(
        lines,
        joined(own).map((run) => lineOf(run, page, { left, right, number })),
      );
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
const lineOf = ({ text, left, right, y, size, font, parts: glyphs }: Run, page: number, column: PdfLine['column']): PdfLine => {
  const line = { text, y, size, font, page, parts: partsOf(glyphs), opens: opensOf(glyphs, font, text) };
  return runsLeft([text])
    ? { ...line, left: -right, right: -left, column: { left: -column.right, right: -column.left, number: column.number } }
    : { ...line, left, right, column };
};

/** The texts of what stands apart in a row, from the left. */
export const partsOf = (row: readonly Glyphs[]): readonly string[] => runsOf([row], APART * 2).map(({ text }) => text);

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
