import type { Opened } from '../../contract/index.ts';
import { SOURCES_AT_ONCE } from '../../contract/limits.ts';

export interface DroppedFiles {
  /** Whether a folder is among what was dropped. */
  readonly folder: boolean;
  /** Those in folders by their paths in order, of the kinds that can be read. */
  readonly files: Promise<readonly File[]>;
}

/** The files of a drop, in folders too. Call it in the event itself: afterwards what was dropped is gone. */
export function droppedFiles(transfer: DataTransfer, endings: readonly string[]): DroppedFiles {
  const files = [...transfer.files];
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null));
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
  if (folders.length === 0) return { folder: false, files: Promise.resolve(files) };
  // A folder is among the files too, as one that cannot be read.
  const named = new Set(folders.map(({ name }) => name));
  return { folder: true, files: inside(folders, endings).then((found) => [...files.filter(({ name }) => !named.has(name)), ...found]) };
}

/** The files in folders and in theirs that can be read by their endings; at most one more than are looked at. */
async function inside(folders: readonly FileSystemDirectoryEntry[], endings: readonly string[]): Promise<readonly File[]> {
  const found: { readonly path: string; readonly file: File }[] = [];
  const open = [...folders];
  for (let folder = open.shift(); folder && found.length <= SOURCES_AT_ONCE; folder = open.shift()) {
    for (const entry of await listed(folder)) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory) open.push(entry as FileSystemDirectoryEntry);
      else if (endings.includes(entry.name.split('.').at(-1)?.toLowerCase() ?? '')) {
        const file = await fileOf(entry as FileSystemFileEntry);
        if (file) found.push({ path: entry.fullPath, file });
      }
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ file }) => file);
}

/** All of a folder: a reader gives a hundred at a time, and none when it has given all. */
async function listed(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> => new Promise((done) => entry.file(done, () => done(null)));

/** A dropped file as the host would have opened it. */
export async function openedFile(file: File): Promise<Opened> {
  const { name, type } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, loaded: { name, bytes, ...(type === '' ? {} : { mediaType: type }) }, trouble: null };
  } catch {
    const reason = `${name} cannot be read. If it is a folder, open the files in it instead.`;
    return { name, loaded: null, trouble: { severity: 'error', rule: 'file-unreadable', reason, source: name } };
  }
}
