/** Articles that may share a sequence before it says nothing: all else is a house's boilerplate or a common turn. A busy story is sent in some dozens of versions. */
export const COMMON = 200;
/** Share of the shorter article's fingerprints that a candidate has: a third of what a pair shares, since light edits lose some. */
export const LEAST = 0.04;
/** Candidates whose texts are looked at. */
export const MOST = 12;

/** An article that shares rare fingerprints with the one looked for. */
export interface Candidate {
  readonly id: number;
  /** How many it shares. */
  readonly shared: number;
}

/** Fingerprints that have to be shared, of an article with `one` and another with `other` of them. */
export const leastShared = (one: number, other: number): number => Math.max(1, Math.ceil(LEAST * Math.min(one, other)));

/** Those that share enough, most first; at most `MOST`. The store asks for the same in SQL. */
export class PrintIndex {
  private readonly holders = new Map<number, number[]>();
  private readonly sizes = new Map<number, number>();

  /** Takes up an article under a number of its own. */
  add(id: number, prints: readonly number[]): void {
    this.sizes.set(id, prints.length);
    for (const print of prints) {
      const there = this.holders.get(print);
      if (there) there.push(id);
      else this.holders.set(print, [id]);
    }
  }

  /** Candidates for an article that may stand in the index itself, under the number `own`. */
  candidates(prints: readonly number[], own: number | null = null): readonly Candidate[] {
    const shared = new Map<number, number>();
    for (const print of prints) {
      const holders = this.holders.get(print) ?? [];
      if (holders.length > COMMON) continue;
      for (const id of holders) if (id !== own) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared]
      .map(([id, count]) => ({ id, shared: count }))
      .filter((one) => one.shared >= leastShared(prints.length, this.sizes.get(one.id) ?? 0))
      .sort((a, b) => b.shared - a.shared || a.id - b.id)
      .slice(0, MOST);
  }
}
