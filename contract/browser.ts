import { CALL_SHAPES } from './calls.ts';
import type { HostCalls } from './host.ts';
import { NAME_LIMIT, STORY_LIMIT } from './limits.ts';
import * as shape from './shape.ts';

/**
 * The calls that the browser host's page sends on to its server; the others it does itself (file input, download, print dialog). One more
 * exists only there: the server keeps a copy of a story that was downloaded, so that it can be among the recent ones.
 */
export interface ServerCalls
  extends Pick<
    HostCalls,
    | 'info'
    | 'fetchPage'
    | 'revisitPage'
    | 'cancelFetch'
    | 'previewReport'
    | 'recentStories'
    | 'openRecentStory'
    | 'clearRecentStories'
    | 'autosave'
    | 'drafts'
    | 'openDraft'
    | 'discardDraft'
    | 'openAudit'
    | 'openPair'
    | 'keepPair'
    | 'settings'
    | 'changeSettings'
    | 'takeArrivals'
  > {
  /** Keeps a copy of a story; a null handle makes a new one. Answers with its handle. */
  keepStory(story: { readonly handle: string | null; readonly name: string; readonly bytes: Uint8Array }): Promise<string>;
}
export type ServerCall = keyof ServerCalls;

export const SERVER_SHAPES: Readonly<Record<ServerCall, shape.Shape>> = {
  info: CALL_SHAPES.info,
  fetchPage: CALL_SHAPES.fetchPage,
  revisitPage: CALL_SHAPES.revisitPage,
  cancelFetch: CALL_SHAPES.cancelFetch,
  previewReport: CALL_SHAPES.previewReport,
  recentStories: CALL_SHAPES.recentStories,
  openRecentStory: CALL_SHAPES.openRecentStory,
  clearRecentStories: CALL_SHAPES.clearRecentStories,
  autosave: CALL_SHAPES.autosave,
  drafts: CALL_SHAPES.drafts,
  openDraft: CALL_SHAPES.openDraft,
  discardDraft: CALL_SHAPES.discardDraft,
  openAudit: CALL_SHAPES.openAudit,
  openPair: CALL_SHAPES.openPair,
  keepPair: CALL_SHAPES.keepPair,
  settings: CALL_SHAPES.settings,
  changeSettings: CALL_SHAPES.changeSettings,
  takeArrivals: CALL_SHAPES.takeArrivals,
  keepStory: shape.record({
    handle: shape.orNull(shape.matching(/^[A-Za-z0-9_-]{16,64}$/, 'a handle')),
    name: shape.text(NAME_LIMIT),
    bytes: shape.bytes(STORY_LIMIT),
  }),
};

/** The header that carries the token; a page of another origin cannot send it unasked. */
export const TOKEN_HEADER = 'x-stet-token';
/** What a call's body and answer are: see wire.ts. No form and no plain link can send this. */
export const WIRE_TYPE = 'application/x-stet';
