import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog, Screen } from 'electron';
import { APP_PAGE } from './app-scheme.ts';
import { fitting, smallestSize, type WindowMemory, workAreas } from './bounds.ts';
import { Closing, type ClosingSteps } from './closing.ts';
import { SAFE_PREFERENCES } from './security.ts';

/** What the window is made with; Electron's parts are handed in. */
export interface Surroundings {
  makeWindow(options: BrowserWindowConstructorOptions): BrowserWindow;
  readonly dialog: Dialog;
  readonly screen: Screen;
  readonly memory: WindowMemory;
  /** Absolute path. */
  readonly preload: string;
  readonly devTools: boolean;
  readonly dark: boolean;
  readonly steps: ClosingSteps;
  closed(): void;
}

/** The one window with the desk in it, and what keeps it from closing over unsaved work. */
export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly closing: Closing;
}

/** Opens the window where it was last time; it shows itself once the page has painted. */
export function openDeskWindow(around: Surroundings): DeskWindow {
  const remembered = around.memory.read();
  const window = around.makeWindow({
    ...fitting(remembered, workAreas(around.screen)),
    ...smallestSize,
    show: false,
    title: 'Stet',
    // Paper, as in the desk's own colours, before the page has painted.
    backgroundColor: around.dark ? '#1c1b19' : '#fcfbf8',
    webPreferences: { ...SAFE_PREFERENCES, preload: around.preload, devTools: around.devTools },
  });
  const closing = new Closing(window, around.dialog, around.steps);
  if (remembered?.maximized) window.maximize();
  around.memory.follow(window);
  window.once('ready-to-show', () => window.show());
  // The title is made by `closing`, from what the page says through `setWindow`.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('closed', () => around.closed());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void offerReload(window, around.dialog);
  });
  void window.loadURL(APP_PAGE);
  return { window, closing };
}

async function offerReload(window: BrowserWindow, dialog: Dialog): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The page stopped working.',
    detail: 'What you did up to a moment ago was autosaved and can be recovered.',
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
