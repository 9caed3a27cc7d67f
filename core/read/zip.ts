/** An entry of a ZIP package as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Sizes in bytes, as the directory claims them. */
  readonly packed: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly at: number;
}

/** Most entries that are looked at; the fullest document packages have some thousands. */
const MAX_ENTRIES = 20_000;
/** End of central directory: its length without, and its greatest length with a comment. */
const END = 22;
const FARTHEST_END = END + 0xffff;

export const startsLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * The directory at the end of a ZIP package (APPNOTE 4.3). Null when it has none: cut off, or no package. Never throws; entries beyond
 * the limit and those that point outside the bytes are left out.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (!startsLikeZip(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - FARTHEST_END);
  for (let end = bytes.length - END; end >= lowest; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = Math.min(MAX_ENTRIES, view.getUint16(end + 10, true)); left > 0; left--) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) break;
      const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const entry: ZipEntry = {
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      };
      if (entry.at + 30 <= bytes.length) entries.push(entry);
      at += 46 + name + extra + comment;
    }
    return entries;
  }
  return null;
}

/** The names of a package's entries; none when its directory is missing. */
export const entryNames = (bytes: Uint8Array): readonly string[] => (zipEntries(bytes) ?? []).map((entry) => entry.name);
