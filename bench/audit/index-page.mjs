// What the index page of an audit takes in a browser: from the address to painted, a filter, and what axe finds in it, light and dark.
//   node bench/audit/index-page.mjs [--rows 10000]       STET_CHROMIUM as in the specs
// The rows are those of a made-up archive, told again under other names until there are enough.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { bundle } from '../bundle.mjs';
import { archive } from './generate.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' } } });
const wanted = Number(values.rows);
const { read, extract, collate } = await import(await bundle('core/index.ts', 'core'));
const { findingsAmong, FIRST_READ, indexPage, rank, rowsOf, SORTS } = await import(await bundle('core/audit/index.ts', 'audit-core'));

const { wires, published } = archive(200, 1);
const possible = [];
for (const { name, text } of [...wires, ...published]) {
  const { source } = await read({ name: `${name}.txt`, bytes: new TextEncoder().encode(`${name}\n\n${text}\n`) }, 'B');
  possible.push({ key: name, article: await extract(source, 'B') });
}
const few = [...findingsAmong(possible, collate, (one, other) => `reports/${one}-${other}.html`)].filter(({ pairs }) => pairs.length > 0);
const findings = Array.from({ length: wanted }, (_, i) => {
  const { published: head, pairs } = few[i % few.length];
  const again = (one) => ({ ...one, key: `${one.key}-${i}` });
  return {
    published: again(head),
    pairs: pairs.slice(0, 1).map((pair) => ({ ...pair, source: again(pair.source), file: `reports/${i}.html` })),
  };
});
const listing = { created: '2026-01-01T00:00:00Z', findings, ranked: rank(rowsOf(findings), FIRST_READ), failures: [] };
const folder = mkdtempSync(join(tmpdir(), 'stet-index-page-'));
const file = join(folder, 'index.html');
writeFileSync(
  file,
  indexPage(listing, SORTS[0], (text) => createHash('sha256').update(text).digest('base64')),
);

const browser = await chromium.launch({ executablePath: process.env.STET_CHROMIUM, args: ['--no-sandbox'] });
const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const timed = async (does) => {
  const before = performance.now();
  await does();
  await painted(page);
  return Math.round(performance.now() - before);
};
console.log(`${wanted} rows, ${(statSync(file).size / 1e6).toFixed(1)} MB, load ${loadavg()[0].toFixed(1)}`);
console.log(`painted after ${await timed(() => page.goto(pathToFileURL(file).href))} ms`);
const boxes = page.getByRole('checkbox');
console.log(
  `a filter shows after ${await timed(() => boxes.first().click())} ms, is off again after ${await timed(() => boxes.first().click())} ms`,
);
console.log(`the end is reached in ${await timed(() => page.evaluate(() => scrollTo(0, document.body.scrollHeight)))} ms`);

// Axe runs in the page, which no policy of its own lets a script of ours into: a second copy, without the policy.
const open = join(folder, 'open.html');
writeFileSync(open, readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
for (const colorScheme of ['light', 'dark']) {
  const looked = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await looked.goto(pathToFileURL(open).href);
  await looked.evaluate(axe);
  const before = performance.now();
  const found = await looked.evaluate(async () =>
    (await window.axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes.length} × ${nodes[0].html}`),
  );
  console.log(
    `axe, ${colorScheme}: ${found.length === 0 ? 'nothing' : found.join('; ')} (${Math.round((performance.now() - before) / 1000)} s)`,
  );
  await looked.close();
}
await browser.close();
rmSync(folder, { recursive: true });
