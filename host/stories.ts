import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type OpenedStory, RECENT_LIMIT, type RecentStory, STORY_LIMIT } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { locked } from './lock.ts';
import { messageOf, readBytes } from './opened.ts';
import { remembered } from './remembered.ts';
import { Trouble } from './trouble.ts';
import { sweepParts, writeWhole } from './write-whole.ts';

interface StoryPlace {
  readonly handle: string;
  readonly path: string;
  /** ISO 8601, UTC; when it was last opened or saved. */
  readonly opened: string;
  /** The file as it was then: another time or size says that somebody else has written to it since. Absent where it is not known. */
  readonly seen?: string;
}

/** A file's time and size in one word; null where there is no file. */
const seenAt = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ mtimeNs, size }) => `${mtimeNs}-${size}`,
    () => null,
  );

interface Options {
  /** Hears of each story opened or saved: the system keeps lists of its own. */
  readonly visited?: (path: string) => void;
  readonly now?: () => Date;
  /** Hears what the person should know: that the memory was damaged. */
  readonly tell?: (message: Message) => void;
}

/**
 * Story files and the opaque handles that stand for their paths, so that whoever holds a handle can write back to that very file and to no
 * other. The recent ones are remembered in `recent.json`; handles stay the same between runs, so that a draft still knows its file. Several hosts
 * may keep one memory: each adds to what stands there.
 */
export class Stories {
  readonly #memory: string;
  readonly #visited: (path: string) => void;
  readonly #now: () => Date;
  readonly #tell: (message: Message) => void;
  readonly #places = new Map<string, StoryPlace>();
  #recalled: Promise<void> | null = null;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string, { visited = () => {}, now = () => new Date(), tell = () => {} }: Options = {}) {
    this.#memory = join(folder, 'recent.json');
    this.#visited = visited;
    this.#now = now;
    this.#tell = tell;
  }

  /** Opens a story file by its path, which only the host knows. */
  async openPath(path: string): Promise<OpenedStory> {
    const name = basename(path);
    try {
      await sweepParts(dirname(path), name);
      // Asked before reading: what is written meanwhile counts as written since.
      const seen = await seenAt(path);
      const bytes = await readBytes(path, STORY_LIMIT);
      return { name, story: { handle: await this.#visit(path, seen), name, bytes }, trouble: null };
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
    return this.#visit(path, await seenAt(path));
  }

  /** Whether somebody else wrote to the file of a handle since it was opened or saved here. */
  async changedSince(handle: string): Promise<boolean> {
    await this.#recall();
    const place = this.#places.get(handle);
    if (place?.seen === undefined) return false;
    const seen = await seenAt(place.path);
    return seen !== null && seen !== place.seen;
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
    await this.#remember(() => []);
  }

  #newest(): readonly StoryPlace[] {
    return newest([...this.#places.values()]);
  }

  async #visit(path: string, seen: string | null): Promise<string> {
    await this.#recall();
    const known = [...this.#places.values()].find((place) => place.path === path);
    const handle = known?.handle ?? randomBytes(18).toString('base64url');
    const place = { handle, path, opened: this.#now().toISOString(), ...(seen === null ? {} : { seen }) };
    this.#places.set(handle, place);
    await this.#remember((stored) => newest([place, ...stored.filter((other) => other.path !== path)]));
    this.#visited(path);
    return handle;
  }

  /** Changes what stands in the memory. Not being able to remember what is recent must not keep anyone from opening or saving. */
  #remember(change: (stored: readonly StoryPlace[]) => readonly StoryPlace[]): Promise<void> {
    const kept = this.#writing
      .then(() =>
        locked(this.#memory, async () => {
          const places = change((await remembered(this.#memory, isList, this.#tell)) ?? []);
          await writeWhole(this.#memory, `${JSON.stringify(places, null, 2)}\n`);
        }),
      )
      .catch(() => {});
    this.#writing = kept;
    return kept;
  }

  #recall(): Promise<void> {
    this.#recalled ??= remembered(this.#memory, isList, this.#tell).then((places) => {
      for (const place of places ?? []) this.#places.set(place.handle, place);
    });
    return this.#recalled;
  }
}

const newest = (places: readonly StoryPlace[]): readonly StoryPlace[] =>
  places
    .filter(({ opened }) => opened !== '')
    .sort((a, b) => b.opened.localeCompare(a.opened))
    .slice(0, RECENT_LIMIT);

const isList = (value: unknown): value is readonly StoryPlace[] => Array.isArray(value) && value.every(isPlace);

function isPlace(value: unknown): value is StoryPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { handle, path, opened, seen } = value as Partial<Record<keyof StoryPlace, unknown>>;
  if (seen !== undefined && typeof seen !== 'string') return false;
  return typeof handle === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(handle) && typeof path === 'string' && typeof opened === 'string';
}
