import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { FORMAT_NAMES } from '../core/report/index.ts';
import { sha256 } from '../host/sha256.ts';
import { whyNot } from '../host/why-not.ts';
import { sweepParts, writeWhole } from '../host/write-whole.ts';
import { indexPage, indexTable } from './batch-index.ts';
import { type BatchSettings, Journal, type Outcome } from './batch-journal.ts';
import { type BatchPair, pairsOf } from './batch-pairs.ts';
import { compareAll } from './batch-pool.ts';
import { serveParent } from './batch-worker.ts';
import { boundsOf } from './bounded-process.ts';
import { preferred } from './comparing.ts';
import { createdNow } from './created.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { choose, parse } from './options.ts';
import { ProgressBar } from './progress.ts';

declare const STET_VERSION: string;

/** `stet batch DIR|MANIFEST.csv --output DIR`: one report a pair, and an index. What an earlier run finished is not done again. */
export async function batchCommand(args: readonly string[]): Promise<ExitCode> {
  if (args[0] === '--worker') {
    await serveParent();
    return EXIT.done;
  }
  const { values, positionals } = parse('batch', args, {
    output: { type: 'string', short: 'o' },
    format: { type: 'string', default: 'html' },
    only: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    'house-style': { type: 'string' },
    jobs: { type: 'string' },
    'time-limit': { type: 'string' },
    'memory-limit': { type: 'string' },
    quiet: { type: 'boolean' },
  });
  const [place] = positionals;
  if (place === undefined || positionals.length > 1 || values.output === undefined)
    throw new Refusal('batch wants one folder or manifest, and --output DIR; `stet batch --help` tells how');
  const settings: BatchSettings = {
    format: choose('format', values.format, FORMAT_NAMES),
    only: values.only === undefined ? null : choose('only', values.only, ['substantive', 'flags'] as const),
    ...preferred(values.ignore ?? [], values['house-style']),
  };
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Refusal(`--jobs: "${values.jobs}" is no number of processes; give 1 or more`);
  const bounds = boundsOf(values['time-limit'], values['memory-limit']);
  const folder = values.output;
  const pairs = pairsOf(place);
  const journal = open(folder, settings);
  if (journal.trouble) process.stderr.write(`stet: ${journal.trouble}\n`);
  await sweepParts(folder);

  const outcomes = new Map<string, Outcome>();
  for (const pair of pairs) {
    const earlier = journal.of(pair.name);
    if (earlier && stands(earlier, pair, folder)) outcomes.set(pair.name, earlier);
  }
  const left = pairs.filter((pair) => !outcomes.has(pair.name));
  if (outcomes.size > 0 && !values.quiet) process.stderr.write(`stet: ${outcomes.size} of ${pairs.length} pairs were done before\n`);

  const progress = new ProgressBar(left.length);
  let failed = 0;
  await compareAll(left, { folder, created: journal.created, settings }, { jobs, bounds }, (outcome) => {
    outcomes.set(outcome.name, outcome);
    journal.add(outcome);
    if (outcome.file === null) {
      failed++;
      progress.say(`stet: ${outcome.name}: ${outcome.reason}`);
    }
    progress.step(failed);
  });
  progress.end();

  const told = pairs.flatMap((pair) => outcomes.get(pair.name) ?? []);
  try {
    await writeWhole(join(folder, 'index.html'), indexPage(told, journal.created));
    await writeWhole(join(folder, 'index.csv'), indexTable(told));
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
  if (!values.quiet)
    process.stderr.write(`stet: ${told.length - failed} of ${told.length} pairs compared; ${join(folder, 'index.html')}\n`);
  return failed > 0 ? EXIT.partly : EXIT.done;
}

function open(folder: string, settings: BatchSettings): Journal {
  try {
    mkdirSync(folder, { recursive: true });
    return new Journal(folder, STET_VERSION, settings, createdNow());
  } catch (error) {
    throw new Refusal(`${folder}: cannot be written: ${whyNot(error)}`);
  }
}

/** Whether an earlier outcome still holds: the report stands, and the sources are the bytes it was made of. A page from the web is not asked for again. */
function stands(outcome: Outcome, pair: BatchPair, folder: string): boolean {
  if (outcome.file === null || !existsSync(join(folder, outcome.file))) return false;
  if (pair.title !== undefined && pair.title !== outcome.title) return false;
  if (JSON.stringify(outcome.items) !== JSON.stringify(pair.items)) return false;
  return (
    outcome.sources.length === pair.sources.length &&
    outcome.sources.every(
      ({ source, sha256 }, i) => source === pair.sources[i] && (/^https?:\/\//i.test(source) || sha256 === hashOf(source)),
    )
  );
}

function hashOf(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}
