import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The paragraphs of one witness of a TEI text in parallel segmentation. */
export function readTei(xml: string, siglum: string): string[] {
  const text = (node: AnyNode): string => {
    if (node.type === 'text') return node.data;
    if (!('children' in node)) return '';
    const { name, attribs } = node as Element;
    if ((name === 'lem' || name === 'rdg') && !(attribs['wit'] ?? '').split(' ').includes(`#${siglum}`)) return '';
    if (name === 'milestone') return '\n\n';
    const below = node.children
      .filter((child) => counts(node as Element, child))
      .map(text)
      .join('');
    return name === 'p' || name === 'ab' ? `${below}\n\n` : below;
  };
  const story = find(parseDocument(xml, { xmlMode: true, decodeEntities: true }), (e) => e.name === 'div' && e.attribs['type'] === 'story');
  return (story ? text(story) : '').split('\n\n').filter((paragraph) => paragraph !== '');
}

/** White space counts only in paragraphs and readings. */
const counts = (parent: Element, child: AnyNode): boolean => child.type !== 'text' || parent.name !== 'div';

function find(node: AnyNode, wanted: (element: Element) => boolean): Element | null {
  if (node.type === 'tag' && wanted(node as Element)) return node as Element;
  for (const child of 'children' in node ? node.children : []) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}
