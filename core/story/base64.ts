const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = 0x3d;
/** A letter's value by its code; -1 for what is no letter. */
const VALUES = new Int8Array(256).fill(-1);
for (const [value, letter] of LETTERS.entries()) VALUES[letter] = value;

/**
 * Bytes in base 64 (RFC 4648, section 4), padded, as ASCII. Here because `btoa` takes no bytes and `Uint8Array.toBase64` is not yet everywhere.
 */
export function toBase64(bytes: Uint8Array): Uint8Array {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    codes[at++] = LETTERS[bits >> 18] ?? PAD;
    codes[at++] = LETTERS[(bits >> 12) & 63] ?? PAD;
    codes[at++] = from + 1 < bytes.length ? (LETTERS[(bits >> 6) & 63] ?? PAD) : PAD;
    codes[at++] = from + 2 < bytes.length ? (LETTERS[bits & 63] ?? PAD) : PAD;
  }
  return codes;
}

/** The bytes again; null when the text is not base 64. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let from = 0; from < text.length; from += 4) {
    let bits = 0;
    for (let i = from; i < from + 4; i++) {
      const code = text.charCodeAt(i);
      const value = i >= text.length - padding ? 0 : code < VALUES.length ? (VALUES[code] ?? -1) : -1;
      if (value < 0) return null;
      bits = (bits << 6) | value;
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}
