import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { ElectronApp, electronPath, onStandIn, projectRoot } from './electron-app.ts';
import { callHost, callWithText, storyFrom } from './host-calls.ts';

const electronOf = (app: App): ElectronApp => app.running as ElectronApp;

/** Notes what the host tells the page from now on. */
async function listen(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const { stet } = window as unknown as { stet: { on(event: string, listener: (detail: object) => void): void } };
    for (const event of ['command', 'arrived', 'save-and-close']) stet.on(event, (detail) => heard.push({ event, ...detail }));
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

test('a menu item reaches the page as a command; one the page does not offer is grey', async ({ page, app }) => {
  const heard = await listen(page);
  await callHost(page, 'setCommands', { enabled: ['swap-witnesses'], checked: ['changes-only'] });
  await electronOf(app).choose('swap-witnesses');
  await expect.poll(heard).toEqual([{ event: 'command', command: 'swap-witnesses' }]);
  await expect(electronOf(app).choose('save-story')).rejects.toThrow('grey');
  const ticked = await electronOf(app).electron.evaluate(({ Menu }) =>
    ['changes-only', 'house-style'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.checked),
  );
  expect(ticked).toEqual([true, false]);
});

test('the title shows what is open and whether it is saved', async ({ page, app }) => {
  const title = () => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await callHost(page, 'setWindow', { title: 'Kremlin', dirty: true, draft: null });
  expect(await title()).toBe('• Kremlin — Stet');
  await callHost(page, 'setWindow', { title: 'Kremlin', dirty: false, draft: null });
  expect(await title()).toBe('Kremlin — Stet');
});

test.describe('closing with unsaved changes', () => {
  const windows = (app: App) => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const close = (app: App) => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  test('asks; Cancel keeps the window', async ({ page, app }) => {
    await callHost(page, 'setWindow', { title: 'Kremlin', dirty: true, draft: 'd' });
    await app.running.answer('Cancel');
    await close(app);
    await expect.poll(() => app.running.questions()).toEqual([expect.stringContaining('Save the changes to “Kremlin”?')]);
    expect(await windows(app)).toBe(1);
  });

  test('Save has the page save, and keeps the window until it has', async ({ page, app }) => {
    const heard = await listen(page);
    await callHost(page, 'setWindow', { title: 'Kremlin', dirty: true, draft: 'd' });
    await app.running.answer('Save');
    await close(app);
    await expect.poll(heard).toContainEqual({ event: 'save-and-close' });
    expect(await windows(app)).toBe(1);
  });

  test('Don’t Save discards the draft: the next start offers nothing to recover', async ({ page, app }) => {
    await callWithText(page, 'autosave', { draft: 'd', handle: null, name: 'Kremlin', bytes: 'x' });
    await callHost(page, 'setWindow', { title: 'Kremlin', dirty: true, draft: 'd' });
    await app.close();
    const again = await app.start();
    expect(await callHost(again, 'drafts')).toEqual([]);
  });
});

test('a second start hands its files to the first, which tells the page', async ({ page, app }) => {
  const heard = await listen(page);
  const [path] = await app.files([{ name: 'second.txt', content: 'From a second start.' }]);
  await electronOf(app).electron.evaluate(
    ({ app: electron }, files) => electron.emit('second-instance', {}, [], '/', { files }),
    [path ?? ''],
  );
  await expect.poll(heard).toContainEqual({ event: 'arrived' });
});

test('a story named at the start can be saved to its own file without asking', async ({ app }) => {
  await app.start([{ name: 'Given.stet', content: '{"schema":"stet-story/1","as":"given"}' }]);
  const [recent] = await callHost(app.page, 'recentStories');
  expect(recent?.name).toBe('Given.stet');
  await callWithText(app.page, 'saveStory', { handle: recent?.handle ?? '', suggestedName: 'Given', bytes: 'saved' });
  expect((await app.read('Given.stet')).toString()).toBe('saved');
});

test('a place that cannot be written is said by its name and not by its path', async ({ page, app }) => {
  const [path] = await app.files([{ name: 'file-in-the-way.stet', content: 'former' }]);
  await app.save('first.stet', () => callWithText(page, 'saveStory', { handle: null, suggestedName: 'first', bytes: 'one' }));
  await electronOf(app).electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, `${path}/inside.stet`);
  const outcome = await callWithText(page, 'saveStoryAs', { suggestedName: 'x', bytes: 'new' });
  expect(outcome).toMatchObject({ saved: null, trouble: { severity: 'error', source: 'inside.stet' } });
  expect(JSON.stringify(outcome)).not.toContain(path);
  expect((await app.read('file-in-the-way.stet')).toString()).toBe('former');
});

test('an address opens outside only when it is https and the person says so', async ({ page, app }) => {
  await electronOf(app).electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    shell.openExternal = async (url: string) => {
      opened.push(url);
    };
  });
  const opened = () => electronOf(app).electron.evaluate(() => (globalThis as unknown as { openedOutside: string[] }).openedOutside);
  await app.running.answer('Open');
  for (const url of ['http://example.com/', 'file:///etc/passwd', 'javascript:alert(1)'])
    expect(await callHost(page, 'openExternal', { url }), url).toBe(false);
  expect(await callHost(page, 'openExternal', { url: 'https://example.com/story' })).toBe(true);
  await app.running.answer('Cancel');
  expect(await callHost(page, 'openExternal', { url: 'https://example.com/no' })).toBe(false);
  expect(await opened()).toEqual(['https://example.com/story']);
});

test('the chosen theme is the system’s for the whole app, and still at the next start', async ({ page, app }) => {
  const dark = (shown: Page) => shown.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await callHost(page, 'changeSettings', { theme: 'dark' });
  await expect.poll(() => dark(page)).toBe(true);
  await app.close();
  expect(await dark(await app.start())).toBe(true);
});

test('the window comes back in its size', async ({ app }) => {
  await app.start();
  const resize = () =>
    electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ width: 900, height: 640 }));
  const size = () => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await resize();
  await app.close();
  await app.start();
  expect(await size()).toMatchObject({ width: 900, height: 640 });
});

test('printing leaves no window behind', async ({ page, app }) => {
  await app.print('report.pdf', () => callHost(page, 'printReport', { suggestedName: 'r', html: '<p>x</p>' }));
  expect(await electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

/** What the stand-in saw; the real Electron keeps no such log. */
const seenBy = (app: App): Promise<{ requests: string[]; blocked: string[]; preloadErrors: string[]; sandboxed: boolean }> =>
  electronOf(app).electron.evaluate(
    () => (globalThis as unknown as { __electronDoubleLog: Awaited<ReturnType<typeof seenBy>> }).__electronDoubleLog,
  );

if (onStandIn) {
  test('a file double-clicked on a Mac, and a click on the dock while the app gets ready, open one window with the file in it', async ({
    app,
  }, info) => {
    const [file = ''] = await app.files([{ name: 'clicked.txt', content: 'The council voted on Monday.' }]);
    const running = await ElectronApp.start(info.outputPath('profile'), [], { ELECTRON_DOUBLE_FINDER: file });
    await expect(running.page.getByText('clicked.txt').first()).toBeVisible();
    expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await running.close();
  });

  test('a report that is printed loads nothing and runs nothing', async ({ page, app }) => {
    const html = `<!doctype html><img src="https://example.com/x.png"><link rel=stylesheet href="https://example.com/x.css">
      <iframe src="https://example.com/"></iframe><meta http-equiv=refresh content="0;url=https://example.com/">
      <script>document.title='ran';fetch('https://example.com/')</script><p>Printed.`;
    await app.print('report.pdf', () => callHost(page, 'printReport', { suggestedName: 'r', html }));
    const { requests, blocked } = await seenBy(app);
    expect(requests.filter((url) => url.startsWith('app://report/report/'))).toHaveLength(1);
    expect(requests.filter((url) => !url.startsWith('app://') && !blocked.includes(url))).toEqual([]);
  });

  test('a second start ends well by itself, without a window', async ({ app }, info) => {
    const [file = ''] = await app.files([{ name: 'second.txt', content: 'From a second start.' }]);
    const env = { ...process.env, ELECTRON_DOUBLE_SECOND_INSTANCE: '1' };
    const second = spawn(electronPath, [projectRoot, file, `--user-data-dir=${info.outputPath('profile')}`], { env, stdio: 'ignore' });
    expect(await new Promise((done) => second.once('exit', done))).toBe(0);
  });

  test('the sandbox is on for the whole app, before any window is made', async ({ page, app }) => {
    await callHost(page, 'info');
    expect((await seenBy(app)).sandboxed).toBe(true);
  });

  test('only the app’s own files are asked for, and the preload runs without fault', async ({ page, app }) => {
    await callHost(page, 'info');
    const { requests, preloadErrors } = await seenBy(app);
    expect(requests.filter((url) => !url.startsWith('app://stet/'))).toEqual([]);
    expect(requests).toContain('app://stet/index.html');
    expect(preloadErrors).toEqual([]);
  });
}

test('a webview is not to be had, and the page cannot be led away', async ({ page, app }) => {
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://example.com/');
    document.body.append(view);
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => new Promise((go) => setTimeout(go, 300)));
  const urls = await electronOf(app).electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(urls).toEqual(['app://stet/index.html']);
  expect(await storyFrom(page, 'openRecentStory', { handle: 'A'.repeat(24) })).toBeNull();
});

test('the app’s scheme serves the page’s folder and nothing else', async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const status = async (path: string, init?: RequestInit): Promise<number | string> =>
      fetch(path, init).then(
        (answer) => answer.status,
        () => 'failed',
      );
    return {
      page: await status('/index.html'),
      above: await status('/..%2f..%2fpackage.json'),
      missing: await status('/missing.js'),
      posted: await status('/index.html', { method: 'POST', body: 'x' }),
    };
  });
  expect(statuses).toEqual({ page: 200, above: 404, missing: 404, posted: 403 });
});

test('a page that has crashed can be loaded again, with what was autosaved', async ({ page, app }) => {
  await callWithText(page, 'autosave', { draft: 'd', handle: null, name: 'Kremlin', bytes: 'up to a moment ago' });
  await app.running.answer('Reload');
  const { electron } = electronOf(app);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => app.running.questions()).toEqual([expect.stringContaining('The page stopped working.')]);
  // A page that has crashed answers nothing, not even with an error.
  const standing = (): Promise<unknown> =>
    electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === false && !contents.isLoading();
    });
  await expect.poll(standing).toBe(true);
  const drafts = (): Promise<unknown> =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('window.stet?.drafts()'));
  await expect.poll(drafts).toMatchObject([{ draft: 'd', name: 'Kremlin' }]);
});
