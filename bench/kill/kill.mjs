// Kills what writes, at moments drawn by chance, and looks at what is there afterwards: nothing that was said to be kept may be lost, nothing may be torn,
// and once the program was started again no part of a file may lie about.
//   node bench/kill/kill.mjs [story|draft|recent|settings|batch|output]... [--times 2000] [--seed 1] [--at-once 2]      batch and output need out/cli
import { fork, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';

const argv = process.argv.slice(2);
const option = (name, other) => Number(argv.includes(name) ? argv[argv.indexOf(name) + 1] : other);
const [times, atOnce] = [option('--times', 2000), option('--at-once', 2)];
let state = option('--seed', 1);
/** From 0 to 1, the same in every run with a seed. */
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const keepers = process.env.STET_KEEPERS ?? (await bundle('bench/kill/keepers.mjs', 'kill'));
const { Drafts, SettingsFile, Stories, sweepParts } = await import(keepers);
const known = { known: async (handle) => handle };

/** A content that tells its number and whether it is whole; now short, now of some hundred kilobytes. */
const content = (n) => new TextEncoder().encode(`${n}\n${'x'.repeat(1000 + ((n * 7919) % 300_000))}\n${n}`);
function numberIn(bytes) {
  const text = new TextDecoder().decode(bytes);
  const n = Number(text.slice(0, text.indexOf('\n')));
  if (text.length !== content(n).length || !text.endsWith(`\n${n}`))
    throw new Error(`torn: ${text.length} bytes that begin with ${text.slice(0, 12)}`);
  return n;
}

/** For each kind of file: how the `n`th is kept, and which one a program that starts again finds. */
const KINDS = {
  story: {
    keep: (folder) => {
      const stories = new Stories(folder);
      return (n) => stories.save(join(folder, 'mine.stet'), content(n));
    },
    find: async (folder) => {
      const opened = await new Stories(folder).openPath(join(folder, 'mine.stet'));
      return numberIn(opened.story.bytes);
    },
  },
  draft: {
    keep: (folder) => {
      const drafts = new Drafts(folder, known);
      return async (n) => {
        const trouble = await drafts.keep('d1', { name: 'Mine.stet', handle: null }, content(n));
        if (trouble) throw new Error(trouble.reason);
      };
    },
    find: async (folder) => {
      const drafts = new Drafts(folder, known);
      if ((await drafts.list()).length !== 1) throw new Error('no draft is offered');
      return numberIn((await drafts.openStory('d1')).story.bytes);
    },
  },
  recent: {
    keep: (folder) => {
      const stories = new Stories(folder);
      return (n) => stories.save(join(folder, `${n}.stet`), content(0));
    },
    find: async (folder) => {
      const stories = new Stories(folder, {
        tell: ({ reason }) => {
          throw new Error(reason);
        },
      });
      const [newest] = await stories.recent();
      return Number(newest.name.replace('.stet', ''));
    },
  },
  settings: {
    keep: (folder) => {
      const settings = new SettingsFile(folder);
      return (n) =>
        settings.change({
          desk: Object.fromEntries([['n', n], ...Array.from({ length: (n * 7919) % 90 }, (_, i) => [`field-${i}`, 'x'.repeat(60)])]),
        });
    },
    find: async (folder) =>
      (
        await new SettingsFile(folder, ({ reason }) => {
          throw new Error(reason);
        }).read()
      ).desk.n,
  },
};

const PARTS = (folder) => readdirSync(folder).filter((name) => name.endsWith('.part'));

/** One process that keeps one thing after the other and is killed; what is wrong afterwards, or null. */
async function killedKeeping(kind) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-kill-'));
  try {
    const child = fork(fileURLToPath(import.meta.url), ['--keep', kind, folder], { env: { ...process.env, STET_KEEPERS: keepers } });
    let told = -1;
    const ended = new Promise((done) => child.once('exit', done));
    await new Promise((begun) => {
      child.on('message', (n) => {
        told = n;
        begun();
      });
      child.once('exit', begun);
    });
    await new Promise((go) => setTimeout(go, random() * 40));
    child.kill('SIGKILL');
    await ended;
    if (told < 0) return 'it never kept anything';
    const found = await KINDS[kind].find(folder);
    // As both hosts do when they start.
    await sweepParts(folder);
    if (!(found >= told)) return `${told} was said to be kept, ${found} is there`;
    return PARTS(folder).length > 0 ? `left: ${PARTS(folder)}` : null;
  } catch (error) {
    return error.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cli = resolve('out/cli/stet.mjs');
const env = { ...process.env, SOURCE_DATE_EPOCH: '1741770000' };
const seen = (folder) =>
  JSON.stringify(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.stet-batch'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

function stories(folder, pairs) {
  mkdirSync(folder);
  for (let n = 1; n <= pairs; n++)
    for (const [version, verb] of [
      ['a', 'voted'],
      ['b', 'decided'],
    ])
      writeFileSync(
        join(folder, `story-${n}.${version}.txt`),
        Array.from(
          { length: 40 },
          (_, i) => `The town council ${verb} on Monday to rebuild bridge ${n * 100 + i}, which was closed in ${1900 + i}.`,
        ).join('\n\n'),
      );
}

/** Runs the command line and kills it after some of the time that it takes. */
async function killedRunning(args, milliseconds) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore', env });
  const timer = setTimeout(() => child.kill('SIGKILL'), random() * milliseconds);
  await new Promise((done) => child.once('exit', done));
  clearTimeout(timer);
}

const run = (args) => {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begun;
};

/** A batch that is killed some times and then let go on: its files are those of a batch that never was. */
async function batches(count, report) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-kill-'));
  try {
    stories(join(folder, 'in'), 8);
    const args = (out) => ['batch', join(folder, 'in'), '--output', join(folder, out), '--jobs', '2', '--quiet'];
    const takes = run(args('whole'));
    const whole = seen(join(folder, 'whole'));
    for (let kills = 0; kills < count; ) {
      for (let i = 0; i < 5 && kills < count; i++, kills++) {
        await killedRunning(args('out'), takes);
        report(null);
      }
      run(args('out'));
      if (seen(join(folder, 'out')) !== whole) report('the files are other than those of a batch that was not killed', false);
      rmSync(join(folder, 'out'), { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A report that stands is replaced whole or not at all. */
async function outputs(count, report) {
  const folder = mkdtempSync(join(tmpdir(), 'stet-kill-'));
  try {
    stories(join(folder, 'in'), 1);
    const out = join(folder, 'out', 'report.html');
    mkdirSync(join(folder, 'out'));
    const args = [
      'compare',
      join(folder, 'in', 'story-1.a.txt'),
      join(folder, 'in', 'story-1.b.txt'),
      '--format',
      'html',
      '--output',
      out,
      '--quiet',
    ];
    const takes = run(args);
    const whole = readFileSync(out, 'utf8');
    for (let kills = 0; kills < count; kills++) {
      const former = kills % 2 === 0 ? 'the former report' : null;
      rmSync(out, { force: true });
      if (former !== null) writeFileSync(out, former);
      // Most of the time is reading and comparing: the writing is at the end.
      await killedRunning(args, takes * 1.3);
      const found = existsSync(out) ? readFileSync(out, 'utf8') : null;
      report(found === former || found === whole ? null : `torn: ${found?.length} characters`);
      if (kills % 20 === 19) {
        run(args);
        if (PARTS(join(folder, 'out')).length > 0) report(`left: ${PARTS(join(folder, 'out'))}`, false);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (argv[0] === '--keep') {
  const keep = KINDS[argv[1]].keep(argv[2]);
  for (let n = 0; ; n++) {
    await keep(n);
    process.send(n);
  }
} else {
  const named = argv.filter((word) => /^[a-z]+$/.test(word));
  let wrong = 0;
  for (const kind of named.length > 0 ? named : [...Object.keys(KINDS), 'batch', 'output']) {
    const found = [];
    let kills = 0;
    const report = (what, counts = true) => {
      if (counts) kills++;
      if (what !== null) found.push(what);
    };
    if (kind === 'batch') await batches(times, report);
    else if (kind === 'output') await outputs(times, report);
    else {
      let left = times;
      const one = async () => {
        while (left-- > 0) report(await killedKeeping(kind));
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    }
    console.log(`${kind.padEnd(10)} ${kills} kills, ${found.length} wrong`);
    for (const what of new Set(found)) console.log(`  ${what}`);
    wrong += found.length;
  }
  process.exitCode = wrong > 0 ? 1 : 0;
}
