const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes in base 64 (RFC 4648, section 4), padded. Here because `btoa` takes no bytes and `Uint8Array.toBase64` is not yet everywhere. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 3) {
    const a = bytes[from] ?? 0;
    const b = bytes[from + 1];
    const c = bytes[from + 2];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    pieces.push(
      `${ALPHABET[bits >> 18]}${ALPHABET[(bits >> 12) & 63]}${b === undefined ? '=' : ALPHABET[(bits >> 6) & 63]}${c === undefined ? '=' : ALPHABET[bits & 63]}`,
    );
  }
  return pieces.join('');
}

/** The bytes again; null when the text is not base 64. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let from = 0; from < text.length; from += 4) {
    let bits = 0;
    for (let i = 0; i < 4; i++) {
      const padded = from + i >= text.length - padding;
      const value = padded ? 0 : VALUES.get(text.charCodeAt(from + i));
      if (value === undefined) return null;
      bits = (bits << 6) | value;
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}
