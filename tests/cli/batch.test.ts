import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { INDEX_CSS, INDEX_CSS_HASH } from '../../cli/batch-index-css.ts';
import { inFolder } from '../report/consumers/tools.ts';
import { BUNDLE, SEEDS, stet } from './stet.ts';

const story = (n: number, verb: string): string =>
  `Council votes on bridge number ${n}\n\nThe town council ${verb} on Monday to rebuild bridge number ${n}, which was closed in ${1990 + n}.\n\n` +
  `The works will cost ${n + 3} million crowns and last until spring, the mayor told reporters after the vote.\n\nTraffic will cross by a ferry until then.\n`;

/** A folder of pairs `story-1.a.txt`, `story-1.b.txt`, …, of which some are no text. */
function pairs(folder: string, count: number, broken: readonly number[] = []): string {
  const place = join(folder, 'pairs');
  mkdirSync(place);
  for (let n = 1; n <= count; n++) {
    writeFileSync(join(place, `story-${n}.a.txt`), story(n, 'voted'));
    writeFileSync(
      join(place, `story-${n}.b.txt`),
      broken.includes(n) ? Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0) : story(n, 'decided'),
    );
  }
  return place;
}

/** A text that takes many seconds and much memory to compare with another such. */
const endless = (word: string): string =>
  Array.from({ length: 100_000 }, (_, n) => `The ${word} of number ${n} and ${(n * 7919) % 100_003} was told on day ${n % 977}.`).join(
    '\n\n',
  );

/** Every file that a person sees, with its content. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

const table = (folder: string): Record<string, string>[] => parse(readFileSync(join(folder, 'index.csv')), { bom: true, columns: true });

describe('stet batch', { timeout: 120_000 }, () => {
  beforeAll(() => vi.stubEnv('SOURCE_DATE_EPOCH', '1741770000'));
  afterAll(() => vi.unstubAllEnvs());

  test('outlets are called as the house calls them, and another name is another report', () => {
    return inFolder((folder) => {
      const [place, out, own] = [join(folder, 'pairs'), join(folder, 'out'), join(folder, 'ours.json')];
      mkdirSync(place);
      writeFileSync(join(place, 'one.a.txt'), story(1, 'voted'));
      const [headline = '', ...paragraphs] = story(1, 'decided').trim().split('\n\n');
      const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
      writeFileSync(
        join(place, 'one.b.html'),
        `<head><link rel="canonical" href="https://news.crest.example/1"></head><article><h1>${headline}</h1>${body}</article>`,
      );
      const outlet = (name: string): string => {
        writeFileSync(own, JSON.stringify({ outlets: { 'crest.example': name } }));
        expect(stet(['batch', place, '--output', out, '--format', 'json', '--house-style', own]).code).toBe(0);
        return JSON.parse(readFileSync(join(out, 'one.json'), 'utf8')).witnesses[1].metadata.outlet;
      };
      expect(['The Crest', 'Crest Daily'].map(outlet)).toEqual(['The Crest', 'Crest Daily']);
    });
  });

  test('a folder of stories becomes one report each, and an index with the tally of each', () => {
    return inFolder((folder) => {
      const out = join(folder, 'out');
      const every = readdirSync(SEEDS).length;
      const { code, err } = stet(['batch', SEEDS, '--output', out, '--jobs', '2']);
      expect([code, err.includes(`${every} of ${every} pairs compared`)]).toEqual([0, true]);
      expect(readdirSync(out)).toEqual(expect.arrayContaining(['index.html', 'index.csv', 'harbour-accord.html', 'tariff-vote.html']));
      const harbour = table(out).find((row) => row['name'] === 'harbour-accord');
      expect(harbour).toMatchObject({ report: 'harbour-accord.html', failed: '' });
      expect(Number(harbour?.['flags'])).toBeGreaterThan(0);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<a href="harbour-accord.html">harbour-accord</a>');
    });
  });

  test('two unreadable pairs are named, and all the others are done', () => {
    return inFolder((folder) => {
      const out = join(folder, 'out');
      const { code, err } = stet(['batch', pairs(folder, 12, [4, 9]), '--output', out, '--format', 'json']);
      expect(code).toBe(3);
      expect(err).toMatch(/stet: story-4: .+\.b\.txt: .+/);
      expect(err).toMatch(/stet: story-9: .+/);
      expect(readdirSync(out).filter((name) => name.endsWith('.json'))).toHaveLength(10);
      expect(table(out).filter((row) => row['failed'] !== '')).toHaveLength(2);
    });
  });

  test('killed half-way and run again, it gives the same files and does nothing twice', async () => {
    await inFolder(async (folder) => {
      const place = pairs(folder, 60);
      const [whole, halved] = [join(folder, 'whole'), join(folder, 'halved')];
      expect(stet(['batch', place, '--output', whole]).code).toBe(0);

      const journal = join(halved, '.stet-batch.jsonl');
      const child = spawn(process.execPath, [BUNDLE, 'batch', place, '--output', halved, '--jobs', '1'], { stdio: 'ignore' });
      const lines = (): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 2 : 0);
      await new Promise<void>((done) => {
        const look = setInterval(() => lines() >= 5 && child.kill('SIGKILL'), 2);
        child.once('exit', () => {
          clearInterval(look);
          done();
        });
      });
      const done = lines();
      expect(done).toBeGreaterThanOrEqual(5);
      expect(done).toBeLessThan(60);
      vi.stubEnv('SOURCE_DATE_EPOCH', '1741779999');
      expect(stet(['batch', place, '--output', halved]).err).toMatch(/\d+ of 60 pairs were done before/);
      vi.stubEnv('SOURCE_DATE_EPOCH', '1741770000');
      expect(filesOf(halved)).toEqual(filesOf(whole));
    });
  });

  test('a pair that takes too long is named and given up, and the others are done', () => {
    return inFolder((folder) => {
      const place = pairs(folder, 3);
      writeFileSync(join(place, 'story-2.a.txt'), endless('one'));
      writeFileSync(join(place, 'story-2.b.txt'), endless('other'));
      const out = join(folder, 'out');
      const { code, err } = stet(['batch', place, '--output', out, '--jobs', '1', '--time-limit', '2']);
      expect(code).toBe(3);
      expect(err).toContain('stet: story-2: it was not done after 2 s and was given up; --time-limit SECONDS gives more\n');
      expect(table(out).map((row) => row['failed'] !== '')).toEqual([false, true, false]);
    });
  });

  test('a pair that needs too much memory is named and given up in one line, and the others are done', () => {
    return inFolder((folder) => {
      const place = pairs(folder, 3);
      writeFileSync(join(place, 'story-2.a.txt'), endless('one'));
      writeFileSync(join(place, 'story-2.b.txt'), endless('other'));
      const out = join(folder, 'out');
      const { code, err } = stet(['batch', place, '--output', out, '--jobs', '1', '--memory-limit', '48', '--quiet']);
      expect(code).toBe(3);
      expect(err).toBe('stet: story-2: it needs over 48 MB of memory and was given up; --memory-limit MB gives more\n');
    });
  });

  test.skipIf(process.platform === 'win32')('killed in the middle of a long comparison, it leaves no process behind', async () => {
    await inFolder(async (folder) => {
      const place = pairs(folder, 1);
      writeFileSync(join(place, 'story-1.a.txt'), endless('one'));
      writeFileSync(join(place, 'story-1.b.txt'), endless('other'));
      const child = spawn(process.execPath, [BUNDLE, 'batch', place, '--output', join(folder, 'out')], { stdio: 'ignore' });
      const workers = (): string[] => spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
      const mine = () => workers().flatMap((line) => (line.includes('batch --worker') ? [line.trim().split(/\s+/)] : []));
      await vi.waitFor(() => expect(mine().some(([, parent]) => parent === String(child.pid))).toBe(true), 10_000);
      const ids = mine().flatMap(([id, parent]) => (parent === String(child.pid) ? [id] : []));
      await new Promise((go) => setTimeout(go, 1000));
      child.kill('SIGKILL');
      await vi.waitFor(() => expect(mine().filter(([id]) => ids.includes(id))).toEqual([]), 6000);
    });
  });

  test('a damaged journal is set aside and told, and what it says of other pairs still counts', () => {
    return inFolder((folder) => {
      const place = pairs(folder, 4);
      const out = join(folder, 'out');
      const journal = join(out, '.stet-batch.jsonl');
      stet(['batch', place, '--output', out]);
      const lines = readFileSync(journal, 'utf8').split('\n');
      writeFileSync(
        journal,
        lines.map((line, i) => (i === 2 ? line.replace('"sources":[', '"sources":{') : i === 3 ? '{}' : line)).join('\n'),
      );
      const { code, err } = stet(['batch', place, '--output', out]);
      expect(code).toBe(0);
      expect(err).toMatch(/was set aside as \.stet-batch\.jsonl\.damaged-\w+; 2 of the 4 pairs in it are compared again\n/);
      expect(err).toContain('2 of 4 pairs were done before');
      writeFileSync(journal, 'ruined\nruined\n');
      expect(stet(['batch', place, '--output', out]).err).toMatch(/damaged.*every pair is compared again\n/);
      expect(readdirSync(out).filter((name) => name.includes('.damaged-'))).toHaveLength(2);
      expect(stet(['batch', place, '--output', out]).err).toContain('4 of 4 pairs were done before');
    });
  });

  test('a changed source is compared again', () => {
    return inFolder((folder) => {
      const place = pairs(folder, 3);
      const out = join(folder, 'out');
      stet(['batch', place, '--output', out]);
      writeFileSync(join(place, 'story-2.b.txt'), story(2, 'refused'));
      expect(stet(['batch', place, '--output', out]).err).toContain('2 of 3 pairs were done before');
      expect(readFileSync(join(out, 'story-2.html'), 'utf8')).toContain('refused');
    });
  });

  test('a manifest names pairs by paths beside it', () => {
    return inFolder((folder) => {
      pairs(folder, 2);
      const manifest = join(folder, 'list.csv');
      writeFileSync(
        manifest,
        'name,base,witness,title\r\n"Bridge, one",pairs/story-1.a.txt,pairs/story-1.b.txt,"The ""first"""\r\n../two,pairs/story-2.a.txt,pairs/none.txt,\r\nthree,pairs/story-2.a.txt,,\r\n',
      );
      const out = join(folder, 'out');
      const { code, err } = stet(['batch', manifest, '--output', out]);
      expect(code).toBe(3);
      expect(err).toMatch(/stet: two: .*none\.txt: no such file/);
      expect(err).toMatch(/stet: three: line 4 names no witness/);
      expect(table(out).map((row) => [row['name'], row['title']])).toEqual([
        ['Bridge-one', 'The "first"'],
        ['two', 'two'],
        ['three', 'three'],
      ]);
      expect(readdirSync(out)).toContain('Bridge-one.html');
    });
  });

  test.each([
    ['no such folder', ['batch', 'nowhere', '--output', 'out'], /no such folder or manifest/],
    ['no output folder', ['batch', SEEDS], /--output DIR/],
    ['no pairs', ['batch', join(SEEDS, 'harbour-accord'), '--output', 'out'], /no pairs found/],
    ['a number of processes that is none', ['batch', SEEDS, '--output', 'out', '--jobs', 'many'], /--jobs/],
    ['an unknown format', ['batch', SEEDS, '--output', 'out', '--format', 'rtf'], /--format/],
  ])('%s is refused in one line', (_, args, words) => {
    const { code, err } = stet(args);
    expect([code, words.test(err), / at .*\.mjs/.test(err)]).toEqual([2, true, false]);
  });

  test('the index page allows its own style sheet and nothing else', () => {
    expect(INDEX_CSS_HASH).toBe(`sha256-${createHash('sha256').update(INDEX_CSS).digest('base64')}`);
  });
});
