import { expect, test } from './app.ts';
import { readInNode } from './core-in-node.ts';

let read: Awaited<ReturnType<typeof readInNode>>;
test.beforeAll(async () => {
  read = await readInNode();
});

// Node decodes sources for the command line, Chromium for the app: both must give the same letters.
const SINGLE =
  'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic'.split(
    ' ',
  );
const upperHalf = Array.from({ length: 128 }, (_, i) => i + 128);

test('single-byte code pages read as Chromium reads them', async ({ page }) => {
  const browsers = await page.evaluate(([labels, bytes]) => labels.map((label) => new TextDecoder(label).decode(Uint8Array.from(bytes))), [
    SINGLE,
    upperHalf,
  ] as const);
  const bytes = Uint8Array.from([...upperHalf, 10, 97]);
  const ours = await Promise.all(
    SINGLE.map(async (charset) => (await read({ name: 'a.txt', bytes, charset }, 's1')).source?.text.slice(0, -2)),
  );
  expect(ours).toEqual(browsers);
});

test('text in eastern encodings reads as Chromium reads it', async ({ page }) => {
  const texts: Record<string, number[]> = {
    shift_jis: [0x90, 0xc2, 0x95, 0x6c, 0x82, 0xcc, 0x93, 0x94, 0x91, 0xe4, 0x81, 0x42],
    'euc-jp': [0xc0, 0xc4, 0xc9, 0xcd, 0xa4, 0xce, 0xc5, 0xf4, 0xc2, 0xe6, 0xa1, 0xa3],
    'iso-2022-jp': [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42],
    gbk: [0xd0, 0xc2, 0xbb, 0xaa, 0xc9, 0xe7, 0xa1, 0xa3, 0x80],
    gb18030: [0xd0, 0xc2, 0x81, 0x30, 0x89, 0x38],
    big5: [0xb7, 0x73, 0xbb, 0x44, 0xa1, 0x43],
    'euc-kr': [0xbf, 0xac, 0xc7, 0xd5, 0xb4, 0xba, 0xbd, 0xba],
  };
  for (const [charset, bytes] of Object.entries(texts)) {
    const browser = await page.evaluate(([label, all]) => new TextDecoder(label).decode(Uint8Array.from(all)), [charset, bytes] as const);
    expect((await read({ name: 'a.txt', bytes: Uint8Array.from(bytes), charset }, 's1')).source?.text, charset).toBe(browser);
  }
});

/** Two-byte letters of Big5 that Chromium does not read as the Encoding Standard has them: Ê and ê with a mark of their own. */
const FAULTS = new Set([0x8862, 0x8864, 0x88a3, 0x88a5]);

test('every pair of bytes in eastern encodings reads as Chromium reads it', async ({ page }) => {
  for (const charset of ['shift_jis', 'euc-jp', 'euc-kr', 'big5', 'gb18030']) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      const trails = Array.from({ length: 192 }, (_, i) => 0x40 + i).filter(
        (trail) => charset !== 'big5' || !FAULTS.has((lead << 8) | trail),
      );
      const bytes = trails.flatMap((trail) => [lead, trail, 0x0a]);
      const browser = await page.evaluate(([label, all]) => new TextDecoder(label).decode(Uint8Array.from(all)), [charset, bytes] as const);
      const ours = (await read({ name: 'a.txt', bytes: Uint8Array.from([...bytes, 0x61]), charset }, 's1')).source?.text;
      expect(ours, `${charset} ${lead.toString(16)}`).toBe(`${browser}a`);
    }
  }
});
