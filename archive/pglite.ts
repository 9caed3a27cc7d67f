import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { whyNot } from '../host/why-not.ts';
import { isAlive } from '../host/write-whole.ts';
import { type Engine, type SqlQuery, StoreRefusal } from './engine.ts';
import { hold } from './hold.ts';
import { installed } from './installed.ts';
import { ROOM_TO_MAKE, ROOM_TO_OPEN, wantRoom } from './room.ts';

/** The database's own folder within the store's. */
const PLACE = 'pglite';

const load = () => installed<typeof import('@electric-sql/pglite')>('@electric-sql/pglite').PGlite;

export const isMade = (folder: string): boolean => existsSync(join(folder, PLACE));

/**
 * Makes an empty database in a folder unless there is one. It is made beside and moved into its place, so that one half made is never opened.
 * PostgreSQL's own making takes twice the memory of all that comes after: whoever has little does this in a process of its own.
 */
export async function makeEmbedded(folder: string): Promise<void> {
  if (isMade(folder)) return;
  // A name of its own: another process that was killed may have left one, or be at it.
  const unfinished = join(folder, `${PLACE}-${process.pid}.new`);
  await mkdir(folder, { recursive: true });
  for (const left of await readdir(folder)) if (isLeft(left)) await rm(join(folder, left), { recursive: true, force: true });
  await wantRoom(folder, ROOM_TO_MAKE);
  const PGlite = load();
  const made = new PGlite(unfinished);
  await made.waitReady;
  await made.close();
  // Another may have been quicker.
  await rename(unfinished, join(folder, PLACE)).catch(() => rm(unfinished, { recursive: true, force: true }));
}

/** Whether a folder is one that a process which is gone began to make. */
function isLeft(name: string): boolean {
  const [, pid] = /^pglite-(\d+)\.new$/.exec(name) ?? [];
  return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
}

/**
 * Opens the database in a folder: PostgreSQL in WebAssembly, nothing to install, for one process at a time.
 * @throws StoreRefusal when another process has it open, or it cannot be read.
 */
export async function openEmbedded(folder: string): Promise<Engine> {
  if (isMade(folder)) await wantRoom(folder, ROOM_TO_OPEN);
  const letGo = hold(folder);
  try {
    await makeEmbedded(folder);
    const PGlite = load();
    const database = new PGlite(join(folder, PLACE));
    await database.waitReady;
    const ask: SqlQuery = async <R>(sql: string, values: Parameters<SqlQuery>[1] = []) =>
      (await database.query(sql, values)).rows as readonly R[];
    return {
      alone: true,
      ask,
      together: (work) =>
        database.transaction((within) =>
          work(async <R>(sql: string, values: Parameters<SqlQuery>[1] = []) => (await within.query(sql, values)).rows as readonly R[]),
        ),
      close: async () => {
        await database.close();
        letGo();
      },
    };
  } catch (error) {
    letGo();
    if (error instanceof StoreRefusal) throw error;
    throw new StoreRefusal(`${folder}: the store cannot be opened: ${whyNot(error)}`, { cause: error });
  }
}
