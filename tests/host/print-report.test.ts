import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { expect, it, vi } from 'vitest';
import { REPORT_POLICY } from '../../contract/index.ts';
import { ReportPrinter } from '../../electron/print-report.ts';

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
    protocol: { handle: (_scheme: string, serve: typeof seen.serve) => Object.assign(seen, { serve }) },
  });
  const window = { loadURL: vi.fn(async (_url: string) => {}), webContents: { printToPDF: pdf }, destroy: vi.fn() };
  const parts = {
    makeWindow: (options: BrowserWindowConstructorOptions) => {
      seen.options = options;
      return window as unknown as BrowserWindow;
    },
    locale: () => 'en-GB',
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
  return { parts, seen, window, cancelled };
}

it('prints in a window nobody sees, without scripts, Node or preload, in a session of its own kept in memory', async () => {
  const { parts, seen } = shop(async () => Buffer.from('%PDF'));
  const printer = new ReportPrinter(parts);
  expect(Buffer.from(await printer.print('<p>')).toString()).toBe('%PDF');
  await printer.print('<p>');
  expect(seen.options).toMatchObject({
    show: false,
    webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  expect(seen.options?.webPreferences).not.toHaveProperty('preload');
  expect(seen.names).toEqual(['report']);
});

it('loads the report, the pictures inside it, and nothing else', async () => {
  const { parts, seen, window, cancelled } = shop(async () => Buffer.from('%PDF'));
  await new ReportPrinter(parts).print('<p>The report.</p>');
  const url = window.loadURL.mock.calls[0]?.[0] ?? '';
  expect(url).toMatch(/^app:\/\/report\/report\/[\w-]{32}$/);
  const shown = seen.serve?.({ url });
  expect(await shown?.text()).toBe('<p>The report.</p>');
  expect(shown?.headers.get('content-security-policy')).toBe(REPORT_POLICY);
  expect(seen.serve?.({ url: 'app://report/report/guessed' }).status).toBe(404);
  expect(seen.serve?.({ url: url.replace('app://report', 'app://stet') }).status).toBe(404);
  for (const own of [url, 'data:image/png;base64,AA']) expect(cancelled(own), own).toBe(false);
  for (const other of ['https://example.com/', 'app://stet/index.html', 'app://report.example.com/', 'file:///etc/passwd'])
    expect(cancelled(other), other).toBe(true);
});

it('the window is gone afterwards, also when printing fails', async () => {
  const { parts, window } = shop(() => Promise.reject(new Error('no printer')));
  await expect(new ReportPrinter(parts).print('<p>')).rejects.toThrow('no printer');
  expect(window.destroy).toHaveBeenCalledTimes(1);
});
