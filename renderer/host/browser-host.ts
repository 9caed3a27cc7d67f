import type { Host, HostEvent, Opened, OpenedStory, SaveOutcome } from '../../contract/host.ts';
import { SOURCE_LIMIT, SOURCES_AT_ONCE, STORY_LIMIT } from '../../contract/limits.ts';
import type { Message } from '../../core/model/index.ts';
import { sha256 } from '../sha256.ts';
import { bytesOf, download, pickFiles } from './files.ts';
import { type CallServer, serverCalls, takeToken } from './server-call.ts';

const STORY_TYPE = 'application/x-stet-story';
const CANCELLED: SaveOutcome = { saved: null, trouble: null };

const tooLarge = (file: File, limit: number): Message => ({
  severity: 'error',
  rule: 'file-too-large',
  reason: `${Math.round(file.size / 1e6)} MB is over the limit of ${Math.round(limit / 1e6)} MB`,
  source: file.name,
});

async function openFile(file: File): Promise<Opened> {
  const { name } = file;
  if (file.size > SOURCE_LIMIT) return { name, loaded: null, trouble: tooLarge(file, SOURCE_LIMIT) };
  const bytes = await bytesOf(file);
  return { name, loaded: { name, bytes, sha256: await sha256(bytes) }, trouble: null };
}

/**
 * The contract in a browser: a page cannot write to a file it was given, so stories and reports are downloaded, each time whole. What must
 * survive a closed tab (drafts, recent stories, settings) is kept by the server in the person's own data folder, because a browser ties its
 * storage to the port, and the port is another one at the next start.
 */
export async function browserHost(token: string | null = takeToken()): Promise<Host> {
  if (token === null) throw new Error('This page needs the address that “stet serve” printed, with everything after the #.');
  const call = serverCalls(token);
  let dirty = false;
  addEventListener('beforeunload', (event) => {
    if (dirty) event.preventDefault();
  });

  async function saveStory(handle: string | null, suggestedName: string, bytes: Uint8Array): Promise<SaveOutcome> {
    const name = suggestedName.endsWith('.stet') ? suggestedName : `${suggestedName}.stet`;
    // Whatever becomes of the host's copy, the person has the file.
    download(name, STORY_TYPE, bytes);
    try {
      return { saved: { name, handle: await call('keepStory', { handle, name, bytes }), where: 'download' }, trouble: null };
    } catch (fault) {
      return { saved: { name, handle, where: 'download', warning: `Stet keeps no copy of its own: ${whyOf(fault)}` }, trouble: null };
    }
  }

  return {
    info: () => call('info'),
    async openSources({ multiple, endings }) {
      const files = await pickFiles(endings.map((ending) => `.${ending}`).join(','), multiple);
      return Promise.all(files.slice(0, SOURCES_AT_ONCE + 1).map(openFile));
    },
    fetchPage: (ask) => call('fetchPage', ask),
    revisitPage: (ask) => call('revisitPage', ask),
    cancelFetch: (ask) => call('cancelFetch', ask),

    async saveReport({ suggestedName, mediaType, bytes }) {
      download(suggestedName, mediaType, bytes);
      return { saved: { name: suggestedName, handle: null, where: 'download' }, trouble: null };
    },
    previewReport: (report) => call('previewReport', report),
    printReport: ({ suggestedName, html }) => printInFrame(call, suggestedName, html),

    async openStory() {
      const [file] = await pickFiles('.stet', false);
      return file === undefined ? null : openStoryFile(file);
    },
    openRecentStory: (ask) => call('openRecentStory', ask),
    saveStory: ({ handle, suggestedName, bytes }) => saveStory(handle, suggestedName, bytes),
    saveStoryAs: ({ suggestedName, bytes }) => saveStory(null, suggestedName, bytes),
    recentStories: () => call('recentStories'),
    clearRecentStories: () => call('clearRecentStories'),

    autosave: (draft) =>
      call('autosave', draft).catch(
        (fault: unknown): Message => ({ severity: 'error', rule: 'host-gone', reason: whyOf(fault), source: draft.name }),
      ),
    drafts: () => call('drafts'),
    openDraft: (ask) => call('openDraft', ask),
    discardDraft: (ask) => call('discardDraft', ask),
    openAudit: () => call('openAudit'),
    openPair: (ask) => call('openPair', ask),
    keepPair: (kept) => call('keepPair', kept),
    settings: () => call('settings'),
    changeSettings: (change) => call('changeSettings', change),

    async setWindow(state) {
      dirty = state.dirty;
      document.title = state.title === '' ? 'Stet' : `${state.dirty ? '• ' : ''}${state.title} — Stet`;
    },
    // No menu and no closing of its own: the page's buttons and `beforeunload` do their work.
    setCommands: async () => {},
    finishClosing: async () => {},
    takeArrivals: () => call('takeArrivals'),
    async openExternal({ url }) {
      if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return false;
      const { href } = new URL(url);
      if (!confirm(`Open this address in a new tab?\n\n${href}`)) return false;
      open(href, '_blank', 'noopener,noreferrer');
      return true;
    },
    on: (_event: HostEvent) => () => {},
  };
}

const whyOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

async function openStoryFile(file: File): Promise<OpenedStory> {
  const { name } = file;
  if (file.size > STORY_LIMIT) return { name, story: null, trouble: tooLarge(file, STORY_LIMIT) };
  return { name, story: { handle: null, name, bytes: await bytesOf(file) }, trouble: null };
}

/** Shows the report in a frame without scripts and opens the print dialog for it, where a person can choose PDF. */
async function printInFrame(call: CallServer, name: string, html: string): Promise<SaveOutcome> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.title = name;
  // Out of sight, but laid out: a frame that is not displayed prints an empty page.
  Object.assign(frame.style, { position: 'fixed', width: '1px', height: '1px', opacity: '0', pointerEvents: 'none' });
  const path = await call('previewReport', { html });
  const shown = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = path;
  document.body.append(frame);
  await shown;
  const page = frame.contentWindow;
  if (page === null) return CANCELLED;
  page.addEventListener('afterprint', () => frame.remove(), { once: true });
  page.print();
  return { saved: { name, handle: null, where: 'dialog' }, trouble: null };
}
