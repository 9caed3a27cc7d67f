// Packs the app and checks the result. Without arguments: a folder for Linux around the Electron that there is, or, to check what can be
// checked without one, around a folder that looks like it.
//   node scripts/pack.mjs                      pack and check
//   node scripts/pack.mjs --archives           the same as tar.gz and zip; without a network this needs 7-Zip
//   node scripts/pack.mjs --installers [...]   real installers for this system, with Electron itself; the rest goes to electron-builder
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { build, electron, packages, run, which } = await import('./setup.mjs');
packages();
if (!['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html'].every((file) => existsSync(join('out', file))))
  build('main', 'preload', 'renderer');

const builder = (...args) =>
  run(process.execPath, ['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.yml', '--publish', 'never', ...args], {
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: process.env.CSC_LINK ? 'true' : 'false' },
  });

if (process.argv[2] === '--installers') {
  if (!builder(...process.argv.slice(3))) process.exit(1);
} else {
  const { runtime } = await import('../build/runtime.mjs');
  const { verifyPackage } = await import('../build/verify-package.mjs');
  const folder = 'dist/runtime';
  const { version: pinned } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  const { version, real } = await runtime(folder, electron(), pinned);
  const targets = process.argv[2] === '--archives' ? ['tar.gz', 'zip'] : ['dir'];
  const sevenZip = which('7zz');
  if (sevenZip !== null) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= sevenZip;
  await rm('dist/linux-unpacked', { recursive: true, force: true });
  if (!builder('--linux', ...targets, '--x64', `-c.electronDist=${folder}`, `-c.electronVersion=${version}`)) process.exit(1);
  const { faults, files, size } = await verifyPackage('dist/linux-unpacked', version === pinned);
  for (const fault of faults) console.error(`pack: ${fault}`);
  const around = real ? `around Electron ${version}` : 'around no Electron: there is none here';
  console.log(
    `packed ${files.length} files, ${(size / 1e6).toFixed(1)} MB, ${around}: ${faults.length === 0 ? 'as it should be' : `${faults.length} faults`}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
