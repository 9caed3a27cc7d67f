import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, type StructuredPatchHunk } from 'diff';
import { inert } from '../escape.ts';
import { type Facing, facings } from '../facing.ts';
import type { Report } from '../report.ts';
import { type Row, runningOrder } from '../running-order.ts';

/** One line of both texts, of the base's (`-`) or of the witness's (`+`). */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Unchanged lines around a change, as `diff -u` and git give them. */
const CONTEXT = 3;

/**
 * A unified diff for each witness. Its file `A.txt` holds the base, one paragraph a line with a blank line between paragraphs.
 * `patch` and `git apply` turn it into the witness, and back again with `--reverse`. Which lines answer is Stet's own pairing; hunks are written by jsdiff.
 */
export const toDiff = (report: Report): string =>
  facings(report)
    .map(patchOf)
    .filter(({ hunks }) => hunks.length > 0)
    .map((patch) => formatPatch(patch, FILE_HEADERS_ONLY))
    .join('');

/** A facing as a patch; no hunks where the two texts are the same. */
export function patchOf(facing: Facing): StructuredPatch {
  const header = ({ siglum, name }: Facing['base']): string => `${siglum}: ${inert(name).replace(/\s+/g, ' ')}`;
  // git takes the new file's name for both: a name of the witness's own would have to exist.
  const file = `${facing.base.siglum}.txt`;
  return {
    oldFileName: `a/${file}`,
    newFileName: `b/${file}`,
    oldHeader: header(facing.base),
    newHeader: header(facing.witness),
    hunks: hunks(linesOf(runningOrder(facing))),
  };
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

function hunks(lines: readonly Line[]): StructuredPatchHunk[] {
  const found: StructuredPatchHunk[] = [];
  const changed = lines.flatMap((line, i) => (line.sign === ' ' ? [] : [i]));
  const reached = { at: 0, base: 1, witness: 1 };
  for (let first = 0; first < changed.length; ) {
    let end = first;
    while (end + 1 < changed.length && (changed[end + 1] ?? 0) - (changed[end] ?? 0) <= 2 * CONTEXT) end++;
    const from = Math.max(0, (changed[first] ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (changed[end] ?? 0) + CONTEXT + 1);
    const skipped = lines.slice(reached.at, from);
    const within = lines.slice(from, to);
    found.push({
      oldStart: reached.base + count(skipped, '+'),
      oldLines: count(within, '+'),
      newStart: reached.witness + count(skipped, '-'),
      newLines: count(within, '-'),
      lines: within.map((line) => line.sign + line.text),
    });
    const passed = lines.slice(reached.at, to);
    reached.base += count(passed, '+');
    reached.witness += count(passed, '-');
    reached.at = to;
    first = end + 1;
  }
  return found;
}

/** How many lines are not the other side's alone. */
const count = (lines: readonly Line[], other: Line['sign']): number => lines.filter((line) => line.sign !== other).length;
