import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, vi } from 'vitest';
import type { Opened } from '../../contract/index.ts';
import App from '../../renderer/App.svelte';
import type { DeskCommand } from '../../renderer/desk/context.ts';
import { MemoryHost } from '../../renderer/host/memory-host.ts';
import { Answers } from '../../renderer/work/answers.ts';
import { Collator } from '../../renderer/work/collator.ts';
import type { Answer, Ask } from '../../renderer/work/protocol.ts';

/** Stands where the worker does, in the same thread. */
class Thread extends EventTarget {
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #answers = new Answers((answer) => this.onmessage?.(new MessageEvent('message', { data: structuredClone(answer) })));
  postMessage(ask: Ask): void {
    void this.#answers.hear(structuredClone(ask));
  }
  terminate(): void {
    this.onmessage = null;
  }
}

export const BASE =
  'Council votes to close library\n\nThe council voted on Monday to close the library by the old mill.\n\nA petition was handed in last week.\n';
export const opened = (name: string, text: string): Opened => ({
  name,
  loaded: { name, bytes: new TextEncoder().encode(text) },
  trouble: null,
});

let app: ReturnType<typeof mount> | undefined;

/** The app on a host in memory, with its worker in the same thread. */
export async function start(host: MemoryHost, table?: readonly DeskCommand[]): Promise<void> {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
    },
  );
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in tests')));
  HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext;
  HTMLElement.prototype.showPopover ??= () => {};
  const [info, settings] = await Promise.all([host.info(), host.settings()]);
  const collator = new Collator(() => new Thread() as unknown as Worker);
  app = mount(App, { target: document.body, props: { host, info, settings, collator, ...(table ? { table } : {}) } });
  flushSync();
}

afterEach(async () => {
  if (app) await unmount(app);
  app = undefined;
  vi.unstubAllGlobals();
});

export const key = (pressed: string, held: KeyboardEventInit = {}): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...held }));
  flushSync();
};
export const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

/** The app with two texts compared. */
export async function pair(host = new MemoryHost(), table?: readonly DeskCommand[]): Promise<MemoryHost> {
  host.sources = [opened('a.txt', BASE), opened('b.txt', BASE.replace('close the', 'shut the'))];
  await start(host, table);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector('main del')).not.toBeNull(), { timeout: 15_000 });
  return host;
}
