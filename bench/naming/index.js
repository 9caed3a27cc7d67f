// What naming edits and raising flags cost beside aligning and diffing, and a whole collation beside jsdiff's diffWords alone.
//   node bench/naming [--runs N]
// Medians of processor time, the stages in turn in one run; the first call of a fresh process is given apart: it reads the language's data.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diffWords } from 'diff';
import { bundle } from '../bundle.mjs';
import { pairOf } from '../diff/pair.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { align, collate, crossMoves, diff, presentable, tokenize } = await import(await bundle('bench/naming/public.ts', 'naming'));

const articleOf = (siglum, text) => ({
  siglum,
  source: { id: siglum, name: siglum, mediaType: 'text/plain', encoding: 'utf-8', text, sha256: null, url: null },
  language: 'en',
  direction: 'ltr',
  blocks: text.split(/\n\s*\n/).map((paragraph, i) => ({
    id: `${siglum}${i + 1}`,
    kind: 'paragraph',
    text: paragraph.replace(/\s+/g, ' ').trim(),
    origin: null,
    links: [],
  })),
  setAside: [],
  metadata: { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null },
  messages: [],
});

/** Aligning and diffing alone, as collate does them. */
function alignAndDiff(base, witness) {
  const { pairings } = align(base, witness);
  const tokensOf = (article, ids) => ids.flatMap((id) => tokenize(article.blocks[Number(id.slice(1)) - 1].text, 'en'));
  const entries = pairings
    .filter((pairing) => pairing.relation !== 'same')
    .map((pairing) => {
      const [a, b] = [tokensOf(base, pairing.base), tokensOf(witness, pairing.witness)];
      return { a, b, changes: presentable(diff(a, b).changes, a, b) };
    });
  crossMoves(entries);
}

const cpu = (run) => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const median = (times) => times.toSorted((x, y) => x - y)[times.length >> 1];

/** Words compared before times are taken, so that the engine has compiled what runs often: at 15,000 naming still takes 2.3 times as long as at 100,000. */
const WARM = 100_000;

const first = pairOf({ words: 500, seed: 7 });
const cold = cpu(() => collate(articleOf('A', first.a), articleOf('B', first.b)));
console.log(`first collation of a fresh process, 500 words, language data read: ${cold.toFixed(1)} ms\n`);
console.log('words     align+diff   collation   naming   naming/(align+diff)   diffWords   collation/diffWords');
for (const words of [500, 5000, 50_000]) {
  const { a, b } = pairOf({ words, seed: 1 });
  const [base, witness] = [articleOf('A', a), articleOf('B', b)];
  const runs = words > 5000 ? Math.min(5, Number(values.runs)) : Number(values.runs);
  const times = { apart: [], whole: [], peer: [] };
  for (let i = -Math.max(3, WARM / words); i < runs; i++) {
    const apart = cpu(() => alignAndDiff(base, witness));
    const whole = cpu(() => collate(base, witness));
    // jsdiff takes seconds at 5,000 words and minutes at 50,000.
    const peer = words === 500 ? cpu(() => diffWords(a, b)) : Number.NaN;
    if (i < 0) continue;
    times.apart.push(apart);
    times.whole.push(whole);
    times.peer.push(peer);
  }
  const [apart, whole, peer] = [median(times.apart), median(times.whole), median(times.peer)];
  const row = [
    words,
    apart.toFixed(1),
    whole.toFixed(1),
    (whole - apart).toFixed(1),
    ((whole - apart) / apart).toFixed(2),
    peer.toFixed(1),
    (whole / peer).toFixed(2),
  ];
  console.log(row.map((cell, i) => String(cell).padStart([5, 13, 12, 9, 22, 12, 22][i])).join(''));
}
