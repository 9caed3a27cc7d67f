import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, test as base, type Page } from '@playwright/test';
import { BrowserApp } from './browser-app.ts';
import { ElectronApp } from './electron-app.ts';

export interface HostOption {
  readonly hostKind: 'electron' | 'browser';
}

/** A file as a test writes it down. */
export interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What was saved: through the save dialog in Electron, as a download in the browser. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One of the two hosts with the app open in it, as a person at the keyboard sees it. */
export interface Running {
  readonly page: Page;
  /** Files the next open dialogs give; an empty list is "Cancel". */
  openDialogGives(paths: readonly string[]): Promise<void>;
  /** Does what leads to saving, chooses the place, and gives what was written there. */
  saved(path: string, act: () => Promise<unknown>): Promise<Buffer>;
  /** Like `saved` for "Print": the PDF, or in a browser the page that went to the print dialog. */
  printed(path: string, act: () => Promise<unknown>): Promise<Buffer>;
  /** The button that answers each question from now on; null leaves questions unanswered, which fails the call that asked. */
  answer(button: string | null): Promise<void>;
  /** The questions asked so far. */
  questions(): Promise<readonly string[]>;
  /** Ends without any farewell, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The app under test: start it, act on `page`, start it again. */
export class App {
  readonly kind: HostOption['hostKind'];
  readonly #folder: (name: string) => string;
  readonly #start: (folder: string, files: readonly string[]) => Promise<Running>;
  #running: Running | null = null;

  constructor(
    kind: HostOption['hostKind'],
    folder: (name: string) => string,
    start: (folder: string, files: readonly string[]) => Promise<Running>,
  ) {
    this.kind = kind;
    this.#folder = folder;
    this.#start = start;
  }

  get running(): Running {
    if (this.#running === null) throw new Error('the app is not running');
    return this.#running;
  }
  get page(): Page {
    return this.running.page;
  }

  /** Starts the app with files on its command line; a second start finds what the first one left. */
  async start(files: readonly GivenFile[] = []): Promise<Page> {
    return this.startWith(await this.files(files));
  }

  /** Starts the app with paths on its command line. */
  async startWith(paths: readonly string[]): Promise<Page> {
    this.#running = await this.#start(this.#folder('profile'), paths);
    await this.page.getByRole('main').waitFor();
    return this.page;
  }

  async kill(): Promise<void> {
    await this.#running?.kill();
    this.#running = null;
  }

  async close(): Promise<void> {
    await this.#running?.close();
    this.#running = null;
  }

  /** Writes files into this test's own folder and gives their paths. */
  files(given: readonly GivenFile[]): Promise<readonly string[]> {
    return Promise.all(
      given.map(async ({ name, content }) => {
        const path = this.#folder(name);
        await writeFile(path, content);
        return path;
      }),
    );
  }

  /** Answers the open dialog (Electron) or the file picker (browser) that `act` leads to. */
  async open(given: readonly GivenFile[], act: () => Promise<unknown>): Promise<void> {
    await this.running.openDialogGives(await this.files(given));
    await act();
  }

  /** Saves under a name and gives what was written. */
  async save(name: string, act: () => Promise<unknown>): Promise<SavedFile> {
    const path = this.#folder(name);
    return { name: basename(path), bytes: await this.running.saved(path, act) };
  }

  /** Prints a report: a PDF in Electron, in a browser the HTML page the print dialog was opened for. */
  print(name: string, act: () => Promise<unknown>): Promise<Buffer> {
    return this.running.printed(this.#folder(name), act);
  }

  /** A path in this test's own folder. */
  path(name: string): string {
    return this.#folder(name);
  }

  /** What stands in a file of this test's folder. */
  read(name: string): Promise<Buffer> {
    return readFile(this.#folder(name));
  }
}

export const test = base.extend<HostOption & { app: App }, { openBrowser: () => Promise<Browser> }>({
  hostKind: ['electron', { option: true }],
  /** A browser, started when it is first wanted: Electron's specs want none. */
  openBrowser: [
    async ({ playwright, launchOptions }, use) => {
      let opened: Promise<Browser> | undefined;
      await use(() => {
        opened ??= playwright.chromium.launch(launchOptions);
        return opened;
      });
      await (await opened)?.close();
    },
    { scope: 'worker' },
  ],
  /** Not started yet: a test starts it, with or without files. */
  app: async ({ hostKind, openBrowser }, use, info) => {
    const folder = (name: string): string => join(info.outputPath(), name);
    const app = new App(hostKind, folder, async (profile, files) =>
      hostKind === 'electron' ? ElectronApp.start(profile, files) : BrowserApp.start(await openBrowser(), profile, files),
    );
    await use(app);
    await app.close();
  },
  /** The app, started with nothing. */
  page: async ({ app }, use) => {
    await use(await app.start());
  },
});
export { expect } from '@playwright/test';
