import { wordCount } from '../../language/sentence.ts';
import { append } from '../../model/index.ts';
import { clean } from '../white-space.ts';
import { namesOf } from './class-names.ts';
import { isHidden } from './hidden.ts';
import { type Element, isElement, textOf, textOfFew } from './tree.ts';

/** Longest text, in UTF-16 units, that is taken out of its line because it is hidden: a longer one may be a hidden story. */
const LONGEST_UNSEEN = 200;

/** Longest text, in UTF-16 units, taken out for any reason: an end tag forgotten must not strike out a story. */
const LONGEST_TAKEN = 700;

/** Most elements and runs of text in what is taken out: elements left open stand in each other, and each would be read to its end. */
const MOST_TAKEN = 1000;

/** Words of a card that opens over a name when the pointer rests on it; one of each kind in the same name, the trigger has only the first. */
const OVER = /(?:rollover|hover|tooltip|popover|flyout|dropdown)/i;
const CARD = /(?:block|card|box|content|panel|list|menu|body|inner|text)/i;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A line so far, as much of it as is asked for at each of its elements: a long line is not read again. */
export interface LineSoFar {
  readonly blank: boolean;
  /** Its last characters. */
  readonly tail: string;
}

/**
 * What an inline element's words become when they are no words of the line they stand in: the words and the rule that takes them out.
 * Null for words of the line. `at` is the element's place among its parent's children.
 */
export function takenOut(element: Element, at: number, before: LineSoFar): { words: string; rule: string } | null {
  const rule = ruleFor(element, at, before);
  if (rule === null) return null;
  // A card holds lines of its own; other words may part inside ("<s>fif<b>teen</b></s>").
  const text = textOfFew(element, MOST_TAKEN, rule === 'hover-card' ? ' ' : '');
  const words = text === null ? '' : clean(text);
  if (words === '' || (rule === 'hidden' && words.length >= LONGEST_UNSEEN) || words.length >= LONGEST_TAKEN) return null;
  return { words, rule };
}

function ruleFor(element: Element, at: number, before: LineSoFar): string | null {
  const { name } = element;
  if (name === 'rt' || name === 'rtc') return 'ruby-reading';
  // A corrected story shows what it said before: "killed <s>15</s> 16 people".
  if (name === 's' || name === 'del' || name === 'strike') return 'struck-out';
  if (name === 'sup') return isFootnoteMark(element, before.tail) ? 'footnote-mark' : null;
  if (isHidden(element)) return 'hidden';
  if (before.blank && (name === 'span' ? holdsPicture(element) : SET_UNDER.has(name) && isUnderPicture(element, at)))
    return 'picture-words';
  if (element.attributes['role'] === 'tooltip') return 'hover-card';
  const names = namesOf(element);
  if (names.length < 8) return null;
  if (/mw-editsection/.test(names)) return 'edit-link';
  if (OVER.test(names) && names.split(/\s+/).some((one) => OVER.test(one) && CARD.test(one.replace(OVER, '')))) return 'hover-card';
  return null;
}

/** Most elements of a picture with its words that are looked at. */
const MOST_OF_PICTURE = 12;

/** Whether an element at the start of a line is a picture with words of its own: "<span><img> The quay at dawn. Photo: Oss</span> The council…". */
function holdsPicture(element: Element): boolean {
  const open: Element[] = [element];
  for (let seen = 0; open.length > 0 && seen < MOST_OF_PICTURE; seen++) {
    const at = open.pop() as Element;
    if (at.name === 'img') return emojiOf(at) === '' && wordCount(clean(textOf(element))) >= PICTURE_WORDS;
    append(open, at.children.filter(isElement));
  }
  return false;
}

/** Elements in which words are set under a picture without a box of their own. */
const SET_UNDER = new Set(['em', 'i', 'small']);

/** Whether an element comes right after a picture and says something: "<img><em>The quay at dawn. Photo: Oss</em> The council…". */
function isUnderPicture(element: Element, at: number): boolean {
  const beside = element.parent?.children ?? [];
  let above = beside[at - 1];
  if (above && !isElement(above) && !/\S/.test(above.text)) above = beside[at - 2];
  if (!above || !isElement(above) || wordCount(clean(textOf(element))) < PICTURE_WORDS || textOf(above).trim() !== '') return false;
  return (
    above.name === 'img' ||
    above.name === 'picture' ||
    above.children.some((one) => isElement(one) && (one.name === 'img' || one.name === 'picture'))
  );
}

/** Fewest words under a picture; fewer stand beside an icon. */
const PICTURE_WORDS = 4;

/**
 * Whether raised characters point to a note ("2009¹", "the mayor said[3]") and are no part of a figure or unit ("10⁶ litres", "40 m²",
 * "the 1st"). A link into the page points; a bare digit does where no power can stand.
 */
function isFootnoteMark(element: Element, before: string): boolean {
  const mark = clean(textOf(element));
  if (mark === '' || mark.length > 8) return false;
  if (/^\[.{1,6}\]$/.test(mark)) return true;
  if (!/^[(]?(?:\d{1,3}|[a-z*†‡§¶])[)]?$/i.test(mark)) return false;
  if (/(?:^|[\s_-])(?:foot-?notes?|references?|cite|noteref|fn)(?:$|[\s_-])/i.test(namesOf(element))) return true;
  const link = element.children.find((child): child is Element => isElement(child) && child.name === 'a');
  if (link) return (link.attributes['href'] ?? '').includes('#') || link.attributes['href'] === undefined;
  return /^\d{1,3}$/.test(mark) && !takesPower(before);
}

/** "10", "40 m", "km", "x": what a raised figure is a power of. A word of some length, a year or a full stop is none. */
const takesPower = (before: string): boolean => /(?:^|[^\d.,\p{L}])(?:10|\d?\d?\p{L}{1,3})$|\d\p{L}{1,2}$/u.test(before);

/** A power in characters of its own: "10" and a raised "6" are 10⁶, not 106. Null for what is none. */
export function raised(element: Element, { tail: before }: LineSoFar): string | null {
  if (element.name !== 'sup') return null;
  const power = clean(textOf(element));
  if (!/^[-−–]?\d{1,3}$/.test(power) || !takesPower(before)) return null;
  return power.replace(/[-−–]/, '⁻').replace(/\d/g, (digit) => RAISED[Number(digit)] as string);
}

/** The character that a picture stands for: emoji are drawn as pictures with the character in `alt`. "" for a picture of something. */
export function emojiOf(image: Element): string {
  const alt = (image.attributes['alt'] ?? '').trim();
  if (alt === '' || alt.length > 24) return '';
  if (
    /^(?:\p{Emoji_Component}|\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u.test(alt) &&
    /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt)
  )
    return alt;
  return /(?:^|\s)(?:emoji|wp-smiley|twemoji|emojione|smiley)(?:\s|$)/i.test(image.attributes['class'] ?? '') ? alt : '';
}

/** Quotation marks that browsers draw around `q`, by the outer or inner place; "" where the page wrote its own. */
export function marksOf(element: Element, depth: number): readonly [string, string] {
  if (/^\s*["“”„«»‹›‘’'「『]/.test(textOf(element))) return ['', ''];
  return depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
}
