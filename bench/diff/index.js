// Word differs side by side, in one run on the same texts: speed, growth, memory, and whether they mark the words that changed.
//   node bench/diff [--pairs NAME,…] [--peers NAME,…] [--limit SECONDS] [--from DIR]      all of them, 60 s each, texts of our own making
//   --from DIR takes pairs NAME.a.txt, NAME.b.txt from a folder instead (speed and memory only)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { pairOf } from './pair.mjs';
import { PEERS } from './peers.mjs';
import { quality } from './quality.mjs';
import { isInstalled, runTool, TOOLS } from './tools.mjs';

const PAIRS = {
  'words 500': { words: 500 },
  'words 5k': { words: 5000, seed: 2 },
  'words 50k': { words: 50_000, seed: 3 },
  'words 500k': { words: 500_000, seed: 4 },
  'one paragraph 100k': { words: 100_000, seed: 5, onePara: true },
  'unrelated 50k': { words: 50_000, seed: 6, related: false },
  'Chinese 10k characters': { script: 'chinese', words: 5600, seed: 7 },
  'Arabic 5k': { script: 'arabic', words: 5000, seed: 8 },
  'Bengali 5k': { script: 'bengali', words: 5000, seed: 9 },
};

const { values } = parseArgs({
  options: { pairs: { type: 'string' }, peers: { type: 'string' }, limit: { type: 'string' }, from: { type: 'string' } },
});
const limit = Number(values.limit ?? 60) * 1000;
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
process.env.STET_BUNDLE = await bundle('bench/diff/public.ts', 'diff');

const child = fileURLToPath(new URL('child.mjs', import.meta.url));
const wanted = (name, list) => !list || list.split(',').some((part) => name.toLowerCase().includes(part.trim().toLowerCase()));

/** Runs one peer in a process of its own; null when it fails or does not end in time. */
function runPeer(peer, [fileA, fileB]) {
  const ranges = join(folder, 'ranges.json');
  const { stdout, status } = spawnSync(process.execPath, [child, peer, fileA, fileB, ranges], {
    encoding: 'utf8',
    timeout: limit,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) return null;
  return { ...JSON.parse(stdout), marked: peer === 'reading' ? null : JSON.parse(readFileSync(ranges, 'utf8')) };
}

function runProcess(tool, [fileA, fileB], texts) {
  const runs = [];
  for (let i = 0; i < 5; i++) {
    const run = runTool(tool, fileA, fileB, texts, limit);
    if (!run) return null;
    runs.push(run);
    if (run.ms > 5000) break;
  }
  const sorted = runs.toSorted((x, y) => x.ms - y.ms);
  return { first: runs[0].ms, median: sorted[sorted.length >> 1].ms, peak: null, marked: runs[0] };
}

const pairs = values.from
  ? readdirSync(resolve(values.from))
      .filter((file) => file.endsWith('.a.txt'))
      .map((file) => file.slice(0, -6))
      .map((name) => [
        name,
        () => ({
          a: readFileSync(join(values.from, `${name}.a.txt`), 'utf8'),
          b: readFileSync(join(values.from, `${name}.b.txt`), 'utf8'),
        }),
      ])
  : Object.entries(PAIRS).map(([name, options]) => [name, () => pairOf(options)]);

const figure = (value, digits = 3) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const medians = new Map();
for (const [name, make] of pairs) {
  if (!wanted(name, values.pairs)) continue;
  const pair = make();
  mkdirSync(folder, { recursive: true });
  const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  writeFileSync(files[0], pair.a);
  writeFileSync(files[1], pair.b);
  const reading = runPeer('reading', files);
  console.log(
    `\n${name}: ${pair.a.length} and ${pair.b.length} characters; a Node process that only reads them takes ${reading.peak.toFixed(0)} MB`,
  );
  console.log(`${'processor time in ms'.padEnd(28)}  median   × Stet    first  MB (× reading)     F1      P      R  runs  glyphs  moved`);
  let stet = null;
  for (const peer of [...Object.keys(PEERS), ...Object.keys(TOOLS)]) {
    if (peer !== 'Stet diffTexts' && !wanted(peer, values.peers)) continue;
    if (TOOLS[peer] && !isInstalled(peer)) {
      console.log(`${peer.padEnd(28)}  not installed`);
      continue;
    }
    const run = TOOLS[peer] ? runProcess(peer, files, pair) : runPeer(peer, files);
    if (!run) {
      console.log(`${peer.padEnd(28)}  not done in ${limit / 1000} s`);
      continue;
    }
    stet ??= run.median;
    if (peer === 'Stet diffTexts') medians.set(name, run.median);
    const q = pair.truthA && peer !== 'floor' ? quality(pair, run.marked) : null;
    const memory = run.peak === null ? '–' : `${run.peak.toFixed(0)} (${(run.peak / reading.peak).toFixed(2)})`;
    console.log(
      [
        peer.padEnd(28),
        run.median.toFixed(2).padStart(8),
        (run.median / stet).toFixed(2).padStart(8),
        run.first.toFixed(1).padStart(8),
        memory.padStart(15),
        ...(q
          ? [
              figure(q.f1).padStart(6),
              figure(q.precision).padStart(6),
              figure(q.recall).padStart(6),
              figure(q.runs, 2).padStart(5),
              figure(q.glyphs, 2).padStart(7),
              figure(q.moved, 2).padStart(6),
            ]
          : []),
      ].join(' '),
    );
  }
}
for (const [from, to] of [
  ['words 5k', 'words 50k'],
  ['words 50k', 'words 500k'],
]) {
  if (!medians.has(from) || !medians.has(to)) continue;
  const times = medians.get(to) / medians.get(from);
  console.log(
    `\nStet from ${from} to ${to}: ${times.toFixed(1)} × (grows with the length to the power of ${Math.log10(times).toFixed(2)})`,
  );
}
