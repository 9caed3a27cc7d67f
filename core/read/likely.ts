/** Bytes that the detector is given: its verdict changes no more after a page or two, and its time grows with them. */
const SAMPLE = 32_768;

/** What the detector may answer, in its own names. */
const CANDIDATES =
  'utf-8 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-874 koi8-r koi8-u iso-8859-2 iso-8859-5 iso-8859-7 mac-roman mac-cyrillic cp866 cp932 euc_jis_2004 cp949 big5hkscs gb18030'.split(
    ' ',
  );

/** Letters and marks of Western Europe above ASCII as news copy has them, in windows-1252. */
const WESTERN = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xb0, 0xbb, 0xbf, 0xc4, 0xc9, 0xd6, 0xdc, 0xdf, 0xe0, 0xe1,
  0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xed, 0xee, 0xef, 0xf1, 0xf3, 0xf4, 0xf5, 0xf6, 0xf8, 0xfa, 0xfb, 0xfc,
]);
/** With fewer bytes above ASCII than this the detector has nothing to go by: one é is as good a letter of Hungarian as of French. */
const FEW = 12;

/**
 * The encoding of bytes that are not UTF-8 and do not say what they are, as a label; null when nothing fits. Text with a few letters of
 * Western Europe is windows-1252, as browsers take it; everything else is weighed by the statistics of letters and pairs of letters that
 * `jschardet` holds for each language and encoding.
 */
export async function likelyEncoding(bytes: Uint8Array): Promise<string | null> {
  if (hasJapaneseEscape(bytes)) return 'iso-2022-jp';
  const sample = aroundHigh(bytes);
  if (isFewWestern(sample)) return 'windows-1252';
  const { detect } = await import('jschardet');
  return detect(sample, { detectEncodings: CANDIDATES }).encoding;
}

/** The stretch that begins shortly before the first byte above ASCII: a page may hold its scripts before its words. */
function aroundHigh(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 512);
  return bytes.subarray(from, from + SAMPLE);
}

/** Whether the few bytes above ASCII are letters inside words and marks beside them: "caf\xe9", "\x93so\x94", never three in a row. */
function isFewWestern(bytes: Uint8Array): boolean {
  let [high, row] = [0, 0];
  for (const byte of bytes) {
    row = byte >= 0x80 ? row + 1 : 0;
    if (row === 0) continue;
    if (row > 2 || !WESTERN.has(byte) || ++high >= FEW) return false;
  }
  return true;
}

/** Whether bytes hold the escape to two-byte Japanese that ISO-2022-JP sets before every run of it. */
export const hasJapaneseEscape = (bytes: Uint8Array): boolean =>
  bytes.some((byte, i) => byte === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40));
