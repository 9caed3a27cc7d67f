import type { ChildProcess } from 'node:child_process';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import asar from '@electron/asar';
import { chromium, expect, test } from '@playwright/test';
import { Display } from './display.ts';

// The packaged app, as it is handed to people: its fuses keep a debugger out of the main process, so it is driven by its page and by keys.

/** Waits until the app's page can be driven; gives its address and what the app said until then. */
function listening(app: ChildProcess): Promise<{ address: string; said: string }> {
  return new Promise((done, fail) => {
    let said = '';
    app.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) done({ address, said });
    });
    app.once('exit', (code) => fail(new Error(`it ended with ${code}: ${said}`)));
  });
}

const EXECUTABLE = resolve(process.env.STET_PACKAGED ?? 'dist/linux-unpacked', 'stet');

test('starts, opens a pair, takes the files of a second start, exports a PDF and quits', async ({ colorScheme: _ }, info) => {
  const display = await Display.open();
  try {
    const folder = info.outputPath();
    await writeFile(info.outputPath('a.txt'), 'Bridge plan passes\n\nThe council voted on Monday to foster trade with the town.\n');
    await writeFile(info.outputPath('b.txt'), 'Bridge plan passes\n\nThe council voted on Monday to strengthen trade with the town.\n');
    await writeFile(info.outputPath('c.txt'), 'Bridge plan passes\n\nThe council voted on Tuesday to strengthen trade.\n');
    const profile = `--user-data-dir=${info.outputPath('profile')}`;
    const app = display.start(EXECUTABLE, ['a.txt', 'b.txt', profile, '--remote-debugging-port=0'], folder);
    const ended = new Promise((done) => app.once('exit', done));
    const { address } = await listening(app);
    const browser = await chromium.connectOverCDP(address, { noDefaults: true });
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('no page');
    await expect(page.locator('[data-edit]').first()).toBeVisible();
    expect(page.url()).toBe('app://stet/index.html');
    expect(await display.icons('Stet')).toEqual([128]);

    const second = display.start(EXECUTABLE, ['c.txt', profile], folder);
    expect(await new Promise((done) => second.once('exit', done))).toBe(0);
    await expect(page.getByText('c.txt').first()).toBeVisible();

    await display.keys('key', 'ctrl+p');
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    // The system's own dialog, with the name selected: another one is typed.
    await expect.poll(() => display.titles()).toContainEqual('Save Report');
    const report = info.outputPath('report.pdf');
    await display.keys('key', 'ctrl+a', 'type', report);
    await display.keys('key', 'Return');
    await expect.poll(async () => (await readFile(report).catch(() => Buffer.alloc(0))).toString('latin1', 0, 5)).toBe('%PDF-');

    await browser.close();
    await display.focused('Stet');
    await display.keys('key', 'ctrl+q');
    expect(await ended).toBe(0);
  } finally {
    display.close();
  }
});

test('is no Node for whoever asks, and lets no debugger into the main process', async ({ colorScheme: _ }, info) => {
  const display = await Display.open();
  try {
    // As Node it would end at once: it knows no such option.
    const args = ['--inspect=0', '--remote-debugging-port=0', `--user-data-dir=${info.outputPath('profile')}`];
    const { said } = await listening(display.start(EXECUTABLE, args, info.outputPath(), { ELECTRON_RUN_AS_NODE: '1' }));
    expect(said).not.toContain('Debugger listening');
  } finally {
    display.close();
  }
});

test('starts from its archive only: not from a folder that somebody puts in its place', async ({ colorScheme: _ }, info) => {
  const packaged = dirname(EXECUTABLE);
  const copy = info.outputPath('copy');
  for (const entry of await readdir(packaged, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const to = from.replace(packaged, copy);
    await mkdir(dirname(to), { recursive: true });
    if (entry.isFile()) await link(from, to);
  }
  const archive = join(copy, 'resources', 'app.asar');
  asar.extractAll(archive, join(copy, 'resources', 'app'));
  const display = await Display.open();
  const start = () =>
    display.start(join(copy, 'stet'), ['--remote-debugging-port=0', `--user-data-dir=${info.outputPath('profile')}`], info.outputPath());
  try {
    const whole = start();
    const ended = new Promise((done) => whole.once('exit', done));
    const { address } = await listening(whole);
    const browser = await chromium.connectOverCDP(address, { noDefaults: true });
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
    expect(page?.url()).toBe('app://stet/index.html');
    await browser.close();
    await display.focused('Stet');
    await display.keys('key', 'ctrl+q');
    expect(await ended).toBe(0);

    await rm(archive);
    const bare = start();
    expect(await new Promise((done) => bare.once('exit', done))).toBe(1);
  } finally {
    display.close();
    await rm(copy, { recursive: true, force: true });
  }
});
