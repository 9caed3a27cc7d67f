import type { Draft, Host, OpenedStory, RecentStory, SaveOutcome } from '../../contract/index.ts';
import { EMPTY_STORY, readStory, type Story, writeStory } from '../../core/story/index.ts';
import { sha256 } from '../sha256.ts';
import type { Desk } from './desk.svelte.ts';
import { holdsWork } from './work.ts';

// Milliseconds after a change. Long enough that a run of keys is one write, short enough that a crash costs one step of work.
const AUTOSAVE_DELAY = 400;

/** What a person may say when unsaved work is about to leave the desk. */
export type Parting = 'save' | 'discard' | 'stay';

/** Where the story is kept: its file, its drafts, the stories opened lately. */
export class Filing {
  /** File name without its ending; null until the story is saved. */
  name = $state<string | null>(null);
  handle = $state<string | null>(null);
  recent = $state.raw<readonly RecentStory[]>([]);
  drafts = $state.raw<readonly Draft[]>([]);
  #said = $state.raw<{ readonly words: string; readonly story: Story } | null>(null);
  draft = $state(newDraft());

  /** Answers the question about unsaved work; null while nothing is asked. */
  parting = $state.raw<((answer: Parting) => void) | null>(null);

  /** Whether closing, or another story, would lose something. */
  readonly dirty = $derived.by(() => this.#desk.dirty && (this.handle !== null || holdsWork(this.#desk.story, this.#desk.settled)));

  readonly #desk: Desk;
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<boolean> = Promise.resolve(true);

  constructor(desk: Desk, host: Host) {
    this.#desk = desk;
    this.#host = host;
  }

  /** The last thing that went wrong, or that is worth saying, in one line; null once the story is another. */
  get notice(): string | null {
    return this.#said?.story === this.#desk.story ? this.#said.words : null;
  }

  set notice(words: string | null) {
    this.#said = words === null ? null : { words, story: this.#desk.story };
  }

  async refresh(): Promise<void> {
    [this.recent, this.drafts] = await Promise.all([this.#host.recentStories(), this.#host.drafts()]);
  }

  /** Clears the desk, unless the person wants to keep what is on it. */
  async begin(): Promise<void> {
    if (await this.leave()) this.#desk.open(EMPTY_STORY);
  }

  /**
   * Makes room for another story: asks about work that is not saved, and forgets the file and the draft of the one on the desk. False when the
   * person would rather stay, or saving failed.
   */
  async leave(): Promise<boolean> {
    if (this.parting !== null) return false;
    await this.#saving;
    if (this.dirty) {
      const answer = await new Promise<Parting>((said) => {
        this.parting = said;
      });
      this.parting = null;
      if (answer === 'stay' || (answer === 'save' && !(await this.save()))) return false;
    }
    clearTimeout(this.#timer);
    await this.#host.discardDraft({ draft: this.draft });
    this.draft = newDraft();
    this.name = null;
    this.handle = null;
    this.notice = null;
    await this.refresh();
    return true;
  }

  async open(): Promise<void> {
    await this.take(await this.#host.openStory());
  }

  async openRecent(handle: string): Promise<void> {
    await this.take(await this.#host.openRecentStory({ handle }));
  }

  /** Puts an opened story on the desk, or says why not. */
  async take(opened: OpenedStory | null): Promise<void> {
    if (opened === null) return;
    if (opened.story) await this.#show(opened.story.bytes, opened.story.name, opened.story.handle, true);
    else this.notice = `${opened.name}: ${opened.trouble.reason}`;
  }

  /** Opens a story file's bytes that came without a handle: dropped, or chosen among sources. */
  async bring(name: string, bytes: Uint8Array): Promise<void> {
    await this.#show(bytes, name, null, true);
  }

  async recover(draft: Draft): Promise<void> {
    const opened = await this.#host.openDraft({ draft: draft.draft });
    if (!opened.story) {
      this.notice = `${draft.name}: ${opened.trouble.reason}`;
      return;
    }
    if (!(await this.#show(opened.story.bytes, draft.name, draft.handle, false))) return;
    this.draft = draft.draft;
    await this.refresh();
  }

  async discard(draft: Draft): Promise<void> {
    await this.#host.discardDraft({ draft: draft.draft });
    await this.refresh();
  }

  async #show(bytes: Uint8Array, name: string, handle: string | null, settled: boolean): Promise<boolean> {
    const found = readStory(bytes);
    if ('reason' in found) {
      this.notice = `${name}: ${found.reason}`;
      return false;
    }
    for (const source of found.story.sources) {
      if ((await sha256(source.bytes)) === source.sha256) continue;
      this.notice = `${name}: the text of ${source.name} is not the one that was saved. Open a copy that is whole.`;
      return false;
    }
    if (!(await this.leave())) return false;
    this.name = name.replace(/\.stet$/i, '');
    this.handle = handle;
    this.#desk.open(found.story, settled);
    return true;
  }

  /** True when the story is in its file now. */
  save(as = false): Promise<boolean> {
    this.#saving = this.#save(as);
    return this.#saving;
  }

  async #save(as: boolean): Promise<boolean> {
    const { story, title } = this.#desk;
    const suggestedName = `${fileName(this.name ?? title)}.stet`;
    const bytes = writeStory({ ...story, title: story.title || title });
    const outcome = as
      ? await this.#host.saveStoryAs({ suggestedName, bytes })
      : await this.#host.saveStory({ handle: this.handle, suggestedName, bytes });
    if (!this.#told(outcome)) return false;
    this.name = outcome.saved.name.replace(/\.stet$/i, '');
    this.handle = outcome.saved.handle;
    this.#desk.settled = story;
    clearTimeout(this.#timer);
    await this.#host.discardDraft({ draft: this.draft });
    await this.refresh();
    return true;
  }

  #told(outcome: SaveOutcome): outcome is SaveOutcome & { saved: object } {
    if (outcome.saved) {
      this.notice =
        outcome.saved.where === 'download' ? `${outcome.saved.name} is among your downloads.` : `${outcome.saved.name} is saved.`;
      return true;
    }
    if (outcome.trouble) this.notice = outcome.trouble.reason;
    return false;
  }

  /** Call on each change of the story: keeps a draft of work that is not saved. Returns what stops that. */
  touched(): () => void {
    clearTimeout(this.#timer);
    if (this.#desk.dirty) this.#timer = setTimeout(() => void this.keep(), AUTOSAVE_DELAY);
    return () => clearTimeout(this.#timer);
  }

  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const { story, title, dirty } = this.#desk;
    if (!dirty) return;
    await this.#host.autosave({
      draft: this.draft,
      handle: this.handle,
      name: `${fileName(this.name ?? title)}.stet`,
      bytes: writeStory(story),
    });
  }
}

const newDraft = (): string => crypto.randomUUID();

// Letters: some file systems take 255 bytes, a letter may have four, and an ending comes after.
const LONGEST = 60;

/** A name that every file system takes: letters of any script, digits, spaces and a few marks. A long one ends with a whole word. */
export function fileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{M}\p{N} ,.'’()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const letters = [...name];
  const cut = letters.slice(0, LONGEST).join('');
  const word = letters.length > LONGEST && letters[LONGEST] !== ' ' ? cut.lastIndexOf(' ') : -1;
  return (word > 0 ? cut.slice(0, word) : cut).trim() || 'Story';
}
