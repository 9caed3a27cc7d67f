import type { Block, Entry } from '../../core/model/index.ts';
import { hitsIn } from '../page/pieces.ts';
import type { Desk } from './desk.svelte.ts';

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
  side = $state<'both' | 'base' | 'witness'>('both');
  at = $state(0);
  /** Counts the steps from hit to hit: the page brings the hit into sight then. */
  steps = $state(0);

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The texts of both sides in the order of the page, ready to be looked through with every letter that is typed. */
  readonly #texts = $derived.by(() => {
    const { collation } = this.#desk;
    if (!collation) return [];
    const texts = (blocks: readonly Block[]) => new Map(blocks.map(({ id, text }) => [id, { block: id, text, lower: text.toLowerCase() }]));
    const [base, witness] = [texts(collation.base.blocks), texts(collation.witness.blocks)];
    const of = (id: string) => base.get(id) ?? witness.get(id) ?? [];
    const { side } = this;
    const ids = ({ base: from, witness: to }: Entry) => (side === 'both' ? [...from, ...to] : side === 'base' ? from : to);
    return collation.entries.flatMap((entry) => ids(entry).flatMap(of));
  });

  /** The blocks with hits, their offsets, and how many hits stand before them. */
  readonly #found = $derived.by(() => {
    const found: { readonly block: string; readonly offsets: readonly number[]; readonly before: number }[] = [];
    let before = 0;
    for (const { block, text, lower } of this.needle.trim() === '' ? [] : this.#texts) {
      const offsets = hitsIn(text, this.needle, lower);
      if (offsets.length > 0) found.push({ block, offsets, before });
      before += offsets.length;
    }
    return { found, count: before };
  });

  /** How many hits there are. */
  readonly count = $derived.by(() => this.#found.count);
  /** Ids of the blocks with hits. */
  readonly blocks = $derived.by((): ReadonlySet<string> => new Set(this.#found.found.map(({ block }) => block)));
  readonly current = $derived.by((): Hit | null => {
    const here = this.#found.found.findLast(({ before }) => before <= this.at);
    const at = here?.offsets[this.at - here.before];
    return here && at !== undefined ? { block: here.block, at } : null;
  });

  /** How many pieces that were set aside have the words, on the sides that are searched. */
  readonly aside = $derived.by(() => {
    const { collation } = this.#desk;
    if (!collation) return 0;
    return [collation.base, collation.witness].flatMap(({ siglum, setAside }) =>
      setAside.filter(({ text }) => this.hitsAside(siglum, text).length > 0),
    ).length;
  });

  /** Where the words searched for stand in a piece that was set aside; none on a side that is not searched. */
  hitsAside(siglum: string, text: string): readonly number[] {
    const { collation } = this.#desk;
    const searched = this.side === 'both' || collation?.[this.side].siglum === siglum;
    return searched && this.needle.trim() !== '' ? hitsIn(text, this.needle) : [];
  }

  /** Whether the words searched for are marked in a block. */
  marks(block: string): boolean {
    return this.side === 'both' || this.blocks.has(block);
  }

  /** Searches both texts, or one of them, for the same words. */
  among(side: Search['side']): void {
    this.side = side;
    this.look(this.needle);
  }

  /** Makes the texts ready before the first letter is typed. */
  prepare(): void {
    void this.#texts;
  }

  look(needle: string): void {
    this.needle = needle;
    this.at = 0;
    this.steps++;
  }

  step(by: 1 | -1): void {
    if (this.count === 0) return;
    this.at = (this.at + by + this.count) % this.count;
    this.steps++;
  }

  close(): void {
    this.open = false;
    this.needle = '';
  }
}
