import type { Host, HostEvent, HostEvents, Opened, OpenedAudit, RecentStory, Settings, StoryFile } from '../../contract/index.ts';
import type { Message } from '../../core/model/index.ts';

/** A host that keeps everything in memory: for the page under the development server, and for tests of components. */
export class MemoryHost implements Host {
  /** What the next `openSources` gives. */
  sources: readonly Opened[] = [];
  pages = new Map<string, Opened>();
  files = new Map<string, StoryFile>();
  reports: { readonly suggestedName: string; readonly mediaType: string; readonly bytes: Uint8Array }[] = [];
  printed: string[] = [];
  remembered: Settings = { theme: 'system', desk: {} };
  #drafts = new Map<
    string,
    { readonly handle: string | null; readonly name: string; readonly bytes: Uint8Array; readonly saved: string }
  >();
  #listeners = new Map<HostEvent, Set<(detail: never) => void>>();
  #clock = 0;

  info: Host['info'] = async () => ({ kind: 'browser', version: '0.1.0', platform: 'linux', pdf: 'dialog', menu: false });
  openSources: Host['openSources'] = async () => this.sources;
  fetchPage: Host['fetchPage'] = async ({ url }) =>
    this.pages.get(url) ?? {
      name: url,
      loaded: null,
      trouble: {
        severity: 'error',
        rule: 'not-found',
        reason: `${url} cannot be reached. Check the address, or save the page and open the file.`,
      },
    };
  revisitPage: Host['revisitPage'] = async ({ url }) => this.pages.get(url) ?? null;
  cancelFetch: Host['cancelFetch'] = async () => {};
  saveReport: Host['saveReport'] = async (report) => {
    this.reports.push(report);
    return { saved: { name: report.suggestedName, handle: null, where: 'download' }, trouble: null };
  };
  printReport: Host['printReport'] = async ({ suggestedName, html }) => {
    this.printed.push(html);
    return { saved: { name: suggestedName, handle: null, where: 'dialog' }, trouble: null };
  };
  previewReport: Host['previewReport'] = async ({ html }) => URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  openStory: Host['openStory'] = async () => {
    const story = [...this.files.values()].at(-1);
    return story ? { name: story.name, story, trouble: null } : null;
  };
  openRecentStory: Host['openRecentStory'] = async ({ handle }) => {
    const story = this.files.get(handle);
    return story
      ? { name: story.name, story, trouble: null }
      : { name: handle, story: null, trouble: { severity: 'error', rule: 'story-gone', reason: 'The file is no longer there.' } };
  };
  saveStory: Host['saveStory'] = async ({ handle, suggestedName, bytes }) => {
    const place = handle ?? `handle-${this.files.size + 1}`;
    this.files.set(place, { handle: place, name: suggestedName, bytes });
    return { saved: { name: suggestedName, handle: place, where: 'file' }, trouble: null };
  };
  saveStoryAs: Host['saveStoryAs'] = (story) => this.saveStory({ handle: null, ...story });
  recentStories: Host['recentStories'] = async () =>
    [...this.files.values()].map((file): RecentStory => ({ handle: file.handle ?? '', name: file.name, opened: '2025-03-11T12:00:00Z' }));
  clearRecentStories: Host['clearRecentStories'] = async () => this.files.clear();
  /** Why nothing can be kept; null while it can. */
  unkept: Message | null = null;
  autosave: Host['autosave'] = async ({ draft, handle, name, bytes }) => {
    if (this.unkept) return this.unkept;
    this.#drafts.set(draft, { handle, name, bytes, saved: new Date(++this.#clock * 60_000).toISOString() });
    return null;
  };
  drafts: Host['drafts'] = async () => [...this.#drafts].map(([draft, { name, handle, saved }]) => ({ draft, name, handle, saved }));
  openDraft: Host['openDraft'] = async ({ draft }) => {
    const { name, handle, bytes } = this.#drafts.get(draft) ?? { name: draft, handle: null, bytes: new Uint8Array() };
    return { name, story: { handle, name, bytes }, trouble: null };
  };
  discardDraft: Host['discardDraft'] = async ({ draft }) => {
    this.#drafts.delete(draft);
  };
  /** What the next `openAudit` gives, what its pairs are made of, and what was kept of them. */
  audit: OpenedAudit | null = null;
  pairs = new Map<string, readonly Opened[]>();
  keptPairs = new Map<string, { readonly marks: Uint8Array; readonly report: Uint8Array | null }>();
  openAudit: Host['openAudit'] = async () => this.audit;
  openPair: Host['openPair'] = async ({ pair }) => this.pairs.get(pair) ?? [];
  keepPair: Host['keepPair'] = async ({ pair, marks, report }) => {
    this.keptPairs.set(pair, { marks, report });
    return null;
  };
  settings: Host['settings'] = async () => this.remembered;
  changeSettings: Host['changeSettings'] = async (change) => {
    this.remembered = { ...this.remembered, ...change };
    return this.remembered;
  };
  setWindow: Host['setWindow'] = async () => {};
  setCommands: Host['setCommands'] = async () => {};
  finishClosing: Host['finishClosing'] = async () => {};
  takeArrivals: Host['takeArrivals'] = async () => ({ sources: [], story: null, messages: [] });
  openExternal: Host['openExternal'] = async () => true;

  on<E extends HostEvent>(event: E, listener: (detail: HostEvents[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Lets the host speak, as a menu would. */
  tell<E extends HostEvent>(event: E, detail: HostEvents[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) (listener as (detail: HostEvents[E]) => void)(detail);
  }
}
