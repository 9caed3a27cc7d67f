// How much dearer all versions of a story together are than one comparison: node bench/versions/versions.mjs [WITNESSES] [RUNS]
// Ten witnesses of about 1,000 words each, from the generator of transmissions; processor time, ratios of medians of one run.
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { collate, witnessesOf, transmission } = await import(await bundle('bench/versions/public.ts', 'versions'));
const [count = 10, runs = 9] = process.argv.slice(2).map(Number);
const WORDS = 1000;

const length = ({ blocks }) => blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
/** The story with its paragraphs again and again, each time others, until it is long enough. */
function long(articles, words) {
  const [first] = articles;
  const parts = Math.ceil(words / length(first[0]));
  return Array.from({ length: count + 1 }, (_, i) => {
    const blocks = Array.from({ length: parts }, (__, part) =>
      articles[part][i].blocks.map(({ text, ...block }) => ({ ...block, text })),
    ).flat();
    const { siglum } = articles[0][i];
    return { ...articles[0][i], blocks: blocks.map((block, at) => ({ ...block, id: `${siglum}${at + 1}` })) };
  });
}
const stories = Array.from({ length: 60 }, (_, seed) => {
  const { base, witnesses } = transmission(seed + 1, count);
  return [base, ...witnesses.map(({ article }) => article)];
});
const [base, ...witnesses] = long(stories, WORDS);

const median = (list) => list.toSorted((x, y) => x - y)[Math.floor(list.length / 2)];
function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const comparisons = witnesses.map((witness) => collate(base, witness));
const [one, all, together] = [[], [], []];
for (let run = 0; run < runs; run++) {
  const pairs = witnesses.map((witness) => spent(() => collate(base, witness)));
  one.push(pairs.reduce((sum, time) => sum + time, 0) / pairs.length);
  together.push(spent(() => witnessesOf(comparisons)));
  all.push(spent(() => witnessesOf(witnesses.map((witness) => collate(base, witness)))));
}
const words = [base, ...witnesses].map(length);
console.log(`${count} witnesses of ${Math.min(...words)} to ${Math.max(...words)} words`);
console.log(
  `one comparison ${median(one).toFixed(1)} ms · the table of all ${median(together).toFixed(1)} ms · all of it ${median(all).toFixed(1)} ms`,
);
console.log(`all of it = ${(median(all) / median(one)).toFixed(1)} × one comparison`);
