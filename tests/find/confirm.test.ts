import { describe, expect, test } from 'vitest';
import { inCommon, isPair } from '../../core/find/index.ts';
import { collate } from '../../core/story/collate.ts';
import { CANAL, story, VINEYARD } from './stories.ts';

const TURNS = [
  'officials said on Tuesday that the matter would be looked at again before the end of the month',
  'according to a statement that was sent to the news agency late on Monday by the press office',
  'and nobody at the ministry could be reached for comment when the paper went to press that night',
];

/** Paragraphs that each end in a turn of the house. */
const turned = (paragraphs: readonly string[]): readonly string[] => paragraphs.map((text, i) => `${text.slice(0, -1)}, ${TURNS[i % 3]}.`);

describe('what the comparison says of two articles', () => {
  test('turns of a house that stand in many paragraphs make no pair', () => {
    const words = inCommon(collate(story('A', turned(CANAL)), story('B', turned(VINEYARD))));
    expect(isPair(words)).toBe(false);
  });

  test('one paragraph of six that was taken over and grew makes one', () => {
    const grown = `${CANAL[1]} It will be broken up on the quay, and its iron sold to a smith in the next valley who has asked for it.`;
    const words = inCommon(collate(story('A', CANAL), story('B', [...VINEYARD, grown])));
    expect(isPair(words)).toBe(true);
    expect(words.kept).toBeGreaterThan(29);
  });

  test('the same text is in common whole', () => {
    const words = inCommon(collate(story('A', CANAL), story('B', CANAL)));
    expect([words.share, words.kept === words.baseWords]).toEqual([1, true]);
  });
});
