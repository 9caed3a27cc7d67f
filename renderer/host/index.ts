import type { Host } from '../../contract/host.ts';
import { browserHost } from './browser-host.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; in a browser by the first `connectHost`. */
    readonly stet?: Host;
  }
}

/** The host this page runs in. Rejects when a browser's page was opened without its token. */
export async function connectHost(): Promise<Host> {
  if (window.stet !== undefined) return window.stet;
  const host = Object.freeze(await browserHost());
  Object.defineProperty(window, 'stet', { value: host, enumerable: true });
  return host;
}
