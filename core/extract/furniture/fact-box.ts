import { pageWords } from '../../language/page.ts';
import { endsSentence } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';

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

let labels: ReadonlySet<string> | null = null;

function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || endsSentence(text)) return false;
  labels ??= new Set(pageWords((page) => page.factBoxes, '|'));
  return labels.has((text.split(/\s?[:：|]|\s[–—-]\s/)[0] ?? '').trim().toLowerCase());
}
