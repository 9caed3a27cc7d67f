// Every benchmark that needs no data from outside, one after the other, by hand: node bench/all.mjs [NAME...]
// Figures are ratios of medians within one run; on a busy machine run them one at a time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const BENCHES = {
  start: ['bench/start/start.mjs'],
  edits: ['bench/edits'],
  naming: ['bench/naming'],
  flags: ['bench/flags/flags.mjs'],
  extraction: ['bench/extraction/extraction.mjs'],
  versions: ['bench/versions/versions.mjs'],
  audit: ['bench/audit/audit.mjs'],
  trouble: ['bench/audit/trouble.mjs'],
  watch: ['bench/watch/kills.mjs'],
  batch: ['bench/batch/batch.mjs'],
  desk: ['bench/desk/desk.mjs'],
  formats: ['bench/formats/open.mjs'],
  diff: ['bench/diff', '--limit', '15'],
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown) throw new Error(`no bench ${unknown}: choose from ${Object.keys(BENCHES).join(', ')}`);

let failed = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0;
for (const [name, args] of Object.entries(BENCHES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n== ${name}: node ${args.join(' ')}`);
  failed = spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0 || failed;
}
process.exitCode = failed ? 1 : 0;
