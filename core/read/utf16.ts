/** Bytes looked at: enough for a page of any script. */
const SAMPLE = 4000;

/**
 * The byte order of UTF-16 without a byte-order mark, or null for other bytes. Read in the right order nearly all of it are letters,
 * marks and spaces of scripts in use; read in the wrong one, or read where it is no UTF-16, a third or more is not:
 *
 *     д а  is 34 04 30 04, little end first;  the other way round it is U+3404 U+3004, a rare Han character and a sign
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8 || !holdsSpace(bytes, length)) return null;
  for (const [encoding, high] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    let [fit, spaces] = [0, 0];
    for (let i = 0; i < length; i += 2) {
      const unit = ((bytes[i + high] as number) << 8) | (bytes[i + 1 - high] as number);
      if (isUsual(unit)) fit++;
      if (SPACES.has(unit)) spaces++;
    }
    // Text of another encoding may fit by chance, two bytes a letter; but its spaces, line breaks and full stops do not.
    if (fit >= (length / 2) * 0.97 && spaces > 0) return encoding;
  }
  return null;
}

/** Whether a byte is there without which none of `SPACES` can be: text of another encoding hardly ever holds one. */
function holdsSpace(bytes: Uint8Array, length: number): boolean {
  const looked = bytes.subarray(0, length);
  return [0x00, 0x01, 0x02, 0xff].some((byte) => looked.includes(byte));
}

/** Line break, space, and the comma and full stop of Chinese and Japanese. */
const SPACES = new Set([0x0a, 0x20, 0x3001, 0x3002, 0xff0c]);

/** Whether a code unit is a printed character or a space of a script in use, rare Han characters and symbols apart. */
const isUsual = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x09 || RANGES.some(([from, to]) => unit >= from && unit <= to);

/** First and last code unit: ASCII, Latin to Cyrillic, Hebrew and Arabic, Indic scripts and Thai, marks, kana, Han, Hangul, wide forms. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x52f],
  [0x5d0, 0x6ff],
  [0x900, 0xdff],
  [0xe01, 0xe5b],
  [0x1e00, 0x1fff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xff01, 0xff65],
];
