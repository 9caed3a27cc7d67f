// How much sooner an audit on PostgreSQL is done when a second worker helps, and whether the files are the same.
//   node bench/audit/workers.mjs [--stories 2000] [--seed 1] [--rounds 3]       `initdb` and `postgres` have to be installed
// Wall time, alternating, medians: the machine has to be quiet. The database is emptied before each run and works on the same cores.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { archive } from './generate.mjs';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
  },
});
process.env.SOURCE_DATE_EPOCH = '1741770000';
const STET = fileURLToPath(new URL('../../out/cli/stet.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-workers-'));
const { wires, published } = archive(Number(values.stories), Number(values.seed));
for (const [side, all] of Object.entries({ wire: wires, published })) {
  mkdirSync(join(folder, side));
  for (const { name, text } of all) writeFileSync(join(folder, side, `${name}.txt`), `${name}\n\n${text}\n`);
}

function start(args) {
  const child = spawn(process.execPath, [STET, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}
function hashOf(out) {
  const hash = createHash('sha256');
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).sort())
    if (!name.startsWith('.') && /\.(?:html|csv|json)$/.test(name)) hash.update(name).update(readFileSync(join(out, name)));
  return hash.digest('hex').slice(0, 16);
}

const { startPostgres } = await import(await bundle('bench/audit/public.ts', 'audit-workers'));
/** Seconds of one audit by so many workers, on a database of its own. */
async function run(workers) {
  const { address, stop } = await startPostgres();
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const store = ['--store', address, '--jobs', '1', '--quiet'];
  try {
    const before = performance.now();
    const main = start(['audit', join(folder, 'published'), '--against', join(folder, 'wire'), '--output', out, ...store]);
    const helpers = Array.from({ length: workers - 1 }, () => start(['audit', '--worker', ...store]));
    const { code, said } = await main;
    const seconds = (performance.now() - before) / 1000;
    if (code !== 0) throw new Error(said);
    for (const helper of await Promise.all(helpers)) if (helper.code !== 0) throw new Error(helper.said);
    return { seconds, hash: hashOf(out) };
  } finally {
    stop();
  }
}

console.log(`${values.stories} stories a side on PostgreSQL, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} when it began`);
const times = { 1: [], 2: [] };
const hashes = new Set();
for (let round = 0; round < Number(values.rounds); round++)
  for (const workers of [1, 2]) {
    const { seconds, hash } = await run(workers);
    times[workers].push(seconds);
    hashes.add(hash);
    console.log(`${workers} at work: ${seconds.toFixed(1)} s`);
  }
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
console.log(
  `two are ${(median(times[1]) / median(times[2])).toFixed(2)} times as fast as one; files ${hashes.size === 1 ? 'the same' : 'NOT THE SAME'}`,
);
rmSync(folder, { recursive: true, force: true });
