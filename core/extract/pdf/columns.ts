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
    if (end - x >= body * gutter) gutters.push({ left: left + x, right: left + end });
    x = end;
  }
  let columns = whole;
  for (const one of gutters) {
    const last = columns.at(-1) as PdfColumn;
    const before = own.filter((run) => run.left >= last.left - 1 && run.right <= one.right);
    const after = own.filter((run) => run.left >= one.left - 1);
    const wide = (some: readonly Placed[]): boolean =>
      some.filter((run) => run.right - run.left > (right - left) * 0.12).length >= FEWEST_LINES;
    if (wide(before) && wide(after)) columns = [...columns.slice(0, -1), { left: last.left, right: one.left }, { left: one.right, right }];
  }
  return columns;
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
