import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './app.ts';
import { electronOf } from './electron-app.ts';
import { callHost, storyFrom } from './host-calls.ts';

test('a report that is printed loads nothing and runs nothing', async ({ page, app }) => {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const html = `<!doctype html><img src="${outside}/img"><link rel=stylesheet href="${outside}/style">
    <iframe src="${outside}/frame"></iframe><object data="${outside}/object"></object><meta http-equiv=refresh content="0;url=${outside}/refresh">
    <style>@import "${outside}/import"; p { background: url(${outside}/background) }</style>
    <p><a href="https://example.com/written">Printed.</a>
    <script>document.querySelector('a').href='https://example.com/ran';fetch('${outside}/fetch')</script>`;
  const pdf = await app.print('report.pdf', () => callHost(page, 'printReport', { suggestedName: 'r', html }));
  server.close();
  expect(/\/URI \((.*?)\)/.exec(pdf.toString('latin1'))?.[1]).toBe('https://example.com/written');
  expect(reached).toEqual([]);
});

test('only the app’s own files are asked for, and the preload runs without fault', async ({ page, app }) => {
  const { electron } = electronOf(app);
  await electron.evaluate(({ BrowserWindow, session }) => {
    const log = { requests: [] as string[], faults: [] as string[] };
    Object.assign(globalThis, { log });
    session.defaultSession.webRequest.onCompleted(({ url }) => log.requests.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => log.requests.push(url));
    BrowserWindow.getAllWindows()[0]?.webContents.on('preload-error', (_event, _path, fault) => log.faults.push(fault.message));
  });
  await page.reload();
  await page
    .getByRole('button', { name: /harbour/i })
    .first()
    .click();
  await page.locator('[data-edit]').first().waitFor();
  await page.keyboard.press('e');
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  const { requests, faults } = await electron.evaluate(
    () => (globalThis as unknown as { log: { requests: string[]; faults: string[] } }).log,
  );
  expect(requests.filter((url) => !url.startsWith('app://stet/'))).toEqual([]);
  expect(requests).toContain('app://stet/index.html');
  expect(faults).toEqual([]);
});

test('the page lives in the system’s sandbox', async ({ page, app }) => {
  await callHost(page, 'info');
  const pages = await electronOf(app).electron.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ type, pid, sandboxed }) => (type === 'Tab' ? [{ pid, sandboxed }] : [])),
  );
  expect(pages).not.toEqual([]);
  for (const { pid, sandboxed } of pages) {
    // Linux tells by the filter on system calls: 2 is a filter of the process's own (proc_pid_status(5)).
    if (process.platform === 'linux') expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m);
    else expect(sandboxed).toBe(true);
  }
});

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

test('the page has no picker of its own for files, folders or colours', async ({ page }) => {
  const pickers = ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker', 'EyeDropper'];
  const answers = await page.evaluate((names) => names.filter((name) => name in window), pickers);
  expect(answers).toEqual([]);
});
