// Opens the app: in Electron, or in the browser where Electron cannot be had.
//   node scripts/start.mjs [FILE...]
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = process.argv.slice(2).map((path) => resolve(path));
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { build, fetchElectron, packages } = await import('./setup.mjs');

packages();
build('main', 'preload', 'server', 'renderer', 'cli');
await fetchElectron();
const { status } = spawnSync(process.execPath, ['out/cli/stet.mjs', 'open', ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;
