import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Engine, StoreRefusal } from '../../archive/engine.ts';
import { freeAll } from '../../archive/leases.ts';
import { isServer, openStore } from '../../archive/open.ts';
import { begun, settle } from '../../archive/phases.ts';
import { isFull, noRoom } from '../../archive/room.ts';
import { list } from '../../archive/sources.ts';
import { withKinds } from '../../core/audit/index.ts';
import { whyNot } from '../../host/why-not.ts';
import { boundsOf } from '../bounded-process.ts';
import { preferred } from '../comparing.ts';
import { createdNow } from '../created.ts';
import { EXIT, type ExitCode, Refusal } from '../exit-codes.ts';
import { parse } from '../options.ts';
import { plainLine } from '../print.ts';
import { type Collection, collection } from './collections.ts';
import { columnsOf } from './columns.ts';
import { REPORTS } from './examine.ts';
import { makeApart, serveAudit, serveMaking } from './hand.ts';
import { listing, STORE, writeIndex, writePlaces } from './output.ts';
import { flagKinds, readingOrder } from './reading-order.ts';
import { workThrough } from './rounds.ts';
import { drawSample } from './sample.ts';
import type { AuditSettings } from './work.ts';

declare const STET_VERSION: string;

const OPTIONS = {
  against: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  store: { type: 'string' },
  worker: { type: 'boolean' },
  columns: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  profile: { type: 'string' },
  sample: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'house-style': { type: 'string' },
  jobs: { type: 'string' },
  'time-limit': { type: 'string' },
  'memory-limit': { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** `stet audit PUBLISHED... --against WIRE... --output DIR` */
export async function auditCommand(args: readonly string[]): Promise<ExitCode> {
  if (args[0] === '--hand') {
    await serveAudit();
    return EXIT.done;
  }
  if (args[0] === '--make') {
    await serveMaking(args[1] as string);
    return EXIT.done;
  }
  const { values, positionals } = parse('audit', args, OPTIONS);
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Refusal(`--jobs: "${values.jobs}" is no number of processes; give 1 or more`);
  const bounds = boundsOf(values['time-limit'], values['memory-limit']);
  const quiet = values.quiet === true;
  if (values.store !== undefined && !isServer(values.store))
    throw new Refusal(
      '--store: give the address of a PostgreSQL database, postgres://…; without it the store is kept in the output folder',
    );
  if (values.worker) {
    if (values.store === undefined || positionals.length > 0) throw new Refusal('audit --worker wants --store postgres://… and no sources');
    return withStore(values.store, async (engine) => {
      await begun(engine);
      await workThrough(engine, { jobs, bounds }, quiet);
      return EXIT.done;
    });
  }
  if (positionals.length === 0 || values.output === undefined)
    throw new Refusal('audit wants what was published, and --output DIR; `stet audit --help` tells how');

  const folder = resolve(values.output);
  const order = readingOrder(values.profile);
  const only = flagKinds(values.only ?? []);
  const [size, seed] = [values.sample, values.seed].map((given) => (given === undefined ? 0 : Number(given))) as [number, number];
  if (values.sample !== undefined && !(Number.isInteger(size) && size > 0))
    throw new Refusal(`--sample: "${values.sample}" is no number of pairs`);
  if (!Number.isInteger(seed)) throw new Refusal(`--seed: "${values.seed}" is no whole number`);
  const settings: AuditSettings = {
    stet: STET_VERSION,
    folder,
    columns: columnsOf(values.columns ?? []),
    ...preferred([], values['house-style']),
  };
  const sources = gathered(positionals, values.against ?? [], settings);
  try {
    mkdirSync(join(folder, REPORTS), { recursive: true });
  } catch (error) {
    throw new Refusal(`${folder}: cannot be written: ${whyNot(error)}`);
  }
  const store = values.store ?? join(folder, STORE);
  if (values.store === undefined) await makeApart(store);
  return withStore(store, async (engine) => {
    if (engine.alone) await freeAll(engine);
    await settle(engine, JSON.stringify(settings));
    await list(engine, sources.listed, createdNow());
    await workThrough(engine, { jobs, bounds }, quiet);
    const all = await listing(engine, order, folder);
    await writeIndex(folder, all, order, only);
    await writePlaces(engine, folder, all);
    const drawn =
      size === 0 ? null : await drawSample(folder, only.length === 0 ? all.ranked : withKinds(all.ranked, only), order, size, seed);
    for (const { key, reason } of all.failures) process.stderr.write(plainLine(`stet: ${key}: ${reason}\n`));
    if (!quiet) process.stderr.write(plainLine(`stet: ${told(all, sources)}; ${join(values.output as string, 'index.html')}\n`));
    if (drawn !== null) process.stderr.write(plainLine(`stet: ${drawn}\n`));
    return all.failures.length > 0 ? EXIT.partly : EXIT.done;
  });
}

function gathered(published: readonly string[], against: readonly string[], { columns, folder }: AuditSettings): Collection {
  if (against.length === 0) return refuseNone(collection(published, 'both', columns, folder), published);
  const [ours, theirs] = [collection(published, 'published', columns, folder), collection(against, 'wire', columns, folder)];
  refuseNone(ours, published);
  refuseNone(theirs, against);
  return { listed: [...ours.listed, ...theirs.listed], leftOut: ours.leftOut + theirs.leftOut };
}

function refuseNone(found: Collection, places: readonly string[]): Collection {
  if (found.listed.length === 0) throw new Refusal(`${places.join(', ')}: nothing that can be read was found there; check the path`);
  return found;
}

function told({ findings, ranked, failures }: Awaited<ReturnType<typeof listing>>, { leftOut }: Collection): string {
  const found = findings.filter(({ pairs }) => pairs.length > 0).length;
  return [
    `${found} of ${findings.length} articles have a source, ${ranked.length} pairs`,
    ...(failures.length > 0 ? [`${failures.length} failed`] : []),
    ...(leftOut > 0 ? [`${leftOut} files of other kinds were left out`] : []),
  ].join(', ');
}

async function withStore(place: string, use: (engine: Engine) => Promise<ExitCode>): Promise<ExitCode> {
  let engine: Engine;
  try {
    engine = await openStore(place, createdNow());
  } catch (error) {
    throw error instanceof StoreRefusal ? new Refusal(error.message) : error;
  }
  try {
    return await use(engine);
  } catch (error) {
    throw isFull(error) ? new Refusal(noRoom(place)) : error;
  } finally {
    await engine.close();
  }
}
