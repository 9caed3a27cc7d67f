import type { Host, OpenedStory, RecentStory, SaveOutcome, StoryDraft } from '../../contract/index.ts';
import { EMPTY_STORY, readStory, type Story, writeStory } from '../../core/story/index.ts';
import { sha256 } from '../sha256.ts';
import type { Desk } from './desk.svelte.ts';
import { type DraftHold, heldDrafts, holdDraft } from './holds.ts';
import { holdsWork } from './work.ts';

// Milliseconds after a change. Long enough that a run of keys is one write, short enough that a crash costs one step of work.
const AUTOSAVE_DELAY = 400;
// Milliseconds until what could not be kept is tried again: soon at first, for a host that is being started again, then now and then.
const AGAIN = [1000, 2000, 5000, 15_000];

/** What a person may say when unsaved work is about to leave the desk. */
export type Parting = 'save' | 'discard' | 'stay';

/** Where the story is kept: its file, its drafts, the stories opened lately. */
export class Filing {
  /** File name without its ending; null until the story is saved. */
  name = $state<string | null>(null);
  handle = $state<string | null>(null);
  recent = $state.raw<readonly RecentStory[]>([]);
  drafts = $state.raw<readonly StoryDraft[]>([]);
  #said = $state.raw<{ readonly words: string; readonly story: Story } | null>(null);
  draft = $state(newDraft());
  /** Why work on the desk is not being kept, in one sentence; null while it is. */
  unkept = $state<string | null>(null);

  /** Answers the question about unsaved work; null while nothing is asked. */
  parting = $state.raw<((answer: Parting) => void) | null>(null);

  /** Whether closing, or another story, would lose something. */
  readonly dirty = $derived.by(() => this.#desk.dirty && (this.handle !== null || holdsWork(this.#desk.story, this.#desk.settled)));

  readonly #desk: Desk;
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** Whether the host has a draft of what stands on the desk. */
  #kept = false;
  #hold: DraftHold | null = null;
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
    try {
      const [recent, drafts, held] = await Promise.all([this.#host.recentStories(), this.#host.drafts(), heldDrafts()]);
      this.recent = recent;
      // What this window or another works on is not left over.
      this.drafts = drafts.filter(({ draft }) => draft !== this.draft && !held.has(draft));
    } catch (fault) {
      this.notice = whyOf(fault);
    }
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
    await this.#forget();
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

  async recover(draft: StoryDraft): Promise<void> {
    const hold = await holdDraft(draft.draft);
    if (hold === null) {
      this.notice = `${draft.name} is open in another window; go on there.`;
      await this.refresh();
      return;
    }
    if (!(await this.#recovered(draft))) {
      hold.release();
      return;
    }
    this.#hold = hold;
    this.#kept = true;
    await this.refresh();
  }

  async #recovered(draft: StoryDraft): Promise<boolean> {
    const opened = await this.#host.openDraft({ draft: draft.draft });
    if (!opened.story) {
      this.notice = `${draft.name}: ${opened.trouble.reason}`;
      return false;
    }
    if (!(await this.#show(opened.story.bytes, draft.name, draft.handle, false))) return false;
    this.draft = draft.draft;
    return true;
  }

  async discard(draft: StoryDraft): Promise<void> {
    const hold = await holdDraft(draft.draft);
    if (hold !== null) await this.#host.discardDraft({ draft: draft.draft }).catch((fault: unknown) => this.#say(fault));
    hold?.release();
    await this.refresh();
  }

  /** The draft of what stands on the desk is wanted no more: it was saved, given up, or holds no work. */
  async #forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.unkept = null;
    this.#failures = 0;
    this.#kept = false;
    await this.#host.discardDraft({ draft: this.draft }).catch((fault: unknown) => this.#say(fault));
    this.#hold?.release();
    this.#hold = null;
  }

  /** Says that what a person chose for the desk lasts no longer than this window. */
  unkeptSettings(fault: unknown): void {
    this.notice = `Your settings are not being kept: ${whyOf(fault).replace(/\.$/, '')}. They hold until this window is closed.`;
  }

  #say(fault: unknown): void {
    this.notice = whyOf(fault);
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

  /** True when the story is in its file now. Never rejects: what went wrong is in the notice. */
  save(as = false): Promise<boolean> {
    this.#saving = this.#save(as).catch((fault: unknown) => {
      this.#say(fault);
      return false;
    });
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
    const { notice } = this;
    await this.#forget();
    await this.refresh();
    // That it was saved matters more than what could not be tidied up.
    this.notice = notice;
    return true;
  }

  #told(outcome: SaveOutcome): outcome is SaveOutcome & { saved: object } {
    if (outcome.saved) {
      const { name, where, warning } = outcome.saved;
      this.notice = `${where === 'download' ? `${name} is among your downloads.` : `${name} is saved.`}${warning ? ` ${warning}` : ''}`;
      return true;
    }
    if (outcome.trouble) this.notice = outcome.trouble.reason;
    return false;
  }

  /** Call on each change of the story: keeps a draft of work that is not saved, and none of what is only looked at. Returns what stops that. */
  touched(): () => void {
    clearTimeout(this.#timer);
    if (this.dirty) this.#timer = setTimeout(() => this.keep(), AUTOSAVE_DELAY);
    else if (this.#kept) this.#timer = setTimeout(() => this.#forget(), AUTOSAVE_DELAY);
    return () => clearTimeout(this.#timer);
  }

  /** Keeps a draft now. Never rejects: where it cannot be kept, that is said for as long as it is so, and tried again. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const { story, title } = this.#desk;
    if (!this.dirty) return;
    const { draft } = this;
    try {
      this.#hold ??= await holdDraft(draft);
      const trouble = await this.#host.autosave({
        draft,
        handle: this.handle,
        name: `${fileName(this.name ?? title)}.stet`,
        bytes: writeStory(story),
      });
      if (draft !== this.draft) return;
      if (trouble) this.#failed(trouble.reason);
      else {
        this.#kept = true;
        this.#failures = 0;
        this.unkept = null;
      }
    } catch (fault) {
      if (draft === this.draft) this.#failed(whyOf(fault));
    }
  }

  #failed(why: string): void {
    this.unkept = why;
    const wait = AGAIN[Math.min(this.#failures++, AGAIN.length - 1)];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), wait);
  }
}

const whyOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

const newDraft = (): string => crypto.randomUUID();

// Letters: some file systems take 255 bytes, a letter may have four, and an ending comes after.
const LONGEST = 60;

/** A name that every file system takes: letters of any script, digits, spaces and a few marks. A long one ends with a whole word. */
export function fileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{M}\p{N} ,.'’()-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/g, '');
  const letters = [...name];
  const cut = letters.slice(0, LONGEST).join('');
  const word = letters.length > LONGEST && letters[LONGEST] !== ' ' ? cut.lastIndexOf(' ') : -1;
  return (word > 0 ? cut.slice(0, word) : cut).trim() || 'Story';
}
