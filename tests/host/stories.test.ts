import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RECENT_LIMIT } from '../../contract/index.ts';
import { Stories } from '../../host/stories.ts';
import { emptyFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function clock(): () => Date {
  let second = 0;
  return () => new Date(Date.UTC(2025, 2, 11, 16, 41, second++));
}

it('a story has one handle for its place, in this run and the next, and the handle tells nothing of the path', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'Kremlin.stet');
  const stories = new Stories(folder, { now: clock() });
  const handle = await stories.save(path, bytes('one'));
  expect(await stories.save(path, bytes('two'))).toBe(handle);
  expect(handle).not.toContain('Kremlin');
  const opened = await new Stories(folder, { now: clock() }).open(handle);
  expect(opened.story).toEqual({ handle, name: 'Kremlin.stet', bytes: bytes('two') });
});

it('a handle that was never given stands for nothing', async () => {
  const stories = new Stories(emptyFolder(), { now: clock() });
  expect(await stories.pathOf('A'.repeat(24))).toBeNull();
  expect((await stories.open('../../etc/passwd')).trouble?.rule).toBe('story-unknown');
});

it('the recent stories are the newest few, each once', async () => {
  const folder = emptyFolder();
  const stories = new Stories(folder, { now: clock() });
  for (let n = 0; n < RECENT_LIMIT + 3; n++) await stories.save(join(folder, `${n}.stet`), bytes('x'));
  await stories.save(join(folder, '5.stet'), bytes('x'));
  const names = (await stories.recent()).map(({ name }) => name);
  expect(names).toHaveLength(RECENT_LIMIT);
  expect(names.slice(0, 2)).toEqual(['5.stet', `${RECENT_LIMIT + 2}.stet`]);
  expect((await new Stories(folder, { now: clock() }).recent()).map(({ name }) => name)).toEqual(names);
});

it('clearing forgets what is recent, but an open story can still be saved', async () => {
  const folder = emptyFolder();
  const stories = new Stories(folder, { now: clock() });
  const path = join(folder, 'open.stet');
  const handle = await stories.save(path, bytes('x'));
  await stories.clearRecent();
  expect(await stories.recent()).toEqual([]);
  expect(await stories.pathOf(handle)).toBe(path);
  expect(await new Stories(folder, { now: clock() }).recent()).toEqual([]);
});

it('a story that was moved away opens as trouble without its path', async () => {
  const folder = emptyFolder();
  const stories = new Stories(folder, { now: clock() });
  const handle = await stories.save(join(folder, 'gone.stet'), bytes('x'));
  rmSync(join(folder, 'gone.stet'));
  const { trouble } = await stories.open(handle);
  expect(trouble).toMatchObject({ rule: 'file-missing', source: 'gone.stet' });
  expect(JSON.stringify(trouble)).not.toContain(folder);
});

it('a damaged memory of recent stories counts as none', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'recent.json'), '[{"handle":1},{"path":"/etc/passwd"},null,"x"');
  const stories = new Stories(folder, { now: clock() });
  expect(await stories.recent()).toEqual([]);
  await stories.save(join(folder, 'a.stet'), bytes('x'));
  expect(JSON.parse(readFileSync(join(folder, 'recent.json'), 'utf8'))).toHaveLength(1);
});
