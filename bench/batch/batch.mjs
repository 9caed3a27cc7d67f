// Measures `stet batch` on many pairs against the same comparisons in one process on one core.
//   node bench/batch/batch.mjs [PAIRS] [WORDS]        needs out/cli and out/core
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [pairs = 1000, words = 500] = process.argv.slice(2).map(Number);
const cli = resolve(process.env.STET_CLI ?? 'out/cli/stet.mjs');
const core = await import(resolve(process.env.STET_CORE ?? 'out/core/index.js'));

/** Numbers from 0 to 1, the same in every run. */
let state = 7;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const some = (list) => list[Math.floor(random() * list.length)];
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to va we xi zo'.split(' ');
const WORDS = Array.from({ length: 3000 }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => some(SYLLABLES)).join(''));
const sentence = () => {
  const own = Array.from({ length: 8 + Math.floor(random() * 18) }, () => some(WORDS));
  own[0] = own[0][0].toUpperCase() + own[0].slice(1);
  return own;
};
const edited = (own) => own.flatMap((word) => (random() < 0.03 ? [some(WORDS)] : random() < 0.015 ? [] : [word]));
const spell = (paragraphs) => `${paragraphs.map((p) => p.map((own) => `${own.join(' ')}.`).join(' ')).join('\n\n')}\n`;

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
try {
  mkdirSync(join(folder, 'in'));
  const texts = Array.from({ length: pairs }, (_, i) => {
    const base = [];
    for (let n = 0; n < words; ) {
      const paragraph = [sentence(), sentence()];
      base.push(paragraph);
      n += paragraph.flat().length;
    }
    const witness = base.map((p) => p.map(edited)).filter(() => random() > 0.03);
    const both = [spell(base), spell(witness)];
    writeFileSync(join(folder, 'in', `story-${i + 1}.a.txt`), both[0]);
    writeFileSync(join(folder, 'in', `story-${i + 1}.b.txt`), both[1]);
    return both.map((text) => new TextEncoder().encode(text));
  });

  const article = async (bytes, name, siglum) => core.extract((await core.read({ name, bytes }, siglum)).source, siglum);
  const began = performance.now();
  for (const [a, b] of texts) {
    const comparison = core.collate(await article(a, 'a.txt', 'A'), await article(b, 'b.txt', 'B'));
    core.report([comparison], { created: '2025-01-01T00:00:00Z' });
  }
  const one = performance.now() - began;

  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [cli, 'batch', join(folder, 'in'), '--output', join(folder, 'out')], {
    encoding: 'utf8',
  });
  const all = performance.now() - start;
  if (status !== 0) throw new Error(stderr);
  console.log(`${pairs} pairs of ${words} words, ${availableParallelism()} cores`);
  console.log(`comparing in one process   ${(one / 1000).toFixed(2)} s`);
  console.log(`stet batch, reports too    ${(all / 1000).toFixed(2)} s   ratio ${(all / one).toFixed(2)} (promised: under 3)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
