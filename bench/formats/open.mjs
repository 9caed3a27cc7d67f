// How long the app takes from a drop to the story shown: a Word document and a PDF of ten pages each, in headless Chromium, and what the page
// weighs before any of it is asked for. Needs a build in out/. Figures are medians; the machine's load is printed with them.
//   node bench/formats/open.mjs [--runs N]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { bundle } from '../bundle.mjs';
import { open, stop } from '../desk/page.mjs';

const at = process.argv.indexOf('--runs');
const RUNS = at < 0 ? 9 : Number(process.argv[at + 1]);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const load = () => loadavg()[0].toFixed(1);

const { docx, p, run, styled } = await import(await bundle('tests/extract/formats/docx-file.ts', 'docx-file'));
const { pdf, wrapped } = await import(await bundle('tests/extract/formats/pdf-file.ts', 'pdf-file'));

/** Some 5,000 words: ten pages of print. No two paragraphs are alike. */
const WORDS =
  'ferry crews port council talks harbour ministry union offer vote quay boats strike morning statement members islands operator'.split(
    ' ',
  );
let seed = 7;
const next = () => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return WORDS[seed % WORDS.length];
};
const sentence = (n) => `The ${Array.from({ length: n }, next).join(' ')}.`;
const PARAGRAPHS = Array.from({ length: 100 }, () => [12, 16, 9, 13].map(sentence).join(' '));
const HEADLINE = 'Ferry strike ends after five days';

const pages = Array.from({ length: 10 }, (_, page) => {
  let y = 790;
  const lines = page === 0 ? [{ x: 50, y: 790, size: 22, text: HEADLINE }] : [];
  if (page === 0) y -= 30;
  for (const text of PARAGRAPHS.slice(page * 10, page * 10 + 10)) {
    for (const line of wrapped(text, 92)) {
      lines.push({ x: 50, y, size: 11, text: line });
      y -= 13.5;
    }
    y -= 7;
  }
  return lines;
});
const FILES = {
  'plain text of as many words': ['story.txt', new TextEncoder().encode([HEADLINE, ...PARAGRAPHS].join('\n\n'))],
  'Word, ten pages': ['story.docx', docx(styled('berschrift1', HEADLINE) + PARAGRAPHS.map((text) => p(run(text))).join(''))],
  'PDF, ten pages': ['story.pdf', pdf(pages)],
};

/** Drops a file and waits for the frame in which its headline is shown. Milliseconds. */
const shown = (page, name, bytes) =>
  page.evaluate(
    async ([name, base64, headline]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      await new Promise((go) => setTimeout(go, 100));
      const from = performance.now();
      const told = new Promise((go) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent.includes(headline)) return;
          observer.disconnect();
          go();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      await told;
      await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
      return performance.now() - from;
    },
    [name, Buffer.from(bytes).toString('base64'), HEADLINE],
  );

console.log(`load ${load()}`);
for (const [what, [name, bytes]] of Object.entries(FILES)) {
  const times = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await open();
    times.push(await shown(page, name, bytes));
    await page.context().close();
  }
  console.log(
    `${what} (${(bytes.length / 1024).toFixed(0)} KB): drop to shown ${median(times).toFixed(0)} ms, the first of its kind after a start (load ${load()})`,
  );
}

// What a start fetches, and that none of it is a format's own code.
const page = await open();
const fetched = await page.evaluate(() =>
  performance.getEntriesByType('resource').map(({ name, decodedBodySize }) => [name.replace(/^.*\//, ''), decodedBodySize]),
);
await page.context().close();
const own = fetched.filter(([name]) => /^(?:pdf|mail|docx|odf|rtf|epub|feed|nitf|newsml|ninjs|mhtml|warc|webarchive|package)\b/.test(name));
const scripts = fetched.filter(([name]) => name.endsWith('.js'));
const sizes = new Map(readdirSync('out/renderer/assets').map((name) => [name, statSync(`out/renderer/assets/${name}`).size]));
const weigh = (names) => names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
const packed = (names) =>
  names.reduce((sum, name) => sum + (sizes.has(name) ? gzipSync(readFileSync(`out/renderer/assets/${name}`)).length : 0), 0);
const names = scripts.map(([name]) => name);
console.log(
  `a start fetches ${names.length} scripts, ${(weigh(names) / 1024).toFixed(0)} KB (${(packed(names) / 1024).toFixed(0)} KB packed); of the formats' own code: ${own.length === 0 ? 'none' : own.map(([name]) => name).join(', ')}`,
);
await stop();
