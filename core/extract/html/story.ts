import { wordCount } from '../../language/sentence.ts';
import { append, type BlockKind } from '../../model/index.ts';
import { isStoryName } from './class-names.ts';
import { type Measured, sumUp } from './measure.ts';
import { type Element, isElement, type Page, within } from './tree.ts';

/** Elements that hold a piece of a story, and the whole only where they hold several paragraphs: a layout's cell, an old page's `font`. */
const PARAGRAPH = /^(?:p|li|td|span|blockquote|h\d|tr|tbody|a|b|i|em|strong|font)$/;

/** Share of the best value that a child must hold for the story to be sought inside it. */
const NARROWING = 0.85;

/** By how much more an element counts that is named as the story's. */
const STORY_NAMED = 1.1;

/** Share of the story's running text that an element after it, of another build, must hold to be a part of it. */
const LEAST_AFTER = 0.12;
/** Running text, in UTF-16 units, from which it is no note. */
const LONGEST_NOTE = 400;

/**
 * The elements that hold the story. Running text counts for an element, links and loose words against it; the element with the greatest
 * sum is narrowed while one child holds nearly all of it, then neighbours that are plainly running text are taken in again.
 * After J. Pasternack and D. Roth, "Extracting article text from the web with maximum subsequence segmentation" (2009).
 */
export function storyElements(
  page: Page,
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  evidence: readonly boolean[] | null,
): Element[] {
  const values = valuesOf(page, lines, rules, evidence);
  let best = page.elements[0] as Element;
  for (const element of page.elements) {
    // Names are not read where they could decide nothing.
    if ((values[element.order] as number) * STORY_NAMED < (values[best.order] as number)) continue;
    const value =
      (values[element.order] as number) *
      (isStoryName(element) ? STORY_NAMED : element.name === 'article' || element.name === 'main' ? 1.05 : 1);
    if (value > (values[best.order] as number) || (value >= (values[best.order] as number) && within(element, best))) best = element;
  }
  // The value of a lone paragraph is its parent's too; what stands around it decides nothing.
  const paragraphs = sumUp(page, lines, (line) => (line.prose ? 1 : 0));
  const lone = (element: Element): boolean => PARAGRAPH.test(element.name) && (paragraphs[element.order] as number) < 3;
  while (lone(best) && best.parent) best = best.parent;
  const chosen: Element[] = [];
  let at = best;
  const around: Element[] = [];
  for (;;) {
    const children = at.children.filter(isElement);
    const inner = children.reduce<Element | null>(
      (most, child) => (!most || (values[child.order] as number) > (values[most.order] as number) ? child : most),
      null,
    );
    if (!inner || lone(inner) || (values[inner.order] as number) < (values[best.order] as number) * NARROWING) break;
    append(
      around,
      children.filter((child) => child !== inner),
    );
    at = inner;
  }
  chosen.push(at);
  const prose = sumUp(page, lines, (line) => (line.prose ? line.text.length : 0));
  const text = sumUp(page, lines, (line) => line.text.length);
  const linkedHeadings = sumUp(page, lines, (line) => (line.heading > 0 && line.linked > 0.5 ? 1 : 0));
  for (const sibling of around) {
    if (rules[sibling.order]) continue;
    const [own, all] = [prose[sibling.order] as number, text[sibling.order] as number];
    const alike =
      own > 0 && sibling.name === at.name && at.attributes['class'] !== undefined && sibling.attributes['class'] === at.attributes['class'];
    // What stands after a story in an element of another build is a note of the page more often than its last part, unless it has some length.
    const after = sibling.order > at.order && !alike && !PARAGRAPH.test(sibling.name);
    if (
      (alike || own >= (after ? Math.min(LONGEST_NOTE, Math.max(60, (prose[at.order] as number) * LEAST_AFTER)) : 60)) &&
      own > all * 0.7 &&
      (linkedHeadings[sibling.order] as number) === 0 &&
      (values[sibling.order] as number) > 0
    )
      chosen.push(sibling);
  }
  return chosen;
}

/** What each element is worth as the story's, by its order. */
function valuesOf(
  page: Page,
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  evidence: readonly boolean[] | null,
): Float64Array {
  const values = sumUp(page, lines, (line, i) =>
    rules[line.element.order] ? 0 : worth(line, lines[i - 1], evidence ? (evidence[i] as boolean) : null),
  );
  if (values.some((value) => value > 0)) return values;
  // A page of short lines (what a picture was taken with, a list of names) has no running text: what is no link counts.
  return sumUp(page, lines, (line) => (rules[line.element.order] || line.taken !== null ? 0 : line.text.length * (1 - line.linked)));
}

/**
 * What a line adds to the elements around it. Structured data that holds the line vouches for it; one that lacks it makes it doubtful. A
 * paragraph under a linked title is the teaser of another article.
 */
function worth(line: Measured, above: Measured | undefined, held: boolean | null): number {
  if (line.taken !== null) return 0;
  if (line.listed) return line.text.length * (1 - line.linked) * 0.5;
  if (held === true) return line.text.length * 1.5;
  if (line.heading > 0) return 0;
  if (!line.prose) return -(10 + line.text.length * line.linked);
  const teaser = above !== undefined && above.linked > 0.8 && !above.prose && line.text.length < 300;
  return line.text.length * (1 - line.linked) * (held === false ? 0.3 : 1) * (teaser ? 0.2 : 1);
}

/** Lines above the headline in which the caption of its picture may stand. */
const BEFORE = 12;

/**
 * For each line null when it belongs to the story, else the rule that keeps it out. The story is what stands in its elements (`inside`, by
 * element order), and the running text between the headline and its first paragraph (`start`); what stands before the headline does not
 * belong to it when the story follows. `headline` and `start` are indices of lines, -1 for none.
 */
export function storyLines(
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  inside: readonly boolean[],
  headline: number,
  start: number,
  kinds: (line: Measured, index: number) => BlockKind,
): (string | null)[] {
  const weight = (from: number, to: number): number =>
    lines
      .slice(from, to)
      .reduce((sum, { prose, element, text }) => sum + (prose && inside[element.order] && !rules[element.order] ? text.length : 0), 0);
  const follows = headline >= 0 && weight(headline, lines.length) > 2 * weight(0, headline);
  return lines.map((line, i) => {
    const near = headline >= 0 && i < start && i > headline - BEFORE;
    if (near && i !== headline && !rules[line.element.order]) {
      const kind = kinds(line, i);
      if (kind === 'caption' || (kind === 'deck' && i > headline && wordCount(line.text) > 4)) return null;
    }
    if (follows && i < headline) return 'before-headline';
    if (inside[line.element.order]) return null;
    const deck =
      headline >= 0 && i > headline && i < start && line.linked < 0.3 && line.text.length > 50 && (line.prose || line.heading > 1);
    return deck ? null : 'outside-story';
  });
}
