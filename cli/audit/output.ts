import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../archive/engine.ts';
import { failedArticles, findings } from '../../archive/findings.ts';
import { stateOf } from '../../archive/phases.ts';
import { failedSources } from '../../archive/sources.ts';
import {
  type Failure,
  type Finding,
  indexCsv,
  indexJson,
  indexPage,
  type Listing,
  type ReadingOrder,
  rank,
  rowsOf,
  SORTS,
  withKinds,
} from '../../core/audit/index.ts';
import type { FlagKind } from '../../core/model/index.ts';
import { writeWhole } from '../../host/write-whole.ts';
import { Refusal } from '../exit-codes.ts';
import { REPORTS } from './examine.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** All that the store knows, ranked. */
export async function listing(engine: Engine, order: ReadingOrder): Promise<Listing> {
  const { created } = await stateOf(engine);
  const found: Finding[] = [];
  for await (const one of findings(engine)) found.push(JSON.parse(one) as Finding);
  const failures: readonly Failure[] = [...(await failedSources(engine)), ...(await failedArticles(engine))];
  return { created, findings: found, ranked: rank(rowsOf(found), order), failures };
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
