// How well sentences and paragraphs are aligned, against alignments made by hand, beside TF-IDF.
//   node bench/align FILE [--worst N] [--kinds]
// FILE is JSON: { id: { a: [[sentence, …], …], b: …, beads: [[[numbers in a], [numbers in b]], …] } }; sentences are counted over the whole text.
// Documents fall into halves by a hash of their id: rules are made by what the looked-at half shows (--kinds tells its faults by kind), the other is only scored.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { halfOf } from '../extraction/halves.mjs';
import { kindsOfFault, kindsOfParagraphFault } from './faults.mjs';
import { tfIdfBeads } from './tf-idf.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string' }, kinds: { type: 'boolean' } },
});
if (positionals.length !== 1) {
  console.error('usage: node bench/align FILE [--worst N] [--kinds]');
  process.exit(2);
}
const documents = Object.entries(JSON.parse(readFileSync(resolve(positionals[0]), 'utf8')));
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { alignSentences } = await import(await bundle('bench/align/public.ts', 'align'));

const bead = ([a, b]) => `${a}=${b}`;
const links = (beads, ofA = (i) => i, ofB = (j) => j) =>
  new Set(beads.flatMap(([a, b]) => a.flatMap((i) => b.map((j) => `${ofA(i)}=${ofB(j)}`))));
const paragraphOf = (paragraphs) => {
  const owners = paragraphs.flatMap((sentences, p) => sentences.map(() => p));
  return (i) => owners[i];
};
const totals = new Map();
function count(name, half, said, gold) {
  const hit = [...said].filter((x) => gold.has(x)).length;
  for (const of of ['all', half]) {
    const key = `${name}, ${of}`;
    const t = totals.get(key) ?? { hit: 0, said: 0, gold: 0 };
    totals.set(key, { hit: t.hit + hit, said: t.said + said.size, gold: t.gold + gold.size });
  }
  return (2 * hit) / Math.max(1, said.size + gold.size);
}

const scores = [];
const faults = new Map();
let time = 0;
for (const [id, { a, b, beads }] of documents) {
  const started = performance.now();
  const found = alignSentences(a, b);
  time += performance.now() - started;
  const half = halfOf(id);
  const said = found.beads.map((x) => [x.a, x.b]);
  const plain = tfIdfBeads(a.flat(), b.flat());
  const [ofA, ofB] = [paragraphOf(a), paragraphOf(b)];
  const f1 = count('beads, exact', half, new Set(said.map(bead)), new Set(beads.map(bead)));
  count('beads, exact: TF-IDF', half, new Set(plain.map(bead)), new Set(beads.map(bead)));
  count('sentence links', half, links(said), links(beads));
  count('sentence links: TF-IDF', half, links(plain), links(beads));
  count('paragraph links', half, links(said, ofA, ofB), links(beads, ofA, ofB));
  count('paragraph links: entries', half, links(found.paragraphs.map((g) => [g.a, g.b])), links(beads, ofA, ofB));
  count('paragraph links: TF-IDF', half, links(plain, ofA, ofB), links(beads, ofA, ofB));
  scores.push({ id, half, f1 });
  if (half !== 'looked-at') continue;
  const numbers = (beads) => [...links(beads, ofA, ofB)].map((x) => x.split('=').map(Number));
  const kinds = [...kindsOfFault(said, beads, plain), ...kindsOfParagraphFault(numbers(said), numbers(beads), numbers(plain))];
  for (const kind of kinds) faults.set(kind, (faults.get(kind) ?? 0) + 1);
}
const inHalf = (half) => scores.filter((s) => s.half === half).length;
console.log(`${documents.length} documents (${inHalf('looked-at')} looked at, ${inHalf('held-out')} held out) in ${time.toFixed(0)} ms`);
for (const [name, { hit, said, gold }] of totals) {
  const [p, r] = [hit / said, hit / gold];
  console.log(
    `${name.padEnd(40)} F1 ${((2 * hit) / (said + gold)).toFixed(3)}   P ${p.toFixed(3)}   R ${r.toFixed(3)}   (${hit} of ${said} said, ${gold} by hand)`,
  );
}
if (values.kinds) for (const [kind, n] of [...faults].toSorted(([, x], [, y]) => y - x)) console.log(`  ${String(n).padStart(4)}  ${kind}`);
const looked = scores.filter((s) => s.half === 'looked-at').toSorted((x, y) => x.f1 - y.f1);
for (const { id, f1 } of looked.slice(0, Number(values.worst ?? 0))) console.log(`  ${id}: beads F1 ${f1.toFixed(3)}`);
