import { untrack } from 'svelte';
import type { Roll } from '../roll/roll.svelte.ts';
import type { PageRow } from './rows.ts';

/** Keys of the rows a line stands for. */
const keysOf = (row: PageRow): readonly string[] => (row.type === 'fold' ? row.rows.map(({ key }) => key) : [row.key]);

/**
 * Keeps what a person looks at where it is when the rows become others, or of other heights: paragraphs folded or shown, columns or inline, a larger
 * text, another width. The row of the current edit stays where it was, or the uppermost row when that one is out of sight. Call it once while a
 * component starts.
 */
export class Eye {
  readonly #sheet: Roll<PageRow>;
  #led = 0;

  /** @param current id of the entry a person is at. */
  constructor(sheet: Roll<PageRow>, current: () => string | null) {
    this.#sheet = sheet;
    let before: Roll<PageRow>['layout'] | null = null;
    $effect.pre(() => {
      const { layout } = sheet;
      const old = before;
      before = layout;
      if (old !== null && old !== layout && this.#led === 0) untrack(() => void this.#keep(old, current()));
    });
  }

  /** While the eye is led elsewhere, nothing holds it back. */
  async lead(show: () => Promise<void>): Promise<void> {
    this.#led++;
    try {
      await show();
    } finally {
      this.#led--;
    }
  }

  async #keep(old: Roll<PageRow>['layout'], current: string | null): Promise<void> {
    const sheet = this.#sheet;
    const { pane, offset } = sheet;
    const upper = pane.scrolled - offset;
    const top = upper + (sheet.head?.offsetHeight ?? 0);
    const seen = (row: number): boolean =>
      old.heights.top(row) + old.heights.height(row) > top && old.heights.top(row) < upper + pane.height;
    const at = current === null ? -1 : old.lines.findIndex((row, i) => row.type === 'entry' && row.entry.id === current && seen(i));
    // At the beginning of a story the beginning stays.
    if (at === -1 && upper <= 0) return;
    const row = at === -1 ? old.heights.rowAt(top) : at;
    const line = old.lines[row];
    if (line === undefined) return;
    const keys = new Set(keysOf(line));
    const y = old.heights.top(row) - upper;
    // In the row it is the lit words that stay, though lines break elsewhere. This is told before the page is drawn anew.
    const words = at === -1 ? null : this.#lit();
    const { lines } = sheet.layout;
    const found = lines.findIndex((each) => keysOf(each).some((key) => keys.has(key)));
    // More than once, because rows on the way are measured only when they are drawn.
    for (let tries = 0; tries < 3 && found !== -1; tries++) {
      // The rows are drawn then, and not yet painted. Asking for their place sooner would lay them out in the same breath as they are made.
      await new Promise(requestAnimationFrame);
      if (this.#led > 0 || sheet.layout.lines !== lines) return;
      pane.scroll(offset + sheet.layout.heights.top(found) - y);
    }
    await new Promise(requestAnimationFrame);
    const now = this.#lit();
    // A person may have gone on to other words meanwhile.
    if (words && now && now.edit === words.edit && found !== -1) pane.scroll((pane.element?.scrollTop ?? 0) + now.top - words.top);
  }

  #lit(): { readonly edit: string | undefined; readonly top: number } | null {
    const mark = this.#sheet.pane.element?.querySelector<HTMLElement>('.lit:not(.gap)');
    return mark ? { edit: mark.dataset['edit'], top: mark.getBoundingClientRect().top } : null;
  }
}
