/** An element of a page. Children stand in document order; only the attributes that reading needs are kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | Text)[];
  /** Place among all elements, in document order. */
  readonly order: number;
  /** Offset of its start tag in the source. */
  readonly start: number;
  /** What `namesOf` gives of it, kept when it was first asked for: null until then. */
  names: string | null;
}

/** A run of characters with its references decoded. */
export interface Text {
  text: string;
  /** Half-open range in the source, in UTF-16 units. */
  readonly start: number;
  end: number;
}

export interface Page {
  readonly root: Element;
  /** Every element in document order, the root first. */
  readonly elements: readonly Element[];
  /** Contents of the JSON-LD scripts, as written. */
  readonly jsonLd: readonly string[];
  /** Contents of the script elements that hold JSON for the page's own script. */
  readonly states: readonly string[];
  /** Comments that may say where the page was saved from. */
  readonly comments: readonly string[];
  /** Contents of the script elements that hold markup for later. */
  readonly templates: readonly string[];
  /** True when a limit was met and part of the page was not read as marked up. */
  readonly cut: boolean;
}

/** Whether a node is an element. */
export const isElement = (node: Element | Text): node is Element => 'name' in node;

/** Whether an element is, or stands in, another. */
export function within(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** For each element, by its order, whether an element that a test holds of stands in it. */
export function holding(page: Page, test: (element: Element) => boolean): boolean[] {
  const found: boolean[] = new Array(page.elements.length).fill(false);
  for (let i = page.elements.length - 1; i > 0; i--) {
    const element = page.elements[i] as Element;
    if (element.parent && (found[i] || test(element))) found[element.parent.order] = true;
  }
  return found;
}

/** All text inside an element, as written; `between` parts its runs. */
export const textOf = (element: Element, between = ''): string => textOfFew(element, Number.POSITIVE_INFINITY, between) ?? '';

/** The same of an element that holds few elements and runs of text; null where it holds more than `most` of both together. */
export function textOfFew(element: Element, most: number, between = ''): string | null {
  const parts: string[] = [];
  const open: (Element | Text)[] = [element];
  for (let seen = 0; open.length > 0; seen++) {
    if (seen > most) return null;
    const node = open.pop() as Element | Text;
    if (isElement(node)) {
      for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Element | Text);
    } else parts.push(node.text);
  }
  return parts.join(between);
}
