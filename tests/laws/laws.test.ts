import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../core/story/collate.ts';
import { STORIES, versionOf } from '../stories.ts';
import { brokenLaws, brokenSelfLaw } from './laws.ts';
import { articleOf, drafts, pair } from './random-text.ts';

// More cases by hand: STET_RUNS=10000 npx vitest run tests/laws
const numRuns = Number(process.env.STET_RUNS ?? 400);
// A slow machine is no broken law.
const PATIENCE = 600_000;

describe('the laws of the model', () => {
  it.each(STORIES)('hold over the sample story %s', async (story) => {
    const [a, b] = [await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B')];
    expect(brokenLaws(collate(a, b))).toEqual([]);
    expect(brokenLaws(collate(b, a))).toEqual([]);
    expect(brokenSelfLaw(collate(a, { ...a, siglum: 'B', blocks: a.blocks.map((block, i) => ({ ...block, id: `B${i + 1}` })) }))).toEqual(
      [],
    );
  });

  it(
    'hold over an article and its mutation, in several scripts',
    () => {
      fc.assert(
        fc.property(pair, fc.constantFrom('en', 'de', 'bn', 'zh', 'th', null), ([a, b], language) => {
          expect(brokenLaws(collate(articleOf('A', a, language), articleOf('B', b, language)))).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'hold over two articles that have nothing to do with each other',
    () => {
      fc.assert(
        fc.property(drafts, drafts, (a, b) => {
          expect(brokenLaws(collate(articleOf('A', a), articleOf('B', b)))).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'give nothing but agreement between an article and itself',
    () => {
      fc.assert(
        fc.property(drafts, (a) => {
          expect(brokenSelfLaw(collate(articleOf('A', a), articleOf('B', a)))).toEqual([]);
        }),
        { numRuns },
      );
    },
    PATIENCE,
  );
});
