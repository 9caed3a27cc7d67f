import { expect, test } from 'vitest';
import { ribbon, ribbonsOf } from '../../renderer/page/ribbon.ts';

const at = (top: number, bottom: number) => ({ top, bottom });

test('a band goes from edge to edge and leaves both level', () => {
  expect(ribbon(at(0, 20), at(40, 60), 64)).toBe('M0 0C32 0 32 40 64 40V60C32 60 32 20 0 20Z');
});

test('of a paragraph that two were merged into, each has a part as large as itself', () => {
  expect(ribbonsOf([at(0, 30), at(40, 50)], [at(0, 40)], 64)).toEqual([
    ribbon(at(0, 30), at(0, 30), 64),
    ribbon(at(40, 50), at(30, 40), 64),
  ]);
  expect(ribbonsOf([at(0, 40)], [at(0, 30), at(40, 50)], 64)).toEqual([
    ribbon(at(0, 30), at(0, 30), 64),
    ribbon(at(30, 40), at(40, 50), 64),
  ]);
});

test('several that answer several are one band, and nothing is joined to nothing', () => {
  expect(ribbonsOf([at(0, 10), at(20, 30)], [at(0, 5), at(8, 40)], 64)).toEqual([ribbon(at(0, 30), at(0, 40), 64)]);
  expect(ribbonsOf([], [at(0, 5)], 64)).toEqual([]);
});
