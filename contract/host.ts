import type { Loaded, Message } from '../core/model/index.ts';
import type { CommandName, CommandState } from './commands.ts';

/** What the renderer runs in, and what it can do. */
export interface HostInfo {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  readonly platform: 'mac' | 'windows' | 'linux';
  /** `file`: a report becomes a PDF file here. `dialog`: the system's print dialog opens, where a person can choose PDF. */
  readonly pdf: 'file' | 'dialog';
  /** Whether the host shows a menu of its own; otherwise every command needs a place in the page. */
  readonly menu: boolean;
}

/** One file or page the person chose: its bytes, or why there are none. Exactly one of the two is null. */
export type Opened =
  | { readonly name: string; readonly loaded: Loaded; readonly trouble: null }
  | { readonly name: string; readonly loaded: null; readonly trouble: Message };

/** A story file. The handle stands for its place on disk: the renderer never sees a path and can only hand the handle back. */
export interface StoryFile {
  /** Null when the host cannot write the story back where it came from; saving then asks for a place. */
  readonly handle: string | null;
  /** File name with its ending: `Syria violence.stet`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A story file, or why it could not be read. */
export type OpenedStory =
  | { readonly name: string; readonly story: StoryFile; readonly trouble: null }
  | { readonly name: string; readonly story: null; readonly trouble: Message };

/** An audit that `stet audit` made. The handle stands for its folder. */
export interface AuditFiles {
  readonly handle: string;
  /** `index.json`, as it stands there. */
  readonly index: Uint8Array;
  /** The files of marks that were kept before. */
  readonly marks: readonly Uint8Array[];
}

/** An audit, or why it could not be read. */
export type OpenedAudit =
  | { readonly name: string; readonly audit: AuditFiles; readonly trouble: null }
  | { readonly name: string; readonly audit: null; readonly trouble: Message };

/** Where something was saved. */
export interface Saved {
  readonly name: string;
  /** For a story: what to hand to the next `saveStory`. Null for anything else. */
  readonly handle: string | null;
  /** `file`: in the place the person chose. `download`: the browser put it among its downloads. `dialog`: the print dialog has it. */
  readonly where: 'file' | 'download' | 'dialog';
  /** What else the person should know, in one sentence: the host keeps no copy of what was downloaded. */
  readonly warning?: string;
}

/** Saved, or why not. Both null: the person changed their mind. */
export type SaveOutcome =
  | { readonly saved: Saved; readonly trouble: null }
  | { readonly saved: null; readonly trouble: Message }
  | { readonly saved: null; readonly trouble: null };

/** A story opened or saved lately, newest first. */
export interface RecentStory {
  readonly handle: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly opened: string;
}

/** An autosaved story that was neither saved nor discarded. */
export interface StoryDraft {
  /** As the renderer named it. */
  readonly draft: string;
  readonly name: string;
  /** The story file it is a later state of; null when it was never saved, or the file is gone. */
  readonly handle: string | null;
  /** ISO 8601, UTC. */
  readonly saved: string;
}

/** What is remembered between runs. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** The desk's own choices by name (`view`, `text-size`, `house-style-folded`); the host keeps them and does not read them. */
  readonly desk: Readonly<Record<string, string | number | boolean>>;
}

/** Files that came from outside the page: the command line, a double click on a story, a second start of the app, the dock. */
export interface Arrivals {
  readonly sources: readonly Opened[];
  readonly story: OpenedStory | null;
  /** What the host has to say since it was last asked: a file of its own was damaged. */
  readonly messages: readonly Message[];
}

/** What the host tells the renderer without being asked. */
export interface HostEvents {
  /** A menu item was chosen. */
  readonly command: { readonly command: CommandName };
  /** Files wait to be taken with `takeArrivals`. */
  readonly arrived: Record<string, never>;
  /** The window is to close and the person chose to save first: save, then answer with `finishClosing`. */
  readonly 'save-and-close': Record<string, never>;
}
export type HostEvent = keyof HostEvents;

/**
 * Everything the renderer may ask of the world outside its sandbox. Two implementations: Electron's main process over IPC, and the
 * browser host over HTTP. Calls reject only when the caller broke the contract; trouble a person can meet is in the answer.
 */
export interface HostCalls {
  info(): Promise<HostInfo>;

  /**
   * Asks for source files; those with one of the `endings` (without the dot, in lower case) are offered first. Empty when the person changed
   * their mind. Hashed; in the order they were chosen.
   */
  openSources(ask: { readonly multiple: boolean; readonly endings: readonly string[] }): Promise<readonly Opened[]>;
  /**
   * Fetches a page: http and https only, with limits of size, time and redirects, no cookies and no referrer.
   * A private or loopback address gives trouble with rule `private-address`; a person may then ask again with `allowPrivate` (Electron confirms
   * it in a dialog of its own). `request` names the fetch for `cancelFetch`, after which it answers with rule `fetch-cancelled`.
   */
  fetchPage(ask: { readonly url: string; readonly allowPrivate: boolean; readonly request: string }): Promise<Opened>;
  /**
   * Fetches a page that was fetched before, for a new version: by the host's robots.txt, one request at a time to it, and seldomer while it fails. Null where
   * it did not change. A private address only where the person has agreed to it in this run.
   */
  revisitPage(ask: { readonly url: string }): Promise<Opened | null>;
  cancelFetch(ask: { readonly request: string }): Promise<void>;

  /** Asks where, and writes the report whole or not at all. */
  saveReport(report: { readonly suggestedName: string; readonly mediaType: string; readonly bytes: Uint8Array }): Promise<SaveOutcome>;
  /** Prints a self-contained report page: to a PDF file where the host can, else through the print dialog. Scripts in it do not run. */
  printReport(report: { readonly suggestedName: string; readonly html: string }): Promise<SaveOutcome>;
  /**
   * An address at which the report page can be shown in an `<iframe sandbox="">` for a preview, under a policy of its own: its styles work,
   * its scripts and links do not. Good until three more have been asked for.
   */
  previewReport(report: { readonly html: string }): Promise<string>;

  /** Asks for a story file. Null when the person changed their mind. */
  openStory(): Promise<OpenedStory | null>;
  openRecentStory(ask: { readonly handle: string }): Promise<OpenedStory>;
  /** Writes the story whole or not at all, to the place of its handle, or where the person says if the handle is null or its place is gone. */
  saveStory(story: { readonly handle: string | null; readonly suggestedName: string; readonly bytes: Uint8Array }): Promise<SaveOutcome>;
  /** Asks where, whatever the story was called. */
  saveStoryAs(story: { readonly suggestedName: string; readonly bytes: Uint8Array }): Promise<SaveOutcome>;
  recentStories(): Promise<readonly RecentStory[]>;
  clearRecentStories(): Promise<void>;

  /**
   * Keeps a story that is being worked on. `draft` is the renderer's name for it (letters, digits, hyphens); the same name replaces it. Null once it is
   * kept, else why it is not.
   */
  autosave(draft: {
    readonly draft: string;
    readonly handle: string | null;
    readonly name: string;
    readonly bytes: Uint8Array;
  }): Promise<Message | null>;
  /** Newest first; without those that another running host works on. */
  drafts(): Promise<readonly StoryDraft[]>;
  openDraft(ask: { readonly draft: string }): Promise<OpenedStory>;
  /** After saving, or when the person does not want it back. */
  discardDraft(ask: { readonly draft: string }): Promise<void>;

  /** Asks for the folder of an audit. Null when the person changed their mind. */
  openAudit(): Promise<OpenedAudit | null>;
  /** The source and the published article of one pair of an open audit, in this order; `pair` is the file of its report, as the index names it. */
  openPair(ask: { readonly audit: string; readonly pair: string }): Promise<readonly Opened[]>;
  /** Keeps the marks of a pair in the audit's folder, and its report with them in it. Null once they are kept, else why they are not. */
  keepPair(kept: {
    readonly audit: string;
    readonly pair: string;
    readonly marks: Uint8Array;
    readonly report: Uint8Array | null;
  }): Promise<Message | null>;

  settings(): Promise<Settings>;
  /** Replaces the fields given; `desk` is replaced whole. Answers with all settings. */
  changeSettings(change: Partial<Settings>): Promise<Settings>;

  /** Says what is open: `title` is the story's name alone, empty when there is none; the host makes the window's title of it. While `dirty`, closing asks the person; `draft` is discarded if they choose not to save. */
  setWindow(state: { readonly title: string; readonly dirty: boolean; readonly draft: string | null }): Promise<void>;
  /** Keeps the host's menu true. */
  setCommands(state: CommandState): Promise<void>;
  /** Answers `save-and-close`: true closes the window, false keeps it. */
  finishClosing(answer: { readonly close: boolean }): Promise<void>;

  /** Takes the files that came from outside; each is handed over once. Call it at start and on `arrived`. */
  takeArrivals(): Promise<Arrivals>;
  /** Opens an https address in the person's browser after asking them. False when they declined. */
  openExternal(ask: { readonly url: string }): Promise<boolean>;
}
export type HostCall = keyof HostCalls;

export interface Host extends HostCalls {
  /** Returns what ends the listening. */
  on<E extends HostEvent>(event: E, listener: (detail: HostEvents[E]) => void): () => void;
}
