import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './app.ts';
import { ElectronApp, electronOf, electronPath, listen, projectRoot } from './electron-app.ts';
import { callHost, callWithText } from './host-calls.ts';

test('a second start hands its files to the first, relative paths and file: addresses too, and ends with 0', async ({
  page,
  app,
}, info) => {
  const heard = await listen(page);
  const [relative = '', addressed = ''] = await app.files([
    { name: 'relative.txt', content: 'The council voted on Monday.' },
    { name: 'with a space.txt', content: 'The council voted on Tuesday.' },
  ]);
  const folder = dirname(relative);
  const given = ['relative.txt', pathToFileURL(addressed).href];
  const second = spawn(electronPath ?? '', [projectRoot, ...given, `--user-data-dir=${info.outputPath('profile')}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  expect(await new Promise((done) => second.once('exit', done))).toBe(0);
  await expect.poll(heard).toContainEqual({ event: 'arrived' });
  for (const name of ['relative.txt', 'with a space.txt']) await expect(page.getByText(name).first()).toBeVisible();
  expect(await electronOf(app).electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a file double-clicked on a Mac, and a click on the dock while the app gets ready, open one window with the file in it', async ({
  app,
}, info) => {
  const [file = ''] = await app.files([{ name: 'clicked.txt', content: 'The council voted on Monday.' }]);
  const running = await ElectronApp.start(info.outputPath('profile'), [file], fileURLToPath(new URL('finder.cjs', import.meta.url)));
  await expect(running.page.getByText('clicked.txt').first()).toBeVisible();
  expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await running.electron.evaluate(() => (globalThis as unknown as { openedWhenReady: boolean }).openedWhenReady)).toBe(false);
  await running.close();
});

test('a story named at the start can be saved to its own file without asking', async ({ app }) => {
  await app.start([{ name: 'Given.stet', content: '{"schema":"stet-story/1","as":"given"}' }]);
  const [recent] = await callHost(app.page, 'recentStories');
  expect(recent?.name).toBe('Given.stet');
  await callWithText(app.page, 'saveStory', { handle: recent?.handle ?? '', suggestedName: 'Given', bytes: 'saved' });
  expect((await app.read('Given.stet')).toString()).toBe('saved');
});

if (process.platform === 'linux') {
  test('root, for whom the sandbox does not work, gets one clear line and no window', async ({ hostKind: _ }, info) => {
    const script = fileURLToPath(new URL('as-root.cjs', import.meta.url));
    const started = spawn(electronPath ?? '', [script, `--user-data-dir=${info.outputPath('profile')}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    started.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    expect(await new Promise((done) => started.once('exit', done))).toBe(1);
    expect(said.split('\n').filter((line) => /sandbox|FATAL/i.test(line))).toEqual([
      'Stet: Chromium’s sandbox does not work for root. Start Stet as an ordinary user.',
    ]);
  });
}
