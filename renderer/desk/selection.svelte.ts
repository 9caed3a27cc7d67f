import type { BlockKind, PairingDecision } from '../../core/model/index.ts';
import type { Collation } from '../work/protocol.ts';
import type { Desk } from './desk.svelte.ts';

const NOTHING = { collation: null, blocks: new Set<string>() } as const;

/** The paragraphs a person has picked, and what can be corrected with them. */
export class Selection {
  // Block ids are given anew with each reading: what was picked is picked in one comparison only.
  #picked = $state.raw<{ readonly collation: Collation | null; readonly blocks: ReadonlySet<string> }>(NOTHING);

  /** The paragraph a person is about to split. */
  splitting = $state.raw<{ readonly block: string; readonly text: string } | null>(null);

  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly base = $derived.by(() => this.#texts('base'));
  readonly witness = $derived.by(() => this.#texts('witness'));

  #texts(side: 'base' | 'witness'): readonly string[] {
    return (this.#desk.collation?.[side].blocks ?? []).filter((b) => this.blocks.has(b.id)).map((b) => b.text);
  }

  /** Ids of blocks of the facing two. */
  get blocks(): ReadonlySet<string> {
    return this.#picked.collation === this.#desk.collation ? this.#picked.blocks : NOTHING.blocks;
  }

  toggle(id: string): void {
    const blocks = new Set(this.blocks);
    if (!blocks.delete(id)) blocks.add(id);
    this.#picked = { collation: this.#desk.collation, blocks };
  }

  clear(): void {
    this.#picked = NOTHING;
  }

  /** The picked paragraphs of both sides answer each other. */
  link(): void {
    const { base, witness } = this;
    if (base.length === 0 || witness.length === 0) return;
    this.#desk.decidePairing((decisions) => [...decisions, { action: 'link', base, witness }]);
    this.clear();
  }

  /** Nothing of the picked paragraphs answers the other side; with none picked, of the entry named. */
  unlink(entry: string | null): void {
    const { base, witness } = this.blocks.size > 0 ? this.#withAnswers() : this.#entryTexts(entry);
    if (base.length === 0 || witness.length === 0) return;
    this.#desk.decidePairing((decisions) => [...decisions, { action: 'unlink', base, witness }]);
    this.clear();
  }

  /** Takes back what was decided about the paragraphs picked, or about the entry named: the machine's pairing stands again. */
  accept(entry: string | null): void {
    const { base, witness } = this.blocks.size > 0 ? this : this.#entryTexts(entry);
    const touches = (d: PairingDecision): boolean => d.base.some((t) => base.includes(t)) || d.witness.some((t) => witness.includes(t));
    this.#desk.decidePairing((decisions) => (decisions.some(touches) ? decisions.filter((d) => !touches(d)) : decisions));
    this.clear();
  }

  /** Whether anything was decided about an entry's pairing. */
  decided(entry: string): boolean {
    if (this.#desk.pairing.length === 0) return false;
    const { base, witness } = this.#entryTexts(entry);
    return this.#desk.pairing.some((d) => d.base.some((t) => base.includes(t)) || d.witness.some((t) => witness.includes(t)));
  }

  setKind(block: string, kind: BlockKind): void {
    const found = this.#block(block);
    if (found) this.#desk.decideReading(found.siglum, { action: 'set-kind', text: found.text, kind });
  }

  split(block: string, at: number): void {
    const found = this.#block(block);
    if (found) this.#desk.decideReading(found.siglum, { action: 'split', text: found.text, at });
  }

  joinNext(block: string): void {
    const found = this.#block(block);
    if (found?.next) this.#desk.decideReading(found.siglum, { action: 'join', text: found.text, next: found.next });
  }

  hasNext(block: string): boolean {
    return this.#block(block)?.next != null;
  }

  askSplit(block: string): void {
    const found = this.#block(block);
    this.splitting = found ? { block, text: found.text } : null;
  }

  drop(block: string): void {
    const found = this.#block(block);
    if (found) this.#desk.decideReading(found.siglum, { action: 'drop', text: found.text });
  }

  #block(id: string): { siglum: string; text: string; next: string | null } | null {
    for (const article of [this.#desk.collation?.base, this.#desk.collation?.witness]) {
      const at = article?.blocks.findIndex((b) => b.id === id) ?? -1;
      const block = article?.blocks[at];
      if (article && block) return { siglum: article.siglum, text: block.text, next: article.blocks[at + 1]?.text ?? null };
    }
    return null;
  }

  /** The picked paragraphs and all that answer them. */
  #withAnswers(): { base: readonly string[]; witness: readonly string[] } {
    const { collation } = this.#desk;
    const touched = collation?.entries.filter((e) => [...e.base, ...e.witness].some((id) => this.blocks.has(id))) ?? [];
    return {
      base: touched.flatMap((e) => this.#textsOf('base', e.base)),
      witness: touched.flatMap((e) => this.#textsOf('witness', e.witness)),
    };
  }

  #entryTexts(id: string | null): { base: readonly string[]; witness: readonly string[] } {
    const entry = this.#desk.collation?.entries.find((e) => e.id === id);
    return { base: this.#textsOf('base', entry?.base ?? []), witness: this.#textsOf('witness', entry?.witness ?? []) };
  }

  #textsOf(side: 'base' | 'witness', ids: readonly string[]): readonly string[] {
    return (this.#desk.collation?.[side].blocks ?? []).filter((b) => ids.includes(b.id)).map((b) => b.text);
  }
}
