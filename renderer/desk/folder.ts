import type { AuditFile } from '../work/protocol.ts';

/** Files of a folder that are audited at once in the page, and bytes of all of them: a larger one is the command line's. */
const MOST_FILES = 3000;
const MOST_BYTES = 512 * 1024 * 1024;

/** A file of a folder, by its path in it. */
export interface FolderFile {
  readonly key: string;
  readonly file: () => Promise<File>;
}

/** What was dropped, when a folder is among it; none for files, links and words. To be asked while the drop is told: it is forgotten after. */
export function droppedFolders(transfer: DataTransfer): readonly FileSystemEntry[] {
  const entries = [...(transfer.items ?? [])].flatMap((each) => (each.kind === 'file' ? (each.webkitGetAsEntry?.() ?? []) : []));
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [];
}

const listed = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const some = (): Promise<readonly FileSystemEntry[]> => new Promise((done, fail) => reader.readEntries(done, fail));
  // A reader gives a hundred at a time, and none at the end.
  return (async () => {
    const all: FileSystemEntry[] = [];
    for (let next = await some(); next.length > 0; next = await some()) all.push(...next);
    return all;
  })();
};

/** All files of folders, at any depth. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) found.push(...(await filesIn(await listed(entry as FileSystemDirectoryEntry))));
    else {
      const file = (): Promise<File> => new Promise((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
      found.push({ key: entry.fullPath.replace(/^\//, ''), file });
    }
  }
  return found;
}

/** Asks for a folder with the browser's own picker. None when the person changed their mind. */
export function pickFolder(): Promise<readonly FolderFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return new Promise((done) => {
    const chosen = (): readonly FolderFile[] =>
      [...(input.files ?? [])].map((file) => ({ key: file.webkitRelativePath || file.name, file: async () => file }));
    input.addEventListener('change', () => done(chosen()));
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}

/**
 * The bytes of those that can be read, by their endings, in the order of their paths.
 * @throws Error in words when they are too many.
 */
export async function readable(files: readonly FolderFile[], endings: readonly string[]): Promise<readonly AuditFile[]> {
  const known = new Set(endings);
  const wanted = files.filter(({ key }) => !/(?:^|\/)\./.test(key) && known.has(endingOf(key)));
  const tooMany = `A folder of more than ${MOST_FILES.toLocaleString('en')} files or 512 MB is too large for the desk: use “stet audit”, which keeps a store.`;
  if (wanted.length > MOST_FILES) throw new Error(tooMany);
  const found: AuditFile[] = [];
  let size = 0;
  for (const { key, file } of [...wanted].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const bytes = new Uint8Array(await (await file()).arrayBuffer());
    size += bytes.byteLength;
    if (size > MOST_BYTES) throw new Error(tooMany);
    found.push({ key, bytes });
  }
  return found;
}

/** In small letters; a name without one may be wire copy. */
function endingOf(key: string): string {
  const name = key.slice(key.lastIndexOf('/') + 1);
  const at = name.lastIndexOf('.');
  return at <= 0 ? 'txt' : name.slice(at + 1).toLowerCase();
}
