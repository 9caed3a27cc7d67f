/**
 * A date of an article as milliseconds since 1970, for putting in order: `2025-03-11` is its first moment, a time without a zone is taken for UTC.
 * Null where it is none.
 */
export function instantOf(iso: string | null): number | null {
  if (iso === null) return null;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso.slice(-6)) || !iso.includes('T') ? iso : `${iso}Z`;
  const at = Date.parse(zoned);
  return Number.isNaN(at) ? null : at;
}

/** Hours by which a source may bear a later date than what was made of it: zones that are not told, and clocks of pages that were saved again. */
const SLACK = 36 * 60 * 60 * 1000;

/** Whether a source of one date can have been there for an article of another. What is not known is no reason against it. */
export function inTime(source: number | null, published: number | null): boolean {
  return source === null || published === null || source <= published + SLACK;
}

/** The earlier first; those without a date after those with one. 0 where dates do not tell. */
export function byDate(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return a === null ? 1 : b === null ? -1 : a - b;
}
