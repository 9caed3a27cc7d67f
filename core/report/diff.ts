import { inert } from './escape.ts';
import { type Facing, facings } from './facing.ts';
import type { Report } from './report.ts';
import { type Row, runningOrder } from './running-order.ts';

/** One line of both texts, of the base's (`-`) or of the witness's (`+`). */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

const CONTEXT = 3;

/**
 * A unified diff for each witness. Its files hold one paragraph a line with a blank line between paragraphs: `A.txt` is the base, `B.txt` the witness.
 * `patch` applies it to the one and gives the other, in both directions.
 */
export const toDiff = (report: Report): string => facings(report).map(unified).join('');

function unified(facing: Facing): string {
  const lines = linesOf(runningOrder(facing));
  if (lines.every((line) => line.sign === ' ')) return '';
  const name = (witness: Facing['base']): string => `${witness.siglum}.txt\t${inert(witness.name).replace(/\s+/g, ' ')}`;
  return `--- ${name(facing.base)}\n+++ ${name(facing.witness)}\n${hunks(lines).join('')}`;
}

function linesOf(rows: readonly Row[]): readonly Line[] {
  const last = { base: rows.findLastIndex((row) => row.base.length > 0), witness: rows.findLastIndex((row) => row.witness.length > 0) };
  return rows.flatMap((row, i) => {
    const texts = (side: 'base' | 'witness'): string[] =>
      row[side].flatMap((block, n) => (i === last[side] && n === row[side].length - 1 ? [block.text] : [block.text, '']));
    return answering(texts('base'), texts('witness'));
  });
}

/** Equal lines at both ends of a row stand once; between them the base's lines go and the witness's come. */
function answering(base: readonly string[], witness: readonly string[]): readonly Line[] {
  const shorter = Math.min(base.length, witness.length);
  let head = 0;
  while (head < shorter && base[head] === witness[head]) head++;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === witness.at(-1 - tail)) tail++;
  const signed = (sign: Line['sign'], texts: readonly string[]): Line[] => texts.map((text) => ({ sign, text }));
  return [
    ...signed(' ', base.slice(0, head)),
    ...signed('-', base.slice(head, base.length - tail)),
    ...signed('+', witness.slice(head, witness.length - tail)),
    ...signed(' ', base.slice(base.length - tail)),
  ];
}

function hunks(lines: readonly Line[]): readonly string[] {
  const found: string[] = [];
  const changed = lines.flatMap((line, i) => (line.sign === ' ' ? [] : [i]));
  for (let first = 0; first < changed.length; ) {
    let end = first;
    while (end + 1 < changed.length && (changed[end + 1] ?? 0) - (changed[end] ?? 0) <= 2 * CONTEXT) end++;
    const from = Math.max(0, (changed[first] ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (changed[end] ?? 0) + CONTEXT + 1);
    found.push(hunk(lines, from, to));
    first = end + 1;
  }
  return found;
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], other: Line['sign']): number => part.filter((line) => line.sign !== other).length;
  const within = lines.slice(from, to);
  const range = (other: Line['sign']): string => {
    const length = count(within, other);
    const before = count(lines.slice(0, from), other);
    return `${length === 0 ? before : before + 1},${length}`;
  };
  return `@@ -${range('+')} +${range('-')} @@\n${within.map((line) => `${line.sign}${line.text}\n`).join('')}`;
}
