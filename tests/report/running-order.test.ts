import { describe, expect, test } from 'vitest';
import { facings, report, runningOrder } from '../../core/report/index.ts';
import { OPTIONS, picture } from './picture.ts';

/** Each row as `base=witness`, by ids. */
const order = (...entries: readonly string[]): string[] => {
  const [facing] = facings(report([picture(...entries)], OPTIONS));
  return facing
    ? runningOrder(facing).map((row) => `${row.base.map((b) => b.id).join('+')}=${row.witness.map((b) => b.id).join('+')}`)
    : [];
};

describe('the running order tells every block once, each side in its own order', () => {
  test('paragraphs that answer one to one stand side by side', () => {
    expect(order('One.', 'Two [was|is] here.')).toEqual(['A1=B1', 'A2=B2']);
  });

  test('an omission stands after its base neighbour, an addition after its witness neighbour', () => {
    expect(order('One.', '- Gone.', '+ New.', 'Two.')).toEqual(['A1=B1', 'A2=', '=B2', 'A3=B3']);
  });

  test('a merged entry is one row', () => {
    expect(order('One.[¶| ]Two.', 'Three.')).toEqual(['A1+A2=B1', 'A3=B2']);
  });

  test('a moved paragraph stands at both its places', () => {
    expect(order('One.', 'Two.', '@1 Moved down.', 'Three.')).toEqual(['A1=', 'A2=B1', 'A3=B2', '=B3', 'A4=B4']);
  });

  test('entries that cross without being called moved are told apart all the same', () => {
    const crossed = picture('One.', '@1 Two.');
    const [facing] = facings(report([{ ...crossed, entries: crossed.entries.map((entry) => ({ ...entry, moved: false })) }], OPTIONS));
    expect(facing && runningOrder(facing).map((row) => row.side)).toEqual(['witness', 'both', 'base']);
  });

  test('white space that both sides of an edit end with is outside the edit', () => {
    const [facing] = facings(report([picture('We [foster |strengthen ]ties.')], OPTIONS));
    expect(facing && runningOrder(facing)[0]?.runs.map((run) => [run.lemma, run.reading])).toEqual([
      ['We ', 'We '],
      ['foster', 'strengthen'],
      [' ', ' '],
      ['ties.', 'ties.'],
    ]);
  });
});
