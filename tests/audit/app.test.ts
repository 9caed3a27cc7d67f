import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  decidedOf,
  FIRST_READ,
  findingsAmong,
  indexJson,
  MARKS_SCHEMA,
  marksFile,
  rank,
  readIndex,
  readMarks,
  rowsOf,
} from '../../core/audit/index.ts';
import { extract, read } from '../../core/extract/index.ts';
import type { Possible } from '../../core/find/index.ts';
import { collate } from '../../core/story/collate.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

async function article(story: string, file: string): Promise<Possible> {
  const { source } = await read({ name: file, bytes: readFileSync(join(SEEDS, story, file)) }, 'B');
  if (!source) throw new Error(file);
  return { key: `${story}/${file}`, article: await extract(source, 'B') };
}

describe('an audit without a store', () => {
  it('finds for each version of each sample story the one before it, and nothing between stories', async () => {
    const stories = readdirSync(SEEDS).filter((story) => readdirSync(join(SEEDS, story)).includes('story.json'));
    const files = stories.flatMap((story) =>
      readdirSync(join(SEEDS, story))
        .filter((file) => /^(?:base|witness)/.test(file))
        .map((file) => [story, file] as const),
    );
    const all = await Promise.all(files.map(([story, file]) => article(story, file)));
    const findings = [...findingsAmong(all, collate, (published, source) => `reports/${published}-${source}.html`)];
    expect(findings.map(({ published }) => published.key)).toEqual(all.map(({ key }) => key));
    const pairs = rowsOf(findings);
    expect(new Set(pairs.map(({ published }) => published.key.split('/')[0]))).toEqual(new Set(stories));
    for (const { published, source } of pairs) expect(published.key.split('/')[0]).toBe(source.key.split('/')[0]);
    const listing = { created: '2026-01-01', findings, ranked: rank(pairs, FIRST_READ), failures: [{ key: 'x', reason: 'y' }] };
    // And the index is read back as it was written.
    const index = readIndex(indexJson(listing, FIRST_READ));
    expect(index).toMatchObject({ pairs: listing.ranked, failures: listing.failures, counts: { articles: all.length } });
  });
});

describe('an index that is none', () => {
  it.each([
    ['no JSON', '{', /no JSON/],
    ['another schema', '{"schema":"stet-report/1"}', /no index of an audit/],
    ['a newer one', '{"schema":"stet-audit/2"}', /newer Stet/],
  ])('%s is refused in words', (_, text, words) => expect(readIndex(text)).toMatch(words));

  it('what is of another type is left out, and the rest is read', () => {
    const pairs = [
      null,
      7,
      { file: 'reports/a.html', flags: { 'figure-changed': 2, x: 1, 'time-changed': 'y' }, published: { headline: 3 }, because: [{}] },
    ];
    const index = readIndex(JSON.stringify({ schema: 'stet-audit/1', pairs, counts: [], failures: 'none' }));
    if (typeof index === 'string') throw new Error(index);
    expect(index.pairs.map(({ file, flags, published }) => [file, flags, published.headline])).toEqual([
      ['', {}, null],
      ['', {}, null],
      ['reports/a.html', { 'figure-changed': 2 }, null],
    ]);
  });
});

describe('the marks of a pair', () => {
  const marks = [
    { target: 'a', decided: 'query', note: 'Why?' },
    { target: 'b', decided: 'stet', note: '' },
    { target: 'c', decided: null, note: 'Look again' },
  ] as const;

  it('are counted by what was decided, with their notes', () => {
    expect(decidedOf(marks)).toEqual({ stet: 1, query: 1, fix: 0, notes: 2 });
  });

  it('stand beside the report, and are read back; what is none is none', () => {
    expect(marksFile('reports/a-1.html')).toBe('marks/a-1.json');
    const kept = { schema: MARKS_SCHEMA, file: 'reports/a-1.html', reviewer: 'Ann', marks };
    expect(readMarks(JSON.stringify(kept))).toEqual(kept);
    for (const text of ['', '{}', JSON.stringify({ ...kept, marks: [{ target: 'a', decided: 'no', note: '' }] })])
      expect(readMarks(text)).toBeNull();
  });
});
