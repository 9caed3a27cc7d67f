#!/usr/bin/env node
// How reading and comparing grow with the length of hostile or merely odd texts (families.json), each family in a process of its own.
//   node bench/growth/growth.mjs [--only WORDS] [--from KB] [--limit SECONDS]
// Processor seconds at 1, 2, 4 and 8 times --from (80), the exponent of the last doubling, and the most memory. A family is too much whose
// exponent is over 1.2 at more than half a second, or that takes over --limit (60) seconds of the clock at one size.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FAMILIES, textOf, varied } from './texts.mjs';

const argv = process.argv.slice(2);
const option = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise);
const EXPONENT = 1.2;
const NOISE = 0.5;

if (process.send) {
  const { read, extract, collate } = await import('../../out/core/index.js');
  const seconds = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const article = async (name, text, siglum) => {
    const { source } = await read({ name, bytes: new TextEncoder().encode(text) }, siglum);
    return source ? await extract(source, siglum) : null;
  };
  process.on('message', async ({ id, size }) => {
    const { name, text } = textOf(id, size);
    const begun = seconds();
    const a = await article(name, text, 'A');
    const read = seconds();
    const b = a && (await article(name, varied(text), 'B'));
    const both = seconds();
    if (a && b) collate(a, b);
    process.send({ reading: read - begun, comparing: seconds() - both, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
  });
} else {
  const from = Number(option('--from', '80')) * 1000;
  const limit = Number(option('--limit', '60')) * 1000;
  const chosen = Object.keys(FAMILIES).filter((id) => id.includes(option('--only', '')));
  const wrong = [];
  for (const id of chosen) {
    const child = fork(fileURLToPath(import.meta.url), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const asked = (size) =>
      new Promise((done) => {
        const over = setTimeout(() => done(null), limit);
        const end = (answer) => {
          clearTimeout(over);
          child.removeAllListeners();
          done(answer);
        };
        child.once('message', end);
        child.once('exit', () => end(null));
        child.send({ id, size });
      });
    const found = [];
    for (const times of [1, 2, 4, 8]) {
      const one = await asked(from * times);
      found.push(one);
      if (one === null) break;
    }
    child.removeAllListeners();
    child.kill('SIGKILL');
    const told = ['reading', 'comparing'].map((stage) => {
      const times = found.map((one) => one?.[stage] ?? Number.POSITIVE_INFINITY);
      const [before, last] = [times.at(-2) ?? last, times.at(-1)];
      const exponent = Math.log2(Math.max(last, 0.001) / Math.max(before, 0.001));
      return { stage, times, exponent, wrong: last === Number.POSITIVE_INFINITY || (exponent > EXPONENT && last > NOISE) };
    });
    const row = `${id.padEnd(38)} ${told.map(({ stage, times, exponent }) => `${stage} ${times.map((time) => time.toFixed(2)).join(' ')} (${exponent.toFixed(2)})`).join('  ')}  ${found.findLast((one) => one)?.megabytes ?? '?'} MB`;
    console.log(row);
    if (told.some((one) => one.wrong)) wrong.push(row);
  }
  console.log(`\n${chosen.length} families, ${wrong.length} that grow too fast\n${wrong.join('\n')}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
