import type { Measured } from './measure.ts';
import type { Element } from './tree.ts';

/** Share of the story's running text that its column must hold to be told from what stands beside it; and its paragraphs.
 * Tried on 990 pages (F1 0.9413): 6 paragraphs give 0.9412; the whole share instead of half loses a page in a hundred. */
const SHARE = 0.5;
const FEWEST_PARAGRAPHS = 3;
/** Share of a column's paragraphs that hang in it themselves where it is plain. */
const MOSTLY = 0.8;

/**
 * Where a story's paragraphs hang: nearly all of them in one element, or in elements of one build. What hangs elsewhere is another part
 * of the page, or a part of the story that is set apart.
 */
export interface Column {
  /** Running text of the story, in UTF-16 units. */
  readonly total: number;
  /** Index of the first line of the column. */
  readonly first: number;
  /** The elements that its paragraphs hang in. */
  readonly holders: ReadonlySet<Element>;
  /** Those and all elements around them. */
  readonly around: ReadonlySet<Element>;
  /** Builds of the elements between the holders and the words of its paragraphs, those that recur. */
  readonly builds: ReadonlySet<string>;
  /** Whether most paragraphs hang in their holder themselves, as `p` elements or parted by line breaks. */
  readonly plain: boolean;
}

/** The column of the lines that `told` says are the story's running text; null where there is none. `size` is the text in each element. */
export function columnOf(lines: readonly Measured[], told: readonly boolean[], size: Float64Array): Column | null {
  const columns = new Map<string, { prose: number; at: number[] }>();
  let total = 0;
  lines.forEach((line, i) => {
    if (!told[i]) return;
    const path = pathOf(unitOf(line, size)?.parent ?? line.element);
    const column = columns.get(path) ?? { prose: 0, at: [] };
    column.prose += line.text.length;
    column.at.push(i);
    columns.set(path, column);
    total += line.text.length;
  });
  const { prose, at } = [...columns.values()].reduce((most, one) => (one.prose > most.prose ? one : most), { prose: 0, at: [] });
  if (prose < total * SHARE || at.length < FEWEST_PARAGRAPHS) return null;
  const holders = new Set<Element>();
  const builds = new Map<string, number>();
  let plain = 0;
  for (const i of at) {
    const line = lines[i] as Measured;
    const unit = unitOf(line, size);
    holders.add(unit?.parent ?? line.element);
    if (!unit || (unit === line.element && unit.name === 'p')) plain++;
    for (let up: Element | null = unit ? line.element : null; up && up !== unit?.parent; up = up.parent)
      builds.set(buildOf(up), (builds.get(buildOf(up)) ?? 0) + 1);
  }
  const recurring = new Set([...builds].filter(([, count]) => count > 1).map(([build]) => build));
  const around = new Set<Element>();
  for (const holder of holders) for (let up: Element | null = holder; up && !around.has(up); up = up.parent) around.add(up);
  return { total, first: at[0] as number, holders, around, builds: recurring, plain: plain > at.length * MOSTLY };
}

/** The largest element that holds nothing but a line; null for a line that shares its element with others. */
export function unitOf({ element, text }: Measured, size: Float64Array): Element | null {
  if ((size[element.order] as number) > text.length) return null;
  let at = element;
  while (at.parent?.parent && (size[at.parent.order] as number) <= text.length) at = at.parent;
  return at.parent ? at : null;
}

/** What elements of one build have in common: their name and their classes; a class with a figure in it is one element's own. */
export function buildOf({ name, attributes }: Element): string {
  const classes = (attributes['class'] ?? '').split(/\s+/).filter((one) => one !== '' && !/\d/.test(one));
  return `${name}.${classes.join('.')}`;
}

/** Builds of an element and of the two around it. */
const pathOf = (element: Element): string =>
  [element, element.parent, element.parent?.parent].map((one) => (one ? buildOf(one) : '')).join(' ');
