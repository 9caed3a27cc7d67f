import { tick } from 'svelte';
import { Heights } from './heights.ts';
import type { Pane } from './pane.svelte.ts';

/** What a roll is made of. */
export interface Lines<Line> {
  readonly lines: () => readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** Expected height of a line that was not drawn yet, in CSS pixels. */
  readonly estimate: (line: Line) => number;
  /** What the heights depend on besides the lines: another setting, and all are to be found anew. */
  readonly setting?: () => string;
}

/** A long list of which only what is near the eye is drawn: which lines, where each stands, and how high the whole is. */
export class Roll<Line> {
  /** Where the first line stands in what scrolls. */
  offset = $state(0);
  /** Counts the times that a line was found to be of another height than was thought. */
  measured = $state(0);
  /** All lines are drawn, as for print: what is not on the page is not on paper. */
  whole = $state(false);
  /** What stays in sight at the upper edge of the pane and covers what is under it. */
  head = $state.raw<HTMLElement>();

  readonly pane: Pane;
  readonly #of: Lines<Line>;
  // Heights by key. They stay known while the setting stays: other lines in the place of these do not move the page.
  #known = new Map<string, number>();
  #knownFor = '';

  constructor(pane: Pane, of: Lines<Line>) {
    this.pane = pane;
    this.#of = of;
  }

  readonly layout = $derived.by(() => {
    const { lines: list, keyOf, estimate, setting } = this.#of;
    const [lines, now] = [list(), setting?.() ?? ''];
    if (this.#knownFor !== now) this.#known = new Map();
    this.#knownFor = now;
    return { lines, heights: new Heights(lines.map((line) => this.#known.get(keyOf(line)) ?? estimate(line))) };
  });

  readonly #eye = $derived.by(() => this.pane.scrolled - this.offset);
  // Lines come and go by fours, so that most scrolling changes nothing.
  readonly from = $derived.by(() => (this.whole ? 0 : Math.max(0, this.#heights.rowAt(this.#eye - this.pane.reach) & ~3)));
  readonly to = $derived.by(() =>
    this.whole
      ? this.layout.lines.length
      : Math.min(this.layout.lines.length, (this.#heights.rowAt(this.#eye + this.pane.height + this.pane.reach) | 3) + 1),
  );
  readonly shown = $derived.by(() => this.layout.lines.slice(this.from, this.to));
  // Each line has its own place: lines that come and go do not move the others.
  readonly tops = $derived.by(() => this.shown.map((_, i) => this.#heights.top(this.from + i)));
  readonly total = $derived.by(() => this.#heights.total);

  /** The heights, as known by now. */
  get #heights(): Heights {
    void this.measured;
    return this.layout.heights;
  }

  // One observer for all lines. What changes above the eye is made up for, so that the text being read stays where it is.
  readonly #observer = new ResizeObserver((changes) => {
    const { lines, heights } = this.layout;
    let shift = 0;
    let any = false;
    for (const { target, borderBoxSize } of changes) {
      const { index, key } = (target as HTMLElement).dataset;
      const at = Number(index);
      const line = lines[at];
      const size = borderBoxSize[0]?.blockSize ?? 0;
      if (size === 0 || key === undefined || line === undefined || this.#of.keyOf(line) !== key) continue;
      const before = heights.height(at);
      const above = heights.top(at) + before <= this.#eye + 1;
      this.#known.set(key, size);
      if (!heights.measure(at, size)) continue;
      any = true;
      if (above) shift += size - before;
    }
    if (any) this.measured++;
    if (shift !== 0) void tick().then(() => this.pane.scroll((this.pane.element?.scrollTop ?? 0) + shift));
  });

  /** A line's element, from when it is drawn until it is not. A new layout observes it anew: a line that keeps its size would not be told of. */
  readonly observe = (line: HTMLElement): (() => void) => {
    void this.layout;
    this.#observer.observe(line);
    return () => this.#observer.unobserve(line);
  };

  /** Brings a line, and in it an element, to where it can be read. What is in sight already is not moved. */
  async show(key: string, find: (line: Element) => Element | null = () => null): Promise<void> {
    const { pane } = this;
    let { lines } = this.layout;
    // More than once, because lines on the way are measured only when they are drawn. The page may have been left while it was drawn.
    for (let tries = 0; tries < 3 && pane.element?.isConnected; tries++) {
      // Lines that were folded or shown meanwhile: all is to be found anew.
      if (this.layout.lines !== lines) [lines, tries] = [this.layout.lines, 0];
      const index = lines.findIndex((each) => this.#of.keyOf(each) === key);
      if (index === -1) return;
      const line = pane.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (line) {
        const at = (find(line) ?? line).getBoundingClientRect();
        const frame = pane.element.getBoundingClientRect();
        // A low pane has no room to give away; what is higher than it is shown from its beginning.
        const covered = this.head && getComputedStyle(this.head).position === 'sticky' ? this.head.offsetHeight : 0;
        const upper = frame.top + covered + Math.min(24, frame.height * 0.05);
        const lower = frame.bottom - Math.min(48, frame.height * 0.05);
        const room = lower - upper;
        if (at.top >= upper && Math.min(at.bottom, at.top + 200) <= lower) return;
        pane.scroll(pane.element.scrollTop + at.top - upper - Math.min(room * 0.3, Math.max(0, room - at.height)));
      } else pane.scroll(this.offset + this.layout.heights.top(index) - pane.height * 0.3);
      await tick();
      await new Promise(requestAnimationFrame);
    }
  }
}
