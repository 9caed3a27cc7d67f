/** Whether bytes are UTF-8 throughout, how many whole characters of several bytes they hold, and how many bytes are above ASCII. */
export interface Utf8Evidence {
  readonly valid: boolean;
  readonly characters: number;
  readonly high: number;
}

export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let characters = 0;
  let high = 0;
  let valid = true;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    high++;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let whole = more > 0;
    for (let k = 1; k <= more && whole; k++) whole = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      characters++;
      high += more;
      i += more;
    } else valid = false;
  }
  return { valid, characters, high };
}
