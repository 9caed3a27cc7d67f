import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } from 'electron';
import { COMMANDS, type Command, type CommandState, type HostEvent, type HostEvents, type RecentStory } from '../contract/index.ts';
import { ArrivalQueue, filesAmong } from '../host/arrivals.ts';
import { Drafts } from '../host/drafts.ts';
import { Fetches } from '../host/fetches.ts';
import { platform } from '../host/platform.ts';
import { ReportShelf } from '../host/report-shelf.ts';
import { SettingsFile } from '../host/settings.ts';
import { Stories } from '../host/stories.ts';
import { APP_PAGE, APP_SCHEME, serveApp } from './app-scheme.ts';
import { fitting, smallestSize, WindowMemory, workAreas } from './bounds.ts';
import { Closing } from './closing.ts';
import { desktopHost } from './host.ts';
import { answerCalls, channel } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { printReport } from './print-report.ts';
import { closeSession, holdContents, isAppContent, SAFE_PREFERENCES } from './security.ts';

const here = import.meta.dirname;
const files = filesAmong(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd());

app.enableSandbox();
protocol.registerSchemesAsPrivileged([APP_SCHEME]);
app.setAppUserModelId('invalid.example.stet');

// One instance: a second start hands its files to the first and ends. The files travel beside Chromium's own rewritten command line.
if (app.requestSingleInstanceLock({ files })) run();
else app.quit();

function run(): void {
  const folder = app.getPath('userData');
  const stories = new Stories(folder, { visited: (path) => app.addRecentDocument(path) });
  const drafts = new Drafts(join(folder, 'drafts'), stories);
  const settings = new SettingsFile(folder);
  const arrivals = new ArrivalQueue();
  const reports = new ReportShelf();
  const memory = new WindowMemory(folder);
  const devTools = !app.isPackaged;

  let desk: { window: BrowserWindow; closing: Closing } | null = null;
  let commands: CommandState = { enabled: [], checked: [] };
  let recent: readonly RecentStory[] = [];
  arrivals.add(files);

  function tell<E extends HostEvent>(event: E, detail: HostEvents[E]): void {
    desk?.window.webContents.send(channel(event), detail);
  }

  function arrive(paths: readonly string[]): void {
    arrivals.add(paths);
    if (desk === null) {
      if (app.isReady()) openDesk();
      return;
    }
    if (desk.window.isMinimized()) desk.window.restore();
    desk.window.focus();
    tell('arrived', {});
  }

  function buildMenu(): void {
    const state = { platform: platform(), commands, recent, theme: nativeTheme.themeSource, devTools };
    const template = menuTemplate(state, {
      command: (command: Command) => tell('command', { command }),
      openRecent: (handle) => void stories.pathOf(handle).then((path) => path !== null && arrive([path])),
      clearRecent: () => void stories.clearRecent().then(refreshRecent),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** Enabling and ticking items in place keeps an open menu open; only another list of recent stories needs a new menu. */
  function markMenu(): void {
    const menu = Menu.getApplicationMenu();
    for (const command of COMMANDS) {
      const item = menu?.getMenuItemById(command);
      if (!item) continue;
      item.enabled = commands.enabled.includes(command);
      if (item.type === 'checkbox') item.checked = commands.checked.includes(command);
    }
  }

  async function refreshRecent(): Promise<void> {
    recent = await stories.recent();
    if (recent.length === 0) app.clearRecentDocuments();
    buildMenu();
  }

  function openDesk(): void {
    const remembered = memory.read();
    const window = new BrowserWindow({
      ...fitting(remembered, workAreas(screen)),
      ...smallestSize,
      show: false,
      title: 'Stet',
      // Paper, as in the desk's own colours, before the page has painted.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1c1b19' : '#fcfbf8',
      webPreferences: { ...SAFE_PREFERENCES, preload: join(here, '..', 'preload', 'preload.cjs'), devTools },
    });
    const closing = new Closing(window, dialog, {
      save: () => tell('save-and-close', {}),
      discard: (draft) => drafts.discard(draft),
      quit: () => app.quit(),
    });
    desk = { window, closing };
    if (remembered?.maximized) window.maximize();
    memory.follow(window);
    window.once('ready-to-show', () => window.show());
    // The title is made here, from what the page says through `setWindow`.
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('closed', () => {
      desk = null;
      commands = { enabled: [], checked: [] };
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit' && !window.isDestroyed()) void offerReload(window);
    });
    void window.loadURL(APP_PAGE);
  }

  async function offerReload(window: BrowserWindow): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'The page stopped working.',
      detail: 'What you did up to a moment ago was autosaved and can be recovered.',
      buttons: ['Reload', 'Close'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) window.webContents.reload();
    else window.destroy();
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
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (desk === null) openDesk();
  });
  app.on('web-contents-created', (_event, contents) => holdContents(contents));

  void app.whenReady().then(async () => {
    closeSession(session.defaultSession, isAppContent(devTools));
    serveApp(session.defaultSession.protocol, join(here, '..', 'renderer'), reports);
    nativeTheme.themeSource = (await settings.read()).theme;
    const host = desktopHost({
      info: { kind: 'electron', version: app.getVersion(), platform: platform(), pdf: 'file', menu: true },
      dialog,
      stories,
      drafts,
      settings,
      fetches: new Fetches(),
      arrivals,
      reports,
      documents: app.getPath('documents'),
      window() {
        if (desk === null) throw new Error('the window is closed');
        return desk.window;
      },
      print: (html) => printReport(html, { makeWindow: (o) => new BrowserWindow(o), makeSession: (name) => session.fromPartition(name) }),
      openInBrowser: (url) => shell.openExternal(url),
      settingsChanged: ({ theme }) => {
        nativeTheme.themeSource = theme;
        buildMenu();
      },
      recentChanged: () => void refreshRecent(),
      commandsChanged(state) {
        commands = state;
        markMenu();
      },
      deskChanged: (state) => desk?.closing.note(state),
      finishClosing: (close) => desk?.closing.finish(close),
    });
    answerCalls(ipcMain, host, (event) => event.sender === desk?.window.webContents);
    await refreshRecent();
    openDesk();
  });
}
