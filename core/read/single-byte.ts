// Single-byte code pages are decoded through the host's TextDecoder wherever Node and browsers give the same characters. Five do
// not (Node 20 leaves C1 control characters where windows-1252 has its curly quotes), and one Node does not know at all: for these
// the differences stand here, taken from the index tables of the WHATWG Encoding Standard (CC BY 4.0).

/** Code page → the characters from a byte on, as the standard has them. U+FFFD stands for a byte that means nothing. */
const DIFFERENCES: Readonly<Record<string, { readonly base: string; readonly from: number; readonly characters: string }[]>> = {
  'windows-1252': [
    {
      base: 'windows-1252',
      from: 0x80,
      characters: '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    },
  ],
  'koi8-u': [
    { base: 'koi8-u', from: 0xae, characters: 'ў' },
    { base: 'koi8-u', from: 0xbe, characters: 'Ў' },
  ],
  'windows-874': [
    { base: 'windows-874', from: 0xdb, characters: '\ufffd\ufffd\ufffd\ufffd' },
    { base: 'windows-874', from: 0xfc, characters: '\ufffd\ufffd\ufffd\ufffd' },
  ],
  'windows-1253': [{ base: 'windows-1253', from: 0xaa, characters: '\ufffd' }],
  'windows-1255': [{ base: 'windows-1255', from: 0xca, characters: '\u05ba' }],
  'iso-8859-16': [
    {
      base: 'iso-8859-1',
      from: 0xa1,
      characters: 'ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
    },
  ],
};

/** Whether Stet decodes this encoding with a table of its own. */
export const hasTable = (encoding: string): boolean => Object.hasOwn(DIFFERENCES, encoding);

/** Decodes bytes of a code page for which `hasTable` is true. */
export function decodeSingleByte(bytes: Uint8Array, encoding: string): string {
  const differences = DIFFERENCES[encoding] ?? [];
  const all = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
  const high = [...new TextDecoder(differences[0]?.base).decode(all)];
  for (const { from, characters } of differences) {
    [...characters].forEach((character, i) => {
      high[from - 128 + i] = character;
    });
  }
  const parts: string[] = [];
  const ascii = new TextDecoder('utf-8');
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 128) continue;
    if (i > start) parts.push(ascii.decode(bytes.subarray(start, i)));
    parts.push(high[byte - 128] as string);
    start = i + 1;
  }
  if (start < bytes.length) parts.push(ascii.decode(bytes.subarray(start)));
  return parts.join('');
}
