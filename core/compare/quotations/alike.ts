/** Quotations of the other side that one is compared with, at most: beyond it only those that share its rarest words, so that thousands stay linear. */
const MOST_COMPARED = 60;

interface Candidate {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The part of the words of both that they share, in any order: 0 to 1. */
function likeness(a: Candidate, b: Candidate): number {
  const [fewer, more] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of fewer.counts) common += Math.min(count, more.counts.get(word) ?? 0);
  return (2 * common) / Math.max(1, a.words.length + b.words.length);
}

const bagOf = (words: readonly string[]): string => [...words].sort().join(' ');

/** Texts as lists of words, each of which is given away once, to the one most like it. */
export class Alike {
  readonly #all: readonly Candidate[];
  readonly #free: Set<number>;
  /** Indices by the words sorted, the first one last, and by each word, the first one first. */
  readonly #byBag = new Map<string, number[]>();
  readonly #byWord = new Map<string, number[]>();

  constructor(texts: readonly (readonly string[])[]) {
    this.#all = texts.map((words) => ({ words, counts: countsOf(words) }));
    this.#free = new Set(texts.keys());
    this.#all.forEach(({ counts }, i) => {
      for (const word of counts.keys()) add(this.#byWord, word, i);
    });
    for (let i = this.#all.length - 1; i >= 0; i--) add(this.#byBag, bagOf(this.#all[i]?.words ?? []), i);
  }

  /** Takes the index of the free text that is most like `words`, the first of equals; null when none shares `least` of the words. */
  take(words: readonly string[], least: number): number | null {
    const best = this.#same(words) ?? this.#likest({ words, counts: countsOf(words) }, least);
    if (best !== null) this.#free.delete(best);
    return best;
  }

  #same(words: readonly string[]): number | null {
    const bag = this.#byBag.get(bagOf(words));
    for (let i = bag?.pop(); i !== undefined; i = bag?.pop()) if (this.#free.has(i)) return i;
    return null;
  }

  #likest(one: Candidate, least: number): number | null {
    let best: number | null = null;
    let most = least;
    for (const i of this.#near(one)) {
      const like = likeness(one, this.#all[i] as Candidate);
      if (like > most || (like === most && (best === null || i < best))) [best, most] = [i, like];
    }
    return best;
  }

  /** Free texts that may be like one: all when they are few, else those that share its rarest words. */
  #near(one: Candidate): Iterable<number> {
    if (this.#free.size <= MOST_COMPARED) return this.#free;
    const near = new Set<number>();
    const lists = [...one.counts.keys()].map((word) => this.#byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    // Each word looks as far as all of them may, so that texts already given away do not hide those behind them for ever.
    let looked = 0;
    for (const list of lists) {
      for (const i of list) {
        if (near.size >= MOST_COMPARED || looked++ >= MOST_COMPARED * 10) return near;
        if (this.#free.has(i)) near.add(i);
      }
    }
    return near;
  }
}

function add(index: Map<string, number[]>, key: string, i: number): void {
  const list = index.get(key);
  if (list) list.push(i);
  else index.set(key, [i]);
}
