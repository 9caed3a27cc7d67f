// Builds every layer into out/: core (ES module and types), cli, main, preload, server, renderer. `build.mjs cli core` builds only those.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { build } from 'vite';
import { noticesOf, noting } from '../build/notices.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = ['electron', /^node:/, ...builtinModules];

/** One bundle for Node or Electron. Lazy imports become chunks beside it, except in Electron's two, which are one file each. */
const nodeBundle = (folder, entry, file, format) => ({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { STET_VERSION: JSON.stringify(version) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: entry,
    outDir: `out/${folder}`,
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: {
      external,
      output: { format, entryFileNames: file, chunkFileNames: '[name].mjs', ...(format === 'cjs' ? { codeSplitting: false } : {}) },
    },
  },
});

/** JavaScript in ASCII: read as one byte a character, which is faster and takes half the memory. */
const ascii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The command line: bundles, the launcher that loads them, and the code cache that the launcher writes while it does the work once. */
async function commandLine() {
  const bundle = nodeBundle('cli', 'cli/main.ts', 'main.cjs', 'cjs');
  // What every comparison needs is one file; the rest is loaded when it is asked for.
  const always =
    /\/core\/(model|newsroom|language|read|tokenize|align|diff|compare|account|story\/collate|extract\/((?!xml|package|marked-up|fields|fragment|headed)[\w-]+\.ts|furniture|plain|markdown\/(?!marked)|[\w-]+\/reader\.ts))|\/core\/report\/([\w-]+\.ts|\w+\/format\.ts|text)|\/cli\/(?!audit|batch|pdf|serve|open|extract|watch)/;
  const output = {
    format: 'cjs',
    entryFileNames: 'main.cjs',
    chunkFileNames: '[name].cjs',
    minify: true,
    codeSplitting: { groups: [{ name: 'compare', test: always }] },
  };
  await build({
    ...bundle,
    // pdf.js takes Node for a place to draw in and looks for a canvas, which reading text does not need; it does not where this is set.
    define: { ...bundle.define, 'import.meta.url': '__address', 'process.versions.nw': '"none"' },
    build: { ...bundle.build, rolldownOptions: { external, output } },
  });
  for (const file of await readdir('out/cli'))
    await writeFile(`out/cli/${file}`, ascii(await readFile(`out/cli/${file}`, 'utf8')), 'latin1');
  await copyFile('cli/launch.mjs', 'out/cli/stet.mjs');
  const stories = ['seeds/harbour-accord/base.txt', 'seeds/harbour-accord/witness.md'];
  for (const args of [
    ['compare', ...stories],
    ['compare', ...stories, '--format', 'json'],
    ['compare', stories[0], 'seeds/ferry-fire/witness.html', '--format', 'html'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['out/cli/stet.mjs', ...args], {
      env: { ...process.env, STET_CODE_CACHE: 'write' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`cli: its first run failed: ${stderr}`);
  }
}

const TARGETS = {
  core: async () => {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        lib: { entry: 'core/index.ts', formats: ['es'], fileName: () => 'index.js' },
        outDir: 'out/core',
        target: 'es2023',
        minify: false,
        rolldownOptions: { output: { chunkFileNames: '[name].js' } },
      },
    });
    const types = ['-p', 'tsconfig.core.json', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--composite', 'false'];
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/@typescript/native/bin/tsc', ...types, '--incremental', 'false', '--rootDir', 'core', '--outDir', 'out/core'],
      { stdio: 'inherit' },
    );
    if (status !== 0) throw new Error('core: its types could not be written');
  },
  cli: commandLine,
  main: () => build(nodeBundle('main', 'electron/main.ts', 'main.cjs', 'cjs')),
  preload: () => build(nodeBundle('preload', 'electron/preload.ts', 'preload.cjs', 'cjs')),
  server: () => build(nodeBundle('server', 'server/index.ts', 'server.mjs', 'es')),
  renderer: async () => {
    const packages = new Set();
    const plugins = [noting(packages)];
    // The worker is a bundle of its own, with all of core in it.
    await build({ configFile: 'vite.config.ts', logLevel: 'warn', plugins, worker: { plugins: () => plugins } });
    for (const folder of ['out', 'out/renderer']) await writeFile(`${folder}/licences.txt`, noticesOf(packages));
  },
};
const ENTRIES = {
  core: 'core/index.ts',
  cli: 'cli/main.ts',
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  server: 'server/index.ts',
  renderer: 'renderer/index.html',
};

const only = process.argv.slice(2);
for (const name of only) if (!(name in TARGETS)) throw new Error(`no target ${name}: choose from ${Object.keys(TARGETS).join(', ')}`);
if (only.length === 0) await rm('out', { recursive: true, force: true });
for (const [name, make] of Object.entries(TARGETS)) {
  if (only.length && !only.includes(name)) continue;
  if (!existsSync(ENTRIES[name])) {
    console.error(`${name}: ${ENTRIES[name]} is missing`);
    process.exitCode = 1;
    continue;
  }
  const started = performance.now();
  await make();
  console.log(`built ${name} in ${(performance.now() - started).toFixed(0)} ms`);
}
