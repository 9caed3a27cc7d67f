import { describe, expect, test } from 'vitest';
import type { ReadingDecision } from '../../core/model/index.ts';
import { picture, reading } from './reading.ts';

const story =
  '# Rain\n\nRain fell on the town. It fell all day long, officials said.\n\nAdvertisement\n\nThe river rose by [two metres](https://x.example/) before noon.';
const decided = async (...decisions: ReadingDecision[]) => picture(await reading(story, 'a.md', decisions));

describe('a person decides how a source is read', () => {
  test('what was set aside is kept, where it stood', async () => {
    expect(await decided({ action: 'keep', text: 'Advertisement' })).toEqual([
      'headline: Rain',
      'paragraph: Rain fell on the town. It fell all day long, officials said.',
      'paragraph: Advertisement',
      'paragraph: The river rose by two metres before noon.',
    ]);
  });

  test('a block is dropped, named by a part of it', async () => {
    expect(await decided({ action: 'drop', text: 'The river rose' })).toContain('- dropped: The river rose by two metres before noon.');
  });

  test('a block gets another kind', async () => {
    expect(await decided({ action: 'set-kind', text: 'Rain fell on the town', kind: 'deck' })).toContain(
      'deck: Rain fell on the town. It fell all day long, officials said.',
    );
  });

  test('a block is split, its links with it', async () => {
    const { blocks } = await reading(story, 'a.md', [{ action: 'split', text: 'The river rose by two metres before noon.', at: 17 }]);
    expect(blocks.slice(2).map(({ id, text, links }) => ({ id, text, links }))).toEqual([
      { id: 'A3', text: 'The river rose by', links: [] },
      { id: 'A4', text: 'two metres before noon.', links: [{ start: 0, end: 10, href: 'https://x.example/' }] },
    ]);
  });

  test('two blocks are joined', async () => {
    const { blocks } = await reading(story, 'a.md', [
      {
        action: 'join',
        text: 'Rain fell on the town. It fell all day long, officials said.',
        next: 'The river rose by two metres before noon.',
      },
    ]);
    expect(blocks.at(-1)?.text).toBe(
      'Rain fell on the town. It fell all day long, officials said. The river rose by two metres before noon.',
    );
    expect(blocks.at(-1)?.links).toEqual([{ start: 79, end: 89, href: 'https://x.example/' }]);
  });

  test('a decision that names nothing changes nothing and says so', async () => {
    const article = await reading(story, 'a.md', [{ action: 'drop', text: 'Snow' }]);
    expect(article.blocks).toHaveLength(3);
    expect(article.messages.map(({ rule }) => rule)).toEqual(['decision-missed']);
  });
});
