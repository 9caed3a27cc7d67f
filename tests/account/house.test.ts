import { describe, expect, test } from 'vitest';
import { called, raisedBy, readHouse, USUAL_HOUSE, writeHouse } from '../../core/account/index.ts';
import type { Article } from '../../core/model/index.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from '../compare/article.ts';

const OURS = {
  name: 'The Weekly',
  fold: ['typography', 'spelling'],
  unraised: ['link-added'],
  outlets: { 'example.com': 'The Example' },
} as const;

describe('the preferences of a house', () => {
  test('come back from their file as they were', () => {
    expect(readHouse(writeHouse(OURS))).toEqual({ house: OURS });
  });

  test('are as usual where the file is silent', () => {
    expect(readHouse('{ "fold": ["spelling"] }')).toEqual({ house: { ...USUAL_HOUSE, fold: ['spelling'] } });
  });

  test.each([
    ['nonsense', 'It is no JSON.'],
    ['[]', 'It holds no preferences.'],
    ['{ "lockfileVersion": 3 }', 'It holds no preferences.'],
    ['{ "fold": ["wording"] }', '“fold” has "wording"'],
    ['{ "unraised": "all" }', '“unraised” is no list'],
    ['{ "outlets": { "example.com": 3 } }', 'Its “outlets” are no names'],
  ])('a file that is none says why: %s', (text, reason) => {
    expect(readHouse(text)).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('what a house calls an outlet', () => {
  const from = (url: string | null, outlet: string | null): Article => {
    const article = articleOf('A', ['One.']);
    return { ...article, metadata: { ...article.metadata, url, outlet } };
  };
  const outlets = { 'example.com': 'The Example', 'sport.example.com': 'Example Sport', bulletin: 'The Bulletin', constructor: 'Nobody' };
  test.each([
    ['https://www.example.com/a/story', 'example', 'The Example'],
    ['https://world.example.com:8080/a', null, 'The Example'],
    ['https://sport.example.com/a', 'Example', 'Example Sport'],
    ['https://badexample.com/a', 'Bad', 'Bad'],
    [null, 'Bulletin', 'The Bulletin'],
    ['https://toString/', 'Own', 'Own'],
    [null, null, null],
  ])('%s, %s: %s', (url, outlet, name) => {
    expect(called(from(url, outlet), { outlets }).metadata.outlet).toBe(name);
  });
});

test('a flag that the house does not raise is gone, and its edit stays', () => {
  const comparison = collate(
    articleOf('A', ['Some 40 boats were lost on Monday.']),
    articleOf('B', ['Some 90 boats were lost on Monday.']),
  );
  const without = raisedBy(comparison, { unraised: ['figure-changed'] });
  expect([comparison.flags.length, without.flags.length]).toEqual([1, 0]);
  expect(without.entries).toBe(comparison.entries);
  expect(raisedBy(comparison, USUAL_HOUSE)).toBe(comparison);
});
