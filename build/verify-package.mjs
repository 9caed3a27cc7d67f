// What can be said about a packed app without starting it: what is in app.asar, what that asks for, and how the fuses are set.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import asar from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FUSES, fusesOf } from './fuses.mjs';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** The packages of package.json that sources of the page and of core name. What the bundler took is not asked: it wrote the list. */
function importedPackages() {
  const known = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies);
  const sources = ['core', 'renderer'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.(ts|svelte|css)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  // A type leaves nothing in the bundle.
  const named = (text, name) =>
    [`from '${name}`, `import '${name}`, `import('${name}`, `"${name}/`].some((words) =>
      text.split('\n').some((line) => line.includes(words) && !/^\s*(import|export) type/.test(line)),
    );
  return known.filter((name) => sources.some((text) => named(text, name)));
}

/** The page with its fonts and samples; far above it something has slipped in. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Checks a folder as electron-builder leaves it for Linux, against `out/` and `package.json` in the current one.
 * `whole`: the Electron is the one that is pinned, and has every fuse. Gives every fault found, in words, and what was looked at.
 */
export async function verifyPackage(folder, whole) {
  const faults = [];
  const check = (holds, fault) => void (holds || faults.push(fault));
  const archive = join(folder, 'resources', 'app.asar');
  const { header } = asar.getRawHeader(archive);
  const node = (path) => path.split('/').reduce((at, name) => at?.files?.[name], header);
  const files = asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !node(path)?.files);
  const read = (path) => asar.extractFile(archive, join(...path.split('/')));

  const manifest = JSON.parse(read('package.json').toString());
  check(files.includes(manifest.main), `main ${manifest.main} is missing`);
  check(!manifest.devDependencies && !manifest.scripts, 'package.json carries fields of development');
  for (const path of files) {
    check(path === 'package.json' || /^out\/(main\/main\.cjs$|preload\/preload\.cjs$|renderer\/)/.test(path), `${path}: not of the app`);
    check(!/\.(ts|svelte|map)$/.test(path), `${path}: a source or a source map`);
    check(path === 'package.json' || read(path).equals(readFileSync(path)), `${path}: differs from what was built`);
    const { integrity, unpacked, link } = node(path);
    check(integrity?.hash === createHash('sha256').update(read(path)).digest('hex'), `${path}: its integrity hash is wrong`);
    check(!unpacked && !link, `${path}: lies outside the archive`);
  }

  const html = read('out/renderer/index.html').toString();
  for (const [, name] of html.matchAll(/(?:src|href)="\.\/([^"]+)"/g))
    check(files.includes(`out/renderer/${name}`), `index.html names ${name}, which is missing`);
  check(!/<script(?![^>]*\bsrc=)/.test(html), 'index.html holds a script inline');
  check(!/(?:src|href)="(?!\.\/)/.test(html), 'index.html names a file that is not beside it');
  for (const path of files.filter((name) => name.endsWith('.css')))
    check(!/url\(["']?(?:https?:)?\/\//.test(read(path).toString()), `${path}: loads something from elsewhere`);

  const required = (path) =>
    [
      ...read(path)
        .toString()
        .matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g),
    ].map(([, name]) => name);
  check(
    required('out/preload/preload.cjs').every((name) => name === 'electron'),
    'the preload requires more than electron',
  );
  check(
    required(manifest.main).every((name) => name === 'electron' || name.startsWith('node:') || builtinModules.includes(name)),
    'main requires something that is not bundled',
  );
  const licences = read('out/renderer/licences.txt').toString();
  for (const name of importedPackages()) check(licences.includes(`${name} ${versionOf(name)} (`), `the licence of ${name} is missing`);
  for (const words of ['MIT License', 'SIL OPEN FONT LICENSE', 'Kevin Atkinson'])
    check(licences.includes(words), `licences.txt lacks “${words}”`);
  for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) check(existsSync(join(folder, file)), `${file} is missing`);

  const { size } = statSync(archive);
  check(size < LARGEST, `app.asar has ${size} bytes`);
  check(!existsSync(join(folder, 'resources', 'default_app.asar')), "Electron's own default app was packed along");

  const executable = join(folder, 'stet');
  const [wire, known] = [await getCurrentFuseWire(executable), await fusesOf(executable)];
  for (const [name, index] of Object.entries(FuseV1Options).filter(([, value]) => typeof value === 'number' && (whole || value in known)))
    check(wire[index] === (FUSES[index] ? FuseState.ENABLE : FuseState.DISABLE), `the fuse ${name} is not set as it should be`);
  return { faults, files, size };
}
