import type { Link } from '../../model/index.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { clean } from '../paragraphs.ts';
import { isHidden } from './hidden.ts';
import { type Element, isElement, type Page, type Text, textOf } from './tree.ts';

/** A paragraph-sized line of a page as a reader sees it, with the block element it stands in. */
export interface FlowLine {
  readonly text: string;
  readonly links: readonly Link[];
  readonly element: Element;
  readonly start: number;
  readonly end: number;
  /** Length of the emphasised run that ends it. */
  readonly emphasis: number;
}

const BLOCK = new Set(
  '#document html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main marquee menu nav noframes ol optgroup option p pre search section select summary table tbody td textarea tfoot th thead tr ul video audio amp-ad amp-sidebar amp-list amp-accordion'.split(
    ' ',
  ),
);
/** Elements whose text is never on the page. */
const UNSEEN = new Set(
  'head script style noscript template svg math canvas object embed audio video iframe datalist noframes rp amp-analytics amp-state amp-consent amp-iframe amp-video amp-youtube amp-embed amp-social-share'.split(
    ' ',
  ),
);

const EMPHASIS = new Set(['em', 'i', 'strong', 'b', 'small', 'cite']);

/** Most lines read as lines; the longest live pages have about 10,000. */
const MAX_LINES = 40_000;

/**
 * The visible lines of a page in reading order. A block element or a table row begins a new line, inline markup never parts or joins
 * words, `<br>` counts as `splitAtBreaks` says. `rest` is the
 * text beyond the limit of lines, "" for every ordinary page.
 */
export function flow(page: Page, resolve: (href: string) => string): { lines: FlowLine[]; rest: string } {
  const lines: FlowLine[] = [];
  const rest: string[] = [];
  let text = '';
  let links: Link[] = [];
  let start = -1;
  let end = -1;
  let emphasis = 0;
  let linkEnd = -1;
  let block = page.root;
  let row: Element | null = null;
  const openLinks: { from: number; href: string; element: Element }[] = [];

  const flush = (): void => {
    for (const link of openLinks) {
      if (text.length > link.from) links.push({ start: link.from, end: text.length, href: link.href });
      link.from = 0;
    }
    if (/\S/.test(text)) {
      const parts = splitAtBreaks(text, links);
      parts.forEach((part, i) => {
        if (lines.length >= MAX_LINES) rest.push(part.text);
        else
          lines.push({ ...part, element: block, start, end, emphasis: i === parts.length - 1 ? Math.min(emphasis, part.text.length) : 0 });
      });
    }
    text = '';
    links = [];
    start = -1;
    linkEnd = -1;
    emphasis = 0;
  };

  // Walks without recursion: a page may be nested as deep as the tree allows.
  const open: { element: Element; next: number; outer: Element }[] = [{ element: page.root, next: 0, outer: page.root }];
  while (open.length > 0) {
    const top = open[open.length - 1] as { element: Element; next: number; outer: Element };
    const { element } = top;
    const node = element.children[top.next++] as Element | Text | undefined;
    if (node === undefined) {
      open.pop();
      if (element === row) row = null;
      if (breaks(element, row)) {
        flush();
        block = top.outer;
      } else if (element.name === 'a' && openLinks.at(-1)?.element === element) {
        const link = openLinks.pop();
        if (link && text.length > link.from) links.push({ start: link.from, end: text.length, href: link.href });
        linkEnd = text.length;
      }
      continue;
    }
    if (!isElement(node)) {
      if (start < 0 && /\S/.test(node.text)) start = node.start;
      if (/\S/.test(node.text)) {
        end = node.end;
        emphasis = emphasised(element) ? emphasis + node.text.trim().length : 0;
      }
      text += block.name === 'pre' ? node.text : node.text.replace(/[\n\r]/g, ' ');
      continue;
    }
    if (node.name === 'br') {
      text += '\n';
      continue;
    }
    if (UNSEEN.has(node.name)) continue;
    if (row && BLOCK.has(node.name)) text += ' ';
    if (breaks(node, row)) {
      flush();
      open.push({ element: node, next: 0, outer: block });
      block = node;
      if (node.name === 'tr' && !row && isDataRow(node)) row = node;
    } else {
      // Words for screen readers inside a line ("Image caption, ") are no part of it.
      const unseen = isHidden(node) ? clean(textOf(node)) : '';
      if (unseen !== '' && unseen.length < LONGEST_UNSEEN) {
        lines.push({ text: unseen, links: [], element: node, start: node.start, end: node.start, emphasis: 0 });
        continue;
      }
      // What stands apart on the screen only: "<a>Home</a><a>News</a>", "<span>Ann Lee</span><time>today</time>".
      if (node.name === 'a' && text.length > 0 && text.length === linkEnd) text += ' ';
      if (node.name === 'time' && /[^\s\p{P}]$/u.test(text.slice(-2))) text += ' ';
      if (node.name === 'span' && standsApart(element, top.next - 1)) text += ' ';
      if (node.name === 'a' && node.attributes['href'] !== undefined)
        openLinks.push({ from: text.length, href: resolve(node.attributes['href']), element: node });
      open.push({ element: node, next: 0, outer: block });
    }
  }
  flush();
  return { lines, rest: rest.join(' ') };
}

/**
 * Whether a span starts a piece of its own although no space parts it: "<span>8 July, 11:02</span><span>3 min read</span>", in an element
 * that holds nothing but such pieces. Not "<span>T</span><span>he storm…</span>".
 */
function standsApart(parent: Element, at: number): boolean {
  const [before, after] = [parent.children[at - 1], parent.children[at]];
  if (!before || !isElement(before) || before.name !== 'span' || !after || !isElement(after)) return false;
  if (parent.children.some((child) => !isElement(child) && /\S/.test(child.text))) return false;
  const [one, other] = [textOf(before), textOf(after)];
  return one.trim().length > 2 && /[\p{Ll}\d)]$/u.test(one) && /^[\p{Lu}\d]/u.test(other);
}

const breaks = (element: Element, row: Element | null): boolean => BLOCK.has(element.name) && !(row !== null && element !== row);

/** Whether a run stands in emphasis, a few elements up at most: `<em><a>…`. */
function emphasised(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 6 && !BLOCK.has(at.name); up++, at = at.parent) if (EMPHASIS.has(at.name)) return true;
  return false;
}

/** Longest text, in UTF-16 units, that is taken out of its line because it is hidden: a longer one may be a hidden story. */
const LONGEST_UNSEEN = 200;

/** Longest cell, in UTF-16 units, of a table that holds figures and not the page's columns. */
const LONGEST_CELL = 120;

/** A row of short cells reads as one line: "Frankfurt 12 °C cloudy". A row of columns, each with paragraphs, is layout. */
function isDataRow(tr: Element): boolean {
  const cells = tr.children.filter((child): child is Element => isElement(child) && (child.name === 'td' || child.name === 'th'));
  return cells.length > 1 && cells.every((cell) => shortCell(cell));
}

function shortCell(cell: Element): boolean {
  let length = 0;
  let blocks = 0;
  const open: (Element | Text)[] = [...cell.children];
  while (open.length > 0) {
    const node = open.pop() as Element | Text;
    if (!isElement(node)) length += node.text.trim().length;
    else {
      if (node.name === 'table' || node.name === 'ul' || node.name === 'ol' || node.name === 'article' || node.name === 'form')
        return false;
      if (BLOCK.has(node.name) && ++blocks > 2) return false;
      open.push(...node.children);
    }
    if (length > LONGEST_CELL) return false;
  }
  return true;
}
