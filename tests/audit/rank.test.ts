import { describe, expect, test } from 'vitest';
import { type AuditRow, attributed, FIRST_READ, type FlagCounts, orderFrom, rank, withKinds } from '../../core/audit/index.ts';
import { FLAG_KINDS } from '../../core/model/index.ts';
import { collate } from '../../core/story/collate.ts';
import { CANAL, story, VINEYARD } from '../find/stories.ts';
import { auditRow, keysOf } from './rows.ts';

const row = (name: string, flags: FlagCounts, taken = 50): AuditRow => auditRow(name, flags, { taken });

const ranked = (rows: readonly AuditRow[], order = FIRST_READ): string => keysOf(rank(rows, order));

describe('what is read first', () => {
  test('an altered quotation goes before any number of other flags', () => {
    expect(ranked([row('figures', { 'figure-changed': 9 }), row('quoted', { 'quotation-altered': 1 }), row('none', {})])).toBe(
      'quoted figures none',
    );
  });

  test('of equals in the foremost kind the next kind decides, then how much was taken over', () => {
    const rows = [
      row('a', { 'quotation-altered': 1 }, 90),
      row('b', { 'quotation-altered': 1, 'figure-changed': 1 }),
      row('c', { 'quotation-altered': 2 }),
      row('d', { 'quotation-altered': 1 }, 95),
    ];
    expect(ranked(rows)).toBe('c b d a');
  });

  test('kinds of one line are equal', () => {
    const both = [row('name', { 'name-changed': 1 }), row('roles', { 'role-changed': 2 })];
    expect(ranked(both)).toBe('roles name');
  });

  test('the reasons are the flags themselves, the foremost first', () => {
    const [one] = rank([row('a', { 'link-added': 1, 'negation-changed': 1 })], FIRST_READ);
    expect(one?.because.map(({ kind }) => kind)).toEqual(['negation-changed', 'link-added']);
    expect(one?.line).toBe(1);
  });

  test('a house orders by its own profile; what it does not name moves nothing', () => {
    const order = orderFrom({ order: ['credit-dropped'] });
    if (typeof order === 'string') throw new Error(order);
    expect(ranked([row('q', { 'quotation-altered': 5 }), row('c', { 'credit-dropped': 1 }), row('z', {}, 99)], order)).toBe('c z q');
  });

  test.each([
    [null, 'it has no "order"'],
    [{ order: ['quotation-altered', ['figure']] }, '"figure" is no kind of flag'],
    [{ order: ['link-added', ['link-added']] }, 'twice'],
  ])('a profile that says nothing is told so: %j', (given, words) => expect(orderFrom(given)).toContain(words));

  test('the built-in order names every kind of flag once', () => {
    expect(FIRST_READ.order.flat().sort()).toEqual([...FLAG_KINDS].sort());
  });

  test('only the kinds that are asked for, with the ranks they have among all', () => {
    const rows = rank([row('q', { 'quotation-altered': 1 }), row('f', { 'figure-changed': 1 })], FIRST_READ);
    expect(withKinds(rows, ['figure-changed']).map(({ published, rank: place }) => [published.key, place])).toEqual([['f', 2]]);
  });
});

describe('an article with two sources', () => {
  const cut = (CANAL[3] as string).replace('3,200,000', '3,900,000');
  const CREDIT = 'credit-line: Northwire';
  const made = story('B', [CREDIT, ...VINEYARD.slice(0, 3), ...CANAL.slice(0, 3), cut]);
  const [canalWire, vineyardWire] = [story('A', [CREDIT, ...CANAL]), story('A', [CREDIT, ...VINEYARD])];
  const comparisons = [collate(canalWire, made), collate(vineyardWire, made)];

  test('a paragraph of the other source is no addition, an alteration counts against its own', () => {
    const [canal, vineyard] = attributed(comparisons).map((flags) => flags.map(({ kind }) => kind));
    expect(comparisons[0]?.flags.map(({ kind }) => kind)).toContain('paragraph-added');
    expect(canal).toContain('figure-changed');
    expect(canal).not.toContain('paragraph-added');
    expect(vineyard).not.toContain('paragraph-added');
    expect(vineyard).not.toContain('figure-changed');
  });

  test('a paragraph of neither counts once', () => {
    const own = story('B', [
      CREDIT,
      ...VINEYARD.slice(0, 3),
      ...CANAL.slice(0, 3),
      'The mayor of Tarn has asked the army for a pontoon bridge.',
    ]);
    const flags = attributed([collate(canalWire, own), collate(vineyardWire, own)]);
    expect(flags.map((all) => all.filter(({ kind }) => kind === 'paragraph-added').length)).toEqual([1, 0]);
  });
});
