import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { compared, press, startWithPair } from './desk.ts';
import { callHost, callWithText } from './host-calls.ts';

/** Where the host keeps drafts, on a disk of its own: of 256 KB, or that cannot be written to. */
class Disk {
  readonly #place: string;

  constructor(app: App, info: TestInfo) {
    this.#place = join(info.outputPath('profile'), ...(app.kind === 'browser' ? ['stet'] : []), 'drafts');
    mkdirSync(this.#place, { recursive: true });
    run('mount', '-t', 'tmpfs', '-o', 'size=256k,mode=0777', 'tmpfs', this.#place);
  }

  fill(): void {
    try {
      writeFileSync(join(this.#place, 'filler'), new Uint8Array(1 << 20));
    } catch {
      // It is full now, which is what is wanted.
    }
  }

  clear(): void {
    rmSync(join(this.#place, 'filler'));
  }

  lock(): void {
    run('mount', '-o', 'remount,ro', this.#place);
  }

  unlock(): void {
    run('mount', '-o', 'remount,rw', this.#place);
  }

  names(): readonly string[] {
    return readdirSync(this.#place);
  }

  [Symbol.dispose](): void {
    run('umount', '-l', this.#place);
  }
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

const noDisks = process.platform !== 'linux' || process.getuid?.() !== 0;
const unkept = (page: Page) => page.getByRole('alert').filter({ hasText: 'Your work is not being kept:' });
const drafts = async (page: Page): Promise<number> => (await callHost(page, 'drafts')).length;

test.describe('where drafts cannot be kept', () => {
  test.skip(noDisks, 'only root of a Linux makes disks');

  test('a full disk is told for as long as it is full, and the work is kept once there is room', async ({ app }, info) => {
    using disk = new Disk(app, info);
    const page = await startWithPair(app);
    await expect(unkept(page)).toHaveCount(0);
    disk.fill();
    await press(page, 'j', 'x');
    await expect(unkept(page)).toContainText('the disk is full');
    await expect(unkept(page)).not.toContainText('profile');
    await press(page, 'j', 'q');
    await expect(unkept(page)).toBeVisible();
    disk.clear();
    await expect(unkept(page)).toHaveCount(0, { timeout: 20_000 });
    expect(await drafts(page)).toBe(1);
    expect(disk.names().filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a full disk keeps nobody from saving elsewhere, which ends the notice', async ({ app }, info) => {
    using disk = new Disk(app, info);
    const page = await startWithPair(app);
    disk.fill();
    await press(page, 'j', 'x');
    await expect(unkept(page)).toBeVisible();
    const { bytes } = await app.save('library.stet', () => page.getByRole('button', { name: 'Save now' }).click());
    expect(JSON.parse(bytes.toString()).marks).toMatchObject([{ decided: 'fix' }]);
    await expect(unkept(page)).toHaveCount(0);
  });

  test('a read-only profile is told, and work goes on', async ({ app }, info) => {
    using disk = new Disk(app, info);
    disk.lock();
    const page = await startWithPair(app);
    await press(page, 'j', 'x');
    await expect(unkept(page)).toContainText(/read-only|may not be written/);
    await press(page, 'j', 'q');
    await expect(page.getByText(/\b2 of \d+ decided/)).toBeVisible();
    disk.unlock();
    await expect(unkept(page)).toHaveCount(0, { timeout: 20_000 });
    expect(await drafts(page)).toBe(1);
  });
});

test('settings that cannot be kept are told without the place, and hold in the window', async ({ app }, info) => {
  const page = await startWithPair(app);
  const profile = join(info.outputPath('profile'), ...(app.kind === 'browser' ? ['stet'] : []));
  rmSync(join(profile, 'settings.json'), { force: true });
  mkdirSync(join(profile, 'settings.json'));
  await press(page, 'p');
  await press(page, 'i');
  const notice = page.getByText('Your settings are not being kept: it is a folder.');
  await expect(notice).toBeVisible();
});

test('a pair that was only opened leaves no draft, and one that was worked on leaves one', async ({ app }) => {
  const page = await startWithPair(app);
  await page.waitForTimeout(1000);
  expect(await drafts(page)).toBe(0);
  await press(page, 'j', 'x');
  await expect.poll(() => drafts(page)).toBe(1);
});

test('several unsaved stories are listed after a crash, and each is opened or discarded by itself', async ({ app }) => {
  const page = await startWithPair(app);
  await press(page, 'j', 'x');
  await expect.poll(() => drafts(page)).toBe(1);
  const bytes = JSON.stringify({ schema: 'stet-story/1', title: '', base: null, sources: [], pairings: [], marks: [] });
  for (const name of ['Second', 'Third']) await callWithText(page, 'autosave', { draft: name, handle: null, name, bytes });
  await app.kill();

  const again = await app.start();
  await again.getByText('3 unsaved stories').click();
  const list = again.getByRole('list', { name: 'Work that was not saved' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('listitem').filter({ hasText: 'Second' }).getByRole('button', { name: 'Discard' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('listitem').filter({ hasText: 'Marsh Lane' }).getByRole('button', { name: 'Recover' }).click();
  await compared(again);
  await expect(again.getByText(/\b1 of \d+ decided/)).toBeVisible();
});
