// Draws the icons from their SVG: PNG for Linux, ICO for Windows, ICNS for macOS. Run by hand when the drawing changes; the results are committed.
//   node build/icons.mjs        needs a Chromium: STET_CHROMIUM, or /usr/bin/chromium
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'icons');
/** Up to this size, in pixels, the plain drawing is used: the whole word would blur. */
const SMALL = 48;
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const browser = await chromium.launch({
  executablePath: process.env.STET_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();

async function draw(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** The PNG of each size, by size. */
async function drawings(name, small) {
  const [large, plain] = await Promise.all([name, small].map((file) => readFile(join(folder, `${file}.svg`), 'utf8')));
  const drawn = new Map();
  for (const size of SIZES) drawn.set(size, await draw(size <= SMALL ? plain : large, size));
  return drawn;
}

/** Windows ICO: a directory of PNGs; a side of 256 is written as 0. */
function ico(drawn, sizes) {
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  for (const [n, size] of sizes.entries()) {
    const { length } = drawn.get(size);
    const entry = 6 + 16 * n;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += length;
  }
  return Buffer.concat([head, ...sizes.map((size) => drawn.get(size))]);
}

/** macOS ICNS: typed chunks, each a PNG. Types by size: Apple's table of OSTypes (ic11–ic14 are the sizes for dense screens). */
const OSTYPES = [
  ['icp4', 16],
  ['ic11', 32],
  ['icp5', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];
function icns(drawn) {
  const chunks = OSTYPES.map(([type, size]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(drawn.get(size).length + 8, 4);
    return Buffer.concat([head, drawn.get(size)]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + chunks.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}

for (const [name, small] of [
  ['stet', 'stet-small'],
  ['story', 'story'],
]) {
  const drawn = await drawings(name, small);
  await writeFile(join(folder, `${name}.ico`), ico(drawn, [16, 24, 32, 48, 64, 128, 256]));
  await writeFile(join(folder, `${name}.icns`), icns(drawn));
  if (name !== 'stet') continue;
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) await writeFile(join(folder, 'linux', `${size}x${size}.png`), drawn.get(size));
}
await browser.close();
