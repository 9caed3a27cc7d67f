import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Running } from './app.ts';
import { chromiumPath } from './chromium.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the specs run on the stand-in; some questions only it can answer, and some only the real one. */
export const onStandIn = process.env.STET_ELECTRON === undefined;
/** The executable that the specs start. */
export const electronPath = process.env.STET_ELECTRON ?? fileURLToPath(new URL('electron-double/launch.cjs', import.meta.url));

interface Asked {
  readonly questions: string[];
}

/** The app in Electron or its stand-in, with dialogs scripted in its main process. */
export class ElectronApp implements Running {
  readonly electron: ElectronApplication;
  readonly page: Page;

  private constructor(electron: ElectronApplication, page: Page) {
    this.electron = electron;
    this.page = page;
  }

  /** `env` is added to this process's own environment. */
  static async start(profile: string, files: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ElectronApp> {
    await mkdir(profile, { recursive: true });
    const electron = await _electron.launch({
      executablePath: electronPath,
      args: [projectRoot, ...files, `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      // Else Playwright turns the system's sandbox off on Linux.
      chromiumSandbox: true,
      cwd: projectRoot,
      env: { ...process.env, ...(chromiumPath === undefined ? {} : { STET_CHROMIUM: chromiumPath }), ...env },
    });
    electron.process().stderr?.on('data', (part: Buffer) => {
      for (const line of part.toString().split('\n')) if (line.startsWith('electron double: ')) console.error(line);
    });
    const page = await electron.firstWindow();
    const app = new ElectronApp(electron, page);
    await app.answer(null);
    return app;
  }

  async openDialogGives(paths: readonly string[]): Promise<void> {
    await this.electron.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      },
      [...paths],
    );
  }

  async saved(path: string, act: () => Promise<unknown>): Promise<Buffer> {
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await act();
    // Written whole or not at all: once it is there, it is all there.
    await expect.poll(() => existsSync(path), { message: `${path} is written` }).toBe(true);
    return readFile(path);
  }

  printed(path: string, act: () => Promise<unknown>): Promise<Buffer> {
    return this.saved(path, act);
  }

  async answer(button: string | null): Promise<void> {
    await this.electron.evaluate(({ dialog }, wanted) => {
      const asked = globalThis as unknown as { stetAsked?: Asked };
      asked.stetAsked ??= { questions: [] };
      const { questions } = asked.stetAsked;
      dialog.showMessageBox = ((...given: unknown[]) => {
        const { message, detail, buttons } = given.at(-1) as { message: string; detail?: string; buttons: string[] };
        questions.push([message, detail].filter(Boolean).join(' '));
        const response = wanted === null ? -1 : buttons.indexOf(wanted);
        if (response < 0) return Promise.reject(new Error(`no answer to: ${message} [${buttons.join(', ')}]`));
        return Promise.resolve({ response, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
    }, button);
  }

  async questions(): Promise<readonly string[]> {
    return this.electron.evaluate(() => (globalThis as unknown as { stetAsked: Asked }).stetAsked.questions);
  }

  /** Chooses a menu item by its id, as a click on it does. */
  async choose(id: string): Promise<void> {
    await this.electron.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      if (!item) throw new Error(`no menu item ${wanted}`);
      if (!item.enabled) throw new Error(`the menu item ${wanted} is grey`);
      item.click();
    }, id);
  }

  async kill(): Promise<void> {
    const child = this.electron.process();
    const gone = new Promise((done) => child.once('exit', done));
    // By the app's own number: on Windows the process that was started is a shell around it.
    process.kill(await this.electron.evaluate(() => process.pid), 'SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    // A test may end with unsaved changes; closing must not wait for an answer.
    await this.answer('Don’t Save').catch(() => {});
    await this.electron.close();
  }
}
