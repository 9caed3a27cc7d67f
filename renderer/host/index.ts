import type { Host } from '../../contract/host.ts';
import { browserHost } from './browser-host.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly stet?: Host;
  }
}

/** The host this page runs in. Rejects when a browser's page was opened without its token. */
export async function connectHost(): Promise<Host> {
  return window.stet ?? browserHost();
}
