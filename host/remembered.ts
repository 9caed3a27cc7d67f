import { readFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Message } from '../core/model/index.ts';

/**
 * What a small JSON file of the program's own holds. A file that is damaged is set aside under another name, so that it is neither lost nor written
 * over, and told once; null then, and where there is none.
 */
export async function remembered<T>(path: string, is: (value: unknown) => value is T, tell: (message: Message) => void): Promise<T | null> {
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return null;
  try {
    const value: unknown = JSON.parse(json);
    if (is(value)) return value;
  } catch {}
  const name = basename(path);
  const aside = `${path}.damaged-${Date.now().toString(36)}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  const reason = `${name} was damaged and could not be read${moved ? `; it was set aside as ${basename(aside)}, and a new one begun` : ''}`;
  tell({ severity: 'warning', rule: 'remembered-damaged', reason, source: name });
  return null;
}
