import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Draft, type OpenedStory, STORY_LIMIT } from '../contract/index.ts';
import { messageOf, readBytes } from './opened.ts';
import type { Stories } from './stories.ts';
import { Trouble } from './trouble.ts';
import { writeWhole } from './write-whole.ts';

const SCHEMA = 'stet-draft/1';
const ENDING = '.draft';
const LINE_FEED = 0x0a;
/** Bytes of the first line at most: a name of the longest kind, every character escaped, fits several times over. */
const HEAD_LIMIT = 8192;

interface Head {
  readonly schema: string;
  readonly name: string;
  readonly handle: string | null;
  readonly saved: string;
}

/**
 * Autosaved stories in a folder, one file each: a line of JSON (whose it is), then the story's bytes. One file, because two could disagree
 * after a crash. Names of drafts are letters, digits and hyphens, checked at the contract, so that they are safe as file names.
 */
export class Drafts {
  readonly #folder: string;
  readonly #stories: Pick<Stories, 'known'>;
  readonly #now: () => Date;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(folder: string, stories: Pick<Stories, 'known'>, now: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#stories = stories;
    this.#now = now;
  }

  /** Writes happen one after the other: of two autosaves of one draft, the later stays. */
  keep(draft: string, { name, handle }: { name: string; handle: string | null }, bytes: Uint8Array): Promise<void> {
    return this.#next(async () => {
      const head: Head = { schema: SCHEMA, name, handle, saved: this.#now().toISOString() };
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeWhole(this.#path(draft), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
    });
  }

  /** Newest first. A file that is not a whole draft is left alone and left out. */
  async list(): Promise<readonly Draft[]> {
    await this.#writing;
    const names = await readdir(this.#folder).catch(() => []);
    const drafts: Draft[] = [];
    for (const file of names) {
      if (!file.endsWith(ENDING) || file.startsWith('.')) continue;
      const draft = file.slice(0, -ENDING.length);
      try {
        const head = await this.#head(draft);
        drafts.push({ draft, name: head.name, handle: await this.#stories.known(head.handle), saved: head.saved });
      } catch {
        // Cut off or foreign: a person may still want to look at it by hand.
      }
    }
    return drafts.sort((a, b) => b.saved.localeCompare(a.saved));
  }

  async openStory(draft: string): Promise<OpenedStory> {
    await this.#writing;
    try {
      const { head, bytes } = await this.#read(draft);
      return { name: head.name, story: { handle: await this.#stories.known(head.handle), name: head.name, bytes }, trouble: null };
    } catch (fault) {
      return { name: '', story: null, trouble: messageOf('', fault) };
    }
  }

  discard(draft: string): Promise<void> {
    return this.#next(() => rm(this.#path(draft), { force: true }));
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  #path(draft: string): string {
    return join(this.#folder, `${draft}${ENDING}`);
  }

  async #read(draft: string): Promise<{ head: Head; bytes: Uint8Array }> {
    const whole = await readBytes(this.#path(draft), STORY_LIMIT + HEAD_LIMIT);
    const { head, length } = headOf(whole);
    return { head, bytes: whole.slice(length) };
  }

  /** Reads no more of the file than its first line: there may be many drafts, and large ones. */
  async #head(draft: string): Promise<Head> {
    const file = await open(this.#path(draft), 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_LIMIT), 0, HEAD_LIMIT, 0);
      return headOf(buffer.subarray(0, bytesRead)).head;
    } finally {
      await file.close();
    }
  }
}

/** The first line of a draft, and how many bytes it takes with its line feed. */
function headOf(bytes: Uint8Array): { head: Head; length: number } {
  const end = bytes.indexOf(LINE_FEED);
  const head: unknown = end < 0 ? null : parse(new TextDecoder().decode(bytes.subarray(0, end)));
  if (!isHead(head)) throw new Trouble('draft-damaged', 'the autosaved story is damaged and cannot be opened');
  return { head, length: end + 1 };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const head = value as Partial<Record<keyof Head, unknown>>;
  return (
    head.schema === SCHEMA &&
    typeof head.name === 'string' &&
    typeof head.saved === 'string' &&
    (head.handle === null || typeof head.handle === 'string')
  );
}
