// What a fresh machine needs before anything runs. Every script that a newcomer calls starts here; on a machine that has it all, it costs nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const windows = process.platform === 'win32';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Stet needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}

/** Runs a command with its output shown; true when it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: windows, ...options }).status === 0;
}

/** Path of a program on PATH, or null. */
export function which(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of windows ? ['.exe', '.cmd', ''] : ['']) {
      const path = join(folder, program + ending);
      if (existsSync(path) && statSync(path).isFile()) return path;
    }
  }
  return null;
}

/** Whether node_modules holds what the lock file names: npm keeps a copy of the lock that it installed from. */
function installed() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (there[path]?.version ?? (optional ? version : null)) === version,
  );
}

/** Installs the packages of the lock file unless they stand already. */
export function packages() {
  if (installed()) return;
  console.log('Installing packages (npm ci)…');
  // Electron's own download is tried by `npm start`, never here: nothing else needs it.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error('npm ci failed: Stet needs a reachable package registry once.');
    process.exit(1);
  }
}

/** Builds the named targets, all when none is named. */
export function build(...targets) {
  if (!run(process.execPath, ['scripts/build.mjs', ...targets])) process.exit(1);
}

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Path of an installed Chromium, or null. STET_CHROMIUM names one. */
export const chromium = () => process.env.STET_CHROMIUM ?? CHROMIUMS.map(which).find((path) => path !== null) ?? null;

/** Debian packages that give the programs, installed when one is missing and this is a Debian with rights to install. */
export function debian(needed) {
  const missing = Object.entries(needed).filter(([program]) =>
    program === 'chromium' ? chromium() === null : program.startsWith('/') ? !existsSync(program) : which(program) === null,
  );
  if (missing.length === 0) return;
  const names = [...new Set(missing.map(([, name]) => name))];
  const root = process.getuid?.() === 0;
  if (which('apt-get') && (root || which('sudo'))) {
    const apt = (...args) =>
      run(root ? 'apt-get' : 'sudo', [...(root ? [] : ['apt-get']), '-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    console.log(`Installing ${names.join(', ')} (apt-get)…`);
    apt('update');
    if (apt('install', '--no-install-recommends', ...names)) return;
  }
  console.error(
    `Some tests need programs that are not here: ${missing.map(([program]) => program).join(', ')}. Install them (on Debian: ${names.join(' ')}).`,
  );
}

const PACKAGE = 'node_modules/electron';
const RELEASES = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/';
/** Milliseconds for a first answer, and for the whole download on a slow line. */
const ANSWER = 5_000;
const DOWNLOAD = 10 * 60_000;

/** Path of Electron's executable: the one that STET_ELECTRON names, or the installed one; null where there is neither. */
export function electron() {
  if (process.env.STET_ELECTRON) return process.env.STET_ELECTRON;
  const named = `${PACKAGE}/path.txt`;
  const path = existsSync(named) ? resolve(PACKAGE, 'dist', readFileSync(named, 'utf8').trim()) : '';
  return existsSync(path) ? path : null;
}

/** Tries once to have Electron's executable, which its package does not bring along. Whether it came shows in `electron`. */
export async function fetchElectron() {
  if (electron() !== null) return;
  try {
    await fetch(RELEASES, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER) });
  } catch {
    return; // No way there: asking for the download would only fail later and at length.
  }
  console.log('Fetching Electron, once (about 110 MB)…');
  spawnSync(process.execPath, [`${PACKAGE}/install.js`], { stdio: 'ignore', timeout: DOWNLOAD });
}
