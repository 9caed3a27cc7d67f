// What becomes of the measures when a threshold is half and twice what it is: how the lines beside thresholds came to be.
//   node bench/thresholds.mjs [--only PART-OF-FILE-OR-NAME,...] [--pages LABELS [--every N]] [--align FILE]
// For each number that core declares by name, the flags of generated republications, the labelled pages (or every Nth of those given: bench/extraction) and, where given,
// hand-made alignments are measured anew. A row is printed where a figure differs from that of the sources as they stand. `=` where none does.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { THRESHOLD } from './altering.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    pages: { type: 'string' },
    every: { type: 'string', default: '1' },
    align: { type: 'string' },
  },
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const MEASURES = [
  { of: /compare|diff|language|tokenize|align/, name: 'flags', args: ['bench/flags/flags.mjs', '--stories', '100'], said: /^all: .*$/gm },
  { of: /diff|tokenize|compare/, name: 'edits', args: ['bench/edits/index.js'], said: /^Stet .*$/gm },
  {
    of: /extract|language|read/,
    name: 'pages',
    args: ['bench/extraction/extraction.mjs', ...(values.pages ? [values.pages] : []), '--every', values.every, '--only', 'Stet'],
    said: /^.*F1.*$/gm,
  },
  ...(values.align ? [{ of: /align/, name: 'align', args: ['bench/align/index.js', values.align], said: /^Stet.*$/gm }] : []),
];

function measured(file, alter) {
  return MEASURES.filter(({ of }) => of.test(file)).map(({ name, args, said }) => {
    const run = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...(alter ? { STET_ALTER: alter } : {}) } });
    // Times differ from run to run.
    const figures = (run.stdout.match(said) ?? [])
      .join(' ')
      .replace(/,? *median [\d.]+ ms, 95th of 100 [\d.]+ ms/g, ';')
      .replace(/ +/g, ' ')
      .trim();
    return { name, figures: figures === '' ? `no figure: ${run.stderr.trim().split('\n').at(-1)}` : figures };
  });
}

const wanted = values.only.split(',').filter(Boolean);
const asIs = new Map();
const files = readdirSync('core', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
for (const file of files.map((name) => `core/${name.replaceAll('\\', '/')}`).sort())
  for (const [, name, number] of readFileSync(file, 'utf8').matchAll(THRESHOLD)) {
    const value = Number(number.replaceAll('_', ''));
    if ((wanted.length > 0 && !wanted.some((part) => `${file}:${name}`.includes(part))) || value === 0) continue;
    const key = MEASURES.map(({ of }) => of.test(file)).join();
    const before = asIs.get(key) ?? measured(file, null);
    asIs.set(key, before);
    const half = Number.isInteger(value) ? Math.max(1, Math.round(value / 2)) : value / 2;
    for (const other of [half, value * 2].filter((one) => one !== value)) {
      const rows = measured(file, `${file}:${name}=${other}`).filter(({ figures }, i) => figures !== before[i].figures);
      console.log(`${file} ${name} ${value} → ${other}: ${rows.length === 0 ? '=' : ''}`);
      for (const { name: measure, figures } of rows)
        console.log(
          `    ${measure}: ${figures}\n    ${' '.repeat(measure.length)}  was ${before.find((one) => one.name === measure).figures}`,
        );
    }
  }
