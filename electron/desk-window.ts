import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog, NativeImage, Screen } from 'electron';
import { APP_PAGE } from './app-scheme.ts';
import { fitting, smallestSize, type WindowMemory, workAreas } from './bounds.ts';
import { Closing, type ClosingSteps } from './closing.ts';
import { watchPage } from './page-trouble.ts';
import { SAFE_PREFERENCES } from './security.ts';

/** What the window is made with; Electron's parts are handed in. */
export interface WindowParts {
  makeWindow(options: BrowserWindowConstructorOptions): BrowserWindow;
  readonly dialog: Dialog;
  readonly screen: Screen;
  readonly memory: WindowMemory;
  /** Absolute path. */
  readonly preload: string;
  readonly devTools: boolean;
  readonly dark: boolean;
  /** What the window is known by where the system does not take it from the program: on Linux. Null elsewhere. */
  readonly icon: NativeImage | null;
  readonly steps: ClosingSteps;
  closed(): void;
}

/** The one window with the desk in it, and what keeps it from closing over unsaved work. */
export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly closing: Closing;
}

/** Opens the window where it was last time; it shows itself once the page has painted. */
export function openDeskWindow(around: WindowParts): DeskWindow {
  const remembered = around.memory.read();
  const window = around.makeWindow({
    ...fitting(remembered, workAreas(around.screen)),
    ...smallestSize,
    ...(around.icon === null ? {} : { icon: around.icon }),
    show: false,
    title: 'Stet',
    // Paper, as in the desk's own colours, before the page has painted.
    backgroundColor: around.dark ? '#1c1b19' : '#fcfbf8',
    webPreferences: { ...SAFE_PREFERENCES, preload: around.preload, devTools: around.devTools },
  });
  const closing = new Closing(window, around.dialog, around.steps);
  around.memory.follow(window);
  window.once('ready-to-show', () => {
    window.show();
    // Only now: a window that fills the screen before it is shown forgets the size it was made with.
    if (remembered?.maximized) window.maximize();
  });
  // The title is made by `closing`, from what the page says through `setWindow`.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('closed', () => around.closed());
  watchPage(window, around.dialog);
  void window.loadURL(APP_PAGE);
  return { window, closing };
}
