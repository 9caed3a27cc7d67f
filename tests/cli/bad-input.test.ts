import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, SEEDS, stet } from './stet.ts';

const good = join(SEEDS, 'harbour-accord', 'base.txt');
const other = join(SEEDS, 'harbour-accord', 'witness.md');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

/** One line on standard error, exit code 2, no stack trace, nothing on standard output. */
function refused(args: readonly string[], input?: string): string {
  const { code, out, err } = stet(args, input);
  expect(err).not.toMatch(/\n\s+at /);
  expect(err.trimEnd().split('\n'), err).toHaveLength(1);
  expect(err).toMatch(/^stet: /);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err;
}

describe('a source that cannot be read', () => {
  it('no such file', () => expect(refused(['compare', good, 'nowhere.txt'])).toMatch(/nowhere\.txt: no such file/));
  it('a folder', () => expect(refused(['compare', SEEDS, good])).toMatch(/is a folder/));
  it('an empty file', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'empty.txt'), '');
      expect(refused(['compare', good, join(dir, 'empty.txt')])).toMatch(/empty\.txt: .*empty/);
    }));
  it('a file of white space', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'blank.txt'), ' \n\n\t\n');
      expect(refused(['compare', good, join(dir, 'blank.txt')])).toMatch(/blank\.txt: /);
    }));
  it('a picture', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'story.png'), png);
      expect(refused(['compare', good, join(dir, 'story.png')])).toMatch(/story\.png: .*(PNG|picture|image)/i);
    }));
  it('a picture that calls itself a page', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'story.html'), png);
      expect(refused(['compare', join(dir, 'story.html'), good])).toMatch(/story\.html: /);
    }));
  it('a page with no article', () =>
    inFolder((dir) => {
      writeFileSync(join(dir, 'menu.html'), '<!doctype html><title>x</title><nav><a href="/">Home</a> <a href="/n">News</a></nav>');
      expect(refused(['compare', good, join(dir, 'menu.html')])).toMatch(/menu\.html: .*no article/i);
    }));
  it('a file over the limit, which it names', () =>
    inFolder((dir) => {
      const huge = join(dir, 'huge.txt');
      writeFileSync(huge, '');
      truncateSync(huge, 1 << 30);
      expect(refused(['compare', good, huge])).toMatch(/huge\.txt: .*MB.*limit.*MB/);
    }));
  it('standard input twice', () => expect(refused(['compare', '-', '-'], 'x')).toMatch(/standard input/));
  it('empty standard input', () => expect(refused(['compare', '-', good], '')).toMatch(/standard input: .*empty/));
});

describe('a command that cannot be followed', () => {
  it('an unknown command', () => expect(refused(['compere', good, other])).toMatch(/unknown command "compere"/));
  it('an unknown option', () => expect(refused(['compare', good, other, '--fromat', 'json'])).toMatch(/--fromat/));
  it('an unknown format', () =>
    expect(refused(['compare', good, other, '--format', 'word'])).toMatch(/--format: unknown value "word"; choose one of .*html/));
  it('an unknown kind', () => expect(refused(['compare', good, other, '--ignore', 'commas'])).toMatch(/--ignore: unknown value "commas"/));
  it('a command of the prototype', () => expect(refused(['constructor'])).toMatch(/unknown command/));
  it('one source only', () => {
    const { code, err } = stet(['compare', good]);
    expect(code).toBe(2);
    expect(err).toMatch(/at least one witness/);
  });
});

describe('an output that cannot be written', () => {
  it('a folder that does not exist', () => {
    expect(refused(['compare', good, other, '--output', '/nowhere/at/all/report.html', '--quiet'])).toMatch(
      /report\.html: cannot be written: the folder does not exist/,
    );
  });
  it('leaves the report that stands there whole', () =>
    inFolder((dir) => {
      const report = join(dir, 'report.html');
      writeFileSync(report, 'the former report');
      refused(['compare', good, 'nowhere.txt', '--output', report]);
      expect(readFileSync(report, 'utf8')).toBe('the former report');
      expect(stet(['compare', good, other, '--format', 'html', '--output', report, '--quiet']).code).toBe(0);
      expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>/i);
      expect(readdirSync(dir)).toEqual(['report.html']);
    }));
  it('a folder in its place', () =>
    inFolder((dir) => {
      mkdirSync(join(dir, 'taken'));
      expect(refused(['compare', good, other, '--output', join(dir, 'taken'), '--quiet'])).toMatch(/taken: cannot be written/);
      expect(existsSync(join(dir, 'taken'))).toBe(true);
    }));
  it.skipIf(process.getuid?.() === 0)('a folder without the right to write', () =>
    inFolder((dir) => {
      chmodSync(dir, 0o500);
      expect(refused(['compare', good, other, '--output', join(dir, 'r.txt')])).toMatch(/you may not write there/);
    }),
  );
});
