import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../core/story/collate.ts';
import { STORIES, versionOf } from '../stories.ts';
import { brokenLaws, brokenSelfLaw } from './laws.ts';
import { decisionsOn, plans } from './random-decisions.ts';
import { edited, editing } from './random-republication.ts';
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
    'hold over sample stories that two desks edited',
    async () => {
      const stories = await Promise.all(STORIES.flatMap((story) => [versionOf(story, 'base', 'A'), versionOf(story, 'witness', 'A')]));
      fc.assert(
        fc.property(fc.constantFrom(...stories), editing, editing, (story, one, other) => {
          const [a, b] = [edited(story, one), edited(story, other)];
          expect(brokenLaws(collate(articleOf('A', a, story.language), articleOf('B', b, story.language)))).toEqual([]);
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

  it(
    'hold whatever a person decides about which paragraphs answer which',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            pair,
            fc.tuple(drafts, drafts),
            drafts.map((a) => [a, a] as const),
          ),
          plans,
          ([a, b], plan) => {
            const [base, witness] = [articleOf('A', a), articleOf('B', b)];
            expect(brokenLaws(collate(base, witness, decisionsOn(base, witness, plan)))).toEqual([]);
          },
        ),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'hold over sample stories whose paragraphs were linked and parted at random',
    async () => {
      const versions = await Promise.all(
        STORIES.map(async (story) => [await versionOf(story, 'base', 'A'), await versionOf(story, 'witness', 'B')] as const),
      );
      fc.assert(
        fc.property(fc.constantFrom(...versions), plans, ([base, witness], plan) => {
          expect(brokenLaws(collate(base, witness, decisionsOn(base, witness, plan)))).toEqual([]);
        }),
        { numRuns: Math.ceil(numRuns / 4) },
      );
    },
    PATIENCE,
  );
});
