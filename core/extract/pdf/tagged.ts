import type { MarkedItem, StructNode, TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { BlockKind } from '../../model/index.ts';
import { type PageLines, type PdfLine, partsOf } from './lines.ts';
import { type Glyphs, glyphsOf, isInRow, opensOf, rowText } from './row.ts';

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
/** What tells of a place in the text from below it. */
const NOTES = new Set(['Note', 'FENote']);
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
  const parts: { one: Glyphs; tag: Tag }[] = [];
  let element = 0;
  let paragraphs = 0;
  const open: ({ node: StructNode; tag: Tag } | { id: string; tag: Tag })[] = [
    { node: tree, tag: { element, kind: 'paragraph', level: 0 } },
  ];
  while (open.length > 0) {
    const step = open.pop() as (typeof open)[number];
    if ('id' in step) {
      for (const one of content.get(step.id) ?? []) parts.push({ one, tag: step.tag });
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
          ...(step.tag.note || NOTES.has(node.role) ? { note: true } : {}),
        };
    if (node.role === 'P') paragraphs++;
    // A cell's text stands in its row, a list item's paragraph in its item.
    const held = inside === 'list-item' && named && named[0] !== 'crosshead' ? { ...tag, element: step.tag.element } : tag;
    for (const child of [...node.children].reverse()) open.push('role' in child ? { node: child, tag: held } : { id: child.id, tag: held });
  }
  const letters = items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);
  const lines = rowsOf(parts, number);
  const tagged = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (paragraphs === 0 || tagged < letters * ENOUGH) return null;
  const [, bottom = 0, , top = 0] = view;
  return { number, top, bottom, lines };
}

type Tag = NonNullable<PdfLine['tag']>;

/** What follows each other in one element on one baseline is a line, whatever spans it is marked up in. */
function rowsOf(parts: readonly { readonly one: Glyphs; readonly tag: Tag }[], page: number): PdfLine[] {
  const rows: { row: Glyphs[]; main: Glyphs; tag: Tag }[] = [];
  for (const { one, tag } of parts) {
    const last = rows.at(-1);
    if (last && last.tag.element === tag.element && isInRow(last.main, one)) {
      last.row.push(one);
      if (one.text.length > last.main.text.length) last.main = one;
    } else rows.push({ row: [one], main: one, tag });
  }
  return rows.map(({ row, main, tag }) => {
    const [left, right] = [Math.min(...row.map((one) => one.left)), Math.max(...row.map((one) => one.right))];
    const sorted = row.toSorted((a, b) => a.left - b.left);
    const { y, size, font } = main;
    const text = rowText(row);
    const opens = opensOf(row, font, text);
    return { text, left, right, y, size, font, page, parts: partsOf(sorted), opens, column: { left, right, number: 0 }, tag };
  });
}

/** The characters of each marked content. */
function contentOf(items: readonly (TextItem | MarkedItem)[]): ReadonlyMap<string, Glyphs[]> {
  const content = new Map<string, Glyphs[]>();
  const stack: (string | null)[] = [];
  let id: string | null = null;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') stack.pop();
      else stack.push(item.id ?? null);
      id = stack.findLast((one) => one !== null) ?? null;
      continue;
    }
    const one = id === null ? null : glyphsOf(item);
    if (id === null || !one || (one.text.trim() === '' && !content.has(id))) continue;
    const all = content.get(id);
    if (all) all.push(one);
    else content.set(id, [one]);
  }
  return content;
}
