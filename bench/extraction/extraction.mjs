// How well and how fast articles are found in web pages, beside the extractors that others use, all in one run.
//   node bench/extraction/extraction.mjs [LABELS.json | DIR] [--limit N] [--every N] [--only NAME,...]
// LABELS.json is an object whose values are { file, with: [wanted text], without: [unwanted text] }; the pages stand beside it, in
// `cache/` or in `eval/`, gzipped or not. A DIR holds its labels as `evaldata.json`. Without either, the labelled pages of the
// tests are used: each labelled body block is wanted, everything else is not.
// Scores are given for all pages, and for Stet for each half of them as well (halves.mjs).
// Score: a wanted text found is a true positive, an unwanted one found a false positive; white space is folded.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bundle } from '../bundle.mjs';
import { halfOf } from './halves.mjs';
import { PEERS } from './peers.mjs';

const argv = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = argv.indexOf(name);
  return at < 0 ? otherwise : argv.splice(at, 2)[1];
};
const limit = Number(option('--limit', Number.POSITIVE_INFINITY));
const every = Number(option('--every', 1));
const only = option('--only', '').split(',').filter(Boolean);

const fold = (text) => text.replace(/\s+/g, ' ').trim();
const { read, extract } = await import(await bundle('core/index.ts', 'extraction'));
const BODY = new Set(['paragraph', 'quotation', 'list-item', 'crosshead', 'correction', 'dateline']);
const EXTRACTORS = {
  Stet: async (bytes, name) => {
    const { source } = await read({ name, bytes }, 's1');
    if (!source) return '';
    const { blocks } = await extract(source, 'A');
    return blocks
      .filter(({ kind }) => BODY.has(kind))
      .map(({ text }) => text)
      .join('\n');
  },
  ...PEERS,
};
const names = Object.keys(EXTRACTORS).filter((name) => only.length === 0 || only.includes(name));

const pages = (argv[0] ? labelledElsewhere(argv[0]) : labelledHere()).filter((_, i) => i % every === 0).slice(0, limit);
const blank = () => ({ tp: 0, fp: 0, fn: 0, empty: 0, times: [] });
const scores = Object.fromEntries(names.map((name) => [name, blank()]));
const halves = { 'looked-at': blank(), 'held-out': blank() };
pages.forEach((page) => {
  page.with = page.with.map(fold);
  page.without = page.without.map(fold);
});
for (const [i, page] of pages.entries()) {
  // Each in turn goes first, so that none always meets a warm cache.
  for (const name of [...names.slice(i % names.length), ...names.slice(0, i % names.length)]) {
    const score = scores[name];
    const started = performance.now();
    let text = '';
    try {
      text = await EXTRACTORS[name](page.bytes, page.file);
    } catch {
      // No answer: the wanted text is not found.
    }
    score.times.push(performance.now() - started);
    const found = fold(text);
    if (found === '') score.empty++;
    for (const into of name === 'Stet' ? [score, halves[page.half]] : [score]) {
      for (const wanted of page.with) found.includes(wanted) ? into.tp++ : into.fn++;
      for (const unwanted of page.without) if (found.includes(unwanted)) into.fp++;
    }
  }
}

// Straight to the stream: the peers' own lines to the console are held back.
const print = (line) => process.stdout.write(`${line}\n`);
print(`${pages.length} pages`);
for (const name of names) {
  const { empty, times } = scores[name];
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  print(`${name.padEnd(24)} ${figures(scores[name])}   ${empty} without an answer   median ${at(0.5)} ms, 95th of 100 ${at(0.95)} ms`);
}
if (names.includes('Stet')) for (const [half, score] of Object.entries(halves)) print(`  ${`Stet, ${half}`.padEnd(22)} ${figures(score)}`);

function figures({ tp, fp, fn }) {
  const [p, r] = [tp / Math.max(1, tp + fp), tp / Math.max(1, tp + fn)];
  const f1 = (2 * tp) / Math.max(1, 2 * tp + fp + fn);
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(4)}`;
}

function labelledElsewhere(given) {
  const file = statSync(given).isDirectory() ? join(given, 'evaldata.json') : given;
  const folder = dirname(file);
  return Object.entries(JSON.parse(readFileSync(file, 'utf8'))).flatMap(([address, label]) => {
    const path = ['.', 'cache', 'eval']
      .flatMap((sub) => [join(folder, sub, label.file), join(folder, sub, `${label.file}.gz`)])
      .find(existsSync);
    if (!path) return [];
    const bytes = readFileSync(path);
    return [{ ...label, half: halfOf(address), bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes }];
  });
}

function labelledHere() {
  const folder = new URL('../../tests/extract/pages/', import.meta.url);
  return readdirSync(folder).map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const strip = (markup) => fold(markup.replace(/<[^>]*>/g, ''));
    const labels = [...html.matchAll(/<!--([a-z-]+)-->([\s\S]*?)<!--\/-->/g)];
    const rest = html.replace(/<head[\s\S]*?<\/head>|<!--[a-z-]+-->[\s\S]*?<!--\/-->|<script[\s\S]*?<\/script>/gi, '\n');
    const wanted = labels.filter(([, kind]) => BODY.has(kind)).map(([, , inner]) => strip(inner));
    const without = rest
      .split(/<[^>]*>|\n/)
      .map(fold)
      .filter((text) => text.length > 12 && !wanted.some((one) => one.includes(text)));
    return { file, half: halfOf(file), bytes: Buffer.from(html), with: wanted, without };
  });
}
