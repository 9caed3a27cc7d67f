import { join, resolve } from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import icon from '../build/icons/linux/128x128.png?inline';
import type { HostEvent, HostEvents } from '../contract/index.ts';
import { ArrivalQueue, filesAmong } from '../host/arrivals.ts';
import { Audits } from '../host/audits.ts';
import { Drafts } from '../host/drafts.ts';
import { Fetches } from '../host/fetches.ts';
import { platform } from '../host/platform.ts';
import { ReportShelf } from '../host/report-shelf.ts';
import { Revisits } from '../host/revisits.ts';
import { SettingsFile } from '../host/settings.ts';
import { Stories } from '../host/stories.ts';
import { sweepParts } from '../host/write-whole.ts';
import { AppMenu } from './app-menu.ts';
import { APP_SCHEME, serveApp } from './app-scheme.ts';
import { WindowMemory } from './bounds.ts';
import { type DeskWindow, openDeskWindow } from './desk-window.ts';
import { desktopHost } from './host.ts';
import { answerCalls, channel } from './ipc.ts';
import { Keeping } from './keeping.ts';
import { chromiumLicences } from './licences.ts';
import { ReportPrinter } from './print-report.ts';
import { closeSession, holdContents, isAppContent, runsAsRoot } from './security.ts';

const here = import.meta.dirname;
const files = filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());

// Chromium's own switch, which names the folder for everything that is kept and for the lock below.
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', resolve(userData));

if (runsAsRoot()) {
  // Chromium would start one process after the other, and each would abort.
  process.stderr.write('Stet: Chromium’s sandbox does not work for root. Start Stet as an ordinary user.\n');
  app.exit(1);
}
app.enableSandbox();
protocol.registerSchemesAsPrivileged([APP_SCHEME]);
app.setAppUserModelId('invalid.example.stet');

// One instance: a second start hands its files to the first and ends. The files travel beside Chromium's own rewritten command line.
if (app.requestSingleInstanceLock({ files })) run();
else app.quit();

function run(): void {
  const folder = app.getPath('userData');
  const devTools = !app.isPackaged;
  const arrivals = new ArrivalQueue();
  arrivals.add(files);
  const stories = new Stories(folder, { visited: (path) => app.addRecentDocument(path), tell: (message) => arrivals.tell(message) });
  const drafts = new Drafts(join(folder, 'drafts'), stories);
  // It never throws: what cannot be removed stays.
  void sweepParts(folder);
  const settings = new SettingsFile(folder, (message) => arrivals.tell(message));
  const reports = new ReportShelf();
  const memory = new WindowMemory(folder);
  const keeping = new Keeping();

  let desk: DeskWindow | null = null;
  /** Whether the page's calls are answered. Files and clicks may come sooner, on a Mac even before the app is ready. */
  let answering = false;
  const menu = new AppMenu(
    Menu,
    { platform: platform(), devTools },
    {
      command: (command) => (desk === null ? openDesk() : tell('command', { command })),
      openRecent: (handle) => void stories.pathOf(handle).then((path) => path !== null && arrive([path])),
      clearRecent: () => void stories.clearRecent().then(refreshRecent),
      openChromiumLicences: () => void shell.openPath(chromiumLicences(process.execPath, process.resourcesPath)),
    },
  );

  function tell<E extends HostEvent>(event: E, detail: HostEvents[E]): void {
    desk?.window.webContents.send(channel(event), detail);
  }

  /** There is one window at most, and none that nobody answers. */
  function openDesk(): void {
    if (!answering || desk !== null) return;
    desk = openDeskWindow({
      makeWindow: (options) => new BrowserWindow(options),
      dialog,
      screen,
      memory,
      preload: join(here, '..', 'preload', 'preload.cjs'),
      devTools,
      dark: nativeTheme.shouldUseDarkColors,
      icon: platform() === 'linux' ? nativeImage.createFromDataURL(icon) : null,
      steps: { save: () => tell('save-and-close', {}), discard: (draft) => drafts.discard(draft), quit: () => app.quit() },
      closed() {
        desk = null;
        // On a Mac the app and its menu outlive the window; the one thing to do then is to have a window again.
        menu.mark({ enabled: ['new-story'], checked: [] });
      },
    });
  }

  function arrive(paths: readonly string[]): void {
    arrivals.add(paths);
    if (desk === null) {
      openDesk();
      return;
    }
    if (desk.window.isMinimized()) desk.window.restore();
    desk.window.focus();
    tell('arrived', {});
  }

  async function refreshRecent(): Promise<void> {
    const recent = await stories.recent();
    if (recent.length === 0) app.clearRecentDocuments();
    menu.show({ recent });
  }

  app.on('second-instance', (_event, _argv, _folder, given) => {
    const passed = typeof given === 'object' && given !== null ? (given as { files?: unknown }).files : [];
    arrive(Array.isArray(passed) ? filesAmong(passed.map(String), '/') : []);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrive(filesAmong([path], '/'));
  });
  app.on('before-quit', () => desk?.closing.quitting());
  app.on('will-quit', (event) => {
    if (keeping.idle) return;
    event.preventDefault();
    void keeping.done().then(() => app.exit());
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', openDesk);
  app.on('web-contents-created', (_event, contents) => holdContents(contents));

  void app.whenReady().then(async () => {
    closeSession(session.defaultSession, isAppContent(devTools));
    serveApp(session.defaultSession.protocol, join(here, '..', 'renderer'), reports);
    const { theme } = await settings.read();
    nativeTheme.themeSource = theme;
    const makeWindow = (options: BrowserWindowConstructorOptions): BrowserWindow => new BrowserWindow(options);
    const printer = new ReportPrinter({
      makeWindow,
      makeSession: (name) => session.fromPartition(name),
      locale: () => `und-${app.getLocaleCountryCode()}`,
    });
    const host = desktopHost({
      info: { kind: 'electron', version: app.getVersion(), platform: platform(), pdf: 'file', menu: true },
      dialog,
      stories,
      drafts,
      settings,
      fetches: new Fetches(),
      revisits: new Revisits(),
      audits: new Audits(),
      arrivals,
      reports,
      documents: app.getPath('documents'),
      window() {
        if (desk === null) throw new Error('the window is closed');
        return desk.window;
      },
      print: (html) => printer.print(html),
      openInBrowser: (url) => shell.openExternal(url),
      settingsChanged({ theme }) {
        nativeTheme.themeSource = theme;
        menu.show({ theme });
      },
      recentChanged: () => void refreshRecent(),
      commandsChanged: (state) => menu.mark(state),
      deskChanged: (state) => desk?.closing.note(state),
      finishClosing: (close) => desk?.closing.finish(close),
    });
    answerCalls(ipcMain, host, (event) => event.sender === desk?.window.webContents, keeping);
    menu.show({ theme });
    answering = true;
    // The page takes longest to come: whatever can be done beside it waits until it is on its way.
    openDesk();
    await refreshRecent();
  });
}
