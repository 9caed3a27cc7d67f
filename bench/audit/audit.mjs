// How many of the pairs in a made-up archive are found, how many of those found are pairs, and what it costs, beside TF-IDF cosine on the same stories.
//   node bench/audit/audit.mjs [--stories 1000] [--seed 1] [--jobs 2] [--keep FOLDER] [--alone]
// --alone: without reading alone, a second run and the peer, for archives that those take too long on.
// Time is processor time, of all processes together: it says the same on a busy machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { archive } from './generate.mjs';
import { likest } from './tf-idf.mjs';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    keep: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
});
const STET = fileURLToPath(new URL('../../out/cli/stet.mjs', import.meta.url));
const count = Number(values.stories);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'stet-bench-audit-'));
const { wires, published, truth } = archive(count, Number(values.seed));
for (const [side, stories] of [
  ['wire', wires],
  ['published', published],
]) {
  mkdirSync(join(folder, side), { recursive: true });
  for (const { name, text, date, language } of stories)
    writeFileSync(
      join(folder, side, `${name}.html`),
      `<!doctype html><html lang="${language}"><head><title>${name}</title><meta property="article:published_time" content="${date}"></head><body><article><h1>${name}</h1>\n${text
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('\n')}\n</article></body></html>\n`,
    );
}

/** Most memory of a process and its children together, in MB, looked at twice a second. */
function watch(pid) {
  let most = 0;
  const look = () => {
    const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
    const all = stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number));
    const mine = new Set([pid]);
    for (let before = 0; before !== mine.size; ) {
      before = mine.size;
      for (const [own, parent] of all) if (mine.has(parent)) mine.add(own);
    }
    most = Math.max(most, all.filter(([own]) => mine.has(own)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024);
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Runs the command line; processor seconds of it and its children, and megabytes. */
async function stet(...args) {
  const child = spawn('bash', ['-c', 'time -p "$@"', 'bash', process.execPath, STET, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const end = watch(child.pid);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const code = await new Promise((done) => child.once('close', done));
  const seconds = [...said.matchAll(/^(?:user|sys) ([\d.]+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
  if (code !== 0) throw new Error(said);
  return { seconds, wall: Number(/^real ([\d.]+)$/m.exec(said)?.[1]), memory: end(), said };
}

/** Recall among pairs of at least a share, precision among all that were found. */
function measured(found) {
  const wanted = [...truth].flatMap(([name, sources]) => sources.map((source) => ({ name, ...source })));
  const got = ({ name, versions }) => versions.some((version) => found.get(name)?.has(version));
  const recall = (from, to) => {
    const all = wanted.filter(({ share }) => share >= from && share < to);
    return `${all.filter(got).length}/${all.length}`;
  };
  const pairs = [...found].flatMap(([name, sources]) => [...sources].map((source) => [name, source]));
  const right = pairs.filter(([name, source]) => truth.get(name)?.some(({ versions }) => versions.includes(source))).length;
  return { '>= 30 %': recall(0.3, 2), '15-30 %': recall(0.15, 0.3), '< 15 %': recall(0, 0.15), precision: `${right}/${pairs.length}` };
}

console.log(`${count} published against ${count} sent, seed ${values.seed}, load ${loadavg()[0].toFixed(1)} when it began`);
const sides = ['published', 'wire'].map((side) => join(folder, side));
const out = join(folder, 'out');
const run = await stet('audit', sides[0], '--against', sides[1], '--output', out, '--jobs', values.jobs);
const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
const name = (key) => basename(key, '.html');
const found = new Map();
for (const pair of index.pairs) {
  const own = name(pair.published.key);
  found.set(own, (found.get(own) ?? new Set()).add(name(pair.source.key)));
}
console.table({
  stet: {
    ...measured(found),
    'processor s': run.seconds.toFixed(1),
    'wall s': run.wall.toFixed(0),
    'MB at most': run.memory.toFixed(0),
    files: count * 2,
  },
});
if (values.alone) {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}
const again = await stet('audit', sides[0], '--against', sides[1], '--output', out, '--jobs', values.jobs);
// A command line has an end.
const AT_ONCE = 2000;
const files = [...published.map((one) => join(sides[0], `${one.name}.html`)), ...wires.map((one) => join(sides[1], `${one.name}.html`))];
let reading = 0;
for (let from = 0; from < files.length; from += AT_ONCE)
  reading += (await stet('extract', ...files.slice(from, from + AT_ONCE), '--format', 'json', '--output', join(folder, `read-${from}`)))
    .seconds;

const before = process.cpuUsage();
const cosines = likest(published, wires);
const spent = process.cpuUsage(before);
const peerSeconds = (spent.user + spent.system) / 1e6;
// The peer is given the threshold that suits it best.
const atThreshold = (least) => {
  const pairs = new Map();
  cosines.forEach((all, i) => {
    const kept = all.filter(({ score }) => score >= least).map((one) => one.name);
    if (kept.length > 0) pairs.set(published[i].name, new Set(kept));
  });
  return pairs;
};
const f1 = (pairs) => {
  const all = [...pairs].flatMap(([own, sources]) => [...sources].map((source) => [own, source]));
  const right = all.filter(([own, source]) => truth.get(own)?.some(({ versions }) => versions.includes(source))).length;
  const wanted = [...truth.values()].flat();
  const got = [...truth].flatMap(([own, sources]) =>
    sources.filter(({ versions }) => versions.some((one) => pairs.get(own)?.has(one))),
  ).length;
  const [precision, recall] = [right / Math.max(1, all.length), got / wanted.length];
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
};
const best = Array.from({ length: 40 }, (_, i) => (i + 1) * 0.02).sort((a, b) => f1(atThreshold(b)) - f1(atThreshold(a)))[0];
console.table({
  stet: { ...measured(found), 'processor s': run.seconds.toFixed(1), 'MB at most': run.memory.toFixed(0) },
  [`TF-IDF cosine >= ${best.toFixed(2)}`]: { ...measured(atThreshold(best)), 'processor s': peerSeconds.toFixed(1), 'MB at most': '' },
});
console.log(
  `reading alone ${reading.toFixed(1)} processor s: read, found, compared and written in ${(run.seconds / reading).toFixed(2)} x that; run again ${again.seconds.toFixed(1)} s`,
);
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
