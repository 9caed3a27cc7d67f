import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isAlive } from './write-whole.ts';

/** Milliseconds that another process may hold a list; it writes in far less. */
const PATIENCE = 3000;
const AGAIN = 15;

/**
 * Does a small piece of work on a file while no other process of this person does: two hosts may keep one list. The lock is a file beside it that
 * names its process; one whose process is gone, or that was held beyond all patience, is taken over. Where no lock can be written the work is done all
 * the same, and says itself what is wrong.
 */
export function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  // Within one process they wait for each other: two that find a dead process's lock at once would each take it over.
  const turn = (turns.get(path) ?? Promise.resolve()).then(() => alone(path, work));
  const over = turn.then(
    () => {},
    () => {},
  );
  turns.set(path, over);
  void over.then(() => turns.get(path) === over && turns.delete(path));
  return turn;
}

/** The last piece of work that was asked for a path, until it is done. */
const turns = new Map<string, Promise<void>>();

async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const until = Date.now() + PATIENCE;
  let held = false;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(() => {});
  while (!held) {
    try {
      const file = await open(lock, 'wx', 0o600);
      held = true;
      await file.writeFile(String(process.pid)).finally(() => file.close());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
      const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (Date.now() > until || (pid > 0 && pid !== process.pid && !isAlive(pid))) await takeAway(lock, pid);
      else await new Promise((go) => setTimeout(go, AGAIN));
    }
  }
  try {
    return await work();
  } finally {
    if (held) await rm(lock, { force: true }).catch(() => {});
  }
}

/** Takes a lock away that names a process. Another process may have done so a moment before and hold one of its own there: that one is put back. */
async function takeAway(lock: string, pid: number): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  try {
    await rename(lock, aside);
    if (Number(await readFile(aside, 'utf8')) !== pid) await link(aside, lock);
  } catch {
    // Gone already, or put back by another: it is asked for again.
  }
  await rm(aside, { force: true }).catch(() => {});
}
