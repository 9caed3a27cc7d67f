import { describe, expect, test } from 'vitest';
import { FIRST_READ, indexCsv, indexJson, indexPage, SORTS } from '../../core/audit/index.ts';
import { auditRow, listingOf, manyRows } from './rows.ts';

const page = (rows: Parameters<typeof listingOf>[0], file = 'index.html'): string =>
  indexPage(listingOf(rows), SORTS.find((one) => one.file === file) as (typeof SORTS)[number], () => 'HASH');

/** The names of the rows of a page, in its order. */
const order = (html: string): string => [...html.matchAll(/<a href="reports\/([\w-]+)\.html"/g)].map(([, name]) => name).join(' ');

const ROWS = [
  auditRow('a', { 'figure-changed': 1, 'link-added': 4 }, { outlet: 'Post', date: '2026-01-02', taken: 10 }),
  auditRow('b', { 'quotation-altered': 1 }, { outlet: 'Echo', date: '2026-03-02', taken: 40 }),
  auditRow('c', {}, { outlet: null, date: null, taken: 100 }),
];

describe('the index page', () => {
  test.each([
    ['index.html', 'b a c'],
    ['index-by-outlet.html', 'b a c'],
    ['index-by-date.html', 'b a c'],
    ['index-by-share.html', 'c b a'],
    ['index-by-flags.html', 'a b c'],
  ])('%s is in its order: %s', (file, wanted) => expect(order(page(ROWS, file))).toBe(wanted));

  test('says by which column it is sorted, and leads to the other orders', () => {
    const html = page(ROWS, 'index-by-share.html');
    expect(html).toMatch(/<th scope="col" class="share" aria-sort="descending">Taken over<\/th>/);
    for (const { file } of SORTS) if (file !== 'index-by-share.html') expect(html).toContain(`<a href="${file}">`);
  });

  test('offers the kinds that there are, with their counts, and hides by style what lacks a checked one', () => {
    const html = page(ROWS);
    expect(html).toMatch(/id="k-quotation-altered">Quotation altered <b>1<\/b>/);
    expect(html).not.toContain('k-name-changed');
    expect(html).toContain('body:has(#k-quotation-altered:checked) tbody tr:not(.k-quotation-altered){display:none}');
    expect(html).toMatch(/<tr class="k-quotation-altered o-\d s-2">/);
  });

  test('whatever an article says of itself is text', () => {
    const hostile = auditRow(
      'x',
      { 'link-added': 1 },
      { headline: '"><script>alert(1)</script>', outlet: '</style><img src=x onerror=alert(1)>' },
    );
    const html = page([hostile, ...ROWS]);
    expect(html).not.toMatch(/<script|<img/);
    expect(indexCsv(listingOf([auditRow('y', {}, { headline: '=HYPERLINK("http://x")' })]), true)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  test('the JSON is one object with a line each pair', () => {
    const json = indexJson(listingOf(ROWS), FIRST_READ);
    const told = JSON.parse(json) as { schema: string; pairs: { rank: number; published: { key: string } }[]; failures: unknown[] };
    expect([told.schema, told.pairs.map(({ published }) => published.key), told.failures.length]).toEqual([
      'stet-audit/1',
      ['b', 'a', 'c'],
      1,
    ]);
    expect(json.split('\n').filter((line) => line.includes('"rank"'))).toHaveLength(3);
  });

  test('ten thousand rows are one page of a few megabytes', () => {
    const html = page(manyRows(10_000));
    expect(html.match(/<tr class/g)).toHaveLength(10_000);
    expect(html.length).toBeLessThan(12_000_000);
  });
});
