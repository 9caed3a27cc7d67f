import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { whyNot } from './why-not.ts';

/**
 * Writes a file whole or not at all: a file that stood there stays until the new one is complete on the disk.
 * @throws Error with one line for a person: the path and why it could not be written.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // A symbolic link keeps pointing at its file; a device or a pipe is written to, never replaced.
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) {
    await writeFile(path, content).catch((error: unknown) => {
      throw new Error(`${path}: cannot be written: ${whyNot(error)}`, { cause: error });
    });
    return;
  }
  // Renaming another file over it would not ask.
  if (there && (there.mode & 0o200) === 0) throw readOnly(path);
  const place = there ? await realpath(path) : await pointedAt(path);
  await sweepParts(dirname(place), basename(place));
  await replace(place, content, there?.mode ?? (await isPrivate(dirname(place))));
}

/** Carries the code that a file system would give for writing into the file itself. */
function readOnly(path: string): Error {
  const cause = Object.assign(new Error('read-only'), { code: 'READONLY' });
  return new Error(`${path}: cannot be written: the file is read-only; allow writing to it, or give another name`, { cause });
}

/** Where a symbolic link to nothing points, so that it stays a link; any other path itself. */
async function pointedAt(path: string): Promise<string> {
  const link = await readlink(path).catch(() => null);
  return link === null ? path : resolve(dirname(path), link);
}

/** What a new file may be for others than its owner: nothing where its folder is nothing to them; null is as usual. */
async function isPrivate(folder: string): Promise<number | null> {
  const there = await stat(folder).catch(() => null);
  return there && process.platform !== 'win32' && (there.mode & 0o077) === 0 ? 0o600 : null;
}

/**
 * The same before it returns, for a small file of the program's own that is written while the program ends.
 * @throws the file system's own error; the file that stood there is still whole.
 */
export function writeWholeAtOnce(path: string, content: string): void {
  const part = beside(path);
  try {
    const file = openSync(part, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Files written by this process: two at once in one folder have names of their own. */
let count = 0;

/** This computer as a part of a file's name: a folder may be shared with others. */
const HERE = hostname()
  .replace(/[^A-Za-z0-9]+/g, '')
  .slice(0, 24);

// Letters of the name that the temporary file bears: with any script and what follows them they are fewer than the 255 bytes that a name may have.
const KEPT = 40;
const stem = (name: string): string => `.${[...name].slice(0, KEPT).join('')}.`;

const beside = (path: string): string =>
  join(dirname(path), `${stem(basename(path))}${HERE}-${process.pid}-${(count++).toString(36)}-${Date.now().toString(36)}.part`);

const PART = /\.([A-Za-z0-9]*)-(\d+)-[a-z0-9]+-([a-z0-9]+)\.part$/;
/** Milliseconds after which nobody is still writing a file, whoever it was. */
const FORGOTTEN = 24 * 60 * 60 * 1000;
const started = Date.now() - process.uptime() * 1000;

/**
 * Removes what processes that were killed while writing left in a folder; of one file only, when its name is given. What a living process may still
 * be writing stays. Never throws: what cannot be removed stays.
 */
export async function sweepParts(folder: string, name: string | null = null): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const file of names) {
    const [, host, pid, time] = PART.exec(file) ?? [];
    if (time === undefined || (name !== null && !file.startsWith(stem(name)))) continue;
    const begun = Number.parseInt(time, 36);
    // A number is given to another process in time: this one did not begin a file before it was there.
    const left = host === HERE && (Number(pid) === process.pid ? begun < started : !isAlive(Number(pid)));
    if (left || Date.now() - begun > FORGOTTEN) await rm(join(folder, file), { force: true }).catch(() => {});
  }
}

/** Whether a process of this computer is there. One that belongs to somebody else cannot be signalled, but it is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function replace(path: string, content: string | Uint8Array, mode: number | null): Promise<void> {
  const part = beside(path);
  let file: FileHandle | undefined;
  try {
    file = await open(part, 'wx');
    if (mode !== null) await file.chmod(mode & 0o777);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    file = undefined;
    await rename(part, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await file?.close().catch(() => {});
    await rm(part, { force: true }).catch(() => {});
    throw new Error(`${path}: cannot be written: ${whyNot(error)}`, { cause: error });
  }
}

/** Makes the renaming itself last over a power cut, where folders can be flushed: Windows and some network disks cannot, and the file is whole anyway. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
