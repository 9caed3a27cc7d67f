import type { Host, Opened } from '../../contract/index.ts';
import { SOURCES_AT_ONCE } from '../../contract/limits.ts';
import { EMPTY_STORY } from '../../core/story/index.ts';
import type { Desk } from './desk.svelte.ts';
import { droppedFiles, openedFile } from './dropped.ts';
import type { Filing } from './filing.svelte.ts';
import { droppedFolders } from './folder.ts';
import type { Pile } from './pile.svelte.ts';
import { fileSamples, SAMPLES, type Sample } from './samples.ts';
import { sourceOf } from './source.ts';
import type { NewSource, Slot } from './steps.ts';
import { PASTED } from './work.ts';

/** Files of a folder that are a pile to choose from; more are an audit. */
const PILED = 40;

/** Trouble at a slot, and what may be tried again. */
export interface SlotTrouble {
  readonly reason: string;
  /** The address that was refused because it is private; the person may insist. */
  readonly privateAddress: string | null;
}

/** How a slot is filled, other than by a file. */
export type Way = 'paste' | 'address';

/** Every route by which a source comes to the desk: files, drops, the clipboard, addresses, samples. */
export class Loading {
  troubles = $state.raw<Readonly<Partial<Record<Slot, SlotTrouble>>>>({});
  /** The address that is being fetched for each slot. */
  fetching = $state.raw<Readonly<Partial<Record<Slot, { readonly url: string; readonly request: string }>>>>({});

  /** The slot a person is asked to fill, and by which way when one was chosen already: on a full desk in a dialog. */
  asking = $state.raw<{ readonly slot: Slot; readonly way: Way | null } | null>(null);

  /** Hears of folders with many files that were dropped. */
  onfolders: (entries: readonly FileSystemEntry[]) => void = () => {};

  readonly #desk: Desk;
  readonly #host: Host;
  readonly #filing: Pick<Filing, 'leave' | 'bring'>;
  readonly #pile: Pile;
  #requests = 0;

  constructor(desk: Desk, host: Host, filing: Pick<Filing, 'leave' | 'bring'>, pile: Pile) {
    this.#desk = desk;
    this.#pile = pile;
    this.#host = host;
    this.#filing = filing;
  }

  /** Both sides are taken: what comes now is one more witness, or another story. */
  readonly full = $derived.by(() => this.#taken(this.#desk.story.base) && this.#taken(this.#desk.facing));

  /** A source that cannot be read leaves its slot free for another. */
  #taken(siglum: string | null): boolean {
    return siglum !== null && this.#desk.troubleOf(siglum).length === 0;
  }

  ask(slot: Slot, way: Way | null = null): void {
    this.asking = { slot, way };
  }

  /** The slot a source goes to when nobody said which, after `before` others. */
  free(before: readonly Slot[] = []): Slot {
    if (!this.#taken(this.#desk.story.base) && !before.includes('base')) return 'base';
    return !this.#taken(this.#desk.facing) && !before.includes('witness') ? 'witness' : 'further';
  }

  /** Asks no more; what went wrong is told no more. */
  dismiss(): void {
    if (this.asking) this.#clear(this.asking.slot);
    this.asking = null;
  }

  /** What went wrong at a slot is told no more. */
  forget(slot: Slot): void {
    this.#clear(slot);
  }

  async openFiles(slot: Slot | null): Promise<void> {
    await this.#bring(await this.#host.openSources({ multiple: slot === null, endings: this.#desk.collator.endings }), slot);
  }

  /** More files than a pair, for no slot or on an empty desk, are told apart by what they tell; all others go where they belong. */
  async #bring(opened: readonly Opened[], slot: Slot | null): Promise<void> {
    const many = opened.length > 2 && (slot === null || this.#desk.story.sources.length === 0) && !opened.some(isStory);
    if (!many) return this.take(opened, slot);
    const story = await this.#pile.bring(opened);
    if (story) await this.begin(story);
  }

  /** Clears the desk for these sources, the base first. False when the person would rather keep what lies there. */
  async begin(sources: readonly NewSource[]): Promise<boolean> {
    if (!(await this.#filing.leave())) return false;
    this.dismiss();
    this.#desk.begin(...sources);
    return true;
  }

  /**
   * Puts what was opened where it belongs: the first on the slot, the others on what is free. Two or more at once for no slot, on a full desk, are
   * another story. A story file among them is opened by itself.
   */
  async take(opened: readonly Opened[], slot: Slot | null): Promise<void> {
    const story = opened.find(isStory);
    if (story?.loaded) {
      this.dismiss();
      await this.#filing.bring(story.name, story.loaded.bytes);
      return;
    }
    if (slot === null && this.full && opened.length > 1) {
      if (!(await this.#filing.leave())) return;
      this.#desk.open(EMPTY_STORY);
    }
    const places: Slot[] = [];
    const found: [Slot, NewSource][] = [];
    for (const { name, loaded, trouble } of opened) {
      const place = (places.length === 0 ? slot : null) ?? this.free(places);
      places.push(place);
      if (loaded) found.push([place, await sourceOf(loaded)]);
      else this.#fail(place, told(name, trouble.reason));
    }
    if (found.length > 0) this.#put(...found);
  }

  /** Reads dropped files, a dropped link, or dropped text. */
  async drop(transfer: DataTransfer, slot: Slot | null): Promise<void> {
    const { folder, files } = droppedFiles(transfer, this.#desk.collator.endings);
    const some = transfer.files.length > 0;
    const folders = droppedFolders(transfer);
    const html = transfer.getData('text/html');
    const uri = transfer
      .getData('text/uri-list')
      .split(/\r?\n/)
      .find((line) => line !== '' && !line.startsWith('#'));
    const text = transfer.getData('text/plain');
    // A folder holds stories, however small the place it is dropped on.
    if (folders.length > 0 && (await files).length > PILED) this.onfolders(folders);
    else if (some) await this.#dropped(await files, folder && slot !== 'further' ? null : slot);
    else if (uri !== undefined) await this.fetch(uri, slot ?? this.free());
    else if (html !== '' || text !== '') await this.paste(html, text, slot);
  }

  async #dropped(files: readonly File[], slot: Slot | null): Promise<void> {
    if (files.length === 0)
      this.#fail(slot ?? this.free(), 'In that folder is no file that can be read. Drop a folder of texts, pages or documents.');
    else await this.#bring(await Promise.all(files.slice(0, SOURCES_AT_ONCE + 1).map(openedFile)), slot);
  }

  /** A pasted part of a page is kept as markup when it has links or paragraphs, so that its links stay; else its plain text is taken. */
  async paste(html: string, text: string, slot: Slot | null): Promise<void> {
    const page = /<(a|p|h\d|blockquote|li|br)\b/i.test(html);
    const pasted = page ? html : text;
    if (pasted.trim() === '') {
      this.#fail(slot ?? this.free(), 'The clipboard has no text. Copy the story first.');
      return;
    }
    const bytes = new TextEncoder().encode(pasted);
    const pastedSource = await sourceOf({ name: PASTED, bytes, mediaType: page ? 'text/html' : 'text/plain', charset: 'utf-8' });
    // Which side is free is asked only now: a paste right before this one may have taken it meanwhile.
    this.#put([slot ?? this.free(), pastedSource]);
  }

  async fetch(address: string, slot: Slot, allowPrivate = false): Promise<void> {
    const url = /^[a-z][a-z0-9+.-]*:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
    const request = `fetch-${++this.#requests}`;
    this.#clear(slot);
    // On a full desk the dialog shows how the fetch goes on, and cancels it.
    if (this.full) this.ask(slot, 'address');
    this.fetching = { ...this.fetching, [slot]: { url, request } };
    try {
      const { loaded, trouble } = await this.#host.fetchPage({ url, allowPrivate, request });
      if (this.fetching[slot]?.request !== request) return;
      if (loaded) this.#put([slot, await sourceOf(loaded)]);
      else if (trouble.rule !== 'fetch-cancelled')
        this.#fail(slot, told(url, trouble.reason), trouble.rule === 'private-address' ? url : null);
    } finally {
      if (this.fetching[slot]?.request === request) this.fetching = { ...this.fetching, [slot]: undefined };
    }
  }

  async cancelFetch(slot: Slot): Promise<void> {
    const request = this.fetching[slot]?.request;
    this.fetching = { ...this.fetching, [slot]: undefined };
    if (request !== undefined) await this.#host.cancelFetch({ request });
  }

  /** Compares the samples out of sight: the first story finds everything loaded and quick. When that fails, it is only slower. */
  async warm(): Promise<void> {
    try {
      for (const sample of SAMPLES) await this.#desk.collator.warm(await Promise.all((await fileSamples(sample)).map(sourceOf)));
    } catch {}
  }

  /** Clears the desk and puts a sample story on it. */
  async sample(sample: Sample): Promise<void> {
    const files = await fileSamples(sample);
    await this.begin(await Promise.all(files.map(sourceOf)));
  }

  #put(...loaded: readonly (readonly [Slot, NewSource])[]): void {
    for (const [slot] of loaded) this.#clear(slot);
    this.asking = null;
    this.#desk.put(...loaded);
  }

  #clear(slot: Slot): void {
    this.troubles = { ...this.troubles, [slot]: undefined };
  }

  #fail(slot: Slot, reason: string, privateAddress: string | null = null): void {
    this.troubles = { ...this.troubles, [slot]: { reason, privateAddress } };
    if (this.full && this.asking === null) this.ask(slot);
  }
}

/** A reason as a sentence that says which source it is about. */
function told(name: string, reason: string): string {
  const whole = reason.includes(name) ? reason : `${name}: ${reason}`;
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

const isStory = ({ name }: Opened): boolean => /\.stet$/i.test(name);
