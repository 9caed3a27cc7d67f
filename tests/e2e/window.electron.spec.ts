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
