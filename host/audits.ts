import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { type Opened, type OpenedAudit, PAIR_FILE, STORY_LIMIT } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { messageOf, openSource, readBytes, unopened } from './opened.ts';
import { fileTrouble, Trouble } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

/** Where an article of a pair is read: a path or an address, and which story of a source with several. */
interface ArticlePlace {
  readonly place: string;
  readonly item?: string;
}

interface AuditFolder {
  readonly folder: string;
  /** The source and the published article, by the pair's file. */
  readonly places: ReadonlyMap<string, readonly [ArticlePlace, ArticlePlace]>;
}

/** Where the places stand, in the folder of an audit. */
const PLACES = join('.stet-audit', 'places.json');

/**
 * Audits that were opened and the handles that stand for their folders. Whoever holds a handle can read the two articles of a pair that the audit lists, and
 * keep what was decided on it beside its report, and nothing else.
 */
export class Audits {
  readonly #folders = new Map<string, AuditFolder>();

  async open(folder: string): Promise<OpenedAudit> {
    const name = basename(folder);
    try {
      if (!existsSync(join(folder, 'index.json')))
        throw new Trouble('no-audit', 'this folder holds no audit; choose the one that “stet audit … --output FOLDER” wrote');
      const index = await readBytes(join(folder, 'index.json'), STORY_LIMIT);
      const handle = randomBytes(18).toString('base64url');
      this.#folders.set(handle, { folder, places: await placesIn(folder) });
      return { name, audit: { handle, index, marks: await marksIn(folder) }, trouble: null };
    } catch (fault) {
      return { name, audit: null, trouble: messageOf(name, fault) };
    }
  }

  /** The source and the published article of a pair, in this order. */
  async openPair(handle: string, pair: string): Promise<readonly Opened[]> {
    const found = this.#folders.get(handle)?.places.get(pair);
    if (!found) {
      const gone = new Trouble('pair-unknown', 'where its articles are is not known; run the audit again, or read its report');
      return [unopened(pair, gone)];
    }
    return Promise.all(found.map(openPlace));
  }

  /** Keeps marks, and the report that shows them where one is given. Null once they are kept, else why they are not. */
  async keepPair(handle: string, pair: string, marks: Uint8Array, report: Uint8Array | null): Promise<Message | null> {
    const folder = this.#folders.get(handle)?.folder;
    // A pair's file is checked by its shape: letters of one folder, no way out of it.
    if (folder === undefined || !PAIR_FILE.test(pair))
      return messageOf(pair, new Trouble('pair-unknown', 'the audit is not open any more; open it again'));
    try {
      await mkdir(join(folder, 'marks'), { recursive: true });
      await writeWhole(join(folder, 'marks', `${basename(pair, '.html')}.json`), marks);
      if (report !== null) await writeWhole(join(folder, pair), report);
      return null;
    } catch (fault) {
      return messageOf(pair, fileTrouble(fault));
    }
  }
}

async function openPlace({ place, item }: ArticlePlace): Promise<Opened> {
  const name = basename(place);
  if (/^https?:\/\//i.test(place))
    return unopened(place, new Trouble('pair-address', 'the audit fetched it; give its address to fetch it again, or read the report'));
  // What begins with two slashes is another machine's on Windows, which would be asked for it with the person's name.
  if (!isAbsolute(place) || /^[\\/]{2}/.test(place))
    return unopened(name, new Trouble('pair-place', 'it is not on this machine; read the report'));
  if (/\.(?:csv|tsv|jsonl|ndjson)$/i.test(name))
    return unopened(name, new Trouble('pair-table', 'it is a row of a table, which the desk does not open; read the report'));
  const opened = await openSource(place);
  return opened.loaded === null || item === undefined ? opened : { ...opened, loaded: { ...opened.loaded, item } };
}

const isPlace = (value: unknown): value is ArticlePlace => {
  const { place, item } = (value ?? {}) as Record<string, unknown>;
  return typeof place === 'string' && (item === undefined || typeof item === 'string');
};

/** None where the file is missing or damaged: the list can be read without it. */
async function placesIn(folder: string): Promise<AuditFolder['places']> {
  const found = new Map<string, readonly [ArticlePlace, ArticlePlace]>();
  try {
    const { pairs } = JSON.parse(new TextDecoder().decode(await readBytes(join(folder, PLACES), STORY_LIMIT))) as Record<string, unknown>;
    for (const [file, both] of Object.entries(pairs ?? {})) {
      if (!Array.isArray(both)) continue;
      const [source, published] = both as unknown[];
      if (isPlace(source) && isPlace(published)) found.set(file, [source, published]);
    }
  } catch {
    return new Map();
  }
  return found;
}

/** One that cannot be read is left out: it is another's to mend. */
async function marksIn(folder: string): Promise<readonly Uint8Array[]> {
  const names = await readdir(join(folder, 'marks')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const all = await Promise.all(files.map((name) => readBytes(join(folder, 'marks', name), STORY_LIMIT).catch(() => null)));
  return all.filter((one) => one !== null);
}
