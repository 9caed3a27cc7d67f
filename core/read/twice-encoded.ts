/** Characters of windows-1252 above ASCII that are not their own byte, with the byte; the five bytes without a character stand for themselves. */
const BYTES = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, i) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
      0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [character.charCodeAt(0), bytes[i] as number] as const;
  }),
);

/** The first two bytes of a UTF-8 character, each as the character of windows-1252. */
const PAIR = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** The byte a character has in windows-1252; -1 for a character that it does not have, and for ASCII. */
const byteOf = (code: number): number => (code >= 0x80 && code <= 0xff ? code : (BYTES.get(code) ?? -1));

/** What a text holds of UTF-8 that was read as windows-1252 and saved as UTF-8 again: "Ã©" for "é", "â€œ" for "“". */
export interface Repaired {
  /** The text with each such run put right. */
  readonly text: string;
  /** How many letters and marks were put right. */
  readonly repaired: number;
  /** How many of them nobody writes: "â€™", "Ã©". "É»" and "ß“" do stand in sound text. */
  readonly sure: number;
  /** How many characters above ASCII are no such run, lost ones apart; not counted where there is no run. */
  readonly others: number;
  /** The first run as it stood, and as it is; "" for none. */
  readonly example: readonly [string, string];
}

/** Undoes one reading of UTF-8 as windows-1252. `others` says whether the rest of the text was encoded once. */
export function undoTwiceEncoded(text: string): Repaired {
  // Hardly any text holds even one pair; to look for it is quicker than to count.
  if (!PAIR.test(text)) return { text, repaired: 0, sure: 0, others: 0, example: ['', ''] };
  const parts: string[] = [];
  let [from, repaired, sure, others] = [0, 0, 0, 0];
  let example: readonly [string, string] = ['', ''];
  for (let i = 0; i < text.length; i++) {
    const first = text.charCodeAt(i);
    if (first < 0x80 || first === 0xfffd) continue;
    // A run begins with the first byte of a UTF-8 character, each of which is its own character in windows-1252.
    const { code, length } = first < 0xc2 || first > 0xf4 ? NONE : characterAt(text, i);
    if (code < 0) {
      others++;
      continue;
    }
    const run = text.slice(i, i + length);
    const character = String.fromCodePoint(code);
    if (repaired === 0) example = [run, character];
    if (/^(?:â€|[ÃÂÐÑ][^\s»”’“–—])/.test(run)) sure++;
    parts.push(text.slice(from, i), character);
    i += length - 1;
    from = i + 1;
    repaired++;
  }
  return { text: repaired === 0 ? text : parts.join('') + text.slice(from), repaired, sure, others, example };
}

const NONE = { code: -1, length: 1 } as const;

/** The character whose UTF-8 bytes stand at `at`, each as a character of windows-1252, and how many there are; code -1 for none. */
function characterAt(text: string, at: number): { readonly code: number; readonly length: number } {
  const lead = byteOf(text.charCodeAt(at));
  const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
  let code = more === 0 ? -1 : lead & (0x3f >> more);
  for (let k = 1; k <= more && code >= 0; k++) {
    // The last byte of ” has no character in windows-1252, and is often lost on the way.
    const byte = text.startsWith('â€\ufffd', at) && k === 2 ? 0x9d : byteOf(text.charCodeAt(at + k));
    code = byte >= 0x80 && byte < 0xc0 ? (code << 6) | (byte & 0x3f) : -1;
  }
  // Shorter forms and halves of pairs are no UTF-8.
  const least = [0, 0xa0, 0x800, 0x10000][more] as number;
  return { code: code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code, length: more + 1 };
}
