import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Refusal } from './exit-codes.ts';

/** Versions of one story that are to be compared: a base and one witness or more. */
export interface BatchPair {
  /** Unique among the pairs, fit for a file name. */
  readonly name: string;
  readonly title?: string;
  /** Paths or addresses, the base first. */
  readonly sources: readonly string[];
  /** Which story of each source is meant, where it holds several; "" for one that holds one. */
  readonly items?: readonly string[];
  /** Why it cannot be compared, when that is known before reading. */
  readonly fault?: string;
}

/**
 * The pairs of a folder or of a CSV manifest, in the order of their names or of the table.
 * @throws Refusal when there are none, or the manifest is no table of pairs.
 */
export function pairsOf(place: string): readonly BatchPair[] {
  let folder: boolean;
  try {
    folder = statSync(place).isDirectory();
  } catch {
    throw new Refusal(`${place}: no such folder or manifest; check the path`);
  }
  const pairs = folder ? fromFolder(place) : fromManifest(place);
  if (pairs.length === 0) {
    throw new Refusal(
      `${place}: no pairs found; ${folder ? 'give each pair a folder of its own, or name files NAME.a.EXT and NAME.b.EXT' : 'it has no rows'}`,
    );
  }
  return unique(pairs);
}

const visible = (name: string): boolean => !name.startsWith('.');
const natural = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

function fromFolder(folder: string): BatchPair[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => visible(entry.name));
  const pairs: BatchPair[] = [];
  for (const entry of found) {
    if (entry.isDirectory()) pairs.push(fromOne(entry.name, join(folder, entry.name)));
  }
  const bases = new Map<string, Map<string, string>>();
  for (const { name } of found) {
    const [, story, letter] = /^(.+)\.([a-z])\.[^.]+$/i.exec(name) ?? [];
    // One name may be spelt with composed letters in one file and with marks of their own in the other.
    const key = story?.normalize('NFC');
    if (key && letter) bases.set(key, (bases.get(key) ?? new Map()).set(letter.toLowerCase(), join(folder, name)));
  }
  for (const [name, versions] of bases) {
    const sources = [...versions].sort(([a], [b]) => natural(a, b)).map(([, path]) => path);
    pairs.push(sources.length > 1 ? { name, sources } : { name, sources, fault: 'there is one version only; a pair has two' });
  }
  return pairs.sort((a, b) => natural(a.name, b.name));
}

/** A folder of one story: `base.*` and `witness*.*` when it has them, else its files by name, the base first. */
function fromOne(name: string, folder: string): BatchPair {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && visible(entry.name));
  const names = files.map((entry) => entry.name).sort(natural);
  const base = names.find((file) => file.startsWith('base.'));
  const chosen = base ? [base, ...names.filter((file) => file.startsWith('witness'))] : names;
  const sources = chosen.map((file) => join(folder, file));
  return sources.length > 1
    ? { name, sources }
    : { name, sources, fault: `its folder has ${sources.length === 0 ? 'no file' : 'one file only'}; a pair has two` };
}

function fromManifest(path: string): BatchPair[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(path), {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      trim: true,
      skip_empty_lines: true,
    }) as Record<string, string>[];
  } catch (error) {
    throw new Refusal(`${path}: is not a CSV table: ${(error as Error).message}`);
  }
  if (rows.length > 0 && !('base' in (rows[0] ?? {}) && 'witness' in (rows[0] ?? {}))) {
    throw new Refusal(`${path}: the table needs the columns base and witness; its first line names the columns`);
  }
  const place = (source: string): string => (/^https?:\/\//i.test(source) ? source : resolve(dirname(path), source));
  return rows.map(({ base = '', witness = '', name, title, 'base item': first = '', 'witness item': second = '' }, i) => ({
    name: name || basename(witness || base).replace(/\.[^.]+$/, '') || `pair-${i + 1}`,
    sources: [base, witness].filter((source) => source !== '').map(place),
    ...(title ? { title } : {}),
    ...(first === '' && second === '' ? {} : { items: [first, second] }),
    ...(base === '' || witness === '' ? { fault: `line ${i + 2} names no ${base === '' ? 'base' : 'witness'}` } : {}),
  }));
}

/** Bytes of a name before its number and its ending: file systems end at 255. */
const LONGEST = 160;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** As much of a name as a file's may have, whole letters only. */
function shortened(name: string): string {
  let short = '';
  for (const letter of name) {
    if (Buffer.byteLength(short + letter) > LONGEST) break;
    short += letter;
  }
  return short === '' ? 'pair' : DEVICE.test(short) ? `pair-${short}` : short;
}

/** Names that differ, in letters that every file system takes. */
function unique(pairs: readonly BatchPair[]): readonly BatchPair[] {
  const taken = new Set<string>(['index']);
  return pairs.map((pair) => {
    const clean = pair.name
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
      .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
    const plain = shortened(clean);
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
    taken.add(name.toLowerCase());
    return { ...pair, name };
  });
}
