import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostInfo, ServerCalls } from '../contract/index.ts';
import type { Message } from '../core/model/index.ts';
import { addressIn } from '../host/address.ts';
import { type ArrivalQueue, STORY_ENDING } from '../host/arrivals.ts';
import { Audits } from '../host/audits.ts';
import { Drafts } from '../host/drafts.ts';
import { Fetches } from '../host/fetches.ts';
import { safeFileName } from '../host/file-name.ts';
import type { ReportShelf } from '../host/report-shelf.ts';
import { Revisits } from '../host/revisits.ts';
import { SettingsFile } from '../host/settings.ts';
import { Stories } from '../host/stories.ts';

const originOf = (url: string): string => addressIn(url)?.origin ?? url;

/** What the calls work with besides the folder. */
export interface ServerParts {
  readonly info: HostInfo;
  readonly arrivals: ArrivalQueue;
  readonly reports: ReportShelf;
  /** Path of the folder of the audit that the host was started for; null for none. */
  readonly audit: string | null;
}

/** A browser gives no folder that could be written back to. */
const NO_AUDIT: Message = {
  severity: 'error',
  rule: 'no-audit',
  reason: 'A page in a browser cannot choose it. Start Stet with the folder of the audit: “stet serve FOLDER”.',
};

/** The calls that the browser host's server answers; everything it keeps is in `folder`. */
export function serverCalls(folder: string, { info, arrivals, reports, audit }: ServerParts): ServerCalls {
  const tell = (message: Message): void => arrivals.tell(message);
  const stories = new Stories(folder, { tell });
  const drafts = new Drafts(join(folder, 'drafts'), stories);
  const settings = new SettingsFile(folder, tell);
  const fetches = new Fetches();
  const audits = new Audits();
  const revisits = new Revisits();
  /** Private places that the person insisted on in this run, by scheme, host and port. */
  const agreed = new Set<string>();

  return {
    info: async () => info,
    fetchPage(ask) {
      // What the person insists on once may be asked for again.
      if (ask.allowPrivate) agreed.add(originOf(ask.url));
      return fetches.fetch(ask);
    },
    revisitPage: ({ url }) => revisits.revisit(url, agreed.has(originOf(url))),
    cancelFetch: async ({ request }) => fetches.cancel(request),
    previewReport: async ({ html }) => reports.hold(html),
    recentStories: () => stories.recent(),
    openRecentStory: ({ handle }) => stories.open(handle),
    clearRecentStories: () => stories.clearRecent(),
    autosave: ({ draft, handle, name, bytes }) => drafts.keep(draft, { name, handle }, bytes),
    drafts: () => drafts.list(),
    openDraft: ({ draft }) => drafts.openStory(draft),
    discardDraft: ({ draft }) => drafts.discard(draft),
    openAudit: async () => (audit === null ? { name: '', audit: null, trouble: NO_AUDIT } : audits.open(audit)),
    openPair: (ask) => audits.openPair(ask.audit, ask.pair),
    keepPair: ({ audit: handle, pair, marks, report }) => audits.keepPair(handle, pair, marks, report),
    settings: () => settings.read(),
    changeSettings: (change) => settings.change(change),
    takeArrivals: () => arrivals.take((path) => stories.openPath(path)),
    async keepStory({ handle, name, bytes }) {
      const known = handle === null ? null : await stories.pathOf(handle);
      // A copy that another page or host wrote since is kept beside this one.
      if (known !== null && handle !== null && !(await stories.changedSince(handle))) return stories.save(known, bytes);
      // A folder for each kept story: two may have the same name, and the name is what the person sees.
      const place = join(folder, 'stories', randomBytes(9).toString('base64url'));
      await mkdir(place, { recursive: true, mode: 0o700 });
      return stories.save(join(place, safeFileName(name, STORY_ENDING)), bytes);
    },
  };
}
