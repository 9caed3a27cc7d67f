#!/usr/bin/env node
// Makes core/language/en/spelling.data.json from SCOWL's word lists (Debian package `scowl`):
//   apt-get install scowl && node scripts/data/english-spelling.mjs [/usr/share/dict/scowl]
// Keeps the British words of sizes up to 70 whose American counterpart, by the variations the product knows, is in the American lists.
// Words that differ in no regular way are paired by hand in core/language/en/spelling.ts.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';

const lists = process.argv[2] ?? '/usr/share/dict/scowl';
const target = new URL('../../core/language/en/spelling.data.json', import.meta.url);
const source = new URL('../../core/language/en/variation.ts', import.meta.url);

const { output } = await build({ input: source.pathname, write: false });
const { VARIATIONS } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);

const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];
const words = (names) =>
  new Set(
    names
      .flatMap((name) => SIZES.map((size) => path.join(lists, `${name}-words.${size}`)))
      .filter((file) => fs.existsSync(file))
      .flatMap((file) => fs.readFileSync(file, 'latin1').split('\n'))
      .filter((word) => /^[a-z-]{3,}$/.test(word)),
  );
const shared = words(['english']);
const american = new Set([...words(['american', 'british_z']), ...shared]);
const british = words(['british', 'british_variant_1', 'australian']);

const americanOf = (word) => {
  const once = VARIATIONS.map(([from, to]) => word.replace(from, to)).filter((other) => other !== word);
  const twice = once.flatMap((other) => VARIATIONS.map(([from, to]) => other.replace(from, to))).filter((other) => other !== word);
  return { once, twice };
};
const kept = [];
let unpaired = 0;
const americanOnly = words(['american']);
for (const word of british) {
  if (american.has(word) && !shared.has(word) && americanOnly.has(word)) continue;
  const { once, twice } = americanOf(word);
  if (once.some((other) => american.has(other)) || twice.some((other) => american.has(other))) kept.push(word);
  else unpaired++;
}
fs.writeFileSync(target, `${JSON.stringify({ source: 'SCOWL 2020.12.07', words: kept.sort().join(' ') })}\n`);
console.log(`${kept.length} words, ${fs.statSync(target).size} bytes; ${unpaired} without a regular counterpart`);
