import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import type { Opened } from '../../contract/index.ts';
import App from '../../renderer/App.svelte';
import { fileName } from '../../renderer/desk/filing.svelte.ts';
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

const BASE =
  'Council votes to close library\n\nThe council voted on Monday to close the library by the old mill.\n\nA petition was handed in last week.\n';
const opened = (name: string, text: string): Opened => ({ name, loaded: { name, bytes: new TextEncoder().encode(text) }, trouble: null });

let app: ReturnType<typeof mount> | undefined;

async function start(host: MemoryHost): Promise<void> {
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
  app = mount(App, { target: document.body, props: { host, info, settings, collator } });
  flushSync();
}

afterEach(async () => {
  if (app) await unmount(app);
  app = undefined;
  vi.unstubAllGlobals();
});

const key = (pressed: string, held: KeyboardEventInit = {}): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, ...held }));
  flushSync();
};
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

async function pair(): Promise<MemoryHost> {
  const host = new MemoryHost();
  host.sources = [opened('a.txt', BASE), opened('b.txt', BASE.replace('close the', 'shut the'))];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector('main del')).not.toBeNull());
  return host;
}

it('compares what the dialog opened and marks the words that differ', async () => {
  await pair();
  expect(text('main ol del')).toContain('close');
  expect(text('main ol ins')).toContain('shut');
});

it('J goes to the edit, S marks it, Ctrl Z takes it back', async () => {
  await pair();
  key('j');
  key('s');
  expect(text('footer')).toContain('1 of');
  key('z', { ctrlKey: true });
  expect(text('footer')).toContain('0 of');
});

it('what a person chose is remembered by the host', async () => {
  const host = await pair();
  key('i');
  await vi.waitFor(() => expect(host.remembered.desk['view']).toBe('inline'));
});

it('a story saved and opened again has its marks', async () => {
  const host = await pair();
  key('j');
  key('x');
  key('s', { ctrlKey: true });
  await vi.waitFor(() => expect(host.files.size).toBe(1));
  host.tell('command', { command: 'new-story' });
  await vi.waitFor(() => expect(text('main')).toContain('the copy you started from'));
  host.tell('command', { command: 'open-story' });
  await vi.waitFor(() => expect(text('footer')).toContain('1 of'));
});

it('markup in a source is text', async () => {
  const host = new MemoryHost();
  const hostile = BASE.replace('close the', '<img src=x onerror=alert(1)> <script>alert(1)</script> the');
  host.sources = [opened('a.txt', BASE), opened('b.txt', hostile)];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector('main ins')).not.toBeNull());
  expect(document.querySelector('main img, main script')).toBeNull();
  expect(text('main')).toContain('onerror=alert(1)');
});

it('the current edit stays with its words when the comparison is made anew', async () => {
  const host = new MemoryHost();
  host.sources = [opened('a.txt', BASE), opened('b.txt', BASE.replace('close the', 'shut the').replace('petition', 'protest'))];
  await start(host);
  key('o', { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelectorAll('main ol del')).toHaveLength(2));
  key('j');
  key('j');
  expect(text('[aria-live]')).toContain('petition');
  const council = [...document.querySelectorAll<HTMLElement>('main ol li')].find((li) => li.textContent?.includes('Monday'));
  council?.querySelector<HTMLElement>('[aria-label^="Pick"]')?.click();
  flushSync();
  key('u');
  await vi.waitFor(() => expect(document.querySelectorAll('main ol > li')).toHaveLength(4));
  expect(text('[aria-live]')).toContain('petition');
  expect(document.querySelector('main .picked')).toBeNull();
});

it.each([
  ['Council: “No choice” / 2 of 3', 'Council No choice 2 of 3'],
  ['Port of Karsholm suspends night sailings after second barrier failure', 'Port of Karsholm suspends night sailings after second'],
  ['青浜港、夜間の出港を停止', '青浜港 夜間の出港を停止'],
  ['../..', 'Story'],
])('%j is kept as %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});
