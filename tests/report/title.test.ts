import { expect, test } from 'vitest';
import { titleOf } from '../../core/report/title.ts';

const named = (name: string, outlet: string | null = null) => ({ name, metadata: { outlet } });

test('a report is called by whose copy became whose', () => {
  expect(titleOf(named('a.txt', 'Orsel Wire'), [named('b.html', 'The Quay')])).toBe('Orsel Wire → The Quay: what changed');
  expect(titleOf(named('a.txt'), [named('b.html', 'The Quay'), named('c.html')])).toBe('a.txt → The Quay, c.html: what changed');
});

test('one outlet twice is told by its files', () => {
  expect(titleOf(named('first.html', 'The Quay'), [named('second.html', 'The Quay')])).toBe('first.html → second.html: what changed');
});

test('many are counted', () => {
  expect(titleOf(named('a'), [named('b'), named('c'), named('d'), named('e')])).toBe('a → 4 versions: what changed');
});
