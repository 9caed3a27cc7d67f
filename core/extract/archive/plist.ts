import { Unreadable } from '../reader.ts';

/** What a property list may hold, as far as a web archive needs it. */
export type Plist = string | Uint8Array | ReadonlyMap<string, Plist>;

/** Deepest that dictionaries stand in dictionaries, and most values that are read. */
const MAX_DEPTH = 4;
const MAX_VALUES = 10_000;

/**
 * Reads a binary property list ("bplist00"): strings, data and dictionaries; other values are left out.
 * @throws Unreadable when it is damaged.
 */
export function binaryPlist(bytes: Uint8Array): Plist | null {
  const damaged = (): Unreadable => new Unreadable('damaged', 'It is a web archive that is damaged or was cut off; save the page again.');
  const { length } = bytes;
  if (length < 40) throw damaged();
  const number = (at: number, size: number): number => {
    if (at < 0 || size < 1 || size > 8 || at + size > length) throw damaged();
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] as number);
    return value;
  };
  const [offsetSize, refSize] = [number(length - 26, 1), number(length - 25, 1)];
  const [count, top, table] = [number(length - 24, 8), number(length - 16, 8), number(length - 8, 8)];
  let left = MAX_VALUES;
  const value = (index: number, depth: number): Plist | null => {
    if (index >= count || depth > MAX_DEPTH || left-- <= 0) return null;
    const at = number(table + index * offsetSize, offsetSize);
    const marker = number(at, 1);
    let size = marker & 15;
    let from = at + 1;
    if (size === 15) {
      const bytesOfSize = 2 ** (number(at + 1, 1) & 15);
      size = number(at + 2, bytesOfSize);
      from = at + 2 + bytesOfSize;
    }
    switch (marker >> 4) {
      case 4:
        return bytes.subarray(from, from + size);
      case 5:
        return new TextDecoder('latin1').decode(bytes.subarray(from, from + size));
      case 6:
        return new TextDecoder('utf-16be').decode(bytes.subarray(from, from + size * 2));
      case 13: {
        const found = new Map<string, Plist>();
        for (let i = 0; i < Math.min(size, MAX_VALUES); i++) {
          const key = value(number(from + i * refSize, refSize), depth + 1);
          const held =
            typeof key === 'string' && key.startsWith('Web') ? value(number(from + (size + i) * refSize, refSize), depth + 1) : null;
          if (typeof key === 'string' && held !== null) found.set(key, held);
        }
        return found;
      }
      default:
        return null;
    }
  };
  return value(top, 0);
}
