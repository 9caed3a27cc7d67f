import { Parser } from 'htmlparser2';
import { append } from '../model/index.ts';

/** An element of an XML document. Children stand in document order. */
export interface XmlElement {
  /** As written, with its prefix: `w:p`. */
  readonly name: string;
  /** Without its prefix: `p`. */
  readonly local: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | XmlText)[];
  /** Half-open range in the source, in UTF-16 units, its tags included. */
  readonly start: number;
  end: number;
}

/** A run of characters with its references decoded. */
export interface XmlText {
  text: string;
  readonly start: number;
  end: number;
}

export const isXmlElement = (node: XmlElement | XmlText): node is XmlElement => 'children' in node;

/** Deepest nesting and most elements kept; the text of deeper elements belongs to the deepest kept. Long novels have some 100,000. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 600_000;

/**
 * Builds the tree of an XML document, near enough for reading even when it is not well-formed. Entities that a document declares are not
 * expanded: they stay as they are written, whatever they would unfold to. Never throws; null when there is no element.
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement = { name: '', local: '', attributes: {}, children: [], start: 0, end: text.length };
  const stack: XmlElement[] = [root];
  let count = 0;
  let ignored = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > MAX_DEPTH || ++count > MAX_ELEMENTS) {
          ignored++;
          return;
        }
        const element = { name, local: localOf(name), attributes, children: [], start: parser.startIndex, end: parser.endIndex + 1 };
        (stack.at(-1) as XmlElement).children.push(element);
        stack.push(element);
      },
      onclosetag() {
        if (ignored > 0) ignored--;
        else if (stack.length > 1) (stack.pop() as XmlElement).end = parser.endIndex + 1;
      },
      ontext(data) {
        const { children } = stack.at(-1) as XmlElement;
        const last = children.at(-1);
        if (last && !isXmlElement(last)) {
          last.text += data;
          last.end = parser.endIndex + 1;
        } else children.push({ text: data, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root.children.find(isXmlElement) ?? null;
}

export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The child elements, of one local name where it is given. */
export const elements = (parent: XmlElement | null | undefined, local?: string): XmlElement[] =>
  (parent?.children ?? []).filter((node): node is XmlElement => isXmlElement(node) && (local === undefined || node.local === local));

/** The first element that a path of local names leads to from a parent; null for none. */
export function at(parent: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let here: XmlElement | null = parent ?? null;
  for (const local of path) here = elements(here, local)[0] ?? null;
  return here;
}

/** Every element inside, in document order, the parent itself not among them. */
export function within(parent: XmlElement, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = elements(parent).reverse();
  while (open.length > 0) {
    const element = open.pop() as XmlElement;
    if (local === undefined || element.local === local) found.push(element);
    append(open, elements(element).reverse());
  }
  return found;
}

/** All text inside, as written. "" for none. */
export function textIn(element: XmlElement | null | undefined): string {
  const parts: string[] = [];
  const open: (XmlElement | XmlText)[] = element ? [element] : [];
  while (open.length > 0) {
    const node = open.pop() as XmlElement | XmlText;
    if (isXmlElement(node)) append(open, [...node.children].reverse());
    else parts.push(node.text);
  }
  return parts.join('');
}
