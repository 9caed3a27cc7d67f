// Sets up and runs every test; the last line sums what the runners counted: `N passed, N failed`.
//   node scripts/test.mjs [STAGE...]     STAGE: typecheck lint build unit e2e pack
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { chromium, debian, electron, fetchElectron, packages, which } = await import('./setup.mjs');
const only = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
// Not in test-results/, which Playwright empties when it starts.
const RESULTS = resolve('node_modules/.cache/stet-counts');

packages();
debian({
  chromium: 'chromium',
  soffice: 'libreoffice-writer',
  '/usr/lib/python3/dist-packages/uno.py': 'python3-uno',
  xmllint: 'libxml2-utils',
  pdftotext: 'poppler-utils',
  patch: 'patch',
  'cmark-gfm': 'cmark-gfm',
  '/usr/lib/python3/dist-packages/markdown/__init__.py': 'python3-markdown',
  // Its programs are not on the path.
  pg_lsclusters: 'postgresql',
});
const found = chromium();
if (found) process.env.STET_CHROMIUM ??= found;
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const run = (program, ...args) => spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
const node = (...args) => run(process.execPath, ...args);

/** A stage without a counting runner counts as one. */
const single = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A runner that ended badly without counting a failure (it crashed, it found no test) is a failure all the same. */
function counted(ok, file, read) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Why the Electron specs cannot run; null when they can. */
let withoutElectron = null;

const display = () => process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function findElectron() {
  await fetchElectron();
  if (process.env.STET_ELECTRON) return;
  if (electron() === null) withoutElectron = 'Electron is not installed and could not be fetched';
  else if (process.getuid?.() === 0 && process.platform === 'linux') withoutElectron = 'Chromium’s sandbox does not work for root';
  else if (!display() && which('xvfb-run') === null) withoutElectron = 'there is no display, and no xvfb-run to make one';
}

/** Runs end-to-end specs, inside another program when one is given. */
function playwright(projects, [program, ...args] = []) {
  const file = `${RESULTS}/e2e.json`;
  rmSync(file, { force: true });
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const specs = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    ...projects,
  ];
  const ok = program === undefined ? node(...specs) : run(program, ...args, process.execPath, ...specs);
  return counted(ok, file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}

const STAGES = {
  typecheck: () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/typecheck.mjs'], { encoding: 'utf8' });
    process.stdout.write(stdout + stderr);
    const ends = (word) => stdout.split('\n').filter((line) => line.startsWith('typecheck ') && line.endsWith(`: ${word}`)).length;
    return { passed: ends('passed'), failed: ends('FAILED') || (ends('passed') === 0 ? 1 : 0) };
  },
  lint: () => single(node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')),
  build: () => single(node('scripts/build.mjs')),
  unit: () => {
    const file = `${RESULTS}/unit.json`;
    const ok = node('node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
    return counted(ok, file, (r) => ({
      passed: r.numPassedTests,
      failed: r.numFailedTests + r.numRuntimeErrorTestSuites || r.numFailedTests,
    }));
  },
  e2e: async () => {
    await findElectron();
    const projects = ['browser', ...(withoutElectron === null ? ['electron'] : [])].map((name) => `--project=${name}`);
    // A launcher that STET_ELECTRON names sees to its own display.
    return playwright(projects, display() || process.env.STET_ELECTRON || withoutElectron !== null ? [] : ['xvfb-run', '-a']);
  },
  pack: async () => {
    await findElectron();
    const packed = single(node('scripts/pack.mjs'));
    if (packed.failed || withoutElectron !== null || process.platform !== 'linux') return packed;
    debian({ Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', xprop: 'x11-utils' });
    process.env.STET_PACKAGED = 'dist/linux-unpacked';
    const driven = playwright(['--project=packaged']);
    return { passed: packed.passed + driven.passed, failed: driven.failed };
  },
};

for (const [name, stage] of Object.entries(STAGES)) {
  if (only.length && !only.includes(name)) continue;
  const started = performance.now();
  console.log(`\n== ${name}`);
  const counts = await stage();
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
if (withoutElectron !== null) console.log(`The Electron specs did not run: ${withoutElectron}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || total.passed === 0 ? 1 : 0;
