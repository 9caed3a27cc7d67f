import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inFolder } from '../report/consumers/tools.ts';
import { archiveIn, filesOf, ownStory, STORIES } from './archives.ts';
import { BUNDLE, SEEDS, stet } from './stet.ts';

const table = (folder: string): Record<string, string>[] => parse(readFileSync(join(folder, 'index.csv')), { bom: true, columns: true });
const story = (path: string | undefined): string => (path ?? '').replace(/^.*\//, '').replace(/\..*$/, '');

/** An empty store, made once: PostgreSQL takes its time to make one. */
const EMPTY = mkdtempSync(join(tmpdir(), 'stet-empty-'));

/** An output folder with an empty store in it. */
function outputIn(folder: string, name = 'out'): string {
  const out = join(folder, name);
  cpSync(EMPTY, join(out, '.stet-audit'), { recursive: true });
  return out;
}

describe('stet audit', { timeout: 240_000 }, () => {
  beforeAll(() => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1741770000');
    expect(stet(['audit', '--make', EMPTY]).code).toBe(0);
  }, 240_000);
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(EMPTY, { recursive: true, force: true });
  });

  test('every sample story is found in an archive, the one with an altered quotation first; a report each, and an index that leads to it', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder);
      writeFileSync(join(published, 'picture.png'), Uint8Array.of(0x89, 0x50));
      const out = outputIn(folder);
      const { code, err } = stet(['audit', published, '--against', wire, '--output', out, '--jobs', '2']);
      expect([code, err.trim().split('\n').at(-1)]).toEqual([
        0,
        `stet: 5 of 11 articles have a source, 5 pairs, 1 files of other kinds were left out; ${join(out, 'index.html')}`,
      ]);
      const rows = table(out);
      const paired = rows.filter((row) => row['source'] !== '');
      expect(paired.map((row) => [story(row['published']), story(row['source'])]).sort()).toEqual(STORIES.map((name) => [name, name]));
      expect(Number(paired[0]?.['quotation_altered'])).toBeGreaterThan(0);
      expect(paired.at(-1)?.['flags']).toBe('0');
      expect(paired[0]?.['because']).toMatch(/^The quotation/);
      expect(rows.filter((row) => row['source'] === '')).toHaveLength(6);
      const page = readFileSync(join(out, 'index.html'), 'utf8');
      for (const { report } of paired as { report: string }[]) {
        expect(existsSync(join(out, report))).toBe(true);
        expect(page).toContain(`href="${report}"`);
      }
      const json = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { counts: unknown; pairs: { rank: number }[] };
      expect(json.counts).toEqual({ articles: 11, withSource: 5, pairs: 5, failures: 0 });
      expect(json.pairs.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    });
  });

  test('outlets are called as the house calls them, in the index and in the reports', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder, 0);
      const [out, own] = [outputIn(folder), join(folder, 'ours.json')];
      const audit = (...more: readonly string[]) => stet(['audit', published, '--against', wire, '--output', out, '--jobs', '1', ...more]);
      expect(audit().code).toBe(0);
      const named = table(out).find((row) => row['outlet'] !== '' && row['source'] !== '');
      const usual = named?.['outlet'] ?? '';
      expect(usual).not.toBe('');
      const key = usual.toLowerCase();
      writeFileSync(own, JSON.stringify({ outlets: { [key]: 'Our Sister Paper' } }));
      expect(audit('--house-style', own).code).toBe(0);
      const row = table(out).find((one) => one['published'] === named?.['published']);
      expect(row?.['outlet']).toBe('Our Sister Paper');
      expect(readFileSync(join(out, row?.['report'] ?? ''), 'utf8')).toContain('Our Sister Paper');
      expect(audit('--house-style', join(folder, 'none.json'))).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^stet: .*none\.json: cannot be read: .+\n$/),
      });
    });
  });

  test('no page runs or loads anything: its style sheet is the one that its policy names', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder, 0);
      writeFileSync(
        join(published, 'deeper', 'x.txt'),
        `<script>alert(1)</script> & "quoted"\n\n${readFileSync(join(wire, 'harbour-accord.txt'), 'utf8')}`,
      );
      const out = outputIn(folder);
      stet(['audit', published, '--against', wire, '--output', out]);
      const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
      expect(pages).toHaveLength(6);
      for (const name of pages) {
        const page = readFileSync(join(out, name), 'utf8');
        const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
        expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
        expect(page).toContain("default-src 'none'");
        expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
      }
    });
  });

  test('run again it reads nothing; with a new file only that one; and gives what one run over all gives', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder);
      const [late] = STORIES as [string];
      const file = readdirSync(wire).find((name) => name.startsWith(late)) as string;
      const hidden = join(folder, file);
      cpSync(join(wire, file), hidden);
      rmSync(join(wire, file));
      const [out, once] = [outputIn(folder), outputIn(folder, 'once')];
      const audit = (to: string) => stet(['audit', published, '--against', wire, '--output', to]);
      expect(audit(out).err).toContain('4 of 11 articles have a source');
      expect(audit(out).err).not.toMatch(/reading|comparing/);
      cpSync(hidden, join(wire, file));
      const { err } = audit(out);
      expect(err).toContain('stet: reading 1 sources');
      expect(err).toContain('5 of 11 articles have a source');
      audit(once);
      expect(filesOf(out)).toEqual(filesOf(once));
    });
  });

  test('a sample is drawn, read by a person, and says what share of the whole is wanting; what was written stays', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder, 0);
      const out = outputIn(folder);
      const audit = () => stet(['audit', published, '--against', wire, '--output', out, '--sample', '5', '--seed', '7']);
      expect(audit().err).toContain('a sample of 5 of 5 pairs is in');
      const sheet = join(out, 'sample.csv');
      const lines = readFileSync(sheet, 'utf8').split('\r\n');
      expect(lines[0]).toMatch(/wanting,note,stratum,stratum_size,rank/);
      const filled = lines.map((line, i) => (i === 1 ? `yes,"see, it is",${line.replace(/^,,/, '')}` : line.replace(/^,,/, 'no,,')));
      writeFileSync(sheet, filled.join('\r\n'));
      expect(audit().err).toContain('of 5 pairs 20.0 % are wanting (95 % interval 20.0 to 20.0 %), by 5 that were read');
      expect(readFileSync(sheet, 'utf8')).toBe(filled.join('\r\n'));
    });
  });

  test('killed and run again, it gives the same files', async () => {
    await inFolder(async (folder) => {
      const { published, wire } = archiveIn(folder, 12);
      const [whole, killed] = [outputIn(folder, 'whole'), join(folder, 'killed')];
      expect(stet(['audit', published, '--against', wire, '--output', whole]).code).toBe(0);
      const args = [BUNDLE, 'audit', published, '--against', wire, '--output', killed, '--jobs', '1'];
      for (const after of [2500, 3500, 4500]) {
        const child = spawn(process.execPath, args, { stdio: 'ignore' });
        await new Promise<void>((done) => {
          const end = setTimeout(() => child.kill('SIGKILL'), after);
          child.once('exit', () => {
            clearTimeout(end);
            done();
          });
        });
      }
      expect(stet(args.slice(1))).toMatchObject({ code: 0, err: expect.stringContaining('5 of 17 articles have a source') });
      expect(filesOf(killed)).toEqual(filesOf(whole));
    });
  });

  test('what cannot be read is listed, and all the others are done', () => {
    return inFolder((folder) => {
      const { published, wire } = archiveIn(folder);
      writeFileSync(join(wire, 'broken.pdf'), '%PDF-1.4 not at all');
      const out = outputIn(folder);
      const { code, err } = stet(['audit', published, '--against', wire, '--output', out]);
      expect(code).toBe(3);
      expect(err).toMatch(/broken\.pdf: .+/);
      expect(err).toContain('5 of 11 articles have a source, 5 pairs, 1 failed');
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('broken.pdf');
    });
  });

  test('a table gives an article a row, by the columns that are named; one collection is searched for itself', () => {
    return inFolder((folder) => {
      const text = readFileSync(join(SEEDS, 'harbour-accord', 'base.txt'), 'utf8');
      const rows = [
        { nr: 'a1', day: '2026-04-14', says: text, who: 'First Daily' },
        { nr: 'a2', day: '2026-04-15', says: text.replace(/\n\n[^\n]+\n*$/, '\n'), who: 'Second Daily' },
        { nr: 'a3', day: '2026-04-16', says: ownStory(4), who: 'Second Daily' },
        { nr: 'a4', day: '2026-04-16', says: '', who: 'Nobody' },
      ];
      writeFileSync(join(folder, 'all.jsonl'), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
      const out = outputIn(folder);
      const { err } = stet(['audit', join(folder, 'all.jsonl'), '--output', out, '--columns', 'text=says,date=day,outlet=who,id=nr']);
      expect(err).toContain('1 of 3 articles have a source');
      const [found] = table(out);
      expect([found?.['published'], found?.['outlet'], found?.['date']]).toEqual([
        `${join(folder, 'all.jsonl')}#a2`,
        'Second Daily',
        '2026-04-15',
      ]);
      expect(found?.['source']).toBe(`${join(folder, 'all.jsonl')}#a1`);
    });
  });

  test.each([
    [['audit'], /audit wants what was published/],
    [['audit', SEEDS], /--output DIR/],
    [['audit', '/nowhere', '--output', '/tmp/x'], /\/nowhere: no such file or folder/],
    [['audit', SEEDS, '--output', '/tmp/x', '--only', 'figures'], /--only: "figures" is no kind of flag/],
    [['audit', SEEDS, '--output', '/tmp/x', '--columns', 'body=x'], /--columns: "body=x" says nothing/],
    [['audit', SEEDS, '--output', '/tmp/x', '--store', '/tmp/y'], /--store: give the address of a PostgreSQL database/],
    [['audit', '--worker'], /audit --worker wants --store/],
  ])('%j is refused in one line', (args, words) => {
    const { code, err } = stet(args);
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toMatch(words);
  });
});
