// How long `stet compare` takes from a cold start, as a ratio to Node's own bare start, both in one run, alternating.
//   node bench/start/start.mjs [BASE WITNESS] [--runs N]
import { spawnSync } from 'node:child_process';

const argv = process.argv.slice(2);
const at = argv.indexOf('--runs');
const runs = at < 0 ? 31 : Number(argv.splice(at, 2)[1]);
const [base = 'seeds/harbour-accord/base.txt', witness = 'seeds/harbour-accord/witness.md'] = argv;

// A file of certificates that the environment names is read at each start of Node, bare or not: it makes the ratio smaller, and both are told.
const { NODE_EXTRA_CA_CERTS: certificates, ...without } = process.env;
const COMMANDS = {
  'node, bare (-e 0)': ['-e', '0'],
  'stet --version': ['out/cli/stet.mjs', '--version'],
  'stet compare --format text': ['out/cli/stet.mjs', 'compare', base, witness],
  'stet compare --format json': ['out/cli/stet.mjs', 'compare', base, witness, '--format', 'json'],
  'stet compare --format html': ['out/cli/stet.mjs', 'compare', base, witness, '--format', 'html'],
};
const median = (xs) => xs.toSorted((a, b) => a - b)[xs.length >> 1];

function measure(env) {
  const times = new Map(Object.keys(COMMANDS).map((name) => [name, []]));
  for (let i = -2; i < runs; i++) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      if (i >= 0) times.get(name).push(performance.now() - started);
    }
  }
  const bare = median(times.get('node, bare (-e 0)'));
  for (const [name, xs] of times) {
    const m = median(xs);
    console.log(`${name.padEnd(30)} ${m.toFixed(1).padStart(7)} ms   ${(m / bare).toFixed(2)} × bare`);
  }
}

measure(process.env);
if (certificates) {
  console.log('without the certificates of NODE_EXTRA_CA_CERTS, which Node reads at each start:');
  measure(without);
}
