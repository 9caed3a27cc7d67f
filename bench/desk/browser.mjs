// The desk's speed in headless Chromium: from drop to painted comparison, longest block of the page for each thing a person does, scrolling,
// memory. Needs a build in out/. Figures are medians; the machine's load is printed, because they hold for a quiet one only.
import { loadavg } from 'node:os';
import { ACTIONS } from './actions.mjs';
import { blockOf, drop, jumps, leave, open, scrolling, stop } from './page.mjs';
import { clippings, pair } from './pair.mjs';

const RUNS = 7;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * q)];
const blocked = (ms) => (ms < 50 ? 'none of 50 ms' : `${ms.toFixed(0)} ms`);
const load = () => loadavg()[0].toFixed(1);

console.log(`load ${load()}`);
const SHORT = pair(20, 50, 12);
const LONG = pair(1000, 50, 25);
const GREAT = pair(5000, 40, 3);

// The first pair after the start, and the next one after a new story.
for (const [name, files] of Object.entries({
  text: clippings(SHORT, 'txt'),
  Markdown: clippings(SHORT, 'md'),
  'web pages': clippings(SHORT, 'html'),
})) {
  const first = [];
  const second = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await open();
    first.push(await drop(page, files));
    await leave(page);
    second.push(await drop(page, files));
    await page.context().close();
  }
  console.log(
    `1,000 words, ${name}: drop to painted ${median(first).toFixed(0)} ms, the next pair ${median(second).toFixed(0)} ms (load ${load()})`,
  );
}

for (const [name, story, runs] of [
  ['50,000 words', LONG, RUNS],
  ['5,000 paragraphs', GREAT, 3],
]) {
  const files = clippings(story, 'txt');
  const times = [];
  const blocks = [];
  for (let run = 0; run < runs; run++) {
    const page = await open();
    const block = await blockOf(page, async () => times.push(await drop(page, files)), 1500);
    blocks.push(block);
    if (run < runs - 1) {
      await page.context().close();
      continue;
    }
    const { heap, nodes, edits } = await size(page);
    console.log(
      `${name}: drop to painted ${median(times).toFixed(0)} ms, longest block ${blocked(median(blocks))}; ${edits} edits shown, ${nodes} nodes, page's heap ${heap.toFixed(0)} MB (load ${load()})`,
    );
    await actions(page);
    for (const [how, frames] of [
      ['a notch a frame', await scrolling(page, 120)],
      ['a screen a frame', await scrolling(page, 800)],
      ['to anywhere every 10 frames', await jumps(page, 10)],
    ])
      console.log(
        `  scrolling ${how}: p50 ${quantile(frames.times, 0.5).toFixed(1)}, p95 ${quantile(frames.times, 0.95).toFixed(1)} ms a frame; blank ${frames.blank}, moved under the eye ${frames.moved} (load ${load()})`,
      );
    await page.context().close();
  }
}
await stop();

async function size(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize').value / 1e6;
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const edits = await page.evaluate(() => Number(/of (\d+)/.exec(document.querySelector('[role=toolbar]').textContent)?.[1] ?? 0));
  return { heap, nodes, edits };
}

async function actions(page) {
  const longest = new Map();
  for (let run = 0; run < 3; run++) {
    for (const [name, act, rest] of ACTIONS) {
      const block = await blockOf(page, () => act(page), rest ?? 700);
      longest.set(name, [...(longest.get(name) ?? []), block]);
    }
  }
  const told = [...longest].map(([name, list]) => [name, median(list)]).sort((a, b) => b[1] - a[1]);
  const long = told.filter(([, ms]) => ms >= 50).map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`);
  console.log(
    `  longest block (median of 3, load ${load()}): ${long.join(', ') || 'none of 50 ms'}; under 50 ms: ${told
      .filter(([, ms]) => ms < 50)
      .map(([name]) => name)
      .join(', ')}`,
  );
}
