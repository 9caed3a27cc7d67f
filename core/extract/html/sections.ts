import { phraseRule, saysWhich } from '../furniture/phrases.ts';
import type { Measured, Sums } from './measure.ts';
import { type Element, within } from './tree.ts';

/** Headings whose words say that what stands under them is not the story. */
const OPENS = new Set([
  'most-read',
  'comments',
  'newsletter',
  'share-bar',
  'advert-label',
  'contact',
  'cookie-notice',
  'topics',
  'paywall',
]);
/** Share of the page's running text above which no heading takes its section along. */
const MOST = 0.2;

/**
 * The rule that each line gets from the label over its box: under "Related stories", everything that follows in the same box is a link to
 * another story, whatever its markup. A label is a heading or a short line that opens its box.
 */
export function sectionRules(lines: readonly Measured[], sums: Sums, rules: readonly (string | null)[]): (string | null)[] {
  const found: (string | null)[] = new Array(lines.length).fill(null);
  const total = sums.prose[0] || 1;
  lines.forEach((line, i) => {
    if (found[i] || rules[line.element.order] || line.prose || line.text.length > 80) return;
    const phrase = phraseRule(line.text);
    if (!phrase || !OPENS.has(phrase.rule)) return;
    // "Category: First tries" among "Camera: …", "Place: …" says what it names itself and heads nothing.
    if (phrase.rule === 'topics' && saysWhich(line.text)) return;
    const box = boxOf(line, sums, total);
    if (!box) return;
    for (let k = i; k < lines.length && within((lines[k] as Measured).element, box); k++) found[k] = phrase.rule;
  });
  return found;
}

/** The largest element that the label opens and that holds little of the page's running text; null when the label stands alone. */
function boxOf(line: Measured, sums: Sums, total: number): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = line.element; at && at.name !== 'body'; at = at.parent) {
    if ((sums.prose[at.order] as number) > total * MOST) break;
    // A label in the middle of a longer element labels only what it opens.
    if ((sums.text[at.order] as number) > line.text.length + 2) {
      box = at;
      break;
    }
  }
  return box;
}
