// The desk's speed in headless Chromium: from drop to painted comparison, longest block of the page, scrolling, memory. Needs a build in out/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { pair } from './pair.mjs';

const RUNS = 5;
const CASES = [
  { name: '1,000 words', ...pair(20, 50, 12) },
  { name: '50,000 words', ...pair(1000, 50, 25) },
  { name: '5,000 paragraphs, 60,000 marks', ...pair(5000, 40, 3), scroll: true },
];
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * q)];

const server = spawn(process.execPath, ['out/cli/stet.mjs', 'serve', '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((done) => {
  let said = '';
  server.stdout.on('data', (part) => {
    said += part;
    const found = /http:\/\/\S+/.exec(said)?.[0];
    if (found && said.includes('\n')) done(found);
  });
});
const executablePath = process.env.STET_CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

/** Drops both files on the desk and waits until marks are painted. Milliseconds. */
async function drop(page, { base, witness }) {
  return page.evaluate(
    async ([a, b]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([a], 'a.txt'));
      transfer.items.add(new File([b], 'b.txt'));
      window.blocks = [];
      window.observer = new PerformanceObserver((list) => window.blocks.push(...list.getEntries().map((entry) => entry.duration)));
      window.observer.observe({ type: 'longtask' });
      const from = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      const marked = () => document.querySelector('main ol [data-edit]');
      await new Promise((go) => {
        const observer = new MutationObserver(() => {
          if (!marked()) return;
          observer.disconnect();
          go();
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
      return performance.now() - from;
    },
    [base, witness],
  );
}

/** Times of frames while the page is scrolled by a notch a frame, up to 400 frames. Milliseconds. */
async function scroll(page) {
  return page.evaluate(async () => {
    const scroller = document.querySelector('[aria-label="The two texts"]');
    const frames = [];
    let last = await new Promise(requestAnimationFrame);
    for (let i = 0; i < 400; i++) {
      scroller.scrollTop += 120;
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
}

for (const each of CASES) {
  const times = [];
  const blocks = [];
  let memory = 0;
  let nodes = 0;
  let marks = 0;
  let frames = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(300);
    times.push(await drop(page, each));
    await page.waitForTimeout(700);
    blocks.push(Math.max(0, ...(await page.evaluate(() => window.blocks))));
    if (run === 0) {
      const cdp = await context.newCDPSession(page);
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.enable').then(() => cdp.send('Performance.getMetrics'));
      memory = metrics.find((m) => m.name === 'JSHeapUsedSize').value / 1e6;
      nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      marks = await page.evaluate(() => Number(/\/ ([\d]+)/.exec(document.querySelector('[role=toolbar]').textContent)?.[1] ?? 0));
      if (each.scroll) frames = await scroll(page);
    }
    await context.close();
  }
  console.log(
    `${each.name}: drop to painted ${median(times).toFixed(0)} ms (median of ${RUNS}); longest block ${median(blocks).toFixed(0)} ms; ${marks} edits shown; ${nodes} nodes; page's heap ${memory.toFixed(0)} MB` +
      (frames.length ? `; scrolling p50 ${quantile(frames, 0.5).toFixed(1)}, p95 ${quantile(frames, 0.95).toFixed(1)} ms a frame` : ''),
  );
}
await browser.close();
server.kill();
