import { COMMANDS } from './commands.ts';
import type { HostCall, HostEvent } from './host.ts';
import { ADDRESS_LIMIT, CHOICE_LIMIT, NAME_LIMIT, PAIR_FILE, SETTINGS_LIMIT, STORY_LIMIT } from './limits.ts';
import * as shape from './shape.ts';

const handle = shape.matching(/^[A-Za-z0-9_-]{16,64}$/, 'a handle');
const draft = shape.matching(/^[A-Za-z0-9-]{1,64}$/, 'the name of a draft');
const request = shape.matching(/^[A-Za-z0-9-]{1,64}$/, 'the name of a request');
const pair = shape.matching(PAIR_FILE, 'the file of a pair');
const name = shape.text(NAME_LIMIT);
const content = shape.bytes(STORY_LIMIT);
const address = shape.text(ADDRESS_LIMIT);
const commands = shape.listOf(shape.oneOf(COMMANDS), COMMANDS.length);
const choice = shape.either(shape.flag, shape.finite, shape.text(CHOICE_LIMIT));

/** The shape of each call's one argument. A host checks it before anything else; every call stands here, so none goes unchecked. */
export const CALL_SHAPES: Readonly<Record<HostCall, shape.Shape>> = {
  info: shape.nothing,
  openSources: shape.record({ multiple: shape.flag, endings: shape.listOf(shape.matching(/^[a-z0-9]{1,16}$/, 'an ending'), 200) }),
  fetchPage: shape.record({ url: address, allowPrivate: shape.flag, request }),
  revisitPage: shape.record({ url: address }),
  cancelFetch: shape.record({ request }),
  saveReport: shape.record({
    suggestedName: name,
    mediaType: shape.matching(/^[a-z]{1,20}\/[a-z0-9.+-]{1,100}$/, 'a media type'),
    bytes: content,
  }),
  printReport: shape.record({ suggestedName: name, html: shape.text(STORY_LIMIT) }),
  previewReport: shape.record({ html: shape.text(STORY_LIMIT) }),
  openStory: shape.nothing,
  openRecentStory: shape.record({ handle }),
  saveStory: shape.record({ handle: shape.orNull(handle), suggestedName: name, bytes: content }),
  saveStoryAs: shape.record({ suggestedName: name, bytes: content }),
  recentStories: shape.nothing,
  clearRecentStories: shape.nothing,
  autosave: shape.record({ draft, handle: shape.orNull(handle), name, bytes: content }),
  drafts: shape.nothing,
  openDraft: shape.record({ draft }),
  discardDraft: shape.record({ draft }),
  openAudit: shape.nothing,
  openPair: shape.record({ audit: handle, pair }),
  keepPair: shape.record({ audit: handle, pair, marks: content, report: shape.orNull(content) }),
  settings: shape.nothing,
  changeSettings: shape.record(
    {
      theme: shape.oneOf(['system', 'light', 'dark']),
      desk: shape.dictionaryOf(/^[a-z][a-z0-9-]{0,63}$/, choice, SETTINGS_LIMIT),
    },
    ['theme', 'desk'],
  ),
  setWindow: shape.record({ title: shape.text(1000), dirty: shape.flag, draft: shape.orNull(draft) }),
  setCommands: shape.record({ enabled: commands, checked: commands }),
  finishClosing: shape.record({ close: shape.flag }),
  takeArrivals: shape.nothing,
  openExternal: shape.record({ url: address }),
};

export const CALLS = Object.keys(CALL_SHAPES) as readonly HostCall[];
/** Calls that keep a person's work or choices: an app that is to end waits for them. */
export const KEEPING_CALLS: ReadonlySet<HostCall> = new Set<HostCall>([
  'saveReport',
  'printReport',
  'clearRecentStories',
  'saveStory',
  'saveStoryAs',
  'autosave',
  'discardDraft',
  'keepPair',
  'changeSettings',
]);
export const EVENTS = ['command', 'arrived', 'save-and-close'] as const satisfies readonly HostEvent[];

/** Throws a TypeError that names the fault when `argument` does not have the shape of this call. */
export function checkArgument(call: HostCall, argument: unknown): void {
  const fault = CALL_SHAPES[call](argument, '');
  if (fault !== null) throw new TypeError(`${call}: ${fault.trim()}`);
}
