import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Message } from '../../core/model/index.ts';
import { Drafts } from '../../host/drafts.ts';
import { locked } from '../../host/lock.ts';
import { SettingsFile } from '../../host/settings.ts';
import { Stories } from '../../host/stories.ts';
import { freshToken, keepStanding, lastStanding } from '../../server/standing.ts';
import { emptyFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const known = { known: async (handle: string | null) => handle };

/** A process number that was given to a process which has ended. */
async function endedProcess(): Promise<number> {
  const script = join(emptyFolder(), 'nothing.mjs');
  writeFileSync(script, '');
  const child = fork(script);
  await once(child, 'exit');
  return child.pid as number;
}

/** The lease of another process on a draft. */
const leased = (folder: string, draft: string, pid: number): void =>
  writeFileSync(join(folder, `${draft}.lease`), JSON.stringify({ host: hostname(), pid }));

it('a draft that another living host works on is not offered, opened, replaced or discarded', async () => {
  const folder = emptyFolder();
  const drafts = new Drafts(folder, known);
  expect(await drafts.keep('d1', { name: 'Mine.stet', handle: null }, bytes('one'))).toBeNull();
  leased(folder, 'd1', process.ppid);
  expect(await drafts.list()).toEqual([]);
  expect((await drafts.openStory('d1')).trouble).toMatchObject({ rule: 'draft-in-use' });
  expect(await drafts.keep('d1', { name: 'Mine.stet', handle: null }, bytes('two'))).toMatchObject({ rule: 'draft-in-use' });
  await drafts.discard('d1');
  expect(readFileSync(join(folder, 'd1.draft'), 'utf8')).toMatch(/one$/);
});

it('a draft of a host that was killed is offered', async () => {
  const folder = emptyFolder();
  const drafts = new Drafts(folder, known);
  await drafts.keep('d1', { name: 'Mine.stet', handle: null }, bytes('one'));
  leased(folder, 'd1', await endedProcess());
  expect(await drafts.list()).toHaveLength(1);
  await drafts.discard('d1');
  expect(readdirSync(folder)).toEqual([]);
});

it('a draft that cannot be kept is told in words without a path', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'drafts'), 'a file where the folder should be');
  const trouble = await new Drafts(join(folder, 'drafts'), known).keep('d1', { name: 'Mine.stet', handle: null }, bytes('x'));
  expect(trouble?.severity).toBe('error');
  expect(trouble?.reason).not.toContain(folder);
});

it('two hosts remember the stories of both', async () => {
  const folder = emptyFolder();
  const [one, other] = [new Stories(folder), new Stories(folder)];
  await Promise.all([one.recent(), other.recent()]);
  await Promise.all(
    ['a', 'b', 'c'].flatMap((name) => [
      one.save(join(folder, `${name}1.stet`), bytes(name)),
      other.save(join(folder, `${name}2.stet`), bytes(name)),
    ]),
  );
  expect((await new Stories(folder).recent()).map(({ name }) => name).sort()).toEqual(
    ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((name) => `${name}.stet`),
  );
});

it('a story that was opened here and written by another is known to have changed, also in a later run', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'story.stet');
  const stories = new Stories(folder);
  const handle = await stories.save(path, bytes('mine'));
  expect(await stories.changedSince(handle)).toBe(false);
  appendFileSync(path, ' and theirs');
  expect(await stories.changedSince(handle)).toBe(true);
  expect(await new Stories(folder).changedSince(handle)).toBe(true);
  await stories.openPath(path);
  expect(await stories.changedSince(handle)).toBe(false);
});

it('a memory that was torn is set aside and told, and what it held is still there to read', async () => {
  const folder = emptyFolder();
  const told: Message[] = [];
  writeFileSync(join(folder, 'recent.json'), '[{"handle":"abc');
  writeFileSync(join(folder, 'settings.json'), '{"theme":"da');
  await new Stories(folder, { tell: (message) => told.push(message) }).recent();
  await new SettingsFile(folder, (message) => told.push(message)).change({ theme: 'dark' });
  expect(told.map(({ rule, source }) => [rule, source])).toEqual([
    ['remembered-damaged', 'recent.json'],
    ['remembered-damaged', 'settings.json'],
  ]);
  const aside = readdirSync(folder).filter((name) => name.includes('.damaged-'));
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8')).sort()).toEqual(['[{"handle":"abc', '{"theme":"da']);
});

it('a lock that a killed process left is taken over, and none stays behind', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'deep'));
  const list = join(folder, 'deep', 'list.json');
  writeFileSync(`${list}.lock`, String(await endedProcess()));
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await new Promise((go) => setTimeout(go, 5));
    inside--;
  };
  await Promise.all([locked(list, work), locked(list, work), locked(list, work)]);
  expect(most).toBe(1);
  expect(readdirSync(join(folder, 'deep'))).toEqual([]);
});

it('a server finds the port and the token of the one before, and a damaged memory of them is none', async () => {
  const folder = emptyFolder();
  expect(await lastStanding(folder)).toBeNull();
  const standing = { port: 4711, token: freshToken() };
  await keepStanding(folder, standing);
  expect(await lastStanding(folder)).toEqual(standing);
  for (const damaged of ['{"port":4711', '{"port":0,"token":"x"}', 'null', '{"port":4711,"token":"short"}']) {
    writeFileSync(join(folder, 'server.json'), damaged);
    expect(await lastStanding(folder)).toBeNull();
  }
});
