import type { Measured } from './measure.ts';
import { namesOf } from './names.ts';
import { type Element, isElement } from './tree.ts';

const AUTHOR = /(?:^|[\s_-])(?:by-?line|authors?|author-?name|contributor|writer|autor(?:in)?|auteur|signature|firma)(?:$|[\s_-])/i;
/** Longest line, in UTF-16 units, that is a name; a longer one in an author's box is what they write of themselves. */
const LONGEST = 80;

/** Whether a line stands in an element that is marked as the author's: `rel="author"`, `itemprop="author"`, a class name. */
export function isAuthorBox(line: Measured): boolean {
  if (line.text.length > LONGEST) return false;
  let at: Element | null = line.element;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    if (marked(at) || (up === 0 && at.children.some((child) => isElement(child) && marked(child)))) return true;
    if (AUTHOR.test(namesOf(at))) return true;
  }
  return false;
}

const marked = ({ attributes }: Element): boolean =>
  /\bauthor\b/i.test(attributes['rel'] ?? '') || /\bauthor\b/i.test(attributes['itemprop'] ?? '');
