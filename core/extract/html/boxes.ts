import { endsSentence, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { isSignOff, readCredit } from '../furniture/credit.ts';
import { isCorrection } from '../furniture/phrases.ts';
import { buildOf, type Column, unitOf } from './column.ts';
import type { Measured } from './measure.ts';
import { type Element, holding, isElement, type Page } from './tree.ts';

/** Elements that hold a box beside a story's paragraphs. A list, a quotation, a picture or a heading among them is the story's own. */
const BOX = new Set('div section aside article table center form details span font'.split(' '));

/** The "rule" of a line under a picture: it keeps a kind and is not set aside. */
export const CAPTION = 'caption';

/** Share of the story's running text above which boxes of one build are the story's own parts: its sections, the answers of an interview. */
const MOST_BOXED = 0.25;
/** Paragraphs under a label above which a box is the story's own, unless it is signed or holds several headings: a story beside it. 1 loses one page in a hundred, 4 changes none. */
const MOST_PARAGRAPHS = 2;
const SEVERAL = 3;
/** Share of the story's running text above which a box that asks for an answer is the story behind a wall. */
const MOST_ASKING = 0.12;
/** The same for a box without a label. */
const MOST_UNLABELLED = 0.08;
/** Most words of a line that labels its box. */
const LABEL = 12;

/**
 * The rule of each line in a box that stands in the story's column, or below it, and is none of its paragraphs: offers, fact boxes,
 * appeals, a player's label. Told by its build and by what it holds; `CAPTION` for the words of a box with a picture. `rules` are those of
 * the elements, `open` says of each line whether it may still be story. Null for all
 * other lines.
 */
export function boxes(
  page: Page,
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  open: readonly boolean[],
  column: Column,
  size: Float64Array,
): (string | null)[] {
  const found: (string | null)[] = new Array(lines.length).fill(null);
  const candidates = new Map<Element, number[]>();
  const builds = new Map<string, { prose: number; count: number }>();
  lines.forEach((line, i) => {
    if (i < column.first || !open[i] || column.around.has(line.element)) return;
    let box = line.element;
    while (box.parent && !column.around.has(box.parent)) box = box.parent;
    const build = buildOf(box);
    const held = candidates.get(box);
    if (held) held.push(i);
    else candidates.set(box, [i]);
    const all = builds.get(build) ?? { prose: 0, count: 0 };
    builds.set(build, { prose: all.prose + (line.prose ? line.text.length : 0), count: all.count + (held ? 0 : 1) });
  });
  const asks = holding(
    page,
    ({ name, attributes }) => name === 'form' || name === 'button' || (name === 'input' && attributes['type'] !== 'hidden'),
  );
  const pictures = holding(
    page,
    ({ name, order }) => name === 'img' || name === 'picture' || name === 'video' || rules[order] === 'video-player',
  );
  for (const [box, held] of candidates) {
    const build = buildOf(box);
    const like = builds.get(build) as { prose: number; count: number };
    const inner = held.map((i) => lines[i] as Measured);
    if (!BOX.has(box.name) || column.builds.has(build) || like.prose > column.total * MOST_BOXED) continue;
    // A part of the story between elements that hold its other parts, the text under a heading of the column, and what is quoted in full.
    if (box.parent?.children.some((one) => isElement(one) && column.around.has(one) && buildOf(one) === build)) continue;
    const above = lines[(held[0] as number) - 1];
    if (above && above.heading > 0 && open[(held[0] as number) - 1]) continue;
    if (held.every((i) => kept((lines[i] as Measured).element, box))) continue;
    if (inner.some(({ text }) => isCorrection(text) || isSigned(text))) continue;
    // The story's own link to another article.
    if (inner.length === 1 && (inner[0] as Measured).linked > 0.5 && box.name !== 'table') continue;
    if (pictures[box.order] && isUnderPicture(inner)) {
      for (const i of held) found[i] = CAPTION;
      continue;
    }
    const prose = inner.filter((line) => line.prose);
    const words = prose.reduce((sum, { text }) => sum + text.length, 0);
    const single = inner.length === 1 && unitOf(inner[0] as Measured, size) !== null;
    const out =
      prose.length === 0
        ? isLoose(inner, column, like.count)
        : (isLabelled(inner) && (prose.length <= MOST_PARAGRAPHS || isOfItsOwn(inner))) ||
          (asks[box.order] && words < column.total * MOST_ASKING) ||
          (column.plain && !single && prose.length <= MOST_PARAGRAPHS && words < column.total * MOST_UNLABELLED);
    if (out) for (const i of held) found[i] = 'inset-box';
  }
  return found;
}

/** What stands in a box and keeps its kind: a quotation, a row of figures, code, an entry. */
const KEPT = new Set(['blockquote', 'tr', 'caption', 'pre', 'figure', 'li']);

/** Whether an element stands in one of a kept kind, itself or a box's own included. */
function kept(element: Element, box: Element): boolean {
  // A row of figures is one line; a row of columns is layout.
  for (let at: Element | null = element; at && at !== box.parent; at = at.parent)
    if (KEPT.has(at.name) && (at.name !== 'tr' || at === element)) return true;
  return false;
}

/** Longest words under a picture, in UTF-16 units, and most lines of them. */
const LONGEST_CAPTION = 300;
const CAPTION_LINES = 2;

/** Whether lines that share a box with a picture or a player are what is written under it. */
const isUnderPicture = (inner: readonly Measured[]): boolean =>
  inner.length <= CAPTION_LINES &&
  inner.reduce((sum, { text }) => sum + text.length, 0) < LONGEST_CAPTION &&
  inner.every(({ linked, heading }) => linked < 0.5 && heading === 0);

/** Whether a line says who wrote or sent the story: it keeps its kind wherever it stands. */
const isSigned = (text: string): boolean =>
  text.length < 160 && (readByline(text) !== null || readCredit(text) !== null || isSignOff(text));

/** Whether lines without running text are a label of the page: no lone heading, and in a box of which there is only one. */
const isLoose = (inner: readonly Measured[], column: Column, alike: number): boolean =>
  column.plain &&
  alike === 1 &&
  inner.every(({ listed }) => !listed) &&
  (inner.every(({ heading }) => heading === 0) || (inner.length > 1 && (inner[0] as Measured).heading > 0));

/** Whether a box holds a story beside the story: signed by somebody, or several with their headings. */
const isOfItsOwn = (inner: readonly Measured[]): boolean =>
  inner.filter(({ heading }) => heading > 0).length >= SEVERAL || inner.some(({ text }) => text.length < 80 && readByline(text) !== null);

/** Whether the first line of a box is its label: a heading, or a few words in bold over the rest. */
function isLabelled(inner: readonly Measured[]): boolean {
  const [first] = inner;
  if (!first || inner.length < 2) return false;
  if (first.heading > 0) return true;
  return wordCount(first.text) <= LABEL && !endsSentence(first.text) && (first.bold || first.emphasis >= first.text.length);
}
