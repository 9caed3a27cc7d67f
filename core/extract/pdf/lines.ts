import type { MarkedItem, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { BlockKind } from '../../model/index.ts';

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
  readonly tag?: { readonly element: number; readonly kind: BlockKind; readonly level: number };
}

/** The lines of a page in the order in which they are read. */
export interface PageLines {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PdfLine[];
}

interface Run {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** Gap between two runs of one line, in ems: above the first a space stands between them, above the second they are of two columns. */
const SPACE = 0.18;
const APART = 1.6;
/** Narrowest gutter between columns, in ems; share of a page's lines that may cross it; fewest lines beside it. */
const GUTTER = 0.7;
const CROSSING = 0.25;
const FEWEST_LINES = 4;

/** The lines of a page by where they stand: columns from left to right between what runs across them. */
export function linesOf(items: readonly (TextItem | MarkedItem)[], view: readonly number[], number: number): PageLines {
  const runs = runsOf(items);
  const [, bottom = 0, , top = 0] = view;
  return { number, top, bottom, lines: inReadingOrder(runs, number) };
}

/** Runs of text that stand on one baseline with no more than spaces between them. What is turned on its side is left out. */
function runsOf(items: readonly (TextItem | MarkedItem)[]): Run[] {
  const runs: Run[] = [];
  const placed = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, y] = item.transform;
    if (Math.abs(b) > Math.abs(a) * 0.2) return [];
    const size = Math.hypot(c, d) || item.height;
    return size > 0 ? [{ text: item.str, left: x, right: x + item.width, y, size }] : [];
  });
  // By lines from the top, each from the left: letters a little above or below the line (notes, primes) stay in it.
  placed.sort((one, other) => other.y - one.y || one.left - other.left);
  const rows: (typeof placed)[] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - one.y) < Math.min(first.size, one.size) * 0.35) row.push(one);
    else rows.push([one]);
  }
  for (const row of rows) {
    row.sort((one, other) => one.left - other.left);
    let run: Run | null = null;
    for (const one of row) {
      const gap: number = run ? (one.left - run.right) / one.size : 0;
      if (run && gap < APART && gap > -APART) {
        const spaced = gap > SPACE || /\s$/.test(run.text) || /^\s/.test(one.text);
        run.text = `${run.text.trimEnd()}${spaced ? ' ' : ''}${one.text.trimStart()}`;
        run.right = Math.max(run.right, one.right);
      } else {
        run = { ...one };
        runs.push(run);
      }
    }
  }
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ').trim() })).filter((run) => run.text !== '');
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function inReadingOrder(runs: readonly Run[], page: number): PdfLine[] {
  const columns = columnsOf(runs);
  const crosses = (run: Run): boolean => columns.filter((column) => run.left < column.right - 1 && run.right > column.left + 1).length > 1;
  const lines: PdfLine[] = [];
  let band: Run[] = [];
  const flush = (): void => {
    for (const [number, column] of columns.entries()) {
      const own = band.filter((run) => middle(run) >= column.left && middle(run) < (columns[number + 1]?.left ?? Number.POSITIVE_INFINITY));
      const left = Math.min(...own.map((run) => run.left));
      const right = Math.max(...own.map((run) => run.right));
      lines.push(...joined(own).map((run) => ({ ...run, page, column: { left, right, number } })));
    }
    band = [];
  };
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    if (columns.length > 1 && crosses(run)) {
      flush();
      lines.push({ ...run, page, column: { left: run.left, right: run.right, number: -1 } });
    } else band.push(run);
  }
  flush();
  return lines;
}

const middle = (run: Run): number => (run.left + run.right) / 2;

/** Runs of one column on one baseline as one line: "1.  First item". */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const last = found.at(-1);
    if (last && Math.abs(last.y - run.y) < Math.min(last.size, run.size) * 0.35)
      found[found.length - 1] = {
        ...last,
        text: `${last.text} ${run.text}`,
        right: Math.max(last.right, run.right),
        left: Math.min(last.left, run.left),
      };
    else found.push({ ...run });
  }
  return found;
}

/** The columns of a page: between gutters that hardly a line crosses and beside which whole lines stand. */
function columnsOf(runs: readonly Run[]): Column[] {
  const [left, right] = [Math.floor(Math.min(...runs.map((run) => run.left))), Math.ceil(Math.max(...runs.map((run) => run.right)))];
  const whole: Column[] = [{ left, right }];
  if (runs.length < FEWEST_LINES * 2 || right - left > 20_000 || right <= left) return whole;
  const body = bodySize(runs);
  const own = runs.filter((run) => Math.abs(run.size - body) < body * 0.15);
  const covered = new Float64Array(right - left + 1);
  for (const run of own)
    for (let x = Math.max(0, Math.floor(run.left - left)); x < run.right - left; x++) covered[x] = (covered[x] as number) + 1;
  const gutters: Column[] = [];
  for (let x = 0; x < covered.length; x++) {
    if ((covered[x] as number) > own.length * CROSSING * 0.5) continue;
    let end = x;
    while (end < covered.length && (covered[end] as number) <= own.length * CROSSING * 0.5) end++;
    if (end - x >= body * GUTTER) gutters.push({ left: left + x, right: left + end });
    x = end;
  }
  let columns = whole;
  for (const gutter of gutters) {
    const last = columns.at(-1) as Column;
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
