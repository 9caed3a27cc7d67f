// Packs the app and checks the result. Without arguments: a folder for Linux around a stand-in for Electron, which works offline.
//   node scripts/pack.mjs                      pack and check
//   node scripts/pack.mjs --installers [...]   real installers for this system, with Electron itself; the rest goes to electron-builder
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { build, packages, run } = await import('./setup.mjs');
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
  const { stubElectron } = await import('../build/stub-electron.mjs');
  const { verifyPackage } = await import('../build/verify-package.mjs');
  const stub = 'dist/stub-electron';
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  await rm('dist/linux-unpacked', { recursive: true, force: true });
  await stubElectron(stub, version);
  if (!builder('--linux', 'dir', '--x64', `-c.electronDist=${stub}`)) process.exit(1);
  const { faults, files, size } = await verifyPackage('dist/linux-unpacked');
  for (const fault of faults) console.error(`pack: ${fault}`);
  console.log(
    `packed ${files.length} files, ${(size / 1e6).toFixed(1)} MB: ${faults.length === 0 ? 'as it should be' : `${faults.length} faults`}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
