// How many altered facts of rewritten sentences are flagged, and how many flags stand where nothing was altered.
//   node bench/flags/flags.mjs [--stories N] [--seed N] [--missed N]
// Stories are generated (generate.mjs): sentences told again in other order, voice and words; in three of ten one fact is altered. An altered fact
// is found when a flag of its kind quotes words of its sentence. Every other flag is a false alarm, counted per 1,000 words of the base.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { republication } from './generate.mjs';

const { values } = parseArgs({ options: { stories: { type: 'string' }, seed: { type: 'string' }, missed: { type: 'string' } } });
const stories = Number(values.stories ?? 300);
const seed = Number(values.seed ?? 1);
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { read, extract, collate } = await import(await bundle('bench/flags/public.ts', 'flags'));

const article = async (text, siglum) => {
  const { source } = await read({ name: `${siglum}.txt`, bytes: new TextEncoder().encode(text) }, siglum);
  return extract(source, siglum);
};
/** Whether the words quoted stand in the sentence, or it in them. */
const within = (sentence, quoted) => {
  const words = quoted.replace(/^…\s*|\s*…$/g, '').trim();
  return words !== '' && (sentence.includes(words) || words.includes(sentence));
};

// Another speaker is told as a name or as an attribution: either is right.
const ALSO = { 'name-changed': 'attribution-changed' };

const kinds = new Map();
const of = (kind) => kinds.get(kind) ?? kinds.set(kind, { planted: 0, found: 0, named: 0, false: 0 }).get(kind);
const missed = [];
let words = 0;
for (let i = 0; i < stories; i++) {
  const story = republication(seed * 100_000 + i);
  words += story.words;
  const { flags } = collate(await article(story.base, 'A'), await article(story.witness, 'B'));
  const used = new Set();
  for (const plant of story.plants) {
    const count = of(plant.kind);
    count.planted++;
    const there = flags.filter((flag) => within(plant.base, flag.base) || within(plant.witness, flag.witness));
    const right = there.find((flag) => flag.kind === plant.kind || flag.kind === ALSO[plant.kind]);
    // Another kind at the same place draws the eye to the same words: it is no false alarm, and no find.
    for (const flag of there) used.add(flag);
    if (right) count.found++;
    else {
      if (there.length > 0) count.named++;
      missed.push(
        `${plant.kind} (${plant.slot ?? 'exchanged'}): ${plant.base}\n    -> ${plant.witness}\n    ${there.map((f) => f.kind).join(', ') || 'no flag'}`,
      );
    }
  }
  for (const flag of flags) {
    if (used.has(flag)) continue;
    of(flag.kind).false++;
    missed.push(`false ${flag.kind}: ${flag.reason}`);
  }
}
const total = { planted: 0, found: 0, named: 0, false: 0 };
console.log(`${stories} stories of ${Math.round(words / stories)} words, seed ${seed}`);
console.log('kind                    planted  found  recall  as another kind  false alarms');
for (const [kind, count] of [...kinds].sort()) {
  for (const key of Object.keys(total)) total[key] += count[key];
  console.log(
    `${kind.padEnd(22)} ${String(count.planted).padStart(8)} ${String(count.found).padStart(6)}  ${count.planted ? (count.found / count.planted).toFixed(3) : '  –  '} ${String(count.named).padStart(16)} ${String(count.false).padStart(13)}`,
  );
}
console.log(
  `all: recall ${(total.found / total.planted).toFixed(3)} (${total.found} of ${total.planted}), ${total.false} false alarms, ${((1000 * total.false) / words).toFixed(3)} per 1,000 words`,
);
for (const line of missed.slice(0, Number(values.missed ?? 0))) console.log(`  ${line}`);
