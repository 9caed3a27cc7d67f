/** Where a column of a page stands, in points. */
export interface PdfColumn {
  readonly left: number;
  readonly right: number;
}

interface Placed extends PdfColumn {
  readonly text: string;
  readonly size: number;
}

/** Share of a page's lines that may cross a gutter; fewest lines beside it. */
const CROSSING = 0.125;
const FEWEST_LINES = 4;
/** Share of a page's width from which a line is a whole one. */
const WHOLE = 0.12;

/** The columns of a page: between gutters, `gutter` ems wide at least, that hardly a line crosses and beside which whole lines stand. */
export function columnsOf(runs: readonly Placed[], gutter: number): PdfColumn[] {
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
    if ((covered[x] as number) > own.length * CROSSING) continue;
    let end = x;
    while (end < covered.length && (covered[end] as number) <= own.length * CROSSING) end++;
    for (const one of partedBy(shortColumn(own, left + x, left + end, (right - left) * WHOLE), left + x, left + end))
      if (one.right - one.left >= body * gutter) gutters.push(one);
    x = end;
  }
  let columns = whole;
  for (const one of gutters) {
    const last = columns.at(-1) as PdfColumn;
    const before = own.filter((run) => run.left >= last.left - 1 && run.right <= one.right);
    const after = own.filter((run) => run.left >= one.left - 1);
    const wide = (some: readonly Placed[]): boolean =>
      some.filter((run) => run.right - run.left > (right - left) * WHOLE).length >= FEWEST_LINES;
    if (wide(before) && wide(after)) columns = [...columns.slice(0, -1), { left: last.left, right: one.left }, { left: one.right, right }];
  }
  return columns;
}

/** Deepest indent of a paragraph, in ems. */
const INDENT = 2;

/** The lines of a short column between two places that hardly a line of the page crosses: whole ones that begin below each other. */
function shortColumn(runs: readonly Placed[], from: number, to: number, whole: number): readonly Placed[] {
  const inside = runs.filter((run) => run.left >= from - 1 && run.right <= to + 1 && run.right - run.left > whole);
  const left = Math.min(...inside.map((run) => run.left));
  return inside.filter((run) => run.left < left + run.size * INDENT).length >= FEWEST_LINES ? inside : [];
}

/** What is left and right of a column; all where there is none. */
function partedBy(column: readonly Placed[], left: number, right: number): readonly PdfColumn[] {
  if (column.length === 0) return [{ left, right }];
  return [
    { left, right: Math.floor(Math.min(...column.map((run) => run.left))) },
    { left: Math.ceil(Math.max(...column.map((run) => run.right))), right },
  ];
}

/** The size in which most letters are set. */
export function bodySize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  return most(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10;
}

/** The font in which most letters are set. */
export const bodyFont = (lines: readonly { readonly font: string; readonly text: string }[]): string =>
  most(lines, ({ font }) => font) ?? '';

function most<Line extends { readonly text: string }, Value>(lines: readonly Line[], of: (line: Line) => Value): Value | undefined {
  const letters = new Map<Value, number>();
  for (const line of lines) letters.set(of(line), (letters.get(of(line)) ?? 0) + line.text.length);
  return [...letters].reduce<[Value, number] | null>((largest, one) => (largest && largest[1] >= one[1] ? largest : one), null)?.[0];
}
