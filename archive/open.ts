import type { Engine } from './engine.ts';
import { openEmbedded } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import { prepare } from './schema.ts';

export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//i.test(place);

/**
 * Opens a store, and makes it when there is none: a folder, or the address of a PostgreSQL database.
 * @throws StoreRefusal when it cannot be opened, another process has the folder, or it is a newer Stet's.
 */
export async function openStore(place: string, created: string): Promise<Engine> {
  const engine = isServer(place) ? await openPostgres(place) : await openEmbedded(place);
  try {
    await prepare(engine, created);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}
