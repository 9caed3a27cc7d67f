import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { expect, it, vi } from 'vitest';
import { desktopHost } from '../../electron/host.ts';
import { ArrivalQueue } from '../../host/arrivals.ts';
import { Audits } from '../../host/audits.ts';
import { Drafts } from '../../host/drafts.ts';
import { Fetches } from '../../host/fetches.ts';
import { ReportShelf } from '../../host/report-shelf.ts';
import { Revisits } from '../../host/revisits.ts';
import { SettingsFile } from '../../host/settings.ts';
import { Stories } from '../../host/stories.ts';
import { emptyFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The desktop host over a folder, with a person whose answers a test writes down. */
function desktop() {
  const folder = emptyFolder();
  const answers = { open: [] as string[], save: '', button: 1 };
  const dialog = {
    showOpenDialog: vi.fn(async () => ({ canceled: answers.open.length === 0, filePaths: answers.open })),
    showSaveDialog: vi.fn(async () => ({ canceled: answers.save === '', filePath: answers.save })),
    showMessageBox: vi.fn(async () => ({ response: answers.button })),
  };
  const openInBrowser = vi.fn(async () => {});
  const recentChanged = vi.fn();
  const arrivals = new ArrivalQueue();
  const stories = new Stories(folder);
  const host = desktopHost({
    info: { kind: 'electron', version: '1', platform: 'linux', pdf: 'file', menu: true },
    dialog: dialog as unknown as Dialog,
    stories,
    drafts: new Drafts(join(folder, 'drafts'), stories),
    settings: new SettingsFile(folder),
    fetches: new Fetches(),
    revisits: new Revisits(),
    audits: new Audits(),
    arrivals,
    reports: new ReportShelf(),
    documents: join(folder, 'documents'),
    window: () => ({}) as BrowserWindow,
    print: async (html) => {
      if (html === 'unprintable') throw new Error('no printer');
      return bytes(`%PDF ${html}`);
    },
    openInBrowser,
    settingsChanged: vi.fn(),
    recentChanged,
    commandsChanged: vi.fn(),
    deskChanged: vi.fn(),
    finishClosing: vi.fn(),
  });
  return { folder, answers, dialog, host, openInBrowser, recentChanged, arrivals };
}

it('the dialog for sources offers what the page says can be read', async () => {
  const { host, dialog } = desktop();
  await host.openSources({ multiple: false, endings: ['txt', 'mht'] });
  expect(vi.mocked(dialog.showOpenDialog).mock.calls[0]?.at(-1)).toMatchObject({
    filters: [{ extensions: ['txt', 'mht'] }, { extensions: ['*'] }],
  });
});

it('closing a dialog is no trouble', async () => {
  const { host } = desktop();
  expect(await host.openSources({ multiple: true, endings: ['txt'] })).toEqual([]);
  expect(await host.openStory()).toBeNull();
  expect(await host.saveStory({ handle: null, suggestedName: 'x', bytes: bytes('x') })).toEqual({ saved: null, trouble: null });
  expect(await host.printReport({ suggestedName: 'x', html: '' })).toEqual({ saved: null, trouble: null });
});

it('the save dialog begins with a safe name in the documents folder', async () => {
  const { host, dialog, folder } = desktop();
  await host.saveStory({ handle: null, suggestedName: '../../.ssh/config', bytes: bytes('x') });
  expect(dialog.showSaveDialog).toHaveBeenCalledWith(
    {},
    expect.objectContaining({ defaultPath: join(folder, 'documents', 'ssh config.stet') }),
  );
});

it('a story always ends in .stet, whatever the person typed', async () => {
  const { host, answers, folder } = desktop();
  answers.save = join(folder, 'typed');
  const outcome = await host.saveStory({ handle: null, suggestedName: 'x', bytes: bytes('x') });
  expect(outcome.saved?.name).toBe('typed.stet');
  expect(existsSync(join(folder, 'typed.stet'))).toBe(true);
});

it('a story that stands there under the ending that was not typed is replaced only if the person says so', async () => {
  const { host, answers, folder, dialog } = desktop();
  writeFileSync(join(folder, 'typed.stet'), 'former');
  answers.save = join(folder, 'typed');
  expect(await host.saveStoryAs({ suggestedName: 'x', bytes: bytes('new') })).toEqual({ saved: null, trouble: null });
  expect(readFileSync(join(folder, 'typed.stet'), 'utf8')).toBe('former');
  answers.button = 0;
  expect((await host.saveStoryAs({ suggestedName: 'x', bytes: bytes('new') })).saved?.name).toBe('typed.stet');
  expect(readFileSync(join(folder, 'typed.stet'), 'utf8')).toBe('new');
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
});

it('a report gets its ending where the person typed none, and keeps the one they typed', async () => {
  const { host, answers, folder } = desktop();
  for (const [typed, name] of [
    ['plain', 'plain.html'],
    ['page.htm', 'page.htm'],
  ] as const) {
    answers.save = join(folder, typed);
    const outcome = await host.saveReport({ suggestedName: 'report.html', mediaType: 'text/html', bytes: bytes('<p>') });
    expect(outcome.saved?.name).toBe(name);
  }
});

it('a story that came from outside is among the recent ones at once', async () => {
  const { host, folder, arrivals, recentChanged } = desktop();
  const path = join(folder, 'clicked.stet');
  writeFileSync(path, '{}');
  await host.takeArrivals();
  expect(recentChanged).not.toHaveBeenCalled();
  arrivals.add([path]);
  await host.takeArrivals();
  expect(recentChanged).toHaveBeenCalledTimes(1);
  expect(await host.recentStories()).toMatchObject([{ name: 'clicked.stet' }]);
});

it('a handle saves without asking; a made-up one asks', async () => {
  const { host, answers, folder, dialog } = desktop();
  answers.save = join(folder, 'one.stet');
  const { saved } = await host.saveStory({ handle: null, suggestedName: 'x', bytes: bytes('one') });
  await host.saveStory({ handle: saved?.handle ?? null, suggestedName: 'x', bytes: bytes('two') });
  expect(dialog.showSaveDialog).toHaveBeenCalledTimes(1);
  expect(readFileSync(answers.save, 'utf8')).toBe('two');
  await host.saveStory({ handle: 'B'.repeat(24), suggestedName: 'x', bytes: bytes('three') });
  expect(dialog.showSaveDialog).toHaveBeenCalledTimes(2);
});

it('a story whose folder is gone is saved where the person says', async () => {
  const { host, answers, folder } = desktop();
  mkdirSync(join(folder, 'stick'));
  answers.save = join(folder, 'stick', 'story.stet');
  const first = await host.saveStory({ handle: null, suggestedName: 'story', bytes: bytes('one') });
  rmSync(join(folder, 'stick'), { recursive: true });
  answers.save = join(folder, 'rescued.stet');
  const second = await host.saveStory({ handle: first.saved?.handle ?? null, suggestedName: 'story', bytes: bytes('two') });
  expect(second.saved?.name).toBe('rescued.stet');
  expect(readFileSync(answers.save, 'utf8')).toBe('two');
});

it('what cannot be written is said without its path, and a file that stood there stays', async () => {
  const { host, answers, folder } = desktop();
  mkdirSync(join(folder, 'report.html'));
  writeFileSync(join(folder, 'report.html', 'inside'), 'x');
  answers.save = join(folder, 'report.html');
  const outcome = await host.saveReport({ suggestedName: 'report.html', mediaType: 'text/html', bytes: bytes('x') });
  expect(outcome.trouble).toMatchObject({ rule: 'file-failed', source: 'report.html' });
  expect(JSON.stringify(outcome)).not.toContain(folder);
});

it('a report that cannot be printed says so, and nothing is written', async () => {
  const { host, answers, folder } = desktop();
  answers.save = join(folder, 'report.pdf');
  const outcome = await host.printReport({ suggestedName: 'report', html: 'unprintable' });
  expect(outcome.trouble).toMatchObject({ rule: 'print-failed', source: 'report.pdf' });
  expect(existsSync(answers.save)).toBe(false);
});

it('a private address needs the person to agree, once for each place', async () => {
  const { host, answers, dialog } = desktop();
  const ask = (url: string) => host.fetchPage({ url, allowPrivate: true, request: 'r' });
  // Port 9 on this machine answers nothing: what matters is whether it was asked.
  expect((await ask('http://127.0.0.1:9/a')).trouble?.rule).toBe('private-address');
  answers.button = 0;
  expect((await ask('http://127.0.0.1:9/a')).trouble?.rule).toBe('page-unreachable');
  expect((await ask('http://127.0.0.1:9/b')).trouble?.rule).toBe('page-unreachable');
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(2);
  answers.button = 1;
  expect((await ask('http://127.0.0.2:9/')).trouble?.rule).toBe('private-address');
});

it('only https addresses are opened outside, and only after asking', async () => {
  const { host, answers, openInBrowser, dialog } = desktop();
  answers.button = 0;
  for (const url of ['http://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'ms-msdt:x', 'example.com'])
    expect(await host.openExternal({ url }), url).toBe(false);
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
  expect(await host.openExternal({ url: 'https://example.com/story' })).toBe(true);
  answers.button = 1;
  expect(await host.openExternal({ url: 'https://example.com/other' })).toBe(false);
  expect(openInBrowser.mock.calls).toEqual([['https://example.com/story']]);
});
