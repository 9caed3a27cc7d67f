import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { expect, it, vi } from 'vitest';
import { CALLS, type HostCalls } from '../../contract/index.ts';
import { answerCalls, channel } from '../../electron/ipc.ts';
import { Keeping } from '../../electron/keeping.ts';

type Handler = (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<unknown>;

/** The gate in front of a host that answers every call with the call's name. */
function gate() {
  const handlers = new Map<string, Handler>();
  const ipcMain = { handle: (name: string, handler: Handler) => handlers.set(name, handler) } as unknown as IpcMain;
  const host = Object.fromEntries(CALLS.map((call) => [call, vi.fn(async () => call)])) as unknown as HostCalls;
  const desk = { url: 'app://stet/index.html' } as WebFrameMain;
  const sender = { mainFrame: desk };
  const keeping = new Keeping();
  answerCalls(ipcMain, host, (event) => event.sender === (sender as unknown), keeping);
  const event = (frame: Partial<WebFrameMain> | null = desk, contents: object = sender): IpcMainInvokeEvent =>
    ({ senderFrame: frame, sender: contents }) as unknown as IpcMainInvokeEvent;
  const ask = (name: string, from: IpcMainInvokeEvent, ...given: unknown[]): Promise<unknown> =>
    (handlers.get(channel(name)) as Handler)(from, ...given);
  return { handlers, host, ask, event, desk, keeping };
}

it('every call of the contract passes the one gate, and nothing else has a channel', () => {
  const { handlers } = gate();
  expect([...handlers.keys()].sort()).toEqual(CALLS.map(channel).sort());
});

it("answers the app's own page", async () => {
  const { ask, event } = gate();
  expect(await ask('settings', event())).toBe('settings');
  expect(await ask('openDraft', event(), { draft: 'd' })).toBe('openDraft');
});

it.each([
  ['another page', 'https://example.com/'],
  ['another page with our name in front', 'app://stet.example.com/index.html'],
  ['a file', 'file:///app://stet/index.html'],
  ['an empty page', 'about:blank'],
  ['nothing', ''],
])('refuses %s in the desk’s own window, whatever it asks', async (_who, url) => {
  const { ask, event, host, desk } = gate();
  Object.assign(desk, { url });
  for (const call of CALLS) {
    await expect(ask(call, event())).rejects.toThrow('refused');
    expect(host[call]).not.toHaveBeenCalled();
  }
});

it('refuses a page that is gone', async () => {
  const { ask, event } = gate();
  await expect(ask('settings', event(null))).rejects.toThrow('refused');
});

it('refuses a frame inside the page, and a window that is not the desk', async () => {
  const { ask, event, desk } = gate();
  await expect(ask('settings', event({ url: desk.url }))).rejects.toThrow('refused');
  const other = { url: desk.url };
  await expect(ask('settings', event(other, { mainFrame: other }))).rejects.toThrow('refused');
});

it('refuses an argument of another shape before the host sees it', async () => {
  const { ask, event, host } = gate();
  await expect(ask('openDraft', event(), { draft: '../../etc/passwd' })).rejects.toThrow('draft is not the name of a draft');
  await expect(ask('openDraft', event())).rejects.toThrow('is not an object');
  await expect(ask('settings', event(), undefined, 'more')).rejects.toThrow('more than one argument');
  expect(host.openDraft).not.toHaveBeenCalled();
  expect(host.settings).not.toHaveBeenCalled();
});

it('what a file system says of a place reaches the page in words, without the place', async () => {
  const { ask, event, host } = gate();
  const cause = Object.assign(new Error("ENOSPC: write '/home/ann/stet/settings.json'"), { code: 'ENOSPC' });
  vi.mocked(host.changeSettings).mockRejectedValueOnce(new Error('/home/ann/stet/settings.json: cannot be written', { cause }));
  await expect(ask('changeSettings', event(), { theme: 'dark' })).rejects.toThrow(/^the disk is full$/);
  vi.mocked(host.settings).mockRejectedValueOnce(new Error('what is no trouble of a file'));
  await expect(ask('settings', event())).rejects.toThrow(/^what is no trouble of a file$/);
});

it('what keeps a choice holds the end of the app until it is written, what only reads does not', async () => {
  const { ask, event, host, keeping } = gate();
  let written = (): void => {};
  vi.mocked(host.changeSettings).mockReturnValue(
    new Promise((resolve) => {
      written = () => resolve({ theme: 'dark', desk: {} });
    }),
  );
  vi.mocked(host.recentStories).mockReturnValue(new Promise(() => {}));
  void ask('recentStories', event());
  expect(keeping.idle).toBe(true);
  const changed = ask('changeSettings', event(), { theme: 'dark' });
  expect(keeping.idle).toBe(false);
  const ended = keeping.done();
  written();
  await changed;
  await ended;
  expect(keeping.idle).toBe(true);
});

it('a disk that fails or never answers does not hold the app for ever', async () => {
  const { ask, event, host, keeping } = gate();
  vi.mocked(host.changeSettings).mockRejectedValueOnce(new Error('the disk is full'));
  await expect(ask('changeSettings', event(), { theme: 'dark' })).rejects.toThrow('disk');
  expect(keeping.idle).toBe(true);
  vi.mocked(host.changeSettings).mockReturnValue(new Promise(() => {}));
  void ask('changeSettings', event(), { theme: 'dark' });
  await keeping.done(10);
  expect(keeping.idle).toBe(false);
});
