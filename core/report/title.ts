import { known } from './terms.ts';

/** What a report is about. */
export type Subject = 'what changed' | 'queries';

type Named = Parameters<typeof known>[0];

// More names than these make a title that nobody reads to its end.
const NAMED = 3;

/**
 * What a report is called when nobody named it: whose copy became whose.
 *
 *     "BSS → The Moscow Times: what changed"   "BSS → 5 versions: what changed"
 */
export function titleOf(base: Named, witnesses: readonly Named[], subject: Subject = 'what changed'): string {
  const names = [base, ...witnesses].map(known);
  // One outlet's story as it was and as it is: the outlet alone tells neither.
  const told = new Set(names).size < names.length ? [base, ...witnesses].map(({ name }) => name) : names;
  const [from, ...to] = told;
  return `${from} → ${to.length > NAMED ? `${to.length} versions` : to.join(', ')}: ${subject}`;
}
