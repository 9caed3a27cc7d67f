import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { electronOf, listen } from './electron-app.ts';
import { callHost, callWithText } from './host-calls.ts';

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

test('the chosen theme is the system’s for the whole app, and still at the next start', async ({ page, app }) => {
  const dark = (shown: Page) => shown.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await callHost(page, 'changeSettings', { theme: 'dark' });
  await expect.poll(() => dark(page)).toBe(true);
  await app.close();
  expect(await dark(await app.start())).toBe(true);
});

test.describe('over four starts', () => {
  const FOUR = [1, 2, 3, 4];
  const bounds = (app: App) => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const maximized = (app: App) => electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized());

  /** Resizes the window, and waits until the window manager has done so and what was done is written down. */
  async function place(app: App, wanted: { x: number; y: number; width: number; height: number }): Promise<void> {
    await electronOf(app).electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), wanted);
    await expect.poll(() => bounds(app)).toMatchObject({ width: wanted.width, height: wanted.height });
    const written = async () => JSON.parse((await app.read('profile/window.json').catch(() => '{}')).toString());
    await expect.poll(written).toMatchObject({ bounds: { width: wanted.width } });
  }
  /** Where the window is once the window manager has put its frame around it: the same twice, a while apart. */
  async function settled(app: App): ReturnType<typeof bounds> {
    let last: Awaited<ReturnType<typeof bounds>>;
    await expect
      .poll(
        async () => {
          const [before, now] = [last, await bounds(app)];
          last = now;
          return JSON.stringify(now) === JSON.stringify(before);
        },
        { intervals: [700] },
      )
      .toBe(true);
    return last;
  }

  test('the window keeps its place and its size', async ({ app }) => {
    await app.start();
    await settled(app);
    await place(app, { x: 130, y: 90, width: 900, height: 640 });
    const seen = [await settled(app)];
    for (const _ of FOUR) {
      await app.close();
      await app.start();
      seen.push(await settled(app));
    }
    expect(seen[0]).toMatchObject({ width: 900, height: 640 });
    expect(seen).toEqual(seen.map(() => seen[0]));
  });

  test('a window that filled the screen does so again, and goes back to its former size', async ({ app }) => {
    await app.start();
    await settled(app);
    await place(app, { x: 130, y: 90, width: 900, height: 640 });
    const normal = await settled(app);
    await electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
    await expect.poll(() => bounds(app)).not.toMatchObject({ width: 900 });
    const full = await settled(app);
    for (const _ of FOUR) {
      await app.close();
      await app.start();
      await expect.poll(() => maximized(app)).toBe(true);
      expect(await settled(app)).toEqual(full);
    }
    await electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
    await expect.poll(() => bounds(app)).toEqual(normal);
  });
});

/** What the page is offered to recover, asked in the page that there is now; undefined while there is none. */
const draftsOf = (app: App): Promise<unknown> =>
  electronOf(app).electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // A page that has crashed or hangs answers nothing, not even with an error.
    const answer = contents?.isCrashed() === false && contents.executeJavaScript('window.stet?.drafts()').catch(() => undefined);
    return answer ? Promise.race([answer, new Promise((done) => setTimeout(done, 500))]) : undefined;
  });

test('a page that has crashed can be loaded again, with what was autosaved', async ({ page, app }) => {
  await callWithText(page, 'autosave', { draft: 'd', handle: null, name: 'Kremlin', bytes: 'up to a moment ago' });
  await app.running.answer('Reload');
  const { electron } = electronOf(app);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(() => app.running.questions()).toEqual([expect.stringContaining('The page stopped working.')]);
  await expect.poll(() => draftsOf(app)).toMatchObject([{ draft: 'd', name: 'Kremlin' }]);
});

test('a page that does not answer is told: to wait for it, or to load it again with what was autosaved', async ({ page, app }) => {
  await callWithText(page, 'autosave', { draft: 'd', handle: null, name: 'Kremlin', bytes: 'up to a moment ago' });
  const { electron } = electronOf(app);
  const hangs = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
  await app.running.answer('Wait');
  await hangs();
  const question = expect.stringContaining('The page does not answer.');
  await expect.poll(() => app.running.questions()).toEqual([question]);
  expect(await page.evaluate(() => 'it does')).toBe('it does');

  await app.running.answer('Reload');
  // The page hangs in truth; Chromium would say so half a minute after the next key.
  await electron.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript('for (;;);')
      .catch(() => {});
  });
  await hangs();
  await expect.poll(() => app.running.questions()).toEqual([question, question]);
  await expect.poll(() => draftsOf(app)).toMatchObject([{ draft: 'd', name: 'Kremlin' }]);
  expect(await app.running.questions()).toHaveLength(2);
});
