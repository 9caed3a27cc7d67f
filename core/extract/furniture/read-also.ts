import { pageWords } from '../../language/page.ts';
import { endsSentence, wordCount } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';
import { withoutMarks } from './phrases.ts';
import { bidsReadOn } from './related.ts';
import { relatedLabel } from './related-label.ts';
import { bodily } from './running-text.ts';

/** Fewest words of a title under such a label, and its longest text in UTF-16 units. */
const TITLE_WORDS = 3;
const LONGEST_TITLE = 160;

let buttons: ReadonlySet<string> | null = null;

/** "Watch also", "Читайте также": a line that bids one read another story, and no button that unfolds this one ("Read more"). */
function isLabel(it: Piece): boolean {
  if (it.links.length > 0 || it.text.length > LONGEST_LABEL || relatedLabel(it.text) !== it.text.length || !bidsReadOn(it.text))
    return false;
  buttons ??= new Set(pageWords((page) => page.lines?.['read-on']?.whole, '|'));
  return /[:：]$/.test(it.text) || !buttons.has(withoutMarks(it.text.toLowerCase()));
}
const LONGEST_LABEL = 40;

const isTitle = (it: Piece | undefined): it is Piece =>
  it !== undefined &&
  (it.kind === 'paragraph' || it.kind === 'crosshead' || it.kind === 'list-item') &&
  it.links.length === 0 &&
  it.text.length <= LONGEST_TITLE &&
  !/[.;:,。，；：।]["”»’)]*$/.test(it.text) &&
  !(endsSentence(it.text) && !/[?？!！]$/.test(it.text)) &&
  (wordCount(it.text) >= TITLE_WORDS || it.text.length > LONGEST_LABEL);

/**
 * A line alone that bids one read on, between paragraphs, and the title under it, whose link was lost when the page was copied: the title leads
 * to a related article, several in a list are a box of the page.
 */
export function nameReadAlso(all: readonly Piece[]): void {
  const last = all.findLastIndex((it) => bodily(it) && endsSentence(it.text));
  all.forEach((label, i) => {
    if (i > last || i === 0 || !(label.kind === null || bodily(label) || label.kind === 'crosshead') || !isLabel(label)) return;
    let end = i + 1;
    // "Read more:" over several lines: as many as are titles.
    const kind = all[i + 1]?.kind;
    const listed = kind === 'list-item' || (kind === 'paragraph' && /[:：]$/.test(label.text));
    while (isTitle(all[end]) && (end === i + 1 || (listed && all[end]?.kind === kind))) end++;
    const titles = all.slice(i + 1, end);
    if (titles.length === 0) return;
    if (label.kind !== null) setAside(label, 'related-label');
    for (const title of titles) {
      if (titles.length > 1) setAside(title, 'link-list');
      else {
        title.kind = 'related-link';
        title.rule = 'related-label';
      }
    }
  });
}
