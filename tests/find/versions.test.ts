import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storiesAmong } from '../../core/find/index.ts';
import { extract, read } from '../../core/index.ts';
import type { Article } from '../../core/model/index.ts';
import { CANAL, story, VINEYARD } from './stories.ts';

const keys = (articles: Readonly<Record<string, Article>>): readonly string[] =>
  storiesAmong(Object.entries(articles).map(([key, article]) => ({ key, article }))).map((group) => group.map(({ key }) => key).join(' '));

describe('versions of one story among many', () => {
  test('are brought together by their text, each story apart', () => {
    const cut = CANAL.slice(0, 3);
    expect(
      keys({ canal: story('A', CANAL), vines: story('B', VINEYARD), cut: story('C', cut), more: story('D', VINEYARD.slice(1)) }),
    ).toEqual(['canal cut', 'vines more']);
  });

  test('the earliest stands first, copy without a date before it; where dates do not tell it is the order given', () => {
    const on = (day: string, paragraphs: readonly string[]): Article => story('A', paragraphs, { published: `2025-03-${day}` });
    expect(keys({ late: on('12', CANAL), early: on('11', CANAL.slice(1)), none: story('B', CANAL) })).toEqual(['none early late']);
    expect(keys({ day: on('11', CANAL), hour: on('11T14:10', CANAL), hours: on('11T16:30', CANAL) })).toEqual(['hour hours day']);
    expect(keys({ one: story('A', VINEYARD), two: story('B', VINEYARD) })).toEqual(['one two']);
  });

  test('one headline over both asks for less in common, and a rubric is no headline', () => {
    const rewritten = [CANAL[1] as string, ...VINEYARD, ...VINEYARD.map((text) => text.split(' ').reverse().join(' '))];
    const under = (headline: string | null) => ({ canal: story('A', CANAL, { headline }), other: story('B', rewritten, { headline }) });
    const none = (headline: string) => ({ canal: story('A', CANAL, { headline }), vines: story('B', VINEYARD, { headline }) });
    expect(keys(under('Ostrava lock is to stay shut until March'))).toEqual(['canal other']);
    expect(keys(none('Ostrava lock is to stay shut until March'))).toEqual(['canal', 'vines']);
    expect(keys(none('News in brief'))).toEqual(['canal', 'vines']);
  });

  test('an overview that quotes a paragraph of each story makes one story of none', () => {
    const overview = story('D', [CANAL[0] as string, VINEYARD[0] as string, CANAL[3] as string, VINEYARD[3] as string]);
    const found = keys({
      canal: story('A', CANAL),
      vines: story('B', VINEYARD),
      again: story('C', CANAL),
      more: story('E', VINEYARD),
      overview,
    });
    expect(found.filter((group) => group.includes('canal') && group.includes('vines'))).toEqual([]);
  });

  test('nothing, and articles without text, give groups of their own', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ a: story('A', []), b: story('B', []) })).toEqual(['a', 'b']);
  });

  test('the sample stories, all in one heap, are told apart', async () => {
    const root = new URL('../../seeds/', import.meta.url);
    const heap: Record<string, Article> = {};
    for (const seed of readdirSync(root)) {
      for (const name of readdirSync(new URL(`${seed}/`, root)).filter((file) => /^(base|witness)/.test(file))) {
        const bytes = new Uint8Array(readFileSync(new URL(`${seed}/${name}`, root)));
        const { source } = await read({ name, bytes }, 'A');
        if (source) heap[`${seed}/${name}`] = await extract(source, 'A');
      }
    }
    const groups = keys(heap).map((group) => [...new Set(group.split(' ').map((key) => key.split('/')[0]))]);
    expect(groups.map((seeds) => seeds.length)).toEqual(groups.map(() => 1));
    expect(groups.length).toBe(readdirSync(root).length);
  });
});
