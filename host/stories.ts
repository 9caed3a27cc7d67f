import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type OpenedStory, RECENT_LIMIT, type RecentStory, STORY_LIMIT } from '../contract/index.ts';
import { messageOf, readBytes } from './opened.ts';
import { Trouble } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

interface Place {
  readonly handle: string;
  readonly path: string;
  /** ISO 8601, UTC; when it was last opened or saved. */
  readonly opened: string;
}

/**
 * Story files and the opaque handles that stand for their paths, so that whoever holds a handle can write back to that very file and to no
 * other. The recent ones are remembered in `recent.json`; handles stay the same between runs, so that a draft still knows its file.
 */
export class Stories {
  readonly #memory: string;
  readonly #visited: (path: string) => void;
  readonly #now: () => Date;
  readonly #places = new Map<string, Place>();
  #recalled: Promise<void> | null = null;
  #writing: Promise<unknown> = Promise.resolve();

  /** `visited` hears of each story opened or saved: the system keeps lists of its own. */
  constructor(folder: string, { visited = () => {}, now = () => new Date() }: { visited?: (path: string) => void; now?: () => Date } = {}) {
    this.#memory = join(folder, 'recent.json');
    this.#visited = visited;
    this.#now = now;
  }

  /** Opens a story file by its path, which only the host knows. */
  async openPath(path: string): Promise<OpenedStory> {
    const name = basename(path);
    try {
      const bytes = await readBytes(path, STORY_LIMIT);
      return { name, story: { handle: await this.#visit(path), name, bytes }, trouble: null };
    } catch (fault) {
      return { name, story: null, trouble: messageOf(name, fault) };
    }
  }

  async open(handle: string): Promise<OpenedStory> {
    const path = await this.pathOf(handle);
    if (path !== null) return this.openPath(path);
    const gone = new Trouble('story-unknown', 'this story is not among the recent ones any more; open its file');
    return { name: '', story: null, trouble: messageOf('', gone) };
  }

  /** Writes a story whole or not at all. Gives its handle; rejects with the system's error. */
  async save(path: string, bytes: Uint8Array): Promise<string> {
    await writeWhole(path, bytes);
    return this.#visit(path);
  }

  /** The path a handle stands for; null when it stands for none. */
  async pathOf(handle: string): Promise<string | null> {
    await this.#recall();
    return this.#places.get(handle)?.path ?? null;
  }

  /** The handle itself while its file is there, else null. */
  async known(handle: string | null): Promise<string | null> {
    const path = handle === null ? null : await this.pathOf(handle);
    return path !== null && existsSync(path) ? handle : null;
  }

  /** Newest first. */
  async recent(): Promise<readonly RecentStory[]> {
    await this.#recall();
    return this.#newest().map(({ handle, path, opened }) => ({ handle, name: basename(path), opened }));
  }

  /** Forgets the recent stories; handles already given out keep working until the end of the run. */
  async clearRecent(): Promise<void> {
    await this.#recall();
    for (const [handle, place] of this.#places) this.#places.set(handle, { ...place, opened: '' });
    await this.#remember();
  }

  #newest(): readonly Place[] {
    return [...this.#places.values()]
      .filter(({ opened }) => opened !== '')
      .sort((a, b) => b.opened.localeCompare(a.opened))
      .slice(0, RECENT_LIMIT);
  }

  async #visit(path: string): Promise<string> {
    await this.#recall();
    const known = [...this.#places.values()].find((place) => place.path === path);
    const handle = known?.handle ?? randomBytes(18).toString('base64url');
    this.#places.set(handle, { handle, path, opened: this.#now().toISOString() });
    await this.#remember();
    this.#visited(path);
    return handle;
  }

  /** Not being able to remember what is recent must not keep anyone from opening or saving. */
  #remember(): Promise<void> {
    const kept = this.#writing.then(() => writeWhole(this.#memory, `${JSON.stringify(this.#newest(), null, 2)}\n`)).catch(() => {});
    this.#writing = kept;
    return kept;
  }

  #recall(): Promise<void> {
    this.#recalled ??= readFile(this.#memory, 'utf8')
      .then((json) => {
        const stored: unknown = JSON.parse(json);
        if (Array.isArray(stored)) for (const place of stored) if (isPlace(place)) this.#places.set(place.handle, place);
      })
      .catch(() => {});
    return this.#recalled;
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { handle, path, opened } = value as Partial<Record<keyof Place, unknown>>;
  return typeof handle === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(handle) && typeof path === 'string' && typeof opened === 'string';
}
