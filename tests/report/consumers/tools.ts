import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a program that reads what Stet wrote; fails with its words, or with its Debian package when it is not installed. */
export function run(program: string, args: readonly string[], debian: string, input?: string): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  if (error) throw new Error(`${program} is needed for this test: apt-get install ${debian} (${error.message})`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr || stdout}`);
  return stdout;
}

/**
 * The files that a RelaxNG schema refuses, by jing where it is installed and by xmllint elsewhere. All in one run: to read the schema takes
 * longer than all of them.
 */
export function invalid(schema: string, files: readonly string[]): readonly string[] {
  const jing = spawnSync('jing', ['-i', schema, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!jing.error) {
    const refused = files.filter((file) => jing.stdout.includes(`${file}:`));
    if ((jing.status !== 0) !== refused.length > 0) throw new Error(`jing ended with ${jing.status}: ${jing.stdout}${jing.stderr}`);
    return refused;
  }
  const { error, stderr } = spawnSync('xmllint', ['--noout', '--huge', '--relaxng', schema, ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw new Error(`xmllint is needed for this test: apt-get install libxml2-utils (${error.message})`);
  const told = files.filter((file) => stderr.includes(`${file} validates\n`) || stderr.includes(`${file} fails to validate\n`));
  if (told.length !== files.length) throw new Error(`xmllint did not tell of every file: ${stderr.slice(0, 2000)}`);
  return files.filter((file) => stderr.includes(`${file} fails to validate\n`));
}

/** A folder for as long as `work` takes. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-consumer-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
