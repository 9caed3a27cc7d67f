import { countsOf, type Listing } from './listing.ts';
import type { ReadingOrder } from './reading-order.ts';

/** The index for a program: one object, a line each row. Schema `stet-audit/1`: additions are allowed, changes need a new name. */
export function indexJson(listing: Listing, { order }: ReadingOrder): string {
  const lines = (all: readonly unknown[]): string =>
    all.length === 0 ? '[]' : `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  const without = listing.findings.filter(({ pairs }) => pairs.length === 0).map(({ published }) => published);
  return `{
"schema": "stet-audit/1",
"created": ${JSON.stringify(listing.created)},
"counts": ${JSON.stringify({ ...countsOf(listing), failures: listing.failures.length })},
"order": ${JSON.stringify(order)},
"pairs": ${lines(listing.ranked)},
"withoutSource": ${lines(without)},
"failures": ${lines(listing.failures)}
}
`;
}
