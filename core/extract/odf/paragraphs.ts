import type { BlockKind, Link } from '../../model/index.ts';
import { splitAtBreaks } from '../line-breaks.ts';
import { type Piece, piece } from '../piece.ts';
import type { TrackedSide } from '../tracked.ts';
import { at, elements, isXmlElement, textIn, within, type XmlElement, type XmlText } from '../xml.ts';

/** A tracked change by its id: what it did, and what it took out. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion';
  readonly content: XmlElement | null;
}

export function changesOf(text: XmlElement): ReadonlyMap<string, TrackedChange> {
  const regions = elements(at(text, 'tracked-changes'), 'changed-region');
  return new Map(
    regions.flatMap((region): [string, TrackedChange][] => {
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      const deletion = at(region, 'deletion');
      if (deletion) return [[id, { kind: 'deletion', content: deletion }]];
      return at(region, 'insertion') ? [[id, { kind: 'insertion', content: null }]] : [];
    }),
  );
}

/** Deepest that paragraph styles rest on one another. */
const MAX_PARENTS = 20;

/** The kind that a style gives a paragraph, by the names of the styles it rests on; those of text programs are the same in all languages. */
export function stylesOf(roots: readonly (XmlElement | null)[]): (name: string) => { kind: BlockKind; level: number } {
  const parents = new Map<string, string>();
  for (const root of roots) {
    for (const style of root ? within(root, 'style') : []) {
      const [name, parent] = [style.attributes['style:name'], style.attributes['style:parent-style-name']];
      if (name !== undefined && parent !== undefined) parents.set(name, parent);
    }
  }
  return (name) => {
    let at: string | undefined = name;
    for (let up = 0; at !== undefined && up < MAX_PARENTS; up++, at = parents.get(at)) {
      const plain = at.replace(/_20_/g, ' ').toLowerCase();
      if (plain === 'title') return { kind: 'crosshead', level: 1 };
      if (plain === 'subtitle') return { kind: 'deck', level: 0 };
      if (plain === 'author' || plain === 'byline') return { kind: 'byline', level: 0 };
      const heading = /^heading (\d+)$/.exec(plain)?.[1];
      if (heading !== undefined) return { kind: 'crosshead', level: Number(heading) + 1 };
      if (plain === 'quotations' || plain === 'block text') return { kind: 'quotation', level: 0 };
      if (/^(?:caption|illustration|figure|drawing)$/.test(plain)) return { kind: 'caption', level: 0 };
    }
    return { kind: 'paragraph', level: 0 };
  };
}

/** What stands beside the text and is told of apart. */
const APART = new Set([
  'note',
  'annotation',
  'annotation-end',
  'frame',
  'tracked-changes',
  'sequence-decls',
  'forms',
  'ruby-text',
  'custom-shape',
]);

interface Step {
  readonly node: XmlElement | XmlText;
  readonly listed: boolean;
}

/** The paragraphs of a text on one side, in order, a table's rows as lines. Never recurses. */
export function paragraphsOf(
  text: XmlElement,
  side: TrackedSide,
  styleOf: (name: string) => { kind: BlockKind; level: number },
  changes: ReadonlyMap<string, TrackedChange>,
): Piece[] {
  const found: Piece[] = [];
  let run = '';
  let links: Link[] = [];
  /** Changes that are open and hide what stands in them on this side: insertions before they were made, deletions that were left in place after. */
  let hidden = 0;
  const isHidden = (node: XmlElement): boolean =>
    changes.get(node.attributes['text:change-id'] ?? '')?.kind === (side === 'before' ? 'insertion' : 'deletion');
  let row: { kind: BlockKind } | null = null;
  const end = (kind: BlockKind, level: number): void => {
    // A paragraph that ends inside what is hidden does not end there.
    if (hidden > 0) return;
    if (row) {
      run += ' ';
      return;
    }
    found.push(
      ...splitAtBreaks(
        run,
        links.toSorted((a, b) => a.start - b.start),
      ).map((it) => piece(it.text, { links: it.links, kind, level })),
    );
    run = '';
    links = [];
  };
  const open: (Step | (() => void))[] = [];
  const push = (nodes: readonly (XmlElement | XmlText)[], listed: boolean): void => {
    for (let i = nodes.length - 1; i >= 0; i--) open.push({ node: nodes[i] as XmlElement | XmlText, listed });
  };
  push(text.children, false);
  while (open.length > 0) {
    const step = open.pop() as Step | (() => void);
    if (typeof step === 'function') {
      step();
      continue;
    }
    const { node, listed } = step;
    if (!isXmlElement(node)) {
      if (hidden === 0) run += node.text.replace(/\s+/g, ' ');
      continue;
    }
    if (APART.has(node.local)) continue;
    switch (node.local) {
      case 'h':
      case 'p': {
        const style = styleOf(node.attributes['text:style-name'] ?? '');
        const outline = Number(node.attributes['text:outline-level'] ?? 1);
        const level = node.local === 'h' ? outline + 1 : style.level;
        const kind = node.local === 'h' ? 'crosshead' : listed && style.kind === 'paragraph' ? 'list-item' : style.kind;
        open.push(() => end(kind, level));
        push(node.children, listed);
        break;
      }
      case 's':
      case 'tab':
        if (hidden === 0) run += ' ';
        break;
      case 'line-break':
        if (hidden === 0) run += '\n';
        break;
      case 'a': {
        const [from, href] = [run.length, node.attributes['xlink:href'] ?? ''];
        open.push(() => {
          if (href !== '' && run.length > from) links.push({ start: from, end: run.length, href });
        });
        push(node.children, listed);
        break;
      }
      case 'table-row': {
        if (within(node, 'p').some((p) => textIn(p).length > LONGEST_CELL)) push(node.children, listed);
        else {
          row = { kind: 'list-item' };
          open.push(() => {
            row = null;
            end('list-item', 0);
          });
          push(node.children, listed);
        }
        break;
      }
      case 'change-start':
        if (isHidden(node)) hidden++;
        break;
      case 'change-end':
        if (isHidden(node)) hidden = Math.max(0, hidden - 1);
        break;
      case 'change': {
        const change = side === 'before' ? changes.get(node.attributes['text:change-id'] ?? '') : undefined;
        if (change?.kind === 'deletion' && hidden === 0) push(takenOut(change), listed);
        break;
      }
      default:
        push(node.children, listed || node.local === 'list');
    }
  }
  end('paragraph', 0);
  return found;
}

/**
 * What a deletion took out, as it stood: of several paragraphs the first runs on from the text before, the last into the text after it,
 * so that only the ends between them are ends.
 */
function takenOut(change: TrackedChange): (XmlElement | XmlText)[] {
  const paragraphs = elements(change.content).filter((one) => one.local !== 'change-info');
  return paragraphs.flatMap((one, i) => (i < paragraphs.length - 1 ? [one] : one.children));
}

/** Longest cell, in UTF-16 units, of a table of figures; one with a longer cell holds the paragraphs of a page. */
const LONGEST_CELL = 120;
