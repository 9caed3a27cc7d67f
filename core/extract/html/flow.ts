import { endsSentence, wordCount } from '../../language/sentence.ts';
import { append, type Link } from '../../model/index.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { leftoversResolved } from '../references.ts';
import { BLOCK, beginsLine, isUnseen } from './block.ts';
import { emojiOf, type LineSoFar, marksOf, raised, takenOut } from './taken-out.ts';
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
  /** Why these words were taken out of the line around them; null for a line of its own. */
  readonly taken: string | null;
  /** Whether line breaks make it an entry of a list. */
  readonly listed: boolean;
  /** Whether it is a few bold words that a line break parts from what they head: `<p><b>Who pays</b><br>The county…`. */
  readonly heads: boolean;
  /** The least size of type that old pages give its words, 1–7; 0 where one of them has none of its own. */
  readonly size: number;
}

/** Elements whose words are meant as they are written. */
const CODE = new Set(['code', 'pre', 'kbd', 'samp']);

const EMPHASIS = new Set(['em', 'i', 'strong', 'b', 'small', 'cite']);

/** Last characters of a line that an element in it may ask for. */
const TAIL = 24;

/** Most lines read as lines; the longest live pages have about 10,000. */
const MAX_LINES = 40_000;

/** An element that is being walked: whether it began a line, and the mark that closes it. */
interface Open {
  readonly element: Element;
  next: number;
  readonly outer: Element;
  readonly breaks: boolean;
  readonly close: string;
}

/**
 * The visible lines of a page in reading order. A block element or a table row begins a new line, inline markup never parts or joins
 * words, `<br>` counts as `splitAtBreaks` says. `rest` is the
 * text beyond the limit of lines, "" for every ordinary page.
 */
export function flow(page: Page, resolve: (href: string) => string): { lines: FlowLine[]; rest: string } {
  const lines: FlowLine[] = [];
  const rest: string[] = [];
  let text = '';
  const soFar = { blank: true, tail: '' };
  const add = (words: string): void => {
    text += words;
    soFar.blank &&= !/\S/.test(words);
    soFar.tail = (soFar.tail + words.slice(-TAIL)).slice(-TAIL);
  };
  let links: Link[] = [];
  let start = -1;
  let end = -1;
  let emphasis = 0;
  let linkEnd = -1;
  let block = page.root;
  let row: Element | null = null;
  let plain = false;
  let size = -1;
  const openLinks: { from: number; href: string; element: Element }[] = [];

  const flush = (heads = false): void => {
    for (const link of openLinks) {
      if (text.length > link.from) links.push({ start: link.from, end: text.length, href: link.href });
      link.from = 0;
    }
    if (/\S/.test(text)) {
      const parts = splitAtBreaks(text, links);
      parts.forEach((part, i) => {
        if (lines.length >= MAX_LINES) rest.push(part.text);
        else
          lines.push({
            ...part,
            element: block,
            start,
            end,
            emphasis: i === parts.length - 1 ? Math.min(emphasis, part.text.length) : 0,
            taken: null,
            heads,
            size: parts.length === 1 ? Math.max(size, 0) : 0,
          });
      });
    }
    text = '';
    Object.assign(soFar, { blank: true, tail: '' } satisfies LineSoFar);
    links = [];
    start = -1;
    linkEnd = -1;
    emphasis = 0;
    plain = false;
    size = -1;
  };

  // Walks without recursion: a page may be nested as deep as the tree allows.
  const open: Open[] = [{ element: page.root, next: 0, outer: page.root, breaks: true, close: '' }];
  while (open.length > 0) {
    const top = open[open.length - 1] as Open;
    const { element } = top;
    const node = element.children[top.next++] as Element | Text | undefined;
    if (node === undefined) {
      open.pop();
      if (element === row) row = null;
      add(top.close);
      if (top.breaks) {
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
      if (/\S/.test(node.text)) {
        if (start < 0) start = node.start;
        end = node.end;
        emphasis = emphasised(element) ? emphasis + node.text.trim().length : 0;
        plain ||= !isBold(element);
        const own = typeSize(element);
        size = size < 0 ? own : Math.min(size, own);
        const words = CODE.has(element.name) ? node.text : leftoversResolved(node.text);
        add(block.name === 'pre' ? words : words.replace(/[\n\r]/g, ' '));
      } else if (block.name === 'pre') add(node.text);
      // The indentation of the markup is a space between words and nothing at the start of a line.
      else if (text !== '') add(' ');
      continue;
    }
    if (node.name === 'br') {
      if (size >= LARGE && text.length < LONGEST_TITLE && !endsSentence(text.trim()) && openLinks.length === 0) flush();
      else if (!plain && openLinks.length === 0 && links.length === 0 && !isEntry(block) && isHeading(text)) flush(true);
      else add('\n');
      continue;
    }
    if (isUnseen(node)) continue;
    if (node.name === 'img') {
      add(emojiOf(node));
      continue;
    }
    if (row && BLOCK.has(node.name)) add(' ');
    if (beginsLine(element, top.next - 1) && !(row !== null && node !== row)) {
      flush();
      open.push({ element: node, next: 0, outer: block, breaks: true, close: '' });
      block = node;
      if (node.name === 'tr' && !row && isDataRow(node)) row = node;
    } else {
      const out = takenOut(node, top.next - 1, soFar);
      if (out) {
        if (lines.length >= MAX_LINES) rest.push(out.words);
        else
          lines.push({
            text: out.words,
            links: [],
            element: node,
            start: node.start,
            end: node.start,
            emphasis: 0,
            taken: out.rule,
            listed: false,
            heads: false,
            size: 0,
          });
        continue;
      }
      const power = raised(node, soFar);
      if (power !== null) {
        add(power);
        continue;
      }
      // What stands apart on the screen only: "<a>Home</a><a>News</a>", "<span>Ann Lee</span><time>today</time>".
      if (node.name === 'a' && text.length > 0 && text.length === linkEnd) add(' ');
      if (node.name === 'time' && /[^\s\p{P}]$/u.test(soFar.tail)) add(' ');
      if (APART.has(node.name) && standsApart(element, top.next - 1)) add(' ');
      if (node.name === 'a' && node.attributes['href'] !== undefined)
        openLinks.push({ from: text.length, href: resolve(node.attributes['href']), element: node });
      const [opening, close] = node.name === 'q' ? marksOf(node, open.filter((one) => one.close !== '').length) : ['', ''];
      // Bold words below a blank line may head what follows.
      if (BOLD.has(node.name) && openLinks.length === 0 && endsInBlankLine(soFar.tail)) flush();
      add(opening);
      open.push({ element: node, next: 0, outer: block, breaks: false, close });
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
  if (!before || !isElement(before) || !APART.has(before.name) || !after || !isElement(after)) return false;
  if (parent.children.length > MOST_SPANS || parent.children.some((child) => !isElement(child) && /\S/.test(child.text))) return false;
  const [one, other] = [textOf(before), textOf(after)];
  if (one.trim().length <= 2 || !/[\p{L}\d)]$/u.test(one)) return false;
  // Words of scripts without capitals part a sentence in spans, too; beside a date they are a name or a source.
  if (/^[\p{Lu}\d]/u.test(other)) return true;
  return /^\p{Lo}/u.test(other) && (/(?:19|20)\d\d.*\d[分時时日号분]?$/.test(one) || areNamedApart(parent, before, after));
}

/** Whether two spans of a box that holds a few have a class each: "<span class="writer">রহিম উদ্দিন</span><span class="place">সিলেট</span>". */
function areNamedApart(parent: Element, before: Element, after: Element): boolean {
  const [one, other] = [before.attributes['class'] ?? '', after.attributes['class'] ?? ''];
  return parent.name === 'div' && parent.children.length <= FEW_SPANS && one !== '' && other !== '' && one !== other;
}
const FEW_SPANS = 6;

/** Elements that pages set apart by style alone. */
const APART = new Set(['span', 'strong', 'small', 'a', 'b', 'em', 'time', 'label']);

/** Most children of an element whose spans are looked at side by side; a line has no more pieces. */
const MOST_SPANS = 200;

const BOLD = new Set(['b', 'strong']);

/** True where two line ends, or more, stand last but for white space. */
const endsInBlankLine = (tail: string): boolean => tail.slice(tail.trimEnd().length).split('\n').length > 2;

/** Elements whose bold words name an entry and head nothing. */
const ENTRIES = new Set(['li', 'dd', 'dt', 'tr', 'td', 'th', 'figcaption']);

/** The same, but for the cell of a layout: a story may stand in it. */
const isEntry = (element: Element): boolean => ENTRIES.has(element.name) && !(element.name === 'td' && !shortCell(element));

/** Whether a run stands in bold, a few elements up at most. */
function isBold(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 4 && !BLOCK.has(at.name); up++, at = at.parent) if (BOLD.has(at.name)) return true;
  return false;
}

/** Size of type from which words that a line break ends are a title, and the longest such title in UTF-16 units. */
export const LARGE = 4;
const LONGEST_TITLE = 160;

/** The size that `<font>` gives a run, a few elements up at most; 0 where none does. Three is what text has. */
function typeSize(element: Element): number {
  let at: Element | null = element;
  for (let up = 0; at && up < 4 && !BLOCK.has(at.name); up++, at = at.parent) {
    const size = at.name === 'font' ? /^([+-]?)([1-7])$/.exec(at.attributes['size'] ?? '') : null;
    if (size) return size[1] === '' ? Number(size[2]) : 3 + Number(`${size[1]}${size[2]}`);
  }
  return 0;
}

/** Most words that head a paragraph they share, and their longest text in UTF-16 units. */
const HEADING_WORDS = 10;
const LONGEST_HEADING = 80;

/** Whether bold words before a line break are a heading: no sentence, no label. */
const isHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING && /[\p{L}\p{N}]\s*$/u.test(words) && wordCount(words.trim()) <= HEADING_WORDS;

/** Whether a run stands in emphasis, a few elements up at most: `<em><a>…`. */
function emphasised(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 6 && !BLOCK.has(at.name); up++, at = at.parent) if (EMPHASIS.has(at.name)) return true;
  return false;
}

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
      append(open, node.children);
    }
    if (length > LONGEST_CELL) return false;
  }
  return true;
}
