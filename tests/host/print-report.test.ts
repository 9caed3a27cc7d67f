import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { expect, it, vi } from 'vitest';
import { REPORT_POLICY } from '../../contract/index.ts';
import { printReport } from '../../electron/print-report.ts';

/** A print shop that keeps what it is asked for; `pdf` is what printing gives. */
function shop(pdf: () => Promise<Buffer>) {
  const seen: { options?: BrowserWindowConstructorOptions; serve?: (request: { url: string }) => Response; names: string[] } = {
    names: [],
  };
  const cancels: { ask?: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void } = {};
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: (hook: typeof cancels.ask) => Object.assign(cancels, { ask: hook }) },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    protocol: { handle: (_scheme: string, serve: typeof seen.serve) => Object.assign(seen, { serve }), unhandle: vi.fn() },
  });
  const window = { loadURL: vi.fn(async () => {}), webContents: { printToPDF: pdf }, destroy: vi.fn() };
  const parts = {
    makeWindow: (options: BrowserWindowConstructorOptions) => {
      seen.options = options;
      return window as unknown as BrowserWindow;
    },
    makeSession: (name: string) => {
      seen.names.push(name);
      return session as unknown as Session;
    },
  };
  const cancelled = (url: string): boolean | undefined => {
    let answer: boolean | undefined;
    cancels.ask?.({ url }, ({ cancel }) => {
      answer = cancel;
    });
    return answer;
  };
  return { parts, seen, window, session, cancelled };
}

it('prints in a window nobody sees, without scripts, Node or preload, in a session of its own kept in memory', async () => {
  const { parts, seen } = shop(async () => Buffer.from('%PDF'));
  expect(Buffer.from(await printReport('<p>', parts)).toString()).toBe('%PDF');
  expect(seen.options).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(seen.options?.webPreferences).not.toHaveProperty('preload');
  await printReport('<p>', parts);
  expect(new Set(seen.names).size).toBe(2);
  for (const name of seen.names) expect(name).not.toMatch(/^persist:/);
});

it('loads the report, the pictures inside it, and nothing else', async () => {
  const { parts, seen, cancelled } = shop(async () => Buffer.from('%PDF'));
  await printReport('<p>The report.</p>', parts);
  const shown = seen.serve?.({ url: 'app://report/report.html' });
  expect(await shown?.text()).toBe('<p>The report.</p>');
  expect(shown?.headers.get('content-security-policy')).toBe(REPORT_POLICY);
  expect(seen.serve?.({ url: 'app://report/other' }).status).toBe(404);
  for (const url of ['app://report/report.html', 'data:image/png;base64,AA']) expect(cancelled(url), url).toBe(false);
  for (const url of ['https://example.com/', 'app://stet/index.html', 'file:///etc/passwd']) expect(cancelled(url), url).toBe(true);
});

it('the window is gone afterwards, also when printing fails', async () => {
  const { parts, window, session } = shop(() => Promise.reject(new Error('no printer')));
  await expect(printReport('<p>', parts)).rejects.toThrow('no printer');
  expect(window.destroy).toHaveBeenCalledTimes(1);
  expect(session.protocol.unhandle).toHaveBeenCalledWith('app');
});
