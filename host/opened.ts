import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Opened, SOURCE_LIMIT } from '../contract/index.ts';
import type { Loaded, Message } from '../core/model/index.ts';
import { fileTrouble, Trouble } from './trouble.ts';

const megabytes = (size: number): string => `${Math.round(size / 1e6)} MB`;

/**
 * The bytes of a file of at most `limit` bytes.
 * @throws Trouble in words without the path: missing, a folder, a device, too large, forbidden.
 */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size, isFile } = await file.stat().then((s) => ({ size: s.size, isFile: s.isFile() }));
    if (!isFile) throw new Trouble('not-a-file', 'this is a folder or a device, not a file; choose a file');
    if (size > limit) throw new Trouble('file-too-large', `${megabytes(size)} is over the limit of ${megabytes(limit)}`);
    return new Uint8Array(await file.readFile());
  } catch (fault) {
    throw fileTrouble(fault);
  } finally {
    await file?.close();
  }
}

/** Bytes as a source that was opened, with their hash. */
export function opened(loaded: Omit<Loaded, 'sha256'>): Opened {
  // Crypto is loaded with the program here, not when a hash is wanted: a host opens a source sooner or later.
  const sha256 = createHash('sha256').update(loaded.bytes).digest('hex');
  return { name: loaded.name, loaded: { ...loaded, sha256 }, trouble: null };
}

/** The answer for a source that could not be had. Anything but Trouble is a fault of the program and goes on. */
export function unopened(name: string, fault: unknown): Opened {
  return { name, loaded: null, trouble: messageOf(name, fault) };
}

export function messageOf(source: string, fault: unknown): Message {
  if (!(fault instanceof Trouble)) throw fault;
  return { severity: 'error', rule: fault.rule, reason: fault.message, source };
}

/** A file as a source, by its base name: the path stays here. */
export async function openSource(path: string): Promise<Opened> {
  const name = basename(path);
  return readBytes(path, SOURCE_LIMIT).then(
    (bytes) => opened({ name, bytes }),
    (fault: unknown) => unopened(name, fault),
  );
}
