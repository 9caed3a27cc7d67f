import type { Article, Comparison, Entry } from '../../core/model/index.ts';
import { type EntryRow, type RowPlace, rowAt } from '../page/rows.ts';
import type { Collation, PlacedEdit } from '../work/protocol.ts';

/** A comparison that comes in pieces. What the page needs of each piece is made as it comes, so that little is left to do when it is whole. */
export class Gathering {
  readonly #head: Pick<Comparison, 'base' | 'witness' | 'flags' | 'messages'>;
  readonly #entries = new Map<string, Entry>();
  readonly #edits = new Map<string, PlacedEdit>();
  readonly #targets = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #rows: EntryRow[] = [];
  readonly #flagged = new Map<string, string[]>();
  readonly #named: Parameters<typeof rowAt>[1];

  constructor(base: Article, witness: Article, head: Pick<Comparison, 'flags' | 'messages'>) {
    this.#head = { base, witness, ...head };
    const byId = ({ blocks }: Article) => new Map(blocks.map((block) => [block.id, block]));
    this.#named = { entries: this.#entries, base: byId(base), witness: byId(witness) };
    for (const flag of head.flags) {
      for (const id of flag.edits) {
        const known = this.#flagged.get(id);
        if (known) known.push(flag.id);
        else this.#flagged.set(id, [flag.id]);
      }
    }
  }

  entries(piece: readonly Entry[]): void {
    for (const entry of piece) {
      this.#entries.set(entry.id, entry);
      for (const { edit, lemma, reading } of entry.segments) {
        if (!edit) continue;
        const known = this.#edits.get(edit.id);
        this.#edits.set(edit.id, {
          edit,
          entry: known?.entry ?? entry,
          lemma: (known?.lemma ?? '') + lemma,
          reading: (known?.reading ?? '') + reading,
          flags: this.#flagged.get(edit.id) ?? [],
        });
      }
    }
  }

  /** Rows come after their entries. */
  rows(piece: readonly RowPlace[]): void {
    for (const place of piece) {
      const row = rowAt(place, this.#named);
      if (row) this.#rows.push(row);
    }
  }

  targets(piece: readonly (readonly [string, string])[]): void {
    for (const [id, target] of piece) {
      this.#targets.set(id, target);
      this.#ids.set(target, id);
    }
  }

  whole(): Collation {
    return {
      ...this.#head,
      entries: [...this.#entries.values()],
      rows: this.#rows,
      edits: this.#edits,
      targets: this.#targets,
      ids: this.#ids,
    };
  }
}
