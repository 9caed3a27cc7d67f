import { readByline } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { readDateline } from '../furniture/dateline.ts';
import { isAuthorBox } from './author-box.ts';
import { buildOf, type Column, unitOf } from './column.ts';
import type { Measured } from './measure.ts';

/** Paragraphs of the story among which the line that signs or dates it is looked for: further down it belongs to a box. */
const WITHIN = 3;
/** Longest line that signs or dates a story, in UTF-16 units. */
const LONGEST_MARK = 120;
/**
 * Lines over the byline, paragraphs among them, and the longest line in UTF-16 units, above which they are the story's beginning and sum
 * nothing up.
 */
const MOST = 5;
const MOST_PARAGRAPHS = 2;
// On 990 pages (F1 0.9413) 55 gives 0.9415; on every tenth 220 gives 0.9225 for 0.9245.
const LONGEST = 110;

/**
 * Lines that sum a story up above its column: what stands between the headline and the byline or date, whatever it is called, and a
 * paragraph of another build right above the dateline. For each line whether it does. `open` says which may still be story.
 */
export function decks(
  lines: readonly Measured[],
  open: readonly boolean[],
  rules: readonly (string | null)[],
  column: Column,
  size: Float64Array,
  headline: number,
): boolean[] {
  const found: boolean[] = new Array(lines.length).fill(false);
  if (headline < 0 || headline > column.first) return found;
  const hung = (line: Measured): boolean => column.holders.has(unitOf(line, size)?.parent ?? line.element);
  const paragraphs = lines.flatMap((line, i) => (i > headline && open[i] && line.prose && hung(line) ? [i] : []));
  const marks = (i: number): boolean => {
    const line = lines[i] as Measured;
    if (line.text.length > LONGEST_MARK || line.prose) return false;
    const rule = rules[line.element.order];
    if (rule) return rule === 'article-data';
    return isAuthorBox(line) || readByline(line.text) !== null || readDateLine(line.text) !== null;
  };
  const end = paragraphs[WITHIN - 1] ?? lines.length;
  let mark = -1;
  for (let i = headline + 1; i < end; i++) if (marks(i)) mark = i;
  const rest = new Set(
    paragraphs.filter((i) => i > mark).map((i) => buildOf(unitOf(lines[i] as Measured, size) ?? (lines[i] as Measured).element)),
  );
  // Of the build of the paragraphs below, it is one of them, and the byline stands in their midst.
  const apart = (i: number): boolean => {
    const line = lines[i] as Measured;
    return !hung(line) || !rest.has(buildOf(unitOf(line, size) ?? line.element));
  };
  const above = lines.flatMap((line, i) => (i > headline && i < mark && open[i] && line.heading !== 1 ? [i] : []));
  const short = (i: number): boolean => (lines[i] as Measured).text.length <= LONGEST;
  const told = (i: number): boolean => {
    const { element, prose } = lines[i] as Measured;
    return prose && element.name !== 'li' && element.parent?.name !== 'li';
  };
  if (above.length <= MOST && above.filter(told).length <= MOST_PARAGRAPHS && above.every((i) => short(i) && apart(i)))
    for (const i of above) found[i] = true;
  const [first, second, third] = paragraphs.filter((i) => i > mark);
  if (first !== undefined && second !== undefined && third !== undefined && second === first + 1) {
    const [own, next, after] = [first, second, third].map((i) =>
      buildOf(unitOf(lines[i] as Measured, size) ?? (lines[i] as Measured).element),
    );
    if (short(first) && own !== next && next === after && next?.includes('.') && readDateline((lines[second] as Measured).text) !== null)
      found[first] = true;
  }
  return found;
}
