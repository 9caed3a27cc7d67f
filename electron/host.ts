import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { HostCalls, HostInfo, SaveOutcome, Settings } from '../contract/index.ts';
import { SOURCES_AT_ONCE } from '../contract/index.ts';
import { addressIn } from '../host/address.ts';
import { type ArrivalQueue, STORY_ENDING } from '../host/arrivals.ts';
import type { Audits } from '../host/audits.ts';
import type { Drafts } from '../host/drafts.ts';
import type { Fetches } from '../host/fetches.ts';
import { safeFileName, safeReportName } from '../host/file-name.ts';
import { messageOf, openSource } from '../host/opened.ts';
import type { ReportShelf } from '../host/report-shelf.ts';
import type { Revisits } from '../host/revisits.ts';
import type { SettingsFile } from '../host/settings.ts';
import type { Stories } from '../host/stories.ts';
import { fileTrouble, Trouble } from '../host/trouble.ts';
import { writeWhole } from '../host/write-whole.ts';
import type { DeskState } from './closing.ts';

/** What the desktop host works with. Electron's parts are handed in, so that a test can stand in for them. */
export interface Desktop {
  readonly info: HostInfo;
  readonly dialog: Dialog;
  readonly stories: Stories;
  readonly drafts: Drafts;
  readonly settings: SettingsFile;
  readonly fetches: Fetches;
  readonly revisits: Revisits;
  readonly audits: Audits;
  readonly arrivals: ArrivalQueue;
  readonly reports: ReportShelf;
  /** Where dialogs begin when nothing was opened yet. */
  readonly documents: string;
  window(): BrowserWindow;
  print(html: string): Promise<Uint8Array>;
  openInBrowser(url: string): Promise<void>;
  settingsChanged(settings: Settings): void;
  recentChanged(): void;
  commandsChanged(state: Parameters<HostCalls['setCommands']>[0]): void;
  deskChanged(state: DeskState): void;
  finishClosing(close: boolean): void;
}

const STORY_FILES: FileFilter[] = [{ name: 'Stet stories', extensions: [STORY_ENDING.slice(1)] }];
/** One filter for all that core reads, as the page tells it; the rest under "All files". */
const sourceFiles = (endings: readonly string[]): FileFilter[] => [
  ...(endings.length === 0 ? [] : [{ name: 'Stories and pages', extensions: [...endings] }]),
  { name: 'All files', extensions: ['*'] },
];

/** The contract as the desktop app keeps it: dialogs choose, paths stay in this process, files are written whole. */
export function desktopHost(desktop: Desktop): HostCalls {
  const { dialog, stories, drafts, settings, fetches, arrivals, audits } = desktop;
  const nothing: SaveOutcome = { saved: null, trouble: null };
  /** Private places the person has agreed to in this run, by scheme, host and port. */
  const agreed = new Set<string>();

  async function askWhere(title: string, suggestedName: string, filters: FileFilter[]): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(desktop.window(), {
      title,
      defaultPath: join(desktop.documents, suggestedName),
      filters,
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return canceled || filePath === '' ? null : filePath;
  }

  /** The path with an ending that the person did not type. Null when a file stands there that they want to keep: the dialog asked about another. */
  async function withEnding(path: string, ending: string): Promise<string | null> {
    const place = `${path}${ending}`;
    if (!existsSync(place)) return place;
    const { response } = await dialog.showMessageBox(desktop.window(), {
      type: 'warning',
      message: `Replace “${basename(place)}”?`,
      detail: 'A file of this name stands there already.',
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0 ? place : null;
  }

  /** Asks about a story file that somebody else wrote to since it was opened. */
  async function replaces(path: string): Promise<'replace' | 'elsewhere' | 'stay'> {
    const { response } = await dialog.showMessageBox(desktop.window(), {
      type: 'warning',
      message: `“${basename(path)}” was changed by somebody else.`,
      detail: 'Since you opened it, another program or person has saved this file. Replacing it loses what they changed.',
      buttons: ['Save As…', 'Replace', 'Cancel'],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    });
    return response === 0 ? 'elsewhere' : response === 1 ? 'replace' : 'stay';
  }

  async function write(path: string, write: () => Promise<string | null>): Promise<SaveOutcome> {
    const name = basename(path);
    try {
      return { saved: { name, handle: await write(), where: 'file' }, trouble: null };
    } catch (fault) {
      return { saved: null, trouble: messageOf(name, fileTrouble(fault)) };
    }
  }

  async function saveReportAs(suggestedName: string, bytes: () => Uint8Array | Promise<Uint8Array>): Promise<SaveOutcome> {
    const name = safeReportName(suggestedName);
    const typed = await askWhere('Save Report', name, [{ name: 'Report', extensions: [extname(name).slice(1)] }]);
    if (typed === null) return nothing;
    const path = extname(typed) === '' ? await withEnding(typed, extname(name)) : typed;
    if (path === null) return nothing;
    return write(path, async () => {
      await writeWhole(path, await bytes());
      return null;
    });
  }

  function print(html: string): Promise<Uint8Array> {
    return desktop.print(html).catch(() => {
      throw new Trouble('print-failed', 'the report could not be printed; export it as HTML and print it from a browser');
    });
  }

  async function saveStoryTo(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const outcome = await write(path, () => stories.save(path, bytes));
    desktop.recentChanged();
    return outcome;
  }

  async function saveStoryAs({ suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }): Promise<SaveOutcome> {
    const path = await askWhere('Save Story', safeFileName(suggestedName, STORY_ENDING), STORY_FILES);
    if (path === null) return nothing;
    const place = extname(path).toLowerCase() === STORY_ENDING ? path : await withEnding(path, STORY_ENDING);
    return place === null ? nothing : saveStoryTo(place, bytes);
  }

  /** True when the person agrees, now or earlier in this run, that a private place is asked. */
  async function agrees(url: string): Promise<boolean> {
    const origin = addressIn(url)?.origin ?? url;
    if (agreed.has(origin)) return true;
    const { response } = await dialog.showMessageBox(desktop.window(), {
      type: 'question',
      message: 'Fetch a page from a private network?',
      detail: `${origin} may be on this computer or inside your own network. Only fetch it if you typed or chose this address yourself.`,
      buttons: ['Fetch', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) agreed.add(origin);
    return response === 0;
  }

  return {
    info: async () => desktop.info,

    async openSources({ multiple, endings }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
        title: multiple ? 'Open Versions' : 'Open Version',
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: sourceFiles(endings),
      });
      return canceled ? [] : Promise.all(filePaths.slice(0, SOURCES_AT_ONCE + 1).map(openSource));
    },
    fetchPage: async (ask) => fetches.fetch({ ...ask, allowPrivate: ask.allowPrivate && (await agrees(ask.url)) }),
    revisitPage: ({ url }) => desktop.revisits.revisit(url, agreed.has(addressIn(url)?.origin ?? url)),
    cancelFetch: async ({ request }) => fetches.cancel(request),

    saveReport: ({ suggestedName, bytes }) => saveReportAs(suggestedName, () => bytes),
    printReport: ({ suggestedName, html }) => saveReportAs(safeFileName(suggestedName, '.pdf'), () => print(html)),

    previewReport: async ({ html }) => desktop.reports.hold(html),

    async openStory() {
      const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
        title: 'Open Story',
        properties: ['openFile'],
        filters: STORY_FILES,
      });
      const path = filePaths[0];
      if (canceled || path === undefined) return null;
      const story = await stories.openPath(path);
      desktop.recentChanged();
      return story;
    },
    async openRecentStory({ handle }) {
      const story = await stories.open(handle);
      desktop.recentChanged();
      return story;
    },
    async saveStory({ handle, suggestedName, bytes }) {
      const path = handle === null ? null : await stories.pathOf(handle);
      if (path === null || handle === null) return saveStoryAs({ suggestedName, bytes });
      if (await stories.changedSince(handle)) {
        const answer = await replaces(path);
        if (answer !== 'replace') return answer === 'elsewhere' ? saveStoryAs({ suggestedName, bytes }) : nothing;
      }
      const outcome = await saveStoryTo(path, bytes);
      const asks = outcome.trouble?.rule === 'file-missing' || outcome.trouble?.rule === 'file-read-only';
      return asks ? saveStoryAs({ suggestedName, bytes }) : outcome;
    },
    saveStoryAs,
    recentStories: () => stories.recent(),
    async clearRecentStories() {
      await stories.clearRecent();
      desktop.recentChanged();
    },

    autosave: ({ draft, handle, name, bytes }) => drafts.keep(draft, { name, handle }, bytes),
    drafts: () => drafts.list(),
    openDraft: ({ draft }) => drafts.openStory(draft),
    discardDraft: ({ draft }) => drafts.discard(draft),

    async openAudit() {
      const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), { title: 'Open Audit', properties: ['openDirectory'] });
      const folder = filePaths[0];
      return canceled || folder === undefined ? null : audits.open(folder);
    },
    openPair: ({ audit, pair }) => audits.openPair(audit, pair),
    keepPair: ({ audit, pair, marks, report }) => audits.keepPair(audit, pair, marks, report),

    settings: () => settings.read(),
    async changeSettings(change) {
      const changed = await settings.change(change);
      desktop.settingsChanged(changed);
      return changed;
    },

    setWindow: async (state) => desktop.deskChanged(state),
    setCommands: async (state) => desktop.commandsChanged(state),
    finishClosing: async ({ close }) => desktop.finishClosing(close),

    async takeArrivals() {
      const arrived = await arrivals.take((path) => stories.openPath(path));
      if (arrived.story !== null) desktop.recentChanged();
      return arrived;
    },
    async openExternal({ url }) {
      const address = addressIn(url);
      if (address?.protocol !== 'https:') return false;
      const { response } = await dialog.showMessageBox(desktop.window(), {
        type: 'question',
        message: 'Open this address in your browser?',
        detail: address.href,
        buttons: ['Open', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      if (response !== 0) return false;
      await desktop.openInBrowser(address.href);
      return true;
    },
  };
}
