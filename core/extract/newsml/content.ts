import { type Fields, withFields } from '../fields.ts';
import { fragmentPieces } from '../fragment.ts';
import { HTML_BODY, piecesIn } from '../marked-up.ts';
import { storyOfNitf } from '../nitf/nitf.ts';
import type { Extracted } from '../reader.ts';
import { elements, textIn, within, type XmlElement } from '../xml.ts';

/** Shortest text, in UTF-16 units, that may be a story where no markup says so. */
const SHORTEST = 40;

/** Local names of elements that hold a story's text; an item of other markup (a table of results, a list of facts) has no story. */
const STORIES = ['nitf', 'html', 'body', 'article', 'section', 'div', 'p'];

/** The element inside that holds a story's markup; null for none. */
export function markupIn(content: XmlElement): XmlElement | null {
  const named = within(content);
  for (const name of STORIES) {
    const found = named.find((one) => one.local === name);
    if (found) return name === 'p' || name === 'div' ? content : found;
  }
  return null;
}

/** Whether anything to read stands inside. */
export const hasText = (content: XmlElement): boolean =>
  markupIn(content) !== null || (elements(content).length === 0 && textIn(content).trim().length >= SHORTEST);

/** The story in an element that holds NITF, XHTML, HTML in a text, or plain text. */
export function storyIn(content: XmlElement, fields: Fields): Extracted {
  const markup = markupIn(content);
  if (markup?.local === 'nitf') return storyOfNitf(markup, fields);
  if (!markup) {
    const text = textIn(content);
    return {
      ...withFields(
        fields,
        fragmentPieces(text, null).map((it) => ({ ...it, origin: null })),
      ),
    };
  }
  return withFields(fields, piecesIn(markup, HTML_BODY));
}
