import { readFile } from 'node:fs/promises';
import { expect, test } from './app.ts';
import { electronOf, listen } from './electron-app.ts';
import { callHost, callWithText } from './host-calls.ts';

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

test('printing leaves no window behind', async ({ page, app }) => {
  await app.print('report.pdf', () => callHost(page, 'printReport', { suggestedName: 'r', html: '<p>x</p>' }));
  expect(await electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('Help shows the licences of what the app is made of, and opens Chromium’s', async ({ page, app }) => {
  await electronOf(app).choose('licences');
  const licences = page.getByRole('region', { name: 'The licences of Stet and of what it is made of' });
  for (const words of ['MIT License', 'htmlparser2', 'SIL OPEN FONT LICENSE', 'Kevin Atkinson', 'LICENSES.chromium.html'])
    await expect(licences).toContainText(words);
  const { electron } = electronOf(app);
  await electron.evaluate(({ shell }) => {
    shell.openPath = async (path: string) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  await electronOf(app).choose('licences-chromium');
  const path = await electron.evaluate(() => (globalThis as unknown as { openedPath: string }).openedPath);
  expect(await readFile(path, 'utf8')).toContain('Chromium');
});
