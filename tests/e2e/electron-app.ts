import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { findElectron } from '../../host/desktop.ts';
import type { App, Running } from './app.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The executable that the specs start: the one that STET_ELECTRON names, there or not, or the installed one; null where there is neither. */
export const electronPath = process.env.STET_ELECTRON ?? findElectron(projectRoot);

const HELD = fileURLToPath(new URL('held-start.cjs', import.meta.url));

/** Milliseconds that each step of a start may take: what hangs is told by its step. */
const STEP = 20_000;

interface Asked {
  readonly questions: string[];
}

/** The app in Electron, with dialogs scripted in its main process. */
export class ElectronApp implements Running {
  readonly electron: ElectronApplication;
  readonly page: Page;

  private constructor(electron: ElectronApplication, page: Page) {
    this.electron = electron;
    this.page = page;
  }

  /** `main` is the app's folder, or a script that starts the app. */
  static async start(profile: string, files: readonly string[], main = projectRoot): Promise<ElectronApp> {
    if (electronPath === null) throw new Error('there is no Electron here');
    await mkdir(profile, { recursive: true });
    const electron = await _electron.launch({
      executablePath: electronPath,
      args: ['-r', HELD, main, ...files, `--user-data-dir=${profile}`],
      // Else Playwright turns the system's sandbox off on Linux.
      chromiumSandbox: true,
      // Else Playwright emulates a scheme, and what the app chooses is not seen.
      colorScheme: null,
      cwd: projectRoot,
      timeout: STEP,
    });
    let said = '';
    for (const stream of [electron.process().stdout, electron.process().stderr])
      stream?.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-4000);
      });
    try {
      const page = await electron.firstWindow({ timeout: STEP });
      await page.getByRole('main').waitFor({ timeout: STEP });
      const app = new ElectronApp(electron, page);
      await app.answer(null);
      return app;
    } catch (fault) {
      throw new Error(`Electron did not start in time; its windows: ${electron.windows().map((one) => one.url())}; it said: ${said}`, {
        cause: fault,
      });
    }
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

/** The app's host, for what only Electron has. */
export const electronOf = (app: App): ElectronApp => app.running as ElectronApp;

/** Notes what the host tells the page from now on. */
export async function listen(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const { stet } = window as unknown as { stet: { on(event: string, listener: (detail: object) => void): void } };
    for (const event of ['command', 'arrived', 'save-and-close']) stet.on(event, (detail) => heard.push({ event, ...detail }));
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}
