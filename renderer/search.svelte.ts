import type { Desk } from './desk.svelte.ts';
import { hitsIn } from './page/pieces.ts';

/** A place where the words searched for stand. */
export interface Hit {
  /** Block id. */
  readonly block: string;
  /** Offset in the block's text. */
  readonly at: number;
}

/** Looking for words in both texts at once. */
export class Search {
  open = $state(false);
  needle = $state('');
  at = $state(0);
  /** Counts the steps from hit to hit: the page brings the hit into sight then. */
  steps = $state(0);

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly hits = $derived.by((): readonly Hit[] => {
    const { collation } = this.#desk;
    if (!collation || this.needle.trim() === '') return [];
    return collation.entries.flatMap((entry) =>
      [...entry.base.map((id) => [collation.base, id] as const), ...entry.witness.map((id) => [collation.witness, id] as const)].flatMap(
        ([article, block]) => hitsIn(this.#texts(article.siglum).get(block) ?? '', this.needle).map((at) => ({ block, at })),
      ),
    );
  });

  readonly current = $derived(this.hits[this.at] ?? null);

  readonly #textsBySiglum = $derived.by(() => {
    const { collation } = this.#desk;
    return new Map(
      [collation?.base, collation?.witness].flatMap((article) =>
        article ? [[article.siglum, new Map(article.blocks.map((b) => [b.id, b.text]))] as const] : [],
      ),
    );
  });

  #texts(siglum: string): ReadonlyMap<string, string> {
    return this.#textsBySiglum.get(siglum) ?? new Map();
  }

  look(needle: string): void {
    this.needle = needle;
    this.at = 0;
    this.steps++;
  }

  step(by: 1 | -1): void {
    if (this.hits.length === 0) return;
    this.at = (this.at + by + this.hits.length) % this.hits.length;
    this.steps++;
  }

  close(): void {
    this.open = false;
    this.needle = '';
  }
}
