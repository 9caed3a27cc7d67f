import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type OpenedStory, STORY_LIMIT, type StoryDraft } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { messageOf, readBytes } from './opened.ts';
import type { Stories } from './stories.ts';
import { fileTrouble, Trouble } from './trouble.ts';
import { isAlive, sweepParts, writeWhole } from './write-whole.ts';

const SCHEMA = 'stet-draft/1';
const ENDING = '.draft';
const LEASE = '.lease';
/** Milliseconds after its last sign of work that a draft of another computer, whose processes cannot be asked for, counts as left. */
const LEFT = 10 * 60 * 1000;
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
 * after a crash. Beside each stands the lease of the process that works on it: what another living host works on is not offered here, nor discarded.
 * Names of drafts are letters, digits and hyphens, checked at the contract, so that they are safe as file names.
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

  /** Writes happen one after the other: of two autosaves of one draft, the later stays. Null once it is kept, else why not. */
  keep(draft: string, { name, handle }: { name: string; handle: string | null }, bytes: Uint8Array): Promise<Message | null> {
    return this.#next(async () => {
      const head: Head = { schema: SCHEMA, name, handle, saved: this.#now().toISOString() };
      try {
        if (await this.#elsewhere(draft)) throw inUse();
        await mkdir(this.#folder, { recursive: true, mode: 0o700 });
        await writeWhole(this.#lease(draft), JSON.stringify({ host: hostname(), pid: process.pid }));
        await writeWhole(this.#path(draft), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
        return null;
      } catch (fault) {
        return messageOf(name, fileTrouble(fault));
      }
    });
  }

  /** Newest first. A file that is not a whole draft is left alone and left out. */
  async list(): Promise<readonly StoryDraft[]> {
    await this.#writing;
    await sweepParts(this.#folder);
    const names = await readdir(this.#folder).catch(() => []);
    const drafts: StoryDraft[] = [];
    for (const file of names) {
      if (!file.endsWith(ENDING) || file.startsWith('.')) continue;
      const draft = file.slice(0, -ENDING.length);
      if (await this.#elsewhere(draft)) continue;
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
      if (await this.#elsewhere(draft)) throw inUse();
      const { head, bytes } = await this.#read(draft);
      return { name: head.name, story: { handle: await this.#stories.known(head.handle), name: head.name, bytes }, trouble: null };
    } catch (fault) {
      return { name: '', story: null, trouble: messageOf('', fault) };
    }
  }

  discard(draft: string): Promise<void> {
    return this.#next(async () => {
      if (await this.#elsewhere(draft)) return;
      await rm(this.#path(draft), { force: true });
      await rm(this.#lease(draft), { force: true });
    });
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  #path(draft: string): string {
    return join(this.#folder, `${draft}${ENDING}`);
  }

  #lease(draft: string): string {
    return join(this.#folder, `${draft}${LEASE}`);
  }

  /** Whether another host that is still there works on a draft. A lease that cannot be read is nobody's. */
  async #elsewhere(draft: string): Promise<boolean> {
    try {
      const { host, pid } = JSON.parse(await readFile(this.#lease(draft), 'utf8')) as { host: unknown; pid: unknown };
      if (host === hostname()) return typeof pid === 'number' && pid !== process.pid && isAlive(pid);
      return Date.now() - (await stat(this.#lease(draft))).mtimeMs < LEFT;
    } catch {
      return false;
    }
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

const inUse = (): Trouble => new Trouble('draft-in-use', 'another Stet that is running works on this story; go on there');

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
