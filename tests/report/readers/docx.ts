import type { AnyNode, Element } from 'domhandler';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';

const DROPPED = { reject: new Set(['w:ins', 'w:moveTo']), accept: new Set(['w:del', 'w:moveFrom']) };

/** One part of a package, as text. */
export const part = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

/**
 * The story's paragraphs after rejecting or accepting every tracked change, by the rules of WordprocessingML: tracked runs go, and a paragraph whose
 * mark goes runs on into the next. The story stands between the last `Heading1` before it and `StoryEnd`.
 */
export function readDocx(docx: Uint8Array, decision: 'reject' | 'accept'): string[] {
  const dropped = DROPPED[decision];
  const text = (node: AnyNode): string => {
    if (node.type === 'text') return node.parent && ['w:t', 'w:delText'].includes((node.parent as Element).name) ? node.data : '';
    if (node.type === 'tag' && (dropped.has((node as Element).name) || (node as Element).name === 'w:pPr')) return '';
    return 'children' in node ? node.children.map(text).join('') : '';
  };
  const below = (node: AnyNode, name: string): Element[] =>
    'children' in node
      ? node.children.flatMap((child) => [
          ...(child.type === 'tag' && (child as Element).name === name ? [child as Element] : []),
          ...below(child, name),
        ])
      : [];
  const found: string[] = [];
  let inStory = false;
  let running = '';
  for (const paragraph of below(parseDocument(part(docx, 'word/document.xml'), { xmlMode: true, decodeEntities: true }), 'w:p')) {
    const style = below(paragraph, 'w:pStyle')[0]?.attribs['w:val'];
    if (style === 'StoryEnd') inStory = false;
    if (inStory) {
      running += text(paragraph);
      const mark = below(paragraph, 'w:pPr').flatMap((properties) => below(properties, 'w:rPr'));
      const gone = mark.some((properties) =>
        properties.children.some((child) => child.type === 'tag' && dropped.has((child as Element).name)),
      );
      if (!gone) {
        found.push(running);
        running = '';
      }
    }
    if (style === 'Heading1') inStory = text(paragraph).startsWith('Text');
  }
  return running === '' ? found : [...found, running];
}
