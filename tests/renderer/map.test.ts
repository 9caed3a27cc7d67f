import { expect, test } from 'vitest';
import { mapRow } from '../../renderer/page/map.ts';
import { placesOf, rowAt } from '../../renderer/page/rows.ts';
import { picture } from '../report/picture.ts';

/** The map of the rows of a picture, base then witness: token and how dark in hundredths. */
function mapped(...entries: readonly string[]): readonly string[] {
  const comparison = picture(...entries);
  const named = {
    entries: new Map(comparison.entries.map((entry) => [entry.id, entry])),
    base: new Map(comparison.base.blocks.map((block) => [block.id, block])),
    witness: new Map(comparison.witness.blocks.map((block) => [block.id, block])),
  };
  return placesOf(comparison).map((place) => {
    const row = rowAt(place, named);
    if (!row) throw new Error('no row');
    const { base, witness } = mapRow(row, () => true);
    return [base, witness].map((mark) => (mark ? `${mark.token.slice(2)} ${Math.round(mark.dark * 100)}` : '-')).join(' | ');
  });
}

test('a side is the darker the more of its letters differ', () => {
  expect(mapped('aaaa[bbbb|cc].', 'Same.')).toEqual(['accent 44 | accent 29', 'rule-strong 0 | rule-strong 0']);
});

test('house style alone has its own colour, and what came or went stands on one side', () => {
  expect(mapped('The [harbour|harbor|spelling] is shut.', '- Gone.', '+ New.').map((row) => row.replace(/\d+/g, ''))).toEqual([
    'house-ink  | house-ink ',
    'base-ink  | -',
    '- | witness-ink ',
  ]);
});

test('both ends of a move are told on their side', () => {
  const rows = mapped('One.', 'Two.', '@1 Moved.', 'Three.');
  expect(rows.filter((row) => row.includes('moved-ink'))).toEqual(['moved-ink 100 | -', '- | moved-ink 100']);
});
