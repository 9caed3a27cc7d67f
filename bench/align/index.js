// How well sentences and paragraphs are aligned, against alignments made by hand.
//   node bench/align FILE [--worst N]
// FILE is JSON: { id: { a: [[sentence, …], …], b: …, beads: [[[numbers in a], [numbers in b]], …] } }; sentences are counted over the whole text.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'string' } } });
if (positionals.length !== 1) {
  console.error('usage: node bench/align FILE [--worst N]');
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
function count(name, said, gold) {
  const t = totals.get(name) ?? { hit: 0, said: 0, gold: 0 };
  const hit = [...said].filter((x) => gold.has(x)).length;
  totals.set(name, { hit: t.hit + hit, said: t.said + said.size, gold: t.gold + gold.size });
  return (2 * hit) / Math.max(1, said.size + gold.size);
}

const scores = [];
const started = performance.now();
for (const [id, { a, b, beads }] of documents) {
  const found = alignSentences(a, b);
  const said = found.beads.map((x) => [x.a, x.b]);
  const [ofA, ofB] = [paragraphOf(a), paragraphOf(b)];
  const f1 = count('beads, exact', new Set(said.map(bead)), new Set(beads.map(bead)));
  count('sentence links', links(said), links(beads));
  count('paragraph links', links(said, ofA, ofB), links(beads, ofA, ofB));
  count('paragraph links, as entries', links(found.paragraphs.map((g) => [g.a, g.b])), links(beads, ofA, ofB));
  scores.push({ id, f1 });
}
console.log(`${documents.length} documents in ${(performance.now() - started).toFixed(0)} ms`);
for (const [name, { hit, said, gold }] of totals) {
  const [p, r] = [hit / said, hit / gold];
  console.log(
    `${name.padEnd(28)} F1 ${((2 * hit) / (said + gold)).toFixed(3)}   P ${p.toFixed(3)}   R ${r.toFixed(3)}   (${hit} of ${said} said, ${gold} by hand)`,
  );
}
for (const { id, f1 } of scores.toSorted((x, y) => x.f1 - y.f1).slice(0, Number(values.worst ?? 0)))
  console.log(`  ${id}: beads F1 ${f1.toFixed(3)}`);
