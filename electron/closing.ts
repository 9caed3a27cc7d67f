import type { BrowserWindow, Dialog } from 'electron';

/** What the page last said of itself: see `setWindow` in the contract. */
export interface DeskState {
  readonly title: string;
  readonly dirty: boolean;
  readonly draft: string | null;
}

/** What closing may lead to. */
export interface ClosingSteps {
  /** Has the page save; it answers through `finish`. */
  save(): void;
  discard(draft: string): Promise<void>;
  quit(): void;
}

const SAVE = 0;
const DISCARD = 1;

/** Keeps a window from closing over unsaved changes until the person has said what to do with them. */
export class Closing {
  #state: DeskState = { title: '', dirty: false, draft: null };
  #asking = false;
  /** Set once the person has decided; the next close goes through. */
  #decided = false;
  /** Whether the close that was held up was the whole app quitting. */
  #quitting = false;

  readonly #window: BrowserWindow;
  readonly #dialog: Dialog;
  readonly #steps: ClosingSteps;

  constructor(window: BrowserWindow, dialog: Dialog, steps: ClosingSteps) {
    this.#window = window;
    this.#dialog = dialog;
    this.#steps = steps;
    window.on('close', (event) => {
      // A page that has crashed can answer nothing; its draft is on the disk.
      if (!this.#state.dirty || this.#decided || window.webContents.isCrashed()) return;
      event.preventDefault();
      if (!this.#asking) void this.#ask();
    });
  }

  note(state: DeskState): void {
    this.#state = state;
    this.#window.setTitle(state.title === '' ? 'Stet' : `${state.dirty ? '• ' : ''}${state.title} — Stet`);
    this.#window.setDocumentEdited(state.dirty);
  }

  /** The app is quitting, and this window is in its way. */
  quitting(): void {
    this.#quitting = true;
  }

  /** The page has saved (true), or could not or the person changed their mind (false). */
  finish(close: boolean): void {
    if (close) this.#close();
    else this.#quitting = false;
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    try {
      const { response } = await this.#dialog.showMessageBox(this.#window, {
        type: 'warning',
        message: `Save the changes to ${this.#state.title === '' ? 'this story' : `“${this.#state.title}”`}?`,
        detail: 'Marks, notes and corrections made since the last save are lost otherwise.',
        buttons: ['Save', 'Don’t Save', 'Cancel'],
        defaultId: SAVE,
        cancelId: 2,
        noLink: true,
      });
      if (response === SAVE) this.#steps.save();
      else if (response === DISCARD) {
        // The person has let go of the changes. A draft that cannot be removed is offered at the next start; it holds no window open.
        if (this.#state.draft !== null) await this.#steps.discard(this.#state.draft).catch(() => {});
        this.#close();
      } else this.#quitting = false;
    } finally {
      this.#asking = false;
    }
  }

  #close(): void {
    this.#decided = true;
    if (this.#quitting) this.#steps.quit();
    else this.#window.close();
  }
}
