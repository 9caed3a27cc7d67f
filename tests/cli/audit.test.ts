import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inFolder } from '../report/consumers/tools.ts';
import { BUNDLE, SEEDS, stet } from './stet.ts';

const STORIES = readdirSync(SEEDS).sort();

/** Puts the bases of the sample stories into one folder and the witnesses into another, with stories that have nothing to do with them. */
function archive(folder: string, more = 6): { readonly published: string; readonly wire: string } {
  const [published, wire] = [join(folder, 'published'), join(folder, 'wire')];
  for (const place of [published, wire]) mkdirSync(join(place, 'deeper'), { recursive: true });
  for (const name of STORIES) {
    for (const file of readdirSync(join(SEEDS, name))) {
      const ending = file.slice(file.lastIndexOf('.'));
      if (file.startsWith('base.')) cpSync(join(SEEDS, name, file), join(wire, `${name}${ending}`));
      if (file.startsWith('witness.')) cpSync(join(SEEDS, name, file), join(published, 'deeper', `${name}${ending}`));
    }
  }
  for (let n = 1; n <= more; n++) writeFileSync(join(published, `own-${n}.txt`), own(n));
  return { published, wire };
}

const WORDS =
  'amber birch candle drift ember fallow gravel hollow ivory juniper kettle linen marble nettle orchard pebble quarry russet saffron timber'.split(
    ' ',
  );
const own = (n: number): string => {
  const sentence = (i: number): string =>
    `The ${WORDS[(n * 7 + i * 3) % 20]} of the ${WORDS[(n * 11 + i * 5) % 20]} was ${WORDS[(n + i * 7) % 20]} when ${WORDS[(n * 3 + i) % 20]} ${WORDS[(n * 13 + i * 2) % 20]} came by in ${1900 + n * 3 + i}.`;
  return `Notes from field number ${n}\n\n${[1, 2, 3].map((p) => [1, 2, 3].map((s) => sentence(p * 4 + s)).join(' ')).join('\n\n')}\n`;
};

/** Every file that a person sees, with its content. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.') && name.endsWith('.html') !== name.endsWith('/') && /\.(?:html|csv|json)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

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
      const { published, wire } = archive(folder);
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

  test('no page runs or loads anything: its style sheet is the one that its policy names', () => {
    return inFolder((folder) => {
      const { published, wire } = archive(folder, 0);
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
      const { published, wire } = archive(folder);
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

  test('killed and run again, it gives the same files', async () => {
    await inFolder(async (folder) => {
      const { published, wire } = archive(folder, 12);
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
      const { published, wire } = archive(folder);
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
        { nr: 'a3', day: '2026-04-16', says: own(4), who: 'Second Daily' },
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
