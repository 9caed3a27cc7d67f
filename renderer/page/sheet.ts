import { textSize, type View } from '../desk/view.svelte.ts';
import { Pane } from '../roll/pane.svelte.ts';
import { Roll } from '../roll/roll.svelte.ts';
import type { PageRow } from './rows.ts';

/** The page as a roll of rows. A new comparison does not move it: heights are kept while the width, the text size and the view stay. */
export function sheetOf(view: View, rows: () => readonly PageRow[]): Roll<PageRow> {
  const pane = new Pane();

  function estimate(row: PageRow): number {
    if (row.type === 'fold') return 36;
    const size = textSize(view);
    const column = Math.min(608, view.mode === 'inline' ? pane.width - 120 : (pane.width - 64) / 2 - 36);
    // A letter of the reading serif is about 0.47 of its size wide.
    const letters = Math.max(20, column / (size * 0.47));
    const lines = (blocks: readonly { readonly text: string }[]): number =>
      blocks.reduce((sum, block) => sum + Math.ceil(block.text.length / letters) * size * 1.588 + 14, 0);
    return Math.max(44, lines(row.base), lines(row.witness));
  }

  return new Roll(pane, { lines: rows, keyOf: (row) => row.key, estimate, setting: () => `${pane.width} ${view.size} ${view.mode}` });
}
