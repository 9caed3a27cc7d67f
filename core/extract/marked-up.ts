import type { BlockKind, Link } from '../model/index.ts';
import { splitAtBreaks } from './line-breaks.ts';
import { type Piece, piece } from './piece.ts';
import { clean } from './white-space.ts';

/** A tree of markup, whichever parser made it: HTML or XML. */
export interface Marked {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Marked | Run)[];
}
interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What an element means where the whole text is the story: a kind, or a rule under which it is set aside, or never shown. */
export type Meaning =
  | { readonly kind: BlockKind; readonly level?: number }
  | { readonly rule: string }
  /** Begins and ends a line and says nothing of its kind. */
  | 'block'
  /** A line of its own whose inner blocks are only parted by spaces. */
  | 'row'
  | 'break'
  | 'space'
  | 'unseen';

/** By local name, in lower case. What is not in it is inline. */
export type ElementMeanings = Readonly<Record<string, Meaning>>;

const BLOCKS = Object.fromEntries(
  'html body div section article main header center address details form fieldset dl table tbody thead tfoot td th hgroup pre p ul ol hr nav footer'
    .split(' ')
    .map((name) => [name, 'block' as const]),
);

/** HTML and XHTML as the body of a story: nothing of a page stands around it. */
export const HTML_BODY: ElementMeanings = {
  ...BLOCKS,
  h1: { kind: 'crosshead', level: 1 },
  h2: { kind: 'crosshead', level: 2 },
  h3: { kind: 'crosshead', level: 3 },
  h4: { kind: 'crosshead', level: 4 },
  h5: { kind: 'crosshead', level: 5 },
  h6: { kind: 'crosshead', level: 6 },
  li: { kind: 'list-item' },
  dt: { kind: 'list-item' },
  dd: { kind: 'list-item' },
  blockquote: { kind: 'quotation' },
  figure: { kind: 'caption' },
  figcaption: { kind: 'caption' },
  caption: { kind: 'caption' },
  aside: { rule: 'aside' },
  nav: { rule: 'menu' },
  footer: { rule: 'footer' },
  tr: 'row',
  br: 'break',
  ...Object.fromEntries(
    'head script style noscript template svg math object iframe embed audio video button input select textarea title meta link img'
      .split(' ')
      .map((name) => [name, 'unseen' as const]),
  ),
};

/** Most pieces made; a long novel has about 10,000 paragraphs. */
const MAX_PIECES = 40_000;

/** Emphasis, for what ends a line in it; bold, for what begins one. */
const EMPHASIS = new Set(['em', 'i', 'strong', 'b', 'small', 'cite']);
const BOLD = new Set(['strong', 'b']);

interface Context {
  readonly kind: BlockKind;
  readonly rule: string | null;
  readonly level: number;
}

/**
 * The lines of marked-up text as pieces, each with the kind that the elements around it give; white space is single spaces. Elements
 * nest: a paragraph in a quotation is a quotation. Never recurses.
 */
export function piecesIn(root: Marked, meanings: ElementMeanings, resolve: (href: string) => string = (href) => href): Piece[] {
  const pieces: Piece[] = [];
  let text = '';
  let links: Link[] = [];
  let start = -1;
  let end = -1;
  let emphasis = 0;
  /** Length of the bold run that begins the text; open until something else is said. */
  let bold = 0;
  let opening = true;
  let beyond = '';
  const flush = ({ kind, rule, level }: Context): void => {
    if (/\S/.test(text)) {
      const parts = splitAtBreaks(text, links);
      for (const [i, one] of parts.entries()) {
        if (pieces.length >= MAX_PIECES) beyond += ` ${one.text}`;
        else
          pieces.push(
            piece(one.text, {
              links: one.links,
              origin: { start, end },
              emphasis: i === parts.length - 1 ? Math.min(emphasis, one.text.length) : 0,
              ...(i === 0 && bold > 0 ? { opens: Math.min(bold, one.text.length) } : {}),
              level,
              ...(rule === null ? { kind } : { kind: null, rule }),
            }),
          );
      }
    }
    text = '';
    links = [];
    start = -1;
    emphasis = 0;
    bold = 0;
    opening = true;
  };
  const first: Context = { kind: 'paragraph', rule: null, level: 0 };
  type Open = {
    node: Marked;
    next: number;
    context: Context;
    outer: Context | null;
    inRow: boolean;
    link: number;
    em: boolean;
    bold: boolean;
  };
  const open: Open[] = [{ node: root, next: 0, context: first, outer: null, inRow: false, link: -1, em: false, bold: false }];
  while (open.length > 0) {
    const top = open.at(-1) as Open;
    const child = top.node.children[top.next++];
    if (child === undefined) {
      open.pop();
      const href = top.node.attributes['href'];
      if (top.link >= 0 && href !== undefined && text.length > top.link)
        links.push({ start: top.link, end: text.length, href: resolve(href) });
      if (top.outer) flush(top.context);
      continue;
    }
    if (!('children' in child)) {
      if (/\S/.test(child.text)) {
        if (start < 0) start = child.start;
        end = child.end;
        emphasis = top.em ? emphasis + child.text.trim().length : 0;
        opening = opening && top.bold;
      }
      text += child.text.replace(/\s+/g, ' ');
      if (opening && top.bold) bold = text.trim().length;
      continue;
    }
    const name = child.name.slice(child.name.indexOf(':') + 1).toLowerCase();
    const meaning = Object.hasOwn(meanings, name) ? (meanings[name] as Meaning) : null;
    if (meaning === 'unseen') continue;
    if (meaning === 'break') text += '\n';
    if (meaning === 'space') text += ' ';
    const em = top.em || EMPHASIS.has(name);
    const bolder = top.bold || BOLD.has(name);
    // "<span class="section">Harbour</span><span class="source">CW</span>": two labels, parted by the page's style.
    if (name === 'span' && areLabels(top.node) && !/\s$/.test(text)) text += ' ';
    if (meaning === null || meaning === 'break' || meaning === 'space' || top.inRow) {
      if (top.inRow && meaning !== null) text += ' ';
      const link = name === 'a' && child.attributes['href'] !== undefined ? text.length : -1;
      open.push({ node: child, next: 0, context: top.context, outer: null, inRow: top.inRow, link, em, bold: bolder });
      continue;
    }
    // A link around blocks leads from each: its part before the block ends here.
    for (const one of open) {
      const href = one.node.attributes['href'];
      if (one.link < 0 || href === undefined) continue;
      if (text.length > one.link) links.push({ start: one.link, end: text.length, href: resolve(href) });
      one.link = 0;
    }
    flush(top.context);
    const context =
      meaning === 'block' ? top.context : meaning === 'row' ? { ...top.context, kind: 'list-item' as const } : meant(meaning, top.context);
    open.push({ node: child, next: 0, context, outer: top.context, inRow: meaning === 'row', link: -1, em, bold: bolder });
  }
  flush(first);
  if (beyond !== '') pieces.push(piece(clean(beyond), { kind: null, rule: 'beyond-limit' }));
  return pieces;
}

/** Whether an element holds nothing but spans, each of a class of its own: what a letter-by-letter style never does. */
function areLabels({ name, children }: Marked): boolean {
  if (name !== 'div' || children.length < 2) return false;
  const classes = children.map((one) => ('children' in one && one.name === 'span' ? (one.attributes['class'] ?? '') : ''));
  return classes.every((one) => one !== '') && new Set(classes).size === classes.length;
}

function meant(meaning: Exclude<Meaning, string>, outer: Context): Context {
  if ('rule' in meaning) return { ...outer, rule: outer.rule ?? meaning.rule };
  // What stands in a quotation stays one, but for its headings.
  const kind = outer.kind === 'quotation' && meaning.kind !== 'crosshead' ? outer.kind : meaning.kind;
  return { ...outer, kind, level: meaning.level ?? outer.level };
}
