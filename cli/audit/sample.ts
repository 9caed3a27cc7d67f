import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asCsv, CSV_HEADER, cellsOf, draw, type Estimate, estimate, type Ranked, type ReadingOrder } from '../../core/audit/index.ts';
import { writeWhole } from '../../host/write-whole.ts';
import { Refusal } from '../exit-codes.ts';

/** The sample's file, in the output folder: a person writes yes or no into its first column. */
const FILE = 'sample.csv';

interface Written {
  readonly wanting: string;
  readonly note: string;
}

/**
 * Draws pairs for reading into `sample.csv`, keeps what a person wrote there of those that are drawn again, and says what it tells of the whole.
 * @throws Refusal when the file cannot be read or written.
 */
export async function drawSample(
  folder: string,
  ranked: readonly Ranked[],
  order: ReadingOrder,
  size: number,
  seed: number,
): Promise<string> {
  const written = earlier(join(folder, FILE));
  const drawn = draw(ranked, order, size, seed);
  const of = (row: Ranked): Written => written.get(row.file) ?? { wanting: '', note: '' };
  const told = estimate(drawn, (row) => verdict(of(row).wanting));
  const rows = drawn.map(({ row, stratum, of: all }) => [of(row).wanting, of(row).note, stratum, String(all), ...cellsOf(row)]);
  try {
    await writeWhole(join(folder, FILE), asCsv([['wanting', 'note', 'stratum', 'stratum_size', ...CSV_HEADER], ...rows]));
    await writeWhole(join(folder, 'sample.json'), `${JSON.stringify({ size, seed, pairs: ranked.length, ...told }, null, 1)}\n`);
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
  return inWords(told, ranked.length, join(folder, FILE));
}

const verdict = (text: string): boolean | null =>
  /^\s*(?:yes|y|1|true)\s*$/i.test(text) ? true : /^\s*(?:no|n|0|false)\s*$/i.test(text) ? false : null;

function earlier(path: string): ReadonlyMap<string, Written> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  try {
    const rows = parse(text, { bom: true, columns: true, relax_column_count: true }) as Record<string, string>[];
    return new Map(rows.map((row) => [row['report'] ?? '', { wanting: row['wanting'] ?? '', note: row['note'] ?? '' }]));
  } catch (error) {
    throw new Refusal(`${path}: is no longer a CSV table: ${(error as Error).message}; mend it, or take it away to begin anew`);
  }
}

const percent = (share: number): string => (100 * share).toFixed(1);

function inWords({ read, drawn, whole }: Estimate, pairs: number, path: string): string {
  if (whole === null) return `a sample of ${drawn} of ${pairs} pairs is in ${path}: write yes or no under "wanting" and run again`;
  const left = read < drawn ? `; ${drawn - read} are not read yet` : '';
  return `of ${pairs} pairs ${percent(whole.share)} % are wanting (95 % interval ${percent(whole.from)} to ${percent(whole.to)} %), by ${read} that were read${left}`;
}
