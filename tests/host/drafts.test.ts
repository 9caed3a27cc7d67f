import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Drafts } from '../../host/drafts.ts';
import { Stories } from '../../host/stories.ts';
import { emptyFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A clock that goes on by a second each time it is asked. */
function clock(): () => Date {
  let second = 0;
  return () => new Date(Date.UTC(2025, 2, 11, 16, 41, second++));
}

it('a draft comes back byte for byte in another run, with its name and its file', async () => {
  const folder = emptyFolder();
  const story = new Uint8Array([0, 10, 255, 10, 0]);
  await new Drafts(folder, { known: async (handle) => handle }, clock()).keep(
    'd1',
    { name: 'Kremlin\n"unity"', handle: 'h'.repeat(24) },
    story,
  );
  const later = new Drafts(folder, { known: async (handle) => handle }, clock());
  expect(await later.list()).toEqual([
    { draft: 'd1', name: 'Kremlin\n"unity"', handle: 'h'.repeat(24), saved: '2025-03-11T16:41:00.000Z' },
  ]);
  expect(await later.openStory('d1')).toEqual({
    name: 'Kremlin\n"unity"',
    story: { name: 'Kremlin\n"unity"', handle: 'h'.repeat(24), bytes: story },
    trouble: null,
  });
});

it('a draft of a story whose file is gone has no file', async () => {
  const folder = emptyFolder();
  const stories = new Stories(folder);
  const path = join(folder, 'story.stet');
  const handle = await stories.save(path, bytes('x'));
  const drafts = new Drafts(join(folder, 'drafts'), stories, clock());
  await drafts.keep('d', { name: 'story', handle }, bytes('y'));
  expect((await drafts.list())[0]?.handle).toBe(handle);
  rmSync(path);
  expect((await drafts.list())[0]?.handle).toBeNull();
  expect((await drafts.openStory('d')).story?.handle).toBeNull();
});

it('the newest draft stands first', async () => {
  const drafts = new Drafts(emptyFolder(), { known: async (handle) => handle }, clock());
  for (const draft of ['one', 'two', 'three']) await drafts.keep(draft, { name: draft, handle: null }, bytes(draft));
  await drafts.keep('one', { name: 'one again', handle: null }, bytes('one again'));
  expect((await drafts.list()).map(({ name }) => name)).toEqual(['one again', 'three', 'two']);
});

it('of autosaves that overtake each other the last one stays', async () => {
  const drafts = new Drafts(emptyFolder(), { known: async (handle) => handle }, clock());
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => drafts.keep('d', { name: `n${n}`, handle: null }, bytes('x'.repeat((20 - n) * 10_000)))),
  );
  expect((await drafts.list())[0]?.name).toBe('n19');
  expect((await drafts.openStory('d')).story?.bytes).toHaveLength(10_000);
});

it('a discarded draft is gone, and discarding it again is no trouble', async () => {
  const folder = emptyFolder();
  const drafts = new Drafts(folder, { known: async (handle) => handle }, clock());
  await drafts.keep('d', { name: 'n', handle: null }, bytes('x'));
  await drafts.discard('d');
  await drafts.discard('d');
  expect(await drafts.list()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('a damaged or foreign file is left alone, left out, and opens as trouble', async () => {
  const folder = emptyFolder();
  const drafts = new Drafts(folder, { known: async (handle) => handle }, clock());
  await drafts.keep('cut', { name: 'n', handle: null }, bytes('x'));
  truncateSync(join(folder, 'cut.draft'), 20);
  writeFileSync(join(folder, 'newer.draft'), '{"schema":"stet-draft/2","name":"n","handle":null,"saved":""}\nx');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(await drafts.list()).toEqual([]);
  expect((await drafts.openStory('cut')).trouble?.rule).toBe('draft-damaged');
  expect((await drafts.openStory('missing')).trouble?.rule).toBe('file-missing');
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
});
