import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../host/write-whole.ts';
import { StoreRefusal } from './engine.ts';

/** What this process holds: its number may have been another's before. */
const mine = new Set<string>();

/**
 * Keeps a folder for this process until the function that comes back is called. A process that is gone holds nothing.
 * @throws StoreRefusal when another process holds it.
 */
export function hold(folder: string): () => void {
  const path = join(folder, 'held-by');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      mine.add(path);
      return () => {
        mine.delete(path);
        rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(path, 'utf8'));
      if (pid > 0 && (pid === process.pid ? mine.has(path) : isAlive(pid)))
        throw new StoreRefusal(`${folder}: another audit (process ${pid}) is at work there; wait for it, or give another --output`);
      rmSync(path, { force: true });
    }
  }
}
