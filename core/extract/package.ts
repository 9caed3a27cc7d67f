import { Inflate } from 'fflate';
import { decode } from '../read/charset.ts';
import { type ZipEntry, zipEntries } from '../read/zip.ts';
import { Unreadable } from './reader.ts';

/** Most bytes that one entry, and all entries read of one package, may unfold to: a novel's text is about 10 MB of markup. */
const MAX_ENTRY = 32 * 1024 * 1024;
const MAX_PACKAGE = 48 * 1024 * 1024;
/** Bytes handed to the inflater at once: what is checked between them cannot have grown by more than a thousand times this. */
const STEP = 16 * 1024;

/** A ZIP package, whose entries are unfolded when asked for, within limits. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unfolded = 0;

  /** @throws Unreadable when it has no directory. */
  constructor(bytes: Uint8Array) {
    const entries = zipEntries(bytes);
    if (!entries) throw new Unreadable('damaged', 'It is damaged or was cut off: its list of parts is missing; save it again.');
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of an entry; null when there is none of that name. @throws Unreadable when it is damaged, encrypted or beyond the limits. */
  bytes(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new Unreadable('encrypted', 'It is locked with a password; save it without one.');
    const room = Math.min(MAX_ENTRY, MAX_PACKAGE - this.#unfolded);
    if (entry.size > room) throw tooMuch();
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = this.#bytes.subarray(from, from + entry.packed);
    // What the directory claims may be a lie: the size is watched while it unfolds.
    if (entry.method !== 0 && entry.method !== 8)
      throw new Unreadable('damaged', 'It is packed in a way that is not known; save it again.');
    const unfolded = entry.method === 0 ? packed : inflated(packed, room, () => new Inflate());
    if (unfolded.length > room) throw tooMuch();
    this.#unfolded += unfolded.length;
    return unfolded;
  }

  /** An entry as text, by its own declaration or UTF-8; null when there is none of that name. @throws Unreadable as `bytes` does. */
  async text(name: string): Promise<string | null> {
    const bytes = this.bytes(name);
    return bytes === null ? null : (await decode(bytes)).text.replace(/^\ufeff/, '');
  }
}

const tooMuch = (): Unreadable =>
  new Unreadable('too-large', `It unfolds to more than ${MAX_ENTRY / (1024 * 1024)} MB, which no story needs; save the article alone.`);

/** What fflate's stream inflaters have in common. */
interface Stream {
  ondata: ((chunk: Uint8Array<ArrayBuffer>, final: boolean) => void) | null;
  push(chunk: Uint8Array, final?: boolean): void;
}

/**
 * Bytes unfolded, never more than `room` of them however far they would go.
 * @throws Unreadable when they are damaged or go beyond it.
 */
export function inflated(packed: Uint8Array, room: number, inflater: () => Stream): Uint8Array {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = inflater();
  stream.ondata = (chunk) => {
    length += chunk.length;
    if (length > room) throw tooMuch();
    chunks.push(chunk);
  };
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', 'It is damaged: a part of it cannot be unpacked; save it again.');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
