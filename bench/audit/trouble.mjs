// Whether an audit that is killed and cut off again and again gives the bytes that an undisturbed one gives.
//   node bench/audit/trouble.mjs [--stories 60] [--kills 100] [--seed 1]                       the embedded store: one process, killed and started again
//   node bench/audit/trouble.mjs --postgres [--stories 200] [--kills 50] [--cuts 20]           workers killed and replaced, and lines to the database cut
// On PostgreSQL the main process and a worker reach the database through lines that are cut; victims are killed besides. `initdb` and `postgres` have to be installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { archive, random } from './generate.mjs';

const { values } = parseArgs({
  options: {
    postgres: { type: 'boolean', default: false },
    stories: { type: 'string' },
    kills: { type: 'string' },
    cuts: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '4' },
  },
});
process.env.SOURCE_DATE_EPOCH = '1741770000';
const STET = fileURLToPath(new URL('../../out/cli/stet.mjs', import.meta.url));
const next = random(Number(values.seed) + 77);
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-trouble-'));
const stories = Number(values.stories ?? (values.postgres ? 200 : 60));
const kills = Number(values.kills ?? (values.postgres ? 50 : 100));
const { wires, published } = archive(stories, Number(values.seed));
for (const [side, all] of [
  ['wire', wires],
  ['published', published],
]) {
  mkdirSync(join(folder, side), { recursive: true });
  for (const { name, text } of all) writeFileSync(join(folder, side, `${name}.txt`), `${name}\n\n${text}\n`);
}

const until = performance.now() + Number(values.minutes) * 60_000;
const pause = (time) => new Promise((go) => setTimeout(go, time));
const audit = (out, ...more) => [
  'audit',
  join(folder, 'published'),
  '--against',
  join(folder, 'wire'),
  '--output',
  join(folder, out),
  '--quiet',
  ...more,
];
function start(args) {
  const child = spawn(process.execPath, [STET, ...args], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return { child, over: new Promise((done) => child.once('close', (code) => done({ code, said }))) };
}
/** The process with those that it started. */
const kill = ({ child }) => {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {}
};
const hashOf = (out) => {
  const hash = createHash('sha256');
  let files = 0;
  for (const name of readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.startsWith('.') || !/\.(?:html|csv|json)$/.test(name)) continue;
    files++;
    hash.update(name).update(readFileSync(join(folder, out, name)));
  }
  return { files, hash: hash.digest('hex').slice(0, 16) };
};

const undisturbed = await start(audit('calm')).over;
if (undisturbed.code !== 0) throw new Error(undisturbed.said);
const wanted = hashOf('calm');

if (!values.postgres) {
  let killed = 0;
  let rounds = 0;
  // Each audit is killed until it gets through; then another begins, until there were kills enough.
  let through = false;
  while (killed < kills && performance.now() < until) {
    const run = start(audit('hurt'));
    const time = 100 + next() * (rounds % 3 === 0 ? 1200 : 5000);
    const ended = await Promise.race([run.over, pause(time)]);
    if (ended === undefined) {
      kill(run);
      await run.over;
      killed++;
      through = false;
      continue;
    }
    if (ended.code !== 0) throw new Error(ended.said);
    rounds++;
    through = true;
    const got = hashOf('hurt');
    if (got.hash !== wanted.hash) throw new Error(`after ${killed} kills: ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`);
    rmSync(join(folder, 'hurt'), { recursive: true, force: true });
  }
  if (!through) {
    const { code, said } = await start(audit('hurt')).over;
    if (code !== 0) throw new Error(said);
    rounds++;
    const got = hashOf('hurt');
    if (got.hash !== wanted.hash) throw new Error(`after ${killed} kills: ${JSON.stringify(got)} for ${JSON.stringify(wanted)}`);
  }
  console.log(`${stories} stories a side: ${killed} kills in ${rounds} audits, each the same ${wanted.files} files as undisturbed`);
} else {
  const { startPostgres } = await import(await bundle('bench/audit/public.ts', 'audit-trouble'));
  const { address, stop } = await startPostgres();
  const port = Number(new URL(address).port);
  try {
    const lines = new Set();
    const proxy = createServer((line) => {
      const far = connect(port, '127.0.0.1');
      lines.add(line);
      const end = () => {
        lines.delete(line);
        line.destroy();
        far.destroy();
      };
      for (const one of [line, far]) one.on('error', end).on('close', end);
      line.pipe(far).pipe(line);
    });
    await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
    const through = address.replace(`:${port}/`, `:${proxy.address().port}/`);
    const worker = ['audit', '--worker', '--store', through, '--jobs', '1', '--quiet'];
    const main = start(audit('hurt', '--store', through, '--jobs', '1'));
    let over = null;
    void main.over.then((ended) => {
      over = ended;
    });
    let [killed, cuts] = [0, 0];
    while (over === null && (killed < kills || cuts < Number(values.cuts))) {
      if (killed < kills) {
        const victim = start(worker);
        await pause(500 + next() * 1500);
        kill(victim);
        await victim.over;
        killed++;
      } else await pause(300);
      if (cuts < Number(values.cuts) && next() < 0.5) {
        for (const line of lines) line.destroy();
        cuts++;
      }
    }
    const { code, said } = await main.over;
    if (code !== 0) throw new Error(said);
    const got = hashOf('hurt');
    console.log(
      `${stories} stories a side on PostgreSQL: ${killed} workers killed, ${cuts} times all lines cut: ${got.hash === wanted.hash ? `the same ${got.files} files as undisturbed` : `OTHER FILES: ${JSON.stringify([got, wanted])}`}`,
    );
    proxy.close();
  } finally {
    stop();
  }
}
rmSync(folder, { recursive: true, force: true });
if (existsSync(folder)) process.exitCode = 1;
