import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../archive/engine.ts';
import { failedArticles, findings } from '../../archive/findings.ts';
import { stateOf } from '../../archive/phases.ts';
import { failedSources, placesOfArticles } from '../../archive/sources.ts';
import {
  decidedOf,
  type Failure,
  type Finding,
  indexCsv,
  indexJson,
  indexPage,
  type Listing,
  marksFile,
  type Ranked,
  type ReadingOrder,
  rank,
  readMarks,
  rowsOf,
  SORTS,
  withKinds,
} from '../../core/audit/index.ts';
import type { FlagKind } from '../../core/model/index.ts';
import { writeWhole } from '../../host/write-whole.ts';
import { Refusal } from '../exit-codes.ts';
import { REPORTS } from './examine.ts';

/** Where the embedded store is, in the output folder. */
export const STORE = '.stet-audit';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** All that the store knows, ranked, with what was decided in the app and is kept in the folder. */
export async function listing(engine: Engine, order: ReadingOrder, folder: string): Promise<Listing> {
  const { created } = await stateOf(engine);
  const found: Finding[] = [];
  for await (const one of findings(engine)) found.push(JSON.parse(one) as Finding);
  const failures: readonly Failure[] = [...(await failedSources(engine)), ...(await failedArticles(engine))];
  return { created, findings: found, ranked: rank(rowsOf(found), order).map((row) => withMarks(row, folder)), failures };
}

/**
 * Writes the index into the output folder and takes reports away that no pair has any more.
 * @throws Refusal when it cannot be written.
 */
export async function writeIndex(folder: string, all: Listing, order: ReadingOrder, only: readonly FlagKind[]): Promise<void> {
  const shown = only.length === 0 ? all : { ...all, ranked: withKinds(all.ranked, only) };
  try {
    for (const sort of SORTS) await writeWhole(join(folder, sort.file), indexPage(shown, sort, hashOf));
    await writeWhole(join(folder, 'index.csv'), indexCsv(shown, only.length === 0));
    await writeWhole(join(folder, 'index.json'), indexJson(shown, order));
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
  sweep(folder, all);
}

/** A row with what a person decided on its pair, where they did. */
function withMarks(row: Ranked, folder: string): Ranked {
  const path = join(folder, marksFile(row.file));
  const kept = existsSync(path) ? readMarks(readFileSync(path, 'utf8')) : null;
  return kept === null || kept.marks.length === 0 ? row : { ...row, decided: decidedOf(kept.marks) };
}

/** Says where the articles of each pair are read, for the app; beside the store, since it names folders of this machine. */
export async function writePlaces(engine: Engine, folder: string, { ranked }: Listing): Promise<void> {
  const places = await placesOfArticles(engine);
  const told = (key: string): { place: string; item?: string } | null => {
    const place = places.get(key);
    if (place === undefined) return null;
    return place.source === key ? { place: place.place } : { place: place.place, item: key.slice(place.source.length + 1) };
  };
  const pairs = ranked.flatMap(({ file, source, published }) => {
    const both = [told(source.key), told(published.key)];
    return both.includes(null) ? [] : [[file, both]];
  });
  mkdirSync(join(folder, STORE), { recursive: true });
  await writeWhole(join(folder, STORE, 'places.json'), JSON.stringify({ schema: 'stet-places/1', pairs: Object.fromEntries(pairs) }));
}

/** What the names of reports end in. */
const OWN = /-[0-9a-f]{12}\.html$/;

function sweep(folder: string, { ranked }: Listing): void {
  const kept = new Set(ranked.map(({ file }) => file));
  let names: string[];
  try {
    names = readdirSync(join(folder, REPORTS));
  } catch {
    return;
  }
  for (const name of names) if (OWN.test(name) && !kept.has(`${REPORTS}/${name}`)) rmSync(join(folder, REPORTS, name), { force: true });
}
