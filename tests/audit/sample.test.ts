import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overall, sample, wilson } from '../../core/audit/index.ts';

const drawn = (rows: readonly string[], size: number, seed: number) =>
  sample(rows, { nameOf: (row) => row, stratumOf: (row) => row[0] as string, size, seed });

const ROWS = [...Array.from({ length: 90 }, (_, i) => `a${i}`), ...Array.from({ length: 9 }, (_, i) => `b${i}`), 'c0'];

describe('a sample for reading', () => {
  test('every kind is read, and each by its share', () => {
    expect(drawn(ROWS, 20, 7).map(({ name, all, drawn: some }) => [name, all.length, some.length])).toEqual([
      ['a', 90, 18],
      ['b', 9, 1],
      ['c', 1, 1],
    ]);
  });

  test('one seed draws the same rows in whatever order they come; another seed draws others', () => {
    const names = (rows: readonly string[], seed: number): string =>
      drawn(rows, 20, seed)
        .flatMap((one) => one.drawn)
        .join();
    expect(names([...ROWS].reverse(), 7)).toBe(names(ROWS, 7));
    expect(names(ROWS, 8)).not.toBe(names(ROWS, 7));
  });

  test('never more than there are, never one twice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[abc]\d{1,3}$/), { minLength: 1, maxLength: 60 }),
        fc.nat(80),
        fc.nat(),
        (rows, size, seed) => {
          const all = drawn(rows, size, seed).flatMap((one) => one.drawn);
          expect(all.length).toBe(Math.min(size, rows.length));
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((one) => rows.includes(one))).toBe(true);
        },
      ),
    );
  });
});

describe('intervals', () => {
  test.each([
    // Published tables of Wilson's interval at 95 %.
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 10, 0.2366, 0.7634],
    [49, 50, 0.895, 0.9965],
  ])('%d of %d', (found, read, from, to) => {
    const interval = wilson(found, read);
    expect(interval.from).toBeCloseTo(from, 3);
    expect(interval.to).toBeCloseTo(to, 3);
  });

  test('strata count by their size, not by what was read of them', () => {
    const { share } = overall([
      { all: 900, read: 10, found: 0 },
      { all: 100, read: 10, found: 10 },
    ]);
    expect(share).toBeCloseTo(0.1, 6);
  });

  test('what was read whole leaves nothing open; nothing read leaves everything open', () => {
    expect(overall([{ all: 8, read: 8, found: 2 }])).toEqual({ share: 0.25, from: 0.25, to: 0.25 });
    expect(overall([{ all: 8, read: 0, found: 0 }])).toEqual({ share: 0, from: 0, to: 1 });
  });

  test('about 95 of 100 samples hold the true share', () => {
    // 1,000 rows of two strata, 8 % of the one and 30 % of the other found wanting.
    const rows = Array.from({ length: 1000 }, (_, i) => `${i < 800 ? 'a' : 'b'}${String(i).padStart(4, '0')}`);
    const wanting = (row: string): boolean => (row < 'b' ? Number(row.slice(1)) % 100 < 8 : Number(row.slice(1)) % 10 < 3);
    const truth = rows.filter(wanting).length / rows.length;
    let held = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const { from, to } = overall(
        drawn(rows, 60, seed).map((one) => ({ all: one.all.length, read: one.drawn.length, found: one.drawn.filter(wanting).length })),
      );
      if (from <= truth && truth <= to) held++;
    }
    expect(held / 400).toBeGreaterThan(0.92);
    expect(held / 400).toBeLessThan(0.99);
  });
});
