import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import type { App, Running } from './app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `stet serve` in a process of its own; resolves with the address it prints. */
async function startServer(profile: string, files: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const home = { XDG_DATA_HOME: profile, LOCALAPPDATA: profile, HOME: profile };
  const child = spawn(process.execPath, ['out/cli/stet.mjs', 'serve', '--no-open', ...files], {
    cwd: root,
    env: { ...process.env, ...home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url !== undefined && said.includes('\n')) done({ child, url });
    });
    let complaint = '';
    child.stderr?.on('data', (part: Buffer) => {
      complaint += part.toString();
    });
    child.once('exit', (code) => fail(new Error(`stet serve ended with ${code}: ${complaint}`)));
  });
}

/** The app in a browser, served by `stet serve`. */
export class BrowserApp implements Running {
  readonly page: Page;
  readonly url: string;
  readonly #context: BrowserContext;
  readonly #profile: string;
  #child: ChildProcess;
  readonly #asked: string[] = [];
  readonly #pending = new Set<Request>();
  /** What the next file pickers are answered with, in their order. */
  readonly #given: (readonly string[])[] = [];
  #answer: string | null = null;

  private constructor(page: Page, url: string, context: BrowserContext, profile: string, child: ChildProcess) {
    this.page = page;
    this.url = url;
    this.#context = context;
    this.#profile = profile;
    this.#child = child;
    page.on('request', (request) => this.#pending.add(request));
    page.on('requestfinished', (request) => this.#pending.delete(request));
    page.on('requestfailed', (request) => this.#pending.delete(request));
    page.on('filechooser', (chooser) => void chooser.setFiles([...(this.#given.shift() ?? [])]).catch(() => {}));
    page.on('dialog', (dialog) => {
      this.#asked.push(dialog.message());
      // A browser's own questions have two buttons without a name: anything but "Cancel" is yes.
      const yes = this.#answer !== null && this.#answer !== 'Cancel';
      void (yes ? dialog.accept() : dialog.dismiss()).catch(() => {});
    });
  }

  static async start(browser: Browser, profile: string, files: readonly string[]): Promise<BrowserApp> {
    await mkdir(profile, { recursive: true });
    const { child, url } = await startServer(profile, files);
    const context = await browser.newContext({ acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
    const page = await context.newPage();
    await page.goto(url);
    return new BrowserApp(page, url, context, profile, child);
  }

  async openDialogGives(paths: readonly string[]): Promise<void> {
    this.#given.push(paths);
  }

  async saved(_path: string, act: () => Promise<unknown>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return readFile(await download.path());
  }

  async printed(_path: string, act: () => Promise<unknown>): Promise<Buffer> {
    const asked = this.page.waitForRequest((request) => new URL(request.url()).pathname.startsWith('/report/'));
    const [request] = await Promise.all([asked, act()]);
    // The frame is gone once it is printed, and what it was answered with it.
    return (await this.page.request.get(request.url())).body();
  }

  async answer(button: string | null): Promise<void> {
    this.#answer = button;
  }

  async questions(): Promise<readonly string[]> {
    return this.#asked;
  }

  async kill(): Promise<void> {
    await this.killServer();
    await this.#context.close();
  }

  /** Ends the server without any farewell; the page stays open. */
  async killServer(): Promise<void> {
    const gone = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGKILL');
    await gone;
  }

  /** Starts the server again, as a person does who was told to. */
  async startServerAgain(): Promise<void> {
    this.#child = (await startServer(this.#profile, [])).child;
  }

  /** Another tab of the same browser. */
  async tab(): Promise<Page> {
    const page = await this.#context.newPage();
    await page.goto(this.url);
    await page.getByRole('main').waitFor();
    return page;
  }

  /** A second server on the same folder with a page of its own; gives the page and what ends both. */
  async secondHost(files: readonly string[] = []): Promise<{ page: Page; end: () => Promise<void> }> {
    const { child, url } = await startServer(this.#profile, files);
    const page = await this.#context.newPage();
    await page.goto(url);
    await page.getByRole('main').waitFor();
    const end = async (): Promise<void> => {
      await page.close();
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
    };
    return { page, end };
  }

  /** As a person does: the tab first, whose last words reach the server, then the server. */
  async close(): Promise<void> {
    await this.#calm();
    await this.page.close();
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = new Promise((done) => this.#child.once('exit', done));
      this.#child.kill();
      await gone;
    }
    await this.#context.close();
  }

  /** Until the server has answered what the page asked, two seconds at most: a server that is gone answers nothing. */
  async #calm(): Promise<void> {
    const patience = performance.now() + 2000;
    await this.page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => {});
    while (this.#pending.size > 0 && performance.now() < patience) await new Promise((done) => setTimeout(done, 5));
  }
}

/** The app's host, for what only the browser has. */
export const browserOf = (app: App): BrowserApp => app.running as BrowserApp;
