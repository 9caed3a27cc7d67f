// One compilation per layer: a layer that reaches into another does not compile (TS6307).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const tsc = 'node_modules/@typescript/native/bin/tsc';
const only = process.argv.slice(2);
let failed = 0;
for (const layer of ['core', 'cli', 'electron', 'server', 'tests', 'renderer']) {
  if (only.length && !only.includes(layer)) continue;
  const [command, args] =
    layer === 'renderer'
      ? ['node_modules/.bin/svelte-check', ['--tsgo', '--tsconfig', 'tsconfig.renderer.json', '--fail-on-warnings']]
      : [process.execPath, [tsc, '-p', `tsconfig.${layer}.json`]];
  if (!existsSync(`tsconfig.${layer}.json`)) throw new Error(`no tsconfig.${layer}.json`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`typecheck ${layer}: ${status === 0 ? 'passed' : 'FAILED'}`);
  if (status !== 0) failed++;
}
process.exitCode = failed ? 1 : 0;
