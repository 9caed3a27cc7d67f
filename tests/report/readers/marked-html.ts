import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** All elements below `node` for which `wanted` holds, in document order. */
export function elements(node: AnyNode, wanted: (element: Element) => boolean): Element[] {
  const own = node.type === 'tag' && wanted(node as Element) ? [node as Element] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, wanted))] : own;
}

export const hasClass = (element: Element, name: string): boolean => (element.attribs['class'] ?? '').split(' ').includes(name);

/** The text below `node` without what only a screen reader says. */
export function textBelow(node: AnyNode, left: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.data;
  if (node.type === 'tag' && (hasClass(node as Element, 'sr') || left(node as Element))) return '';
  return 'children' in node ? node.children.map((child) => textBelow(child, left)).join('') : '';
}

/**
 * Paragraphs in which `del` and `ins` mark changes, after rejecting or accepting all. A paragraph that ends with a pilcrow in a mark ends on
 * that side alone; a paragraph that is left empty goes.
 */
export function decideParagraphs(paragraphs: readonly Element[], decision: 'reject' | 'accept'): string[] {
  const gone = decision === 'reject' ? 'ins' : 'del';
  const found: string[] = [];
  let running = '';
  for (const paragraph of paragraphs) {
    const last = elements(paragraph, (e) => e.name === 'del' || e.name === 'ins').at(-1);
    const pilcrow = last && paragraph.children.at(-1) === last && textBelow(last) === '¶' && hasPilcrow(last) ? last : null;
    running += textBelow(paragraph, (element) => element.name === gone || element === pilcrow);
    if (pilcrow && pilcrow.name === gone) continue;
    if (running !== '') found.push(running);
    running = '';
  }
  return running === '' ? found : [...found, running];
}

const hasPilcrow = (element: Element): boolean => element.attribs['title'] === undefined;

export const parseHtml = (html: string) => parseDocument(html, { decodeEntities: true });
