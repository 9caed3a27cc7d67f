import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { closeSession, holdContents, isAppContent, SAFE_PREFERENCES } from '../../electron/security.ts';

/** A session that keeps what it is told. */
function session() {
  const told: {
    request?: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void;
    permission?: (contents: null, name: string, decide: (granted: boolean) => void, details: { requestingUrl: string }) => void;
    check?: (contents: null, name: string, origin: string) => boolean;
    device?: () => boolean;
  } = {};
  const emitter = new EventEmitter();
  const fake = Object.assign(emitter, {
    webRequest: { onBeforeRequest: (hook: typeof told.request) => Object.assign(told, { request: hook }) },
    setPermissionRequestHandler: (hook: typeof told.permission) => Object.assign(told, { permission: hook }),
    setPermissionCheckHandler: (hook: typeof told.check) => Object.assign(told, { check: hook }),
    setDevicePermissionHandler: (hook: typeof told.device) => Object.assign(told, { device: hook }),
  });
  closeSession(fake as unknown as Session, isAppContent(false));
  return {
    cancels: (url: string) => {
      let cancelled: boolean | undefined;
      told.request?.({ url }, ({ cancel }) => {
        cancelled = cancel;
      });
      return cancelled;
    },
    grants: (name: string, requestingUrl: string) => {
      let granted: boolean | undefined;
      told.permission?.(
        null,
        name,
        (answer) => {
          granted = answer;
        },
        { requestingUrl },
      );
      return granted;
    },
    told,
    emitter,
  };
}

const prevented = (emitter: EventEmitter, name: string, event: object = {}): boolean => {
  let stopped = false;
  emitter.emit(name, {
    ...event,
    preventDefault: () => {
      stopped = true;
    },
  });
  return stopped;
};

describe('a session', () => {
  it.each(['app://stet/index.html', 'app://stet/assets/x.js', 'blob:app://stet/4f2a', 'data:image/png;base64,AA'])('may load %s', (url) =>
    expect(session().cancels(url)).toBe(false),
  );

  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'app://other/index.html',
    'app://stet.example.com/',
    'blob:https://example.com/4f2a',
    'data:text/html,<script>',
    'chrome://settings',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
    'nonsense',
  ])('may not load %s', (url) => expect(session().cancels(url)).toBe(true));

  it('grants the clipboard to its own page, and no other permission to anyone', () => {
    const { grants, told } = session();
    for (const name of ['clipboard-sanitized-write', 'clipboard-read']) {
      expect(grants(name, 'app://stet/index.html')).toBe(true);
      expect(grants(name, 'https://example.com/')).toBe(false);
      expect(told.check?.(null, name, 'app://stet')).toBe(true);
      expect(told.check?.(null, name, 'https://example.com')).toBe(false);
    }
    for (const name of [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'midiSysex',
      'pointerLock',
      'fullscreen',
      'openExternal',
      'display-capture',
      'hid',
      'serial',
      'usb',
      'idle-detection',
      'storage-access',
      'fileSystem',
      'unknown',
    ]) {
      expect(grants(name, 'app://stet/index.html'), name).toBe(false);
      expect(told.check?.(null, name, 'app://stet'), name).toBe(false);
    }
    expect(told.device?.()).toBe(false);
  });

  it('downloads nothing by itself', () => expect(prevented(session().emitter, 'will-download')).toBe(true));
});

describe('a page', () => {
  const contents = () => {
    const handlers: { open?: (details: { url: string }) => { action: string } } = {};
    const fake = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: typeof handlers.open) => Object.assign(handlers, { open: handler }),
    });
    holdContents(fake as unknown as WebContents);
    return { fake, handlers };
  };

  it('stays where it is', () => {
    const { fake } = contents();
    for (const event of ['will-navigate', 'will-redirect'])
      for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://stet/index.html'])
        expect(prevented(fake, event, { url, isMainFrame: true }), `${event} ${url}`).toBe(true);
  });

  it('shows a report in a frame, and nothing else in a frame', () => {
    const { fake } = contents();
    expect(prevented(fake, 'will-frame-navigate', { url: 'app://stet/report/abc', isMainFrame: false })).toBe(false);
    expect(prevented(fake, 'will-frame-navigate', { url: 'app://stet/report/abc', isMainFrame: true })).toBe(true);
    expect(prevented(fake, 'will-frame-navigate', { url: 'https://example.com/report/abc', isMainFrame: false })).toBe(true);
    expect(prevented(fake, 'will-frame-navigate', { url: 'app://stet/index.html', isMainFrame: false })).toBe(true);
  });

  it('opens no window and holds no webview', () => {
    const { fake, handlers } = contents();
    expect(handlers.open?.({ url: 'app://stet/index.html' })).toEqual({ action: 'deny' });
    expect(prevented(fake, 'will-attach-webview')).toBe(true);
  });
});

it('every window is sandboxed, isolated and without Node', () => {
  expect(SAFE_PREFERENCES).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(SAFE_PREFERENCES).not.toHaveProperty('enableBlinkFeatures');
});

it('Electron is named by one version exactly, and the lock file holds it', () => {
  const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const { devDependencies } = json('package.json') as { devDependencies: Record<string, string> };
  const { packages } = json('package-lock.json') as { packages: Record<string, { version?: string }> };
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(packages['node_modules/electron']?.version).toBe(devDependencies['electron']);
});

it('every fuse of this Electron is set, to what the app needs and no more', async () => {
  const { FUSES } = (await import(new URL('../../build/fuses.mjs', import.meta.url).href)) as { FUSES: Record<string, unknown> };
  const on = ['EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar', 'WasmTrapHandlers'];
  const fuses = Object.entries(FuseV1Options).filter(([, index]) => typeof index === 'number');
  expect(fuses.map(([name, index]) => [name, FUSES[index]])).toEqual(fuses.map(([name]) => [name, on.includes(name)]));
  expect(FUSES['strictlyRequireAllFuses']).toBe(true);
});
