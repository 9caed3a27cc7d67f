import type { MarkedItem, StructNode, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { BlockKind } from '../../model/index.ts';
import type { PageLines, PdfLine } from './lines.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) that say what their text is. */
const KINDS: Readonly<Record<string, readonly [kind: BlockKind, level: number]>> = {
  P: ['paragraph', 0],
  Title: ['crosshead', 1],
  H: ['crosshead', 2],
  H1: ['crosshead', 2],
  H2: ['crosshead', 3],
  H3: ['crosshead', 4],
  H4: ['crosshead', 5],
  H5: ['crosshead', 6],
  H6: ['crosshead', 7],
  LBody: ['list-item', 0],
  LI: ['list-item', 0],
  TR: ['list-item', 0],
  BlockQuote: ['quotation', 0],
  Caption: ['caption', 0],
};
/** What stands inside a line. Its text belongs to the element around it. */
const INLINE = new Set([
  'Span',
  'Quote',
  'Link',
  'Reference',
  'Code',
  'Em',
  'Strong',
  'Annot',
  'Sub',
  'Lbl',
  'TD',
  'TH',
  'BibEntry',
  'NonStruct',
]);
/** Share of a page's letters that its tags must hold to be believed. */
const ENOUGH = 0.6;

/** The lines of a tagged page in the order of its structure; null when the tags hold too little of the text, or no paragraph at all. */
export function taggedLines(
  tree: StructNode,
  items: readonly (TextItem | MarkedItem)[],
  view: readonly number[],
  number: number,
): PageLines | null {
  const content = contentOf(items);
  const lines: PdfLine[] = [];
  let element = 0;
  let paragraphs = 0;
  type Open = { node: StructNode; tag: { element: number; kind: BlockKind; level: number } };
  const open: (Open | { id: string; tag: Open['tag'] })[] = [{ node: tree, tag: { element, kind: 'paragraph', level: 0 } }];
  while (open.length > 0) {
    const step = open.pop() as (typeof open)[number];
    if ('id' in step) {
      for (const line of content.get(step.id) ?? []) lines.push({ ...line, page: number, tag: step.tag });
      continue;
    }
    const { node } = step;
    const named = KINDS[node.role];
    const inside = step.tag.kind === 'quotation' || step.tag.kind === 'list-item' ? step.tag.kind : null;
    const tag = INLINE.has(node.role)
      ? step.tag
      : {
          element: ++element,
          kind: named && !(named[0] === 'paragraph' && inside) ? named[0] : (inside ?? 'paragraph'),
          level: named?.[1] ?? 0,
        };
    if (node.role === 'P') paragraphs++;
    // A cell's text stands in its row, a list item's paragraph in its item.
    const held = inside === 'list-item' && named && named[0] !== 'crosshead' ? { ...tag, element: step.tag.element } : tag;
    for (const child of [...node.children].reverse()) open.push('role' in child ? { node: child, tag: held } : { id: child.id, tag: held });
  }
  const letters = items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);
  const tagged = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (paragraphs === 0 || tagged < letters * ENOUGH) return null;
  const [, bottom = 0, , top = 0] = view;
  return { number, top, bottom, lines };
}

/** The text of each marked content, by line. */
function contentOf(items: readonly (TextItem | MarkedItem)[]): ReadonlyMap<string, Omit<PdfLine, 'page' | 'tag'>[]> {
  const content = new Map<string, Omit<PdfLine, 'page' | 'tag'>[]>();
  const stack: (string | null)[] = [];
  let id: string | null = null;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') stack.pop();
      else stack.push(item.id ?? null);
      id = stack.findLast((one) => one !== null) ?? null;
      continue;
    }
    if (id === null || item.str === '') continue;
    const lines = content.get(id) ?? [];
    content.set(id, lines);
    const [, , c, d, left, y] = item.transform;
    const size = Math.hypot(c, d) || item.height;
    const last = lines.at(-1);
    const right = left + item.width;
    if (last && Math.abs(last.y - y) < Math.max(last.size, size) * 0.5 && left >= last.left - 1) {
      const spaced = left - last.right > size * 0.18 && !/\s$/.test(last.text);
      lines[lines.length - 1] = { ...last, text: `${last.text}${spaced ? ' ' : ''}${item.str}`, right };
    } else if (/\S/.test(item.str)) lines.push({ text: item.str, left, right, y, size, column: { left, right, number: 0 } });
  }
  return content;
}
