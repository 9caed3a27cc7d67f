import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
};

/** What a file system error means, in words for a person. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && WHY[code]) ?? message;
}

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
  await replace(there ? await realpath(path) : path, content, there?.mode ?? null);
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

const beside = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}-${(count++).toString(36)}${Date.now().toString(36)}.part`);

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
