import { withoutEnd } from '../../language/ends.ts';
import { endsSentence, wordCount } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { clean } from '../white-space.ts';
import { namesOf } from './class-names.ts';
import type { Measured, Sums } from './measure.ts';
import { type Element, isElement, type Page, textOf, within } from './tree.ts';

/** Elements that a card of another story stands in. */
const CARD = new Set('article li div section a td tr'.split(' '));
const ROW = new Set(['li', 'td', 'tr']);
/** Longest card, in UTF-16 units: a title, an excerpt, a name and a date. */
const LONGEST_CARD = 900;
/** Lines in which a card's title comes, below a picture's label, a section's name or a date. */
const TITLE_WITHIN = 3;
/** Paragraphs of a story before its cards, or running text in UTF-16 units beside them, that tell them from a list that is the story. */
const STORY_BEFORE = 3;

/** Whether a link leads to another page of the same house. */
export type LeadsOn = (href: string) => boolean;

/**
 * Tells links to other stories of the house (true) from places in the page, the page itself and other houses (false). `url` is the page's
 * own address; without one every link but those into the page counts.
 */
export function leadsOnFrom(url: string | null): LeadsOn {
  const own = url === null ? null : parse(url);
  return (href) => {
    if (href === '' || href.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(href)) return false;
    const to = parse(href);
    if (own === null || to === null) return true;
    return house(to.hostname) === house(own.hostname) && to.pathname !== own.pathname;
  };
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

const house = (host: string): string => host.replace(/^(?:www|m|amp|mobile)\./, '');

/**
 * Sets cards of other stories aside under "teaser": an article within or beside the story that has a linked title of its own, cards that
 * stand in a row, lists of linked titles with excerpts. Told by their build, not by their names; their size says nothing.
 * `titles` are the page's own, in small letters: the story's linked headline makes no card of it. Returns the rules anew.
 */
export function teasers(
  page: Page,
  lines: readonly Measured[],
  sums: Sums,
  rules: readonly (string | null)[],
  titles: ReadonlySet<string>,
  leadsOn: LeadsOn,
): (string | null)[] {
  const span = spansOf(page, lines);
  const isCard = (element: Element): boolean => {
    if (!CARD.has(element.name) || rules[element.order]) return false;
    const text = sums.text[element.order] as number;
    if (text === 0 || text > LONGEST_CARD) return false;
    const [from, to] = span[element.order] as Span;
    const title = from < to ? titleIn(lines, from, to, titles, leadsOn) : -1;
    if (title < 0) return false;
    // A row of a table or of a list that is a title and nothing else may be a figure's name or a stop on a line.
    return !ROW.has(element.name) || lines.slice(title, to).some((line) => line.prose || opensEntry(line));
  };
  const found = [...rules];
  const storyBefore = proseBefore(lines, rules);
  for (const parent of page.elements) {
    if (found[parent.order]) continue;
    const rows = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!isElement(child) || !CARD.has(child.name)) continue;
      const build = `${child.name}.${child.attributes['class'] ?? ''}`;
      const row = rows.get(build);
      if (row) row.push(child);
      else rows.set(build, [child]);
    }
    for (const row of rows.values()) {
      const cards = row.filter(isCard);
      const lone = cards.length === 1 && cards[0]?.name === 'article' && row.length === 1 && insideArticle(parent);
      if (!lone && (cards.length < 2 || cards.length * 2 < row.length)) continue;
      const first = (span[(cards[0] as Element).order] as Span)[0];
      const prose = cards.reduce((sum, { order }) => sum + (sums.prose[order] as number), 0);
      const beside = (sums.prose[0] as number) - prose;
      if ((storyBefore[first] as number) < STORY_BEFORE && prose > beside) continue;
      for (const { order } of cards) found[order] = 'teaser';
    }
  }
  // A card that is a link all over has an empty one laid over its words.
  for (const element of page.elements) {
    const [from, to] = span[element.order] as Span;
    if (
      found[element.order] ||
      to - from > MOST_OVERLAID ||
      !CARD.has(element.name) ||
      !element.children.some((one) => isElement(one) && isOverlay(one))
    )
      continue;
    if (lines.slice(from, to).every((line) => !line.prose && line.heading !== 1)) found[element.order] = 'teaser';
  }
  for (const { order, parent } of page.elements)
    if (parent && found[parent.order] && !found[order]) found[order] = found[parent.order] ?? null;
  return found;
}

/** Most lines of a card that lies under a link: a title, a label, a date. */
const MOST_OVERLAID = 3;

/** Whether an element is a link without words and without a picture. */
const isOverlay = ({ name, attributes, children }: Element): boolean =>
  name === 'a' && /^(?!#|javascript:)./i.test(attributes['href'] ?? '') && children.every((one) => !isElement(one) && !/\S/.test(one.text));

/**
 * Sets aside the stories that a page draws below its own as its reader scrolls on: of several articles (or boxes of one class) with an
 * `h1` each, the one under the page's title is the story, or else the first. Returns the rules anew.
 */
export function nextStories(
  page: Page,
  lines: readonly Measured[],
  sums: Sums,
  rules: readonly (string | null)[],
  titles: ReadonlySet<string>,
): (string | null)[] {
  const stories: { box: Element; titled: boolean }[] = [];
  for (const heading of page.elements) {
    if (heading.name !== 'h1' || rules[heading.order]) continue;
    let box: Element | null = heading.parent;
    while (box && box.name !== 'article' && box.name !== 'body') box = box.parent;
    if (box?.name !== 'article' || stories.some((one) => one.box === box)) continue;
    stories.push({ box, titled: titles.has(clean(textOf(heading)).toLowerCase()) });
  }
  const story = stories.find(({ titled }) => titled) ?? stories[0];
  const others = new Set([
    ...stories.filter(({ box }) => story && box !== story.box && box.parent === story.box.parent).map(({ box }) => box.order),
    ...storiesBelow(page, lines, sums, rules, titles),
  ]);
  if (others.size === 0) return [...rules];
  const found = [...rules];
  for (const { order, parent } of page.elements) {
    if (others.has(order)) found[order] = 'next-story';
    else if (parent && found[parent.order] === 'next-story') found[order] ??= 'next-story';
  }
  return found;
}

/** What boxes are called in which a page draws the next story. */
const NEXT = /(?:^|[\s_-])(?:next|infinite|continuous|endless|autoload)(?:$|[\s_-])/i;
/** Lines at the top of a story in which it is signed. */
const SIGNED_WITHIN = 6;

/**
 * Boxes of any name below the story that open with an `h1` of another title, hold running text, and say that they are the next story: by
 * their name, or by a byline of their own. A chapter of a long story has neither.
 */
function storiesBelow(
  page: Page,
  lines: readonly Measured[],
  sums: Sums,
  rules: readonly (string | null)[],
  titles: ReadonlySet<string>,
): number[] {
  const heads = page.elements.filter(({ name, order }) => name === 'h1' && !rules[order]);
  const own = heads.length > 1 ? heads.find((head) => titles.has(clean(textOf(head)).toLowerCase())) : undefined;
  if (!own) return [];
  const span = spansOf(page, lines);
  const storyBefore = proseBefore(lines, rules);
  return heads.flatMap((head) => {
    if (head.order < own.order || titles.has(clean(textOf(head)).toLowerCase())) return [];
    let box = head;
    while (box.parent && !within(own, box.parent)) box = box.parent;
    const [from, to] = span[box.order] as Span;
    const at = (span[head.order] as Span)[0];
    const opens = !lines.slice(from, at).some((line) => line.prose);
    if (box === head || !opens || (sums.prose[box.order] as number) === 0 || (storyBefore[from] as number) < STORY_BEFORE) return [];
    const says = NEXT.test(namesOf(box));
    const signed = lines.slice(at + 1, Math.min(to, at + 1 + SIGNED_WITHIN)).some((line) => !line.prose && readByline(line.text) !== null);
    return says || signed ? [box.order] : [];
  });
}

type Span = [from: number, to: number];

/** For each element the range of lines in it, half-open; from === to where it has none. */
function spansOf(page: Page, lines: readonly Measured[]): Span[] {
  const spans: Span[] = page.elements.map(() => [0, 0]);
  lines.forEach((line, i) => {
    const own = spans[line.element.order] as Span;
    if (own[0] === own[1]) own[0] = i;
    own[1] = i + 1;
  });
  for (let i = page.elements.length - 1; i > 0; i--) {
    const { parent } = page.elements[i] as Element;
    const own = spans[i] as Span;
    if (!parent || own[0] === own[1]) continue;
    const outer = spans[parent.order] as Span;
    if (outer[0] === outer[1]) [outer[0], outer[1]] = own;
    else [outer[0], outer[1]] = [Math.min(outer[0], own[0]), Math.max(outer[1], own[1])];
  }
  return spans;
}

/** Paragraphs of running text that stand before each line and are not set aside. */
function proseBefore(lines: readonly Measured[], rules: readonly (string | null)[]): number[] {
  let count = 0;
  return lines.map((line) => (line.prose && !rules[line.element.order] ? count++ : count));
}

/** Index of a card's title: a linked heading, or the first words of an entry that are a link and no sentence; -1 when it has none. */
function titleIn(lines: readonly Measured[], from: number, to: number, titles: ReadonlySet<string>, leadsOn: LeadsOn): number {
  for (let i = from; i < Math.min(to, from + TITLE_WITHIN); i++) {
    const line = lines[i] as Measured;
    const [link] = line.links;
    if (titles.has(line.text.toLowerCase())) return -1;
    if (link && leadsOn(link.href)) {
      const words = wordCount(line.text.slice(link.start, link.end));
      if (line.linked > 0.9 && (line.heading > 0 ? words >= 2 : words >= 4) && (line.heading > 0 || !isSentence(line.text))) return i;
      if (opensEntry(line)) return i;
    }
    if (line.prose || (line.heading > 0 && !link)) return -1;
  }
  return -1;
}

const isSentence = (text: string): boolean => endsSentence(text) && !/…|\.\.\.|\?/.test(text.slice(withoutEnd(text, /\W/).length));

/** "<a>Ferry for sale</a> The harbour master told…": linked words that no mark joins to the sentence that begins after them. */
function opensEntry(line: Measured): boolean {
  const [link] = line.links;
  if (!link || line.links.length > 2 || link.start > 0 || wordCount(line.text.slice(0, link.end)) < 3) return false;
  const after = line.text.slice(link.end);
  return /^\s+["“„«‘]?[\p{Lu}\p{Lo}\d]/u.test(after) && !endsSentence(line.text.slice(0, link.end)) && wordCount(after) >= 5;
}

function insideArticle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at.name === 'article') return true;
  return false;
}

/** Headings in a row, each a link to another story, that make a list of them; and lines that one of them may have under it. */
const FEWEST_IN_ROW = 3;
const MOST_UNDER = 2;

/**
 * The rule of each line in a flat list of other stories: linked headings in a row with no more than an excerpt under each. Null for all
 * other lines.
 */
export function flatTeasers(
  lines: readonly Measured[],
  rules: readonly (string | null)[],
  titles: ReadonlySet<string>,
  leadsOn: LeadsOn,
): (string | null)[] {
  const found: (string | null)[] = new Array(lines.length).fill(null);
  const isTitle = (line: Measured): boolean =>
    line.heading > 0 &&
    line.linked > 0.9 &&
    wordCount(line.text) >= 2 &&
    !titles.has(line.text.toLowerCase()) &&
    line.links.every(({ href }) => leadsOn(href));
  let row: number[] = [];
  const close = (): void => {
    if (row.length >= FEWEST_IN_ROW) {
      const [first, last] = [row[0] as number, row.at(-1) as number];
      const under = Math.max(...row.slice(1).map((at, k) => at - (row[k] as number) - 1));
      const box = (lines[last] as Measured).element.parent;
      let to = last + 1;
      while (to <= last + under && to < lines.length && lines[to]?.heading === 0 && lines[to]?.element.parent === box) to++;
      found.fill('teaser', first, to);
    }
    row = [];
  };
  lines.forEach((line, i) => {
    if (rules[line.element.order]) return;
    if (isTitle(line)) {
      if (row.length > 0 && i - (row.at(-1) as number) > MOST_UNDER + 1) close();
      row.push(i);
    } else if (line.heading > 0) close();
  });
  close();
  return found;
}
