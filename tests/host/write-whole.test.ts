import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { sweepParts, writeWhole, writeWholeAtOnce } from '../../host/write-whole.ts';
import { emptyFolder } from './folder.ts';

const folder = emptyFolder();

const HOST = new URL('../../host/', import.meta.url);

/** A program of its own in a folder, which writes 20 MB by what the host writes by, says so when they are written, and goes no further; gives its path. */
function writer(write: string): string {
  const place = emptyFolder();
  for (const name of ['why-not', 'write-whole']) {
    const source = readFileSync(new URL(`${name}.ts`, HOST), 'utf8')
      .replace("'./why-not.ts'", "'./why-not.mjs'")
      .replace('fsyncSync(file);', 'process.send(1); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);')
      .replace('await file.sync();', 'process.send(1); await new Promise(() => {});');
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    writeFileSync(join(place, `${name}.mjs`), ts.transpileModule(source, { compilerOptions }).outputText);
  }
  const script = join(place, 'writer.mjs');
  writeFileSync(
    script,
    `import { writeWhole, writeWholeAtOnce } from './write-whole.mjs';\nawait ${write}(process.argv[2], 'x'.repeat(2e7));\n`,
  );
  return script;
}

/** Kills a writer of a file once it has written, before it puts that in the file's place. */
async function killedWriting(write: string, file: string): Promise<void> {
  const child = fork(writer(write), [file]);
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended]);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

it.each(['writeWhole', 'writeWholeAtOnce'])('a process killed in the middle of %s leaves the former file whole', async (write) => {
  const place = emptyFolder();
  const story = join(place, 'story.stet');
  writeFileSync(story, 'the former story');
  await killedWriting(write, story);
  expect(readFileSync(story, 'utf8')).toBe('the former story');
  expect(readdirSync(place).map((name) => statSync(join(place, name)).size)).toContain(2e7);
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
  const story = join(place, 'story.stet');
  await killedWriting('writeWhole', story);
  const others = '.other.stet.elsewhere-1-0-zzzzzzzz.part';
  writeFileSync(join(place, others), 'somebody is writing this');
  await writeWhole(story, 'whole');
  await sweepParts(place);
  expect(readdirSync(place).sort()).toEqual([others, 'story.stet']);
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
