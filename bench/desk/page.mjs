// The desk in a browser of its own, and what is measured in it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

export async function stop() {
  await browser.close();
  server.kill();
}

/** An empty desk in a profile of its own, a second and a half after its start: sooner than a person has found two files. */
export async function open() {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('main').waitFor();
  await page.evaluate(() => {
    window.blocks = [];
    new PerformanceObserver((list) => window.blocks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
  await page.waitForTimeout(1500);
  return page;
}

/** Clears the desk without keeping what is on it. */
export async function leave(page) {
  await page.waitForTimeout(1000);
  await page.getByRole('button', { name: 'Story' }).first().click();
  await page.getByRole('menuitem', { name: /^New/ }).click();
  const parting = page.getByRole('button', { name: 'Don’t save' });
  await page.waitForTimeout(300);
  if (await parting.isVisible()) await parting.click();
  await page.waitForTimeout(700);
}

/** Drops both files on the desk and waits until the frame with the marks is painted. Milliseconds. */
export async function drop(page, files) {
  return page.evaluate(async (files) => {
    const transfer = new DataTransfer();
    for (const { name, text } of files) transfer.items.add(new File([text], name));
    // What making the files cost is none of the desk's.
    await new Promise((go) => setTimeout(go, 100));
    window.blocks.length = 0;
    const from = performance.now();
    const marked = new Promise((go) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('main ol [data-edit]')) return;
        observer.disconnect();
        go();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    await marked;
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
    return performance.now() - from;
  }, files);
}

/** The longest task of the page while something is done, and for so long after it. Milliseconds; 0 when there is none of 50. */
export async function blockOf(page, act, rest) {
  await page.evaluate(() => {
    window.blocks.length = 0;
  });
  await act();
  await page.waitForTimeout(rest);
  return page.evaluate(() => Math.max(0, ...window.blocks));
}

/** Times of 300 frames while the page is scrolled by so many pixels a frame, from the top. */
export async function scrolling(page, pixels) {
  return page.evaluate(async (pixels) => {
    const scroller = document.querySelector('[aria-label="The two texts"]');
    scroller.scrollTop = 0;
    const times = [];
    let last = await new Promise(requestAnimationFrame);
    for (let i = 0; i < 300; i++) {
      scroller.scrollTop += pixels;
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return { times, blank: 0, moved: 0 };
  }, pixels);
}

/**
 * Times of frames while the page jumps to 40 places, `apart` frames each. `blank`: places where paper showed two frames after the jump;
 * `moved`: places where the text under the eye was moved after that.
 */
export async function jumps(page, apart) {
  return page.evaluate(async (apart) => {
    const scroller = document.querySelector('[aria-label="The two texts"]');
    const rows = () => [...scroller.querySelectorAll('ol > li')].map((row) => ({ row, at: row.getBoundingClientRect() }));
    const frame = scroller.getBoundingClientRect();
    const times = [];
    let [blank, moved, seed] = [0, 0, 3];
    let last = await new Promise(requestAnimationFrame);
    for (let i = 0; i < 40; i++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      scroller.scrollTop = (seed / 0x7fffffff) * (scroller.scrollHeight - frame.height);
      let read = null;
      for (let k = 0; k < apart; k++) {
        const now = await new Promise(requestAnimationFrame);
        times.push(now - last);
        last = now;
        if (k !== 2) continue;
        const drawn = rows();
        if (
          Math.min(...drawn.map(({ at }) => at.top)) > frame.top + 64 ||
          Math.max(...drawn.map(({ at }) => at.bottom)) < frame.bottom - 90
        )
          blank++;
        read = drawn.find(({ at }) => at.top < frame.top + 300 && at.bottom > frame.top + 300) ?? null;
      }
      if (read && !(read.row.isConnected && Math.abs(read.row.getBoundingClientRect().top - read.at.top) < 1)) moved++;
    }
    return { times, blank, moved };
  }, apart);
}
