import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { CollectionSide, Listed } from '../../archive/sources.ts';
import { endingsOf } from '../../core/extract/readers.ts';
import { whyNot } from '../../host/why-not.ts';
import { Refusal } from '../exit-codes.ts';
import type { Columns } from './columns.ts';
import { isTable } from './table.ts';

export interface Collection {
  readonly listed: readonly Listed[];
  /** Files of a folder that nothing can read, by their endings: pictures, scripts. */
  readonly leftOut: number;
}

/**
 * The sources of one collection: addresses, files, and all files in folders that Stet reads, at any depth. `except` is a folder that is not looked into.
 * @throws Refusal for a path that is not there.
 */
export function collection(places: readonly string[], side: CollectionSide, columns: Columns, except: string): Collection {
  const endings = new Set(endingsOf());
  const listed: Listed[] = [];
  let leftOut = 0;
  const put = (key: string, place: string): void => {
    const { size, mtimeMs } = statSync(place);
    const stamp = `${size}-${Math.round(mtimeMs)}${isTable(place) ? JSON.stringify(columns) : ''}`;
    listed.push({ key: key.replaceAll('\\', '/'), place, side, stamp });
  };
  const walk = (key: string, folder: string): void => {
    if (folder === except) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const [named, place] = [join(key, entry.name), join(folder, entry.name)];
      if (entry.isDirectory()) walk(named, place);
      else if (isTable(place) || endings.has(endingOf(entry.name))) put(named, place);
      else leftOut++;
    }
  };
  for (const place of places) {
    if (/^https?:\/\//i.test(place)) {
      listed.push({ key: place, place, side, stamp: 'address' });
      continue;
    }
    try {
      const path = resolve(place);
      if (statSync(path).isDirectory()) walk(place, path);
      else put(place, path);
    } catch (error) {
      throw new Refusal(
        `${place}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file or folder; check the path' : whyNot(error)}`,
      );
    }
  }
  // Byte order, so that the store numbers them alike everywhere.
  return { listed: listed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)), leftOut };
}

/** In small letters; "" for a name without one, which may be wire copy. */
function endingOf(name: string): string {
  const at = basename(name).lastIndexOf('.');
  return at <= 0 ? 'txt' : name.slice(at + 1).toLowerCase();
}
