// The main job on a fresh machine: sets up, compares two versions of a story, writes an HTML report.
//   node scripts/demo.mjs [BASE WITNESS [REPORT.html]]
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const asked = process.argv.slice(2).map((path) => (/^https?:/.test(path) ? path : resolve(path)));
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { build, packages, run } = await import('./setup.mjs');

const [base = 'seeds/harbour-accord/base.txt', witness = 'seeds/harbour-accord/witness.md', output = resolve('report.html')] = asked;
packages();
if (!existsSync('out/cli/stet.mjs')) build('cli');
const compare = (...options) => run(process.execPath, ['out/cli/stet.mjs', 'compare', base, witness, ...options]);
if (!compare('--format', 'text') || !compare('--format', 'html', '--output', output, '--quiet')) process.exit(2);
console.log(`\nThe HTML report: ${output}`);
