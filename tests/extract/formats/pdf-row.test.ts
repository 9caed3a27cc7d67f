import { describe, expect, test } from 'vitest';
import { type Glyphs, rowText } from '../../../core/extract/pdf/row.ts';
import { keepsHyphen } from '../../../core/extract/plain/hyphens.ts';

/** Characters side by side from the left, in em of size 10; a number is a gap between them. */
function printed(...parts: (string | number)[]): Glyphs[] {
  let at = 0;
  return parts.flatMap((part): Glyphs[] => {
    if (typeof part === 'number') {
      at += part * 10;
      return [];
    }
    const left = at;
    at += [...part].length * 5;
    return [{ text: part, left, right: at, y: 100, size: 10, font: 'f' }];
  });
}

describe('a row of a printed page', () => {
  test('a gap is a space, parts of a word are none', () => {
    expect(rowText(printed('the har', 'bour', 0.3, 'office'))).toBe('the harbour office');
  });

  test('what is written from the right is read from there, its figures and marks as they are meant', () => {
    expect(rowText(printed('ثالثة', 0.3, '12', 0.3, 'ثانية', 0.3, 'أولى'))).toBe('أولى ثانية 12 ثالثة');
    expect(rowText(printed('ثالثة', 0.3, '(', 'ثانية', ')', 0.3, 'أولى'))).toBe('أولى (ثانية) ثالثة');
    expect(rowText(printed('.2026', 0.3, 'عام'))).toBe('عام 2026.');
  });

  test('a vowel’s mark stays on its letter', () => {
    expect(rowText(printed('ُصرف', 0.3, 'ت'))).toBe('تُصرف');
  });

  test('Chinese stands without spaces, also where it is stretched or changes its type', () => {
    expect(rowText(printed('港口', 0.1, '关闭', 0.25, '12', 0.25, '日'))).toBe('港口关闭12日');
    expect(rowText(printed('港口关闭', 0.5, '渡轮停航'))).toBe('港口关闭 渡轮停航');
  });

  test('a raised figure is marked as one of a note', () => {
    const raised: Glyphs = { text: '2', left: 20, right: 23, y: 104, size: 6, font: 'f' };
    expect(rowText([...printed('quay'), raised])).toBe('quay\ue0002\ue001');
  });

  test.each([
    ['ninety', 'four', true],
    ['one', 'off', true],
    ['long', 'term', true],
    ['fifth', 'largest', true],
    ['six', 'teen', false],
    ['nego', 'tiate', false],
  ])('%s- %s', (first, second, keeps) => {
    expect(keepsHyphen(first, second)).toBe(keeps);
  });
});
