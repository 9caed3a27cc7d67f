import { isProse } from '../../language/sentence.ts';
import { clean } from '../white-space.ts';
import type { FlowLine } from './flow.ts';
import { type Element, holding, isElement, type Page, textOf } from './tree.ts';

/** A line with what is counted of it. */
export interface Measured extends FlowLine {
  /** Share of its characters that stand in links, 0–1. */
  readonly linked: number;
  /** Reads like running text and is not mostly links. */
  readonly prose: boolean;
  readonly heading: number;
  /** Whether it is a paragraph with nothing in it but bold words. */
  readonly bold: boolean;
}

/** Sums over the lines inside each element, indexed by the element's order. */
export interface Sums {
  readonly text: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
  /** Running text that stands before the element. */
  readonly before: Float64Array;
  /** Whether a picture stands in the element. */
  readonly pictured: readonly boolean[];
}

export function measure(lines: readonly FlowLine[]): Measured[] {
  return lines.map((line) => {
    const chars = line.links.reduce((sum, link) => sum + link.end - link.start, 0);
    const linked = Math.min(1, chars / line.text.length);
    const heading = headingOf(line.element);
    return {
      ...line,
      linked,
      heading,
      bold: line.element.name === 'p' && line.text.length < 100 && isBold(line.element),
      prose: line.taken === null && heading === 0 && linked < 0.5 && isProse(line.text) && !inCaption(line.element),
    };
  });
}

const LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** The level of the heading a line stands in, at most three elements up: `<h2><a><div>…`; 0 for none. */
function headingOf(element: Element): number {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parent) {
    const level = LEVELS[at.name];
    if (level !== undefined) return level;
  }
  return 0;
}

/** Whether all words of an element stand in one bold child. */
function isBold(element: Element): boolean {
  const [only, ...others] = element.children.filter((child) => isElement(child) || /\S/.test(child.text));
  return only !== undefined && others.length === 0 && isElement(only) && (only.name === 'strong' || only.name === 'b');
}

/** Length of the bold words that begin a line; 0 where it begins in plain ones. */
export function boldAhead({ element, text }: Measured): number {
  const first = element.children.find((child) => isElement(child) || /\S/.test(child.text));
  if (!first || !isElement(first) || (first.name !== 'strong' && first.name !== 'b')) return 0;
  const words = clean(textOf(first));
  return text.startsWith(words) && words.length < text.length ? words.length : 0;
}

/** Whether a line stands under a picture. */
function inCaption(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 4; up++, at = at.parent) if (at.name === 'figcaption') return true;
  return false;
}

/** Adds a value of each line to every element around it. Children come after their parents in document order, so one backward pass does. */
export function sumUp(page: Page, lines: readonly Measured[], value: (line: Measured, index: number) => number): Float64Array {
  const sums = new Float64Array(page.elements.length);
  lines.forEach((line, i) => {
    sums[line.element.order] = (sums[line.element.order] as number) + value(line, i);
  });
  for (let i = page.elements.length - 1; i > 0; i--) {
    const parent = page.elements[i]?.parent;
    if (parent) sums[parent.order] = (sums[parent.order] as number) + (sums[i] as number);
  }
  return sums;
}

export const sumsOf = (page: Page, lines: readonly Measured[]): Sums => ({
  text: sumUp(page, lines, (line) => line.text.length),
  linked: sumUp(page, lines, (line) => line.text.length * line.linked),
  prose: sumUp(page, lines, (line) => (line.prose ? line.text.length : 0)),
  before: textBefore(page, lines),
  pictured: holding(page, ({ name }) => name === 'img' || name === 'picture' || name === 'amp-img'),
});

function textBefore(page: Page, lines: readonly Measured[]): Float64Array {
  const sums = new Float64Array(page.elements.length + 1);
  for (const { prose, element, text } of lines) if (prose) sums[element.order + 1] = (sums[element.order + 1] as number) + text.length;
  for (let i = 1; i < sums.length; i++) sums[i] = (sums[i] as number) + (sums[i - 1] as number);
  return sums;
}
