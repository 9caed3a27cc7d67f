import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ARRIVALS_AT_ONCE } from '../../contract/index.ts';
import { ArrivalQueue, filesAmong, namesThisMachine } from '../../host/arrivals.ts';
import { openSource } from '../../host/opened.ts';
import { Stories } from '../../host/stories.ts';
import { emptyFolder } from './folder.ts';

it('only files count among arguments: no options, no folders, nothing that is not there', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'a.txt'), 'A');
  writeFileSync(join(folder, '-b.txt'), 'B');
  expect(filesAmong(['--user-data-dir=/x', '.', 'sub', 'a.txt', 'missing.txt', '-b.txt', '', 'x'.repeat(5000)], folder)).toEqual([
    join(folder, 'a.txt'),
  ]);
});

it('a file named by its address counts, as Linux desktops name the one that was double-clicked; one on another machine does not', () => {
  const folder = emptyFolder();
  const path = join(folder, 'Kremlin “unity” 50%.stet');
  writeFileSync(path, '{}');
  expect(filesAmong([pathToFileURL(path).href, 'file://elsewhere/a.stet', 'file:%', 'https://example.com/a.stet'], '/')).toEqual([path]);
});

it('files are handed over once: sources in order, the last story as the story', async () => {
  const folder = emptyFolder();
  for (const name of ['b.md', 'a.txt', 'one.stet', 'two.STET']) writeFileSync(join(folder, name), name);
  const queue = new ArrivalQueue();
  const stories = new Stories(folder);
  queue.add(['b.md', 'one.stet', 'a.txt', 'two.STET'].map((name) => join(folder, name)));
  const arrived = await queue.take((path) => stories.openPath(path));
  expect(arrived.sources.map(({ name }) => name)).toEqual(['b.md', 'a.txt']);
  expect(arrived.story?.name).toBe('two.STET');
  expect(await queue.take((path) => stories.openPath(path))).toEqual({ sources: [], story: null, messages: [] });
});

it('of very many files the first are opened, and it is said how many there were', async () => {
  const folder = emptyFolder();
  const names = Array.from({ length: ARRIVALS_AT_ONCE + 7 }, (_, n) => `${n}.txt`);
  for (const name of names) writeFileSync(join(folder, name), name);
  const queue = new ArrivalQueue();
  queue.add(filesAmong(names, folder));
  const { sources, messages } = await queue.take(() => Promise.reject(new Error('no story')));
  expect(sources).toHaveLength(ARRIVALS_AT_ONCE);
  expect(messages.map(({ reason }) => reason)).toEqual([
    `Of ${names.length} files the first 50 are open; drop a folder on the desk to have more told apart`,
  ]);
});

it('a file that cannot be read arrives as trouble with its name and no path', async () => {
  const folder = emptyFolder();
  const opened = await openSource(join(folder, 'gone.txt'));
  expect(opened).toMatchObject({
    name: 'gone.txt',
    loaded: null,
    trouble: { severity: 'error', rule: 'file-missing', source: 'gone.txt' },
  });
  expect(JSON.stringify(await openSource(folder))).not.toContain(join(folder, '..'));
  expect((await openSource(folder)).trouble?.rule).toBe('not-a-file');
});

it.each([
  ['file:///home/a/story.txt', true],
  ['file:///C:/stories/a.txt', true],
  ['file://localhost/C:/a.txt', true],
  ['file://server/share/a.txt', false],
  ['file:////server/share/a.txt', false],
  ['file:\\\\server\\share\\a.txt', false],
  ['file:///\\server/share/a.txt', false],
])('the address %s stays on this machine: %s', (address, stays) => expect(namesThisMachine(address)).toBe(stays));

it('a file: address of a network share is not opened', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.txt'), 'A');
  const address = pathToFileURL(join(folder, 'a.txt')).href;
  expect(filesAmong([address], '/')).toHaveLength(1);
  expect(filesAmong([address.replace('file:///', 'file:////'), address.replace('file:///', 'file://server/')], '/')).toEqual([]);
});
