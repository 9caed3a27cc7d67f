import { pageWords } from '../../language/page.ts';
import { endsSentence, isCapitals } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';
import { lastIndex } from './running-text.ts';

/** Longest line over a box of facts, and longest fact, in UTF-16 units. */
const LONGEST_LABEL = 80;
const LONGEST_FACT = 220;
/** Fewest facts of a box, and most. */
const FEWEST = 2;
const MOST = 12;

/**
 * Sets boxes of facts aside: a line that says it is one, and the list below it.
 *
 *     Facts: Lakes of the north        →  set aside, all three
 *     • The county has 17 lakes.
 *     • The deepest was dug in 1984.
 */
export function nameFactBoxes(all: readonly Piece[]): void {
  nameFigures(all);
  all.forEach((it, i) => {
    if (it.kind !== 'list-item' || all[i - 1]?.kind === 'list-item') return;
    const label = all[i - 1];
    if (!label || (label.kind !== 'paragraph' && label.kind !== 'crosshead') || !isLabel(label.text)) return;
    let to = i;
    while (all[to]?.kind === 'list-item') to++;
    const facts = all.slice(i, to);
    if (facts.length < FEWEST || facts.length > MOST || facts.some(({ text }) => text.length > LONGEST_FACT)) return;
    for (const one of [label, ...facts]) setAside(one, 'fact-box');
  });
}

/** "Length of the track: 28 kilometres" */
const FIGURE = /^[^.:!?]{3,50}:\s[^:]{0,24}\d[^:]{0,40}$/u;

/** The same below a story, where a line in capitals heads lines that each give a figure. */
function nameFigures(all: readonly Piece[]): void {
  const isFigure = (it: Piece | undefined): boolean => it?.kind === 'paragraph' && FIGURE.test(it.text) && !endsSentence(it.text);
  for (let i = lastIndex(all) + 1; i < all.length; i++) {
    const label = all[i] as Piece;
    if ((label.kind !== 'paragraph' && label.kind !== 'crosshead') || !(isCapitals(label.text) || isLabel(label.text))) continue;
    if (label.text.length > LONGEST_LABEL || endsSentence(label.text)) continue;
    let to = i + 1;
    while (isFigure(all[to])) to++;
    if (to - i - 1 < FEWEST || to - i - 1 > MOST) continue;
    for (const one of all.slice(i, to)) setAside(one, 'fact-box');
  }
}

let labels: ReadonlySet<string> | null = null;

function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || endsSentence(text)) return false;
  labels ??= new Set(pageWords((page) => page.factBoxes, '|'));
  return labels.has((text.split(/\s?[:：|]|\s[–—-]\s/)[0] ?? '').trim().toLowerCase());
}
