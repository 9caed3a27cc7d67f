import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../core/model/index.ts';
import { report } from '../../core/report/report.ts';
import { toTei } from '../../core/report/tei/tei.ts';
import { collate } from '../../core/story/collate.ts';
import { readBack, type Witnesses, witnessesOf } from '../../core/witnesses/index.ts';
import { readTei } from '../report/readers/tei.ts';
import { transmission } from '../witnesses/transmission.ts';

const textOf = ({ blocks }: Comparison['base']): string => blocks.map(({ text }) => text).join('\n\n');

/** One order of a list for each seed. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const left = [...list];
  const found: T[] = [];
  for (let n = seed * 7919 + 1; left.length > 0; n = (n * 48271) % 2147483647) found.push(...left.splice(n % left.length, 1));
  return found;
}

describe.each([11, 12, 13])('a story handed down, %i', (seed) => {
  const { base, witnesses } = transmission(seed, 5);
  const comparisons = witnesses.map(({ article }) => collate(base, article));
  const told: Witnesses = witnessesOf(comparisons);

  it('every witness reads back from the table', () => {
    for (const { article } of witnesses) expect(readBack(told.rows, article.siglum)).toBe(textOf(article));
  });

  it('the base reads back from the rows', () => {
    expect(
      told.rows
        .filter((row) => row.base !== null)
        .map(({ text }) => text)
        .join('\n\n'),
    ).toBe(textOf(base));
  });

  it('the table of two is their comparison: entries, flags and edits', () => {
    for (const comparison of comparisons) {
      const two = witnessesOf([comparison]);
      const { siglum } = comparison.witness;
      const cells = two.rows.flatMap(({ cells: own }) => own[siglum] ?? []);
      expect(new Set(cells.map(({ entry }) => entry))).toEqual(new Set(comparison.entries.map(({ id }) => id)));
      const standing = comparison.flags.filter(({ entry, edits }) => entry !== null || edits.length > 0).map(({ id }) => id);
      expect([...new Set(cells.flatMap(({ flags }) => flags.map(({ id }) => id)))].sort()).toEqual([...standing].sort());
      const edits = comparison.entries.flatMap(({ base: a, witness: b, segments }) =>
        a.length > 0 && b.length > 0 ? segments.filter(({ edit, lemma, reading }) => edit && lemma !== reading) : [],
      );
      for (const { lemma, reading } of edits)
        expect(two.places.some((place) => place.lemma.includes(lemma) && place.readings.some(({ text }) => text?.includes(reading)))).toBe(
          true,
        );
    }
  });

  it('adding witnesses in any order gives the same table', () => {
    for (let order = 1; order <= 4; order++) expect(witnessesOf(shuffled(comparisons, order))).toEqual(told);
  });

  it('a witness taken out leaves what the others say of themselves as it was', () => {
    const without = witnessesOf(comparisons.slice(1));
    for (const { article } of witnesses.slice(1)) expect(readBack(without.rows, article.siglum)).toBe(textOf(article));
    const [first] = witnesses;
    const cellsOf = (all: Witnesses) =>
      all.rows
        .filter((row) => row.base !== null)
        .map(({ id, cells }) => [id, Object.fromEntries(Object.entries(cells).filter(([siglum]) => siglum !== first?.article.siglum))]);
    expect(cellsOf(without)).toEqual(cellsOf(told));
    expect(witnessesOf([...comparisons.slice(1), ...comparisons.slice(0, 1)])).toEqual(told);
  });

  it('TEI has every witness, each read back', () => {
    const tei = toTei(report(comparisons, { created: '2027-02-03T00:00:00Z' }));
    for (const article of [base, ...witnesses.map((one) => one.article)])
      expect(readTei(tei, article.siglum)).toEqual(article.blocks.map(({ text }) => text));
  });
});
