import { statfs } from 'node:fs/promises';
import { StoreRefusal } from './engine.ts';

/** Bytes that making a store takes, and those without which an open one cannot write its journal: on a full disk the database waits for ever. */
export const ROOM_TO_MAKE = 64 * 1024 * 1024;
export const ROOM_TO_OPEN = 8 * 1024 * 1024;

/** Says in one line that there is no room. */
export const noRoom = (folder: string): string =>
  `${folder}: the disk is full; make room and run the same command again, it goes on where it stopped`;

/**
 * @param freeIn bytes that may be written where a folder is; the system's word unless a test says otherwise.
 * @throws StoreRefusal when there is less room than is needed. Where the system does not tell, nothing is refused.
 */
export async function wantRoom(folder: string, needed: number, freeIn: (folder: string) => Promise<number> = free): Promise<void> {
  const left = await freeIn(folder).catch(() => Number.POSITIVE_INFINITY);
  if (left < needed) throw new StoreRefusal(noRoom(folder));
}

const free = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Whether a fault of a database or of a file means that the disk is full. */
export const isFull = (fault: unknown): boolean =>
  (fault as NodeJS.ErrnoException)?.code === 'ENOSPC' ||
  (fault instanceof Error && /no space left on device|\bENOSPC\b|disk full/i.test(fault.message));
