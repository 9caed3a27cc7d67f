import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';

const AUTOSAVED = 'What you did up to a moment ago was autosaved and can be recovered.';

/** Tells the person when the page has ended, or answers no longer, and does what they choose. */
export function watchPage(window: BrowserWindow, dialog: Dialog): void {
  const contents = window.webContents;
  /** Set while the person is asked whether to wait. */
  let waiting: AbortController | null = null;
  /** Set when the page is ended because they chose to reload it. */
  let reloading = false;

  contents.on('render-process-gone', (_event, { reason }) => {
    waiting?.abort();
    if (window.isDestroyed() || reason === 'clean-exit') return;
    if (reloading) {
      reloading = false;
      contents.reload();
    } else void afterItsEnd(window, dialog);
  });
  window.on('unresponsive', () => {
    if (waiting === null) void whileItHangs();
  });
  window.on('responsive', () => waiting?.abort());

  async function whileItHangs(): Promise<void> {
    waiting = new AbortController();
    const answer = await ask(window, dialog, {
      type: 'warning',
      message: 'The page does not answer.',
      detail: `It may be busy with a very long story. ${AUTOSAVED}`,
      buttons: ['Wait', 'Reload'],
      defaultId: 0,
      cancelId: 0,
      signal: waiting.signal,
    }).finally(() => {
      waiting = null;
    });
    if (answer !== 1 || window.isDestroyed()) return;
    // A page that hangs does not hear that it is to load again: it is ended first.
    reloading = true;
    contents.forcefullyCrashRenderer();
  }
}

async function afterItsEnd(window: BrowserWindow, dialog: Dialog): Promise<void> {
  const answer = await ask(window, dialog, {
    type: 'error',
    message: 'The page stopped working.',
    detail: AUTOSAVED,
    buttons: ['Reload', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (answer === 0) window.webContents.reload();
  else window.destroy();
}

/** The number of the button that was pressed. */
async function ask(window: BrowserWindow, dialog: Dialog, question: MessageBoxOptions): Promise<number> {
  const { response } = await dialog.showMessageBox(window, { ...question, noLink: true });
  return response;
}
