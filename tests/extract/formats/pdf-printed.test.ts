import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../core/extract/pdf/printed.ts';
import { pdf } from './pdf-file.ts';
import { HEADLINE, opened } from './story.ts';

const lines = (texts: readonly string[], x: number, from: number): { x: number; y: number; size: number; text: string }[] =>
  texts.map((text, i) => ({ x, y: from - i * 14, size: 11, text }));
const told = async (texts: readonly string[]): Promise<string[]> => {
  const article = await opened(pdf([[{ x: 50, y: 745, size: 22, text: HEADLINE }, ...lines(texts, 50, 700)]]), 'a.pdf');
  return article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
};

describe('what the characters of a PDF say beyond its text layer', () => {
  test('a hyphen that only parts a word at the end of a line', async () => {
    const texts = [
      'The harbour office reopened the long ware\u00ad',
      'houses on the quay after the dockers had nego\u00ad',
      'tiated for a week.',
    ];
    expect(await told(texts)).toEqual([
      'The harbour office reopened the long warehouses on the quay after the dockers had negotiated for a week.',
    ]);
  });

  test('but not two words that follow each other without one', async () => {
    const texts = [
      'The harbour office reopened the long ware\u00ad',
      'houses on the quay because the dockers now',
      'have what they asked for.',
    ];
    expect(await told(texts)).toEqual([
      'The harbour office reopened the long warehouses on the quay because the dockers now have what they asked for.',
    ]);
  });

  test('Arabic words of which one character prints two letters', () => {
    // From the left: "سلام", "الأمل", and a word that has both letters apart.
    const { turned } = wordsOf([
      ['م', 'لا', 'س', ' ', 'ل', 'م', 'لأ', 'ا'],
      ['م', 'ل', 'ا', 'ع'],
    ]);
    expect([...turned]).toEqual([
      ['سالم', 'سلام'],
      ['األمل', 'الأمل'],
    ]);
  });

  test('an Arabic word that stands there with both letters apart, too, stays as it is told', () => {
    expect([...wordsOf([['م', 'لا', 'س', ' ', 'م', 'ل', 'ا', 'س']]).turned]).toEqual([]);
  });
});
