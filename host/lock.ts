import { mkdir, open, readFile, rm } from 'node:fs/promises';
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
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
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
      if (Date.now() > until || (pid > 0 && pid !== process.pid && !isAlive(pid))) await rm(lock, { force: true }).catch(() => {});
      else await new Promise((go) => setTimeout(go, AGAIN));
    }
  }
  try {
    return await work();
  } finally {
    if (held) await rm(lock, { force: true }).catch(() => {});
  }
}
