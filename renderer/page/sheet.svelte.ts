import { tick } from 'svelte';
import { TEXT_SIZES, type View } from '../view.svelte.ts';
import { Heights } from './heights.ts';
import type { Row } from './rows.ts';

// Drawn beyond each edge, in pixels: a page key scrolls by less than what is seen and this together, so no blank shows.
const MARGIN = 450;

/** The long page of which only what is near the eye is drawn: which rows, where each stands, and how high the whole is. */
export class Sheet {
  scroller = $state<HTMLElement>();
  head = $state<HTMLElement>();
  scrolled = $state(0);
  /** Of what is seen, in pixels. */
  height = $state(800);
  width = $state(1200);
  /** Counts the times that a row was found to be of another height than was thought. */
  measured = $state(0);

  readonly #view: View;
  readonly #rows: () => readonly Row[];
  // Heights by row key. They stay known while the width, the text size and the view stay: a new comparison does not move the page.
  #known = new Map<string, number>();
  #knownFor = '';

  constructor(view: View, rows: () => readonly Row[]) {
    this.#view = view;
    this.#rows = rows;
  }

  readonly #setting = $derived.by(() => `${this.width} ${this.#view.size} ${this.#view.mode}`);

  readonly layout = $derived.by(() => {
    const rows = this.#rows();
    if (this.#knownFor !== this.#setting) this.#known = new Map();
    this.#knownFor = this.#setting;
    return { rows, heights: new Heights(rows.map((row) => this.#known.get(row.key) ?? this.#estimate(row))) };
  });

  /** Height of the heads of the columns, which stay in sight. */
  readonly top = $derived.by(() => this.head?.offsetHeight ?? 0);

  // Rows come and go by fours, so that most scrolling changes nothing.
  readonly from = $derived.by(() => Math.max(0, this.#heights.rowAt(this.scrolled - MARGIN) & ~3));
  readonly to = $derived.by(() => Math.min(this.layout.rows.length, (this.#heights.rowAt(this.scrolled + this.height + MARGIN) | 3) + 1));
  readonly shown = $derived.by(() => this.layout.rows.slice(this.from, this.to));
  // Each row has its own place: rows that come and go do not move the others.
  readonly tops = $derived.by(() => this.shown.map((_, i) => this.#heights.top(this.from + i)));
  readonly total = $derived.by(() => this.#heights.total);

  /** The heights, as known by now. */
  get #heights(): Heights {
    void this.measured;
    return this.layout.heights;
  }

  #estimate(row: Row): number {
    if (row.type === 'fold') return 36;
    const size = TEXT_SIZES[this.#view.size] ?? 17;
    const column = Math.min(608, this.#view.mode === 'inline' ? this.width - 120 : (this.width - 64) / 2 - 36);
    // A letter of the reading serif is about 0.47 of its size wide.
    const letters = Math.max(20, column / (size * 0.47));
    const lines = (blocks: readonly { readonly text: string }[]): number =>
      blocks.reduce((sum, block) => sum + Math.ceil(block.text.length / letters) * size * 1.588 + 14, 0);
    return Math.max(44, lines(row.base), lines(row.witness));
  }

  // One observer for all rows. What changes above the eye is made up for, so that the text being read stays where it is.
  readonly #observer = new ResizeObserver((changes) => {
    const { rows, heights } = this.layout;
    let shift = 0;
    let any = false;
    for (const { target, borderBoxSize } of changes) {
      const { index, key } = (target as HTMLElement).dataset;
      const row = Number(index);
      const size = borderBoxSize[0]?.blockSize ?? 0;
      if (size === 0 || key === undefined || rows[row]?.key !== key) continue;
      const before = heights.height(row);
      const above = heights.top(row) + before <= this.scrolled + 1;
      this.#known.set(key, size);
      if (!heights.measure(row, size)) continue;
      any = true;
      if (above) shift += size - before;
    }
    if (any) this.measured++;
    if (shift !== 0) void tick().then(() => this.scroll(this.scrolled + shift));
  });

  /** A row's element, from when it is drawn until it is not. A new layout observes it anew: a row that keeps its size would not be told of. */
  readonly observe = (row: HTMLElement): (() => void) => {
    void this.layout;
    this.#observer.observe(row);
    return () => this.#observer.unobserve(row);
  };

  scroll(y: number): void {
    if (!this.scroller) return;
    this.scroller.scrollTop = y;
    this.scrolled = this.scroller.scrollTop;
  }

  /** Brings a row, and in it an element, to where it can be read. What is in sight already is not moved. */
  async show(key: string, find: (row: Element) => Element | null): Promise<void> {
    // The page may have been left while it was drawn.
    if (!this.scroller) return;
    const index = this.layout.rows.findIndex((row) => row.key === key);
    // More than once, because rows on the way are measured only when they are drawn.
    for (let tries = 0; tries < 3 && index !== -1 && this.scroller; tries++) {
      const row = this.scroller.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (row) {
        const at = (find(row) ?? row).getBoundingClientRect();
        const frame = this.scroller.getBoundingClientRect();
        const upper = frame.top + this.top + 24;
        const lower = frame.bottom - 48;
        if (at.top >= upper && Math.min(at.bottom, at.top + 200) <= lower) return;
        this.scroll(this.scrolled + at.top - upper - (lower - upper) * 0.3);
      } else this.scroll(this.layout.heights.top(index) - this.height * 0.3);
      await tick();
      await new Promise(requestAnimationFrame);
    }
  }
}
