import { remembering } from '../../language/remembering.ts';
import { clean } from '../white-space.ts';
import { BLOCK } from './block.ts';
import { namesOf } from './class-names.ts';
import type { Measured } from './measure.ts';
import { type Element, isElement, textOf } from './tree.ts';

const AUTHOR =
  /byline|(?:^|[\s_-])(?:by-line|reader-credits|authors?|author-?name|meta-?name|contributor|writer|autor(?:in)?|auteur|signature|firma)(?:$|[\s_-])|(?:^|\s)name(?:$|\s)/i;
/** The same inside a name of several words: "abAuthor", "storyAuthorName". */
const INNER = /[a-z](?:Authors?|Autor|Auteur)(?![a-z])/;

/** Whether a line stands in an element that is marked as the author's: `rel="author"`, `itemprop="author"`, a class name. */
export function isAuthorBox(line: Measured): boolean {
  let at: Element | null = line.element;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    if (isMarked(at) || (up === 0 && holdsMarked(at))) return true;
  }
  return false;
}

/** Paths under which houses keep pages of their writers. */
const PATH =
  /\/(?:authors?|autor(?:es|e|i|in|en|zy)?|auteurs?|by|byline|bio|people|person|profiles?|profil|staff|reporters?|journalists?|journaliste|giornalist[ai]|firmas?|columnistas?|redact(?:ie|eur|eurs)|redakt(?:ion|or|oren|orzy)|skribent(?:er)?|journalist(?:er)?|contributors?|writers?|yazar(?:lar)?|muhabir|avtor[iy]?|penulis|kirjoittaja|toimittaja)(?:[/?#-]|$)/i;

/** Whether all of a line is a link to the page of a writer. */
export const leadsToAuthor = ({ text, links }: Measured): boolean =>
  links.length > 0 &&
  links.every(({ href }) => PATH.test(href.replace(/^https?:\/\/[^/]+/, ''))) &&
  links.reduce((sum, { start, end }) => sum + end - start, 0) > text.length * LINKED;
/** Share of such a line that stands in its links. */
const LINKED = 0.7;

const isMarked = (element: Element): boolean =>
  BY.some((key) => element.attributes[key] !== undefined && /\bauthor\b/i.test(element.attributes[key])) || sayAuthor(namesOf(element));

const MOST_NAMES = 4000;
/** Whether an element's names say so; a page gives the same to hundreds of elements. */
const sayAuthor = remembering((names) => AUTHOR.test(names) || INNER.test(names), MOST_NAMES);

/** Most children of an element that is a line with its author in it. */
const MOST_IN_LINE = 200;

/** What a line's element holds of it that is marked as the author's; a block in it is a line of its own. */
const markedIn = (element: Element): readonly Element[] =>
  element.children.length > MOST_IN_LINE
    ? []
    : element.children.filter((child): child is Element => isElement(child) && !BLOCK.has(child.name) && isMarked(child));

// Each line of an element asks for its children.
const holding = new WeakMap<Element, boolean>();

function holdsMarked(element: Element): boolean {
  const known = holding.get(element) ?? markedIn(element).length > 0;
  holding.set(element, known);
  return known;
}

/** The names with which a line begins by its marks, where more follows: "[Rahim Uddin] Sylhet", each in an element of its own. */
export const namesAhead = ({ element, text }: Measured): readonly string[] =>
  text.length > LONGEST_LINE
    ? []
    : markedIn(element)
        .map((child) => clean(textOf(child)))
        .filter((name) => name !== '' && text.startsWith(`${name} `));
const LONGEST_LINE = 80;

const BY = ['rel', 'itemprop'] as const;
