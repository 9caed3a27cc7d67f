// Opens the app: in Electron, or in the browser where Electron cannot be had.
//   node scripts/start.mjs [FILE...]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = process.argv.slice(2).map((path) => resolve(path));
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { build, packages } = await import('./setup.mjs');

const PACKAGE = 'node_modules/electron';
const RELEASES = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/';
/** Milliseconds for a first answer, and for the whole download on a slow line. */
const ANSWER = 5_000;
const DOWNLOAD = 10 * 60_000;

const installed = () =>
  existsSync(`${PACKAGE}/path.txt`) && existsSync(`${PACKAGE}/dist/${readFileSync(`${PACKAGE}/path.txt`, 'utf8').trim()}`);

/** Tries once to have Electron's executable, which its package does not bring along. Whether it came shows in `installed`. */
async function fetchElectron() {
  if (process.env.STET_ELECTRON || installed()) return;
  try {
    await fetch(RELEASES, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER) });
  } catch {
    return; // No way there: asking for the download would only fail later and at length.
  }
  console.log('Fetching Electron, once (about 110 MB)…');
  spawnSync(process.execPath, [`${PACKAGE}/install.js`], { stdio: 'ignore', timeout: DOWNLOAD });
}

packages();
build('main', 'preload', 'server', 'renderer', 'cli');
await fetchElectron();
const { status } = spawnSync(process.execPath, ['out/cli/stet.mjs', 'open', ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;
