// The desktop app on a real Electron under a display nobody sees: from start to first paint, to a sample painted, and the memory of all its
// processes. Linux; needs Xvfb and openbox, a build in out/, and for the packaged app `node scripts/pack.mjs`.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const RUNS = 5;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
/** Switches of Chromium's own to be tried, after `--`. */
const tried = process.argv.includes('--') ? process.argv.slice(process.argv.indexOf('--') + 1) : [];

const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const DISPLAY = `:${await new Promise((done) => server.stdio[3].once('data', (said) => done(said.toString().trim())))}`;
const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY }, stdio: 'ignore' });

/** Proportional set size of a process and all that it started, in MB: memory shared by several is divided among them (proc(5), smaps_rollup). */
function memoryOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      parents.set(Number(name), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const within = (process) => process === pid || (parents.has(process) && within(parents.get(process)));
  let kilobytes = 0;
  let processes = 0;
  for (const process of [...parents.keys()].filter(within)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
      processes++;
    } catch {
      // The same.
    }
  }
  return { megabytes: kilobytes / 1000, processes };
}

async function start(program, args) {
  const profile = await mkdtemp(join(tmpdir(), 'stet-bench-'));
  const [command, ...given] = [
    ...(process.getuid() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] : []),
    ...[program, ...args, `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...tried],
  ];
  const from = Date.now();
  const app = spawn(command, given, { env: { ...process.env, DISPLAY }, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise((done, fail) => {
    let said = '';
    app.once('error', fail);
    app.once('exit', () => fail(new Error(`${program} ended at once: ${said}`)));
    app.stderr.on('data', (part) => {
      said += part;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
  });
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const context = browser.contexts()[0];
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.getByRole('main').waitFor();
  const painted = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) done(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  // What asks for the sample stands there from now on.
  const shown = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName('desk');
    return performance.timeOrigin + (mark?.startTime ?? 0);
  });
  const sample = await page.evaluate(async () => {
    const marked = new Promise((go) => {
      new MutationObserver(() => document.querySelector('main ol [data-edit]') && go()).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });
    const asked = performance.now();
    [...document.querySelectorAll('button')].find((button) => /harbour/i.test(button.textContent)).click();
    await marked;
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
    return performance.now() - asked;
  });
  await page.waitForTimeout(3000);
  const { megabytes, processes } = memoryOf(app.pid);
  await browser.close();
  const ended = new Promise((done) => app.once('exit', done));
  process.kill(app.pid);
  await ended;
  await rm(profile, { recursive: true, force: true });
  // A person who asks for the sample as soon as they see the desk.
  return { first: painted - from, sample: Math.max(painted, shown) - from + sample, megabytes, processes };
}

const named = process.env.STET_ELECTRON ?? resolve('node_modules/electron/dist/electron');
const beside = join(dirname(named), 'electron');
// What any app would take: Electron with a window and two lines in it.
const ways = {
  'an empty window': [existsSync(beside) ? beside : named, [resolve('bench/desk/empty')]],
  'from the folder': [existsSync(beside) ? beside : named, [process.cwd()]],
  packaged: [resolve('dist/linux-unpacked/stet'), []],
};
for (const [way, [program, args]] of Object.entries(ways)) {
  if (!existsSync(program)) continue;
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await start(program, args));
  const of = (what) => median(runs.map((run) => run[what])).toFixed(0);
  console.log(
    `${way}: first paint ${of('first')} ms, sample painted ${of('sample')} ms, ${of('megabytes')} MB in ${of('processes')} processes (load ${loadavg()[0].toFixed(1)})`,
  );
}
manager.kill();
server.kill();
