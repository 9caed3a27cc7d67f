import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sweepParts, writeWhole, writeWholeAtOnce } from '../../host/write-whole.ts';
import { emptyFolder } from './folder.ts';

const folder = emptyFolder();

// 200 MB take far longer to write than the test takes to see that writing has begun.
it.each([
  ['writeWhole', 'Buffer.alloc(200_000_000, 120)'],
  ['writeWholeAtOnce', "'x'.repeat(200_000_000)"],
])('a process killed in the middle of %s leaves the former file whole', async (write, content) => {
  const place = emptyFolder();
  const source = readFileSync(new URL('../../host/write-whole.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  const script = join(place, 'writer.mjs');
  const story = join(place, 'story.stet');
  writeFileSync(story, 'the former story');
  writeFileSync(script, `${outputText}\nawait ${write}(process.argv[2], ${content});\n`);

  const child = fork(script, [story]);
  const ended = once(child, 'exit');
  const partial = (): boolean => readdirSync(place).some((name) => name.endsWith('.part') && statSync(join(place, name)).size > 0);
  while (!partial() && child.exitCode === null) await new Promise((go) => setTimeout(go, 1));
  child.kill('SIGKILL');
  await ended;

  expect(child.signalCode).toBe('SIGKILL');
  expect(readFileSync(story, 'utf8')).toBe('the former story');
});

it('written at once, it is there, and nothing is left where it cannot be', () => {
  const place = emptyFolder();
  writeWholeAtOnce(join(place, 'window.json'), '{}');
  expect(readFileSync(join(place, 'window.json'), 'utf8')).toBe('{}');
  mkdirSync(join(place, 'taken'));
  writeFileSync(join(place, 'taken', 'inside'), 'x');
  expect(() => writeWholeAtOnce(join(place, 'taken'), '{}')).toThrow();
  expect(readdirSync(place).sort()).toEqual(['taken', 'window.json']);
});

it('a place that cannot be written keeps what it has, and no half file stays beside it', async () => {
  const place = join(folder, 'is-a-folder');
  mkdirSync(place);
  writeFileSync(join(place, 'inside'), 'x');
  await expect(writeWhole(place, 'new')).rejects.toThrow(/cannot be written/);
  expect(readFileSync(join(place, 'inside'), 'utf8')).toBe('x');
  await expect(writeWhole(join(folder, 'missing', 'story.stet'), 'new')).rejects.toThrow(/folder does not exist/);
  expect(readdirSync(folder).filter((name) => name.startsWith('.is-a-folder'))).toEqual([]);
});

it('a symbolic link keeps pointing at its file, which gets the new bytes', async () => {
  const real = join(folder, 'real.stet');
  const link = join(folder, 'link.stet');
  writeFileSync(real, 'former');
  symlinkSync(real, link);
  await writeWhole(link, 'new');
  expect(readFileSync(real, 'utf8')).toBe('new');
});

it('a file keeps its permissions', async () => {
  const path = join(folder, 'shared.stet');
  writeFileSync(path, 'former');
  chmodSync(path, 0o640);
  await writeWhole(path, 'new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

it('what a killed process left beside a file is gone once the file is written again', async () => {
  const place = emptyFolder();
  const script = join(place, 'torn.mjs');
  const { outputText } = ts.transpileModule(readFileSync(new URL('../../host/write-whole.ts', import.meta.url), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(script, `${outputText}\nawait writeWhole(process.argv[2], Buffer.alloc(200_000_000, 120));\n`);
  const story = join(place, 'story.stet');
  const child = fork(script, [story]);
  const ended = once(child, 'exit');
  while (!readdirSync(place).some((name) => name.endsWith('.part')) && child.exitCode === null)
    await new Promise((go) => setTimeout(go, 1));
  child.kill('SIGKILL');
  await ended;
  const others = '.other.stet.elsewhere-1-0-zzzzzzzz.part';
  writeFileSync(join(place, others), 'somebody is writing this');
  await writeWhole(story, 'whole');
  await sweepParts(place);
  expect(readdirSync(place).sort()).toEqual([others, 'story.stet', 'torn.mjs']);
});

it('a file that is read-only stays as it is, and that is said', async () => {
  const path = join(emptyFolder(), 'kept.stet');
  writeFileSync(path, 'kept');
  chmodSync(path, 0o444);
  await expect(writeWhole(path, 'new')).rejects.toThrow(/read-only/);
  expect(readFileSync(path, 'utf8')).toBe('kept');
});

it('a link to a file that is not there yet stays a link', async () => {
  const place = emptyFolder();
  symlinkSync('later.stet', join(place, 'link.stet'));
  await writeWhole(join(place, 'link.stet'), 'new');
  expect(readFileSync(join(place, 'later.stet'), 'utf8')).toBe('new');
  expect(lstatSync(join(place, 'link.stet')).isSymbolicLink()).toBe(true);
});

it('a new file in a folder that nobody else may read is its owner’s alone', async () => {
  const place = emptyFolder();
  chmodSync(place, 0o700);
  await writeWhole(join(place, 'mine.stet'), 'x');
  expect(statSync(join(place, 'mine.stet')).mode & 0o777).toBe(0o600);
});

it('a name of 255 bytes can be written', async () => {
  const path = join(emptyFolder(), `${'語'.repeat(83)}.stet`);
  await writeWhole(path, 'x');
  expect(readFileSync(path, 'utf8')).toBe('x');
});
