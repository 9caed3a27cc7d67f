import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { extract, read } from '../../core/extract/index.ts';
import { collate } from '../../core/story/collate.ts';
import { readBack, type Witnesses, witnessesOf } from '../../core/witnesses/index.ts';
import { SEEDS } from '../stories.ts';

// The sample story of five outlets: B edits the agency's copy, C cuts it, D follows B, E is B's own correction the next day.
let told: Witnesses;
let articles: readonly Awaited<ReturnType<typeof extract>>[];

beforeAll(async () => {
  const folder = join(SEEDS, 'cable-car');
  const names = readdirSync(folder).filter((name) => /^(base|witness)/.test(name));
  articles = await Promise.all(
    names.map(async (name, i) => {
      const { source } = await read({ name, bytes: readFileSync(join(folder, name)) }, 'ABCDE'[i] ?? '');
      if (!source) throw new Error(name);
      return extract(source, source.id);
    }),
  );
  const [base, ...witnesses] = articles;
  if (base) told = witnessesOf(witnesses.map((witness) => collate(base, witness)));
});

it('names its outlets', () => {
  expect(articles.map(({ metadata }) => metadata.outlet)).toEqual([
    'Upland Press Agency',
    'Keldrick Courier',
    'Radio Fellside',
    'Valley Weekly',
    'Keldrick Courier',
  ]);
});

it('tells who followed whom', () => {
  const edges = told.kinship.map(({ from, to, sort }) => `${from}>${to} ${sort}`);
  expect(edges).toEqual(['A>B parent', 'A>C parent', 'B>D parent', 'B>E parent']);
  expect(told.kinship.at(-1)?.words).toContain('a later version of B, of the same address');
});

it('tells who reads what, and whom the flags concern', () => {
  const figure = told.places.find(({ lemma }) => lemma === '30');
  expect(figure?.readings.map(({ text, sigla }) => `${text}: ${sigla.join(', ')}`)).toEqual(['30: C, E', '50: B, D']);
  expect(figure?.flags.map(({ kind, ids }) => `${kind}: ${Object.keys(ids)}`)).toEqual(['figure-changed: B,D']);
  const cells = told.rows.find(({ id }) => id === figure?.row)?.cells;
  expect(Object.entries(cells ?? {}).flatMap(([siglum, { flags }]) => flags.map(({ kind }) => `${siglum} ${kind}`))).toEqual([
    'B figure-changed',
    'D figure-changed',
  ]);
  expect(told.flags['E']?.['correction-added']).toBe(1);
});

it('reads every outlet back', () => {
  for (const { siglum, blocks } of articles.slice(1)) expect(readBack(told.rows, siglum)).toBe(blocks.map(({ text }) => text).join('\n\n'));
});
