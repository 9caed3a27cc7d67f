// Makes a picture of a page small: a PNG of true colour becomes one of 256 colours (PNG specification, third edition, sections 9 to 11).
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CRC = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  let crc = -1;
  for (const byte of named) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(content.length, 0);
  named.copy(out, 4);
  out.writeInt32BE(~crc, named.length + 4);
  return out;
}

/** Rows of samples without their filters. */
function unfiltered(raw, height, stride, step) {
  const out = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x < step ? 0 : out[y * stride + x - step];
      const up = y === 0 ? 0 : out[(y - 1) * stride + x];
      const corner = x < step || y === 0 ? 0 : out[(y - 1) * stride + x - step];
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth][filter];
    }
  }
  return out;
}

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
const apart = (one, other) => {
  const [r, g, b] = channels(one);
  const [R, G, B] = channels(other);
  return (r - R) ** 2 + (g - G) ** 2 + (b - B) ** 2;
};

/** The 128 commonest colours, then one by one those that are missed most: a small amber icon is far from paper and ink. */
function paletteOf(counts) {
  const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const palette = colours.slice(0, 128).map(([colour]) => colour);
  const rest = colours.slice(128).map(([colour, count]) => ({ colour, count, miss: Math.min(...palette.map((p) => apart(p, colour))) }));
  while (palette.length < 256 && rest.length > 0) {
    const most = rest.reduce((best, each) => (each.miss * each.count > best.miss * best.count ? each : best));
    if (most.miss === 0) break;
    palette.push(most.colour);
    for (const each of rest) each.miss = Math.min(each.miss, apart(most.colour, each.colour));
  }
  return palette;
}

/** The picture in 256 colours; every other colour becomes the nearest of them. */
export function palettePng(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const step = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || step === undefined || png[28] !== 0) return png;
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const samples = unfiltered(inflateSync(Buffer.concat(parts)), height, width * step, step);
  const colourAt = (i) => (samples[i * step] << 16) | (samples[i * step + 1] << 8) | samples[i * step + 2];
  const counts = new Map();
  for (let i = 0; i < width * height; i++) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  const palette = paletteOf(counts);
  const nearest = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) {
    if (nearest.has(colour)) continue;
    let best = 0;
    let least = Infinity;
    palette.forEach((candidate, i) => {
      const distance = apart(colour, candidate);
      if (distance < least) [best, least] = [i, distance];
    });
    nearest.set(colour, best);
  }
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest.get(colourAt(y * width + x));
  }
  const header = Buffer.from(png.subarray(16, 29));
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
