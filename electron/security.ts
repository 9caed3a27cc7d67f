import type { Session, WebContents, WebPreferences } from 'electron';
import { isAppAddress, isReportAddress } from './app-scheme.ts';

/** What every window of the app is made with. Stated in full, although most of it is Electron's default, so that a default cannot move it. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Files are chosen in the host's dialogs. Pickers of the page's own would give it more: a folder, or a file to write to again and again.
  disableBlinkFeatures: 'FileSystemAccessLocal,EyeDropperAPI',
  spellcheck: false,
} as const satisfies WebPreferences;

/** Whether the sandbox cannot work, because the user is root of a Linux: Chromium then wants it switched off, which Stet does not do. */
export const runsAsRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** What the app's own page may ask the system for: the clipboard, for its "Copy" and "Paste". Chromium gives it only to a page in focus. */
const ALLOWED_PERMISSIONS: readonly string[] = ['clipboard-sanitized-write', 'clipboard-read'];

/** Lets a session reach only addresses that `isOwn` allows: no network, no permission, no device, no download. */
export function closeSession(session: Session, isOwn: (address: string) => boolean): void {
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }));
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(ALLOWED_PERMISSIONS.includes(permission) && isOwn(details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => ALLOWED_PERMISSIONS.includes(permission) && isOwn(`${origin}/`));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** What the app's own page may load: its files, and pictures it made itself. Developer tools only where they can be opened. */
export const isAppContent =
  (devTools: boolean) =>
  (address: string): boolean =>
    isAppAddress(address) ||
    /^blob:app:\/\/stet\//.test(address) ||
    /^data:image\//.test(address) ||
    (devTools && /^devtools:/.test(address));

/** Keeps a page where it is: it cannot be navigated or redirected, opens no window, holds no webview; only a frame may show a report. */
export function holdContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !isReportAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
