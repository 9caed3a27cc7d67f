import type { Token } from '../model/index.ts';

/** Stretches of text as weighted bags of terms, one after the other: those of sentence i are `starts[i]`–`starts[i + 1]`, by ascending id. */
export interface Terms {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** Every id is below it. */
  readonly names: number;
}

/** Length of the word pieces that let inflected and compound words answer each other, in characters: `Impfstoff` shares five of them with `Impfstoffe`. */
const GRAM = 4;
/**
 * What a whole word counts against its pieces. A word is mostly its pieces; the whole word adds that it is exactly this one. On `bench/align`'s half that is
 * looked at 0.5 finds three paragraphs fewer of 133, 0.2 one more with one bead more that is wrong; republished pages lose one or two groups of 4,000 by either.
 */
const WORD_SHARE = 0.35;
/** What a number counts against a word with its pieces. 1 makes one bead of 330 exact that was not, 2.5 changes nothing; neither changes a republished page. */
const NUMBER_SHARE = 1.5;
/** Terms that more sentences have, and more than this share of them, tell nothing in a long text and cost the most. 12 loses 8 of 3,900 groups of republished
 * pages and 3 of 285 moves, 48 one group; 0.02 and 0.1 of the share change nothing. */
const COMMON = 24;
const COMMON_SHARE = 0.05;

/**
 * Turns sentences into weighted terms: words, and the pieces of words, each the heavier the fewer of all the sentences have it. No word list is
 * needed: what is common in these texts weighs little in them.
 */
export function weigh(sentences: readonly (readonly Token[])[]): Terms {
  const speller = new Speller();
  // A line of dots or an emoji is all there is of it: marks count where there are no words.
  const telling = sentences.map((tokens) => {
    const words = tokens.filter((token) => token.kind !== 'punctuation');
    return (words.length > 0 ? words : tokens).map((token) => speller.piecesOf(token));
  });
  const names = speller.count;
  const frequency = new Int32Array(names);
  const last = new Int32Array(names).fill(-1);
  let room = 0;
  telling.forEach((words, i) => {
    for (const { ids } of words) {
      for (const id of ids) {
        if (last[id] === i) continue;
        last[id] = i;
        frequency[id] = (frequency[id] as number) + 1;
        room++;
      }
    }
  });
  const common = Math.max(COMMON, sentences.length * COMMON_SHARE);
  const starts = new Int32Array(sentences.length + 1);
  const ids = new Int32Array(room);
  const weights = new Float32Array(room);
  const shares = new Float64Array(names);
  let end = 0;
  telling.forEach((words, i) => {
    const start = end;
    const add = (isCommon: boolean): void => {
      for (let w = 0; w < words.length; w++) {
        const { ids: pieces, shares: each } = words[w] as Pieces;
        for (let k = 0; k < pieces.length; k++) {
          const id = pieces[k] as number;
          if ((frequency[id] as number) > common !== isCommon) continue;
          if (shares[id] === 0) ids[end++] = id;
          shares[id] = (shares[id] as number) + (each[k] as number);
        }
      }
    };
    add(false);
    if (end === start) add(true);
    ids.subarray(start, end).sort();
    for (let k = start; k < end; k++) {
      const id = ids[k] as number;
      weights[k] = Math.sqrt(shares[id] as number) * Math.log(1 + sentences.length / (frequency[id] as number));
      shares[id] = 0;
    }
    starts[i + 1] = end;
  });
  return { count: sentences.length, starts, ids, weights, names };
}

/** The terms of a word, and what each counts. */
interface Pieces {
  readonly ids: readonly number[];
  readonly shares: readonly number[];
}

/** Numbers the terms of words; each different word is taken apart once. */
class Speller {
  private readonly names = new Map<string, number>();
  private readonly known = new Map<string, Pieces>();

  get count(): number {
    return this.names.size;
  }

  piecesOf({ key, kind }: Token): Pieces {
    let pieces = this.known.get(key);
    if (!pieces) {
      const ids = [this.idOf(`=${key}`)];
      const shares = [kind === 'number' ? NUMBER_SHARE : WORD_SHARE];
      if (kind === 'word') {
        const padded = `<${key}>`;
        const count = Math.max(1, padded.length - GRAM + 1);
        for (let i = 0; i < count; i++) {
          ids.push(this.idOf(padded.slice(i, i + GRAM)));
          shares.push((1 - WORD_SHARE) / Math.sqrt(count));
        }
      }
      pieces = { ids, shares };
      this.known.set(key, pieces);
    }
    return pieces;
  }

  private idOf(name: string): number {
    let id = this.names.get(name);
    if (id === undefined) {
      id = this.names.size;
      this.names.set(name, id);
    }
    return id;
  }
}

/** Inner product of sentences `i` and `j`. */
export function dot({ starts, ids, weights }: Terms, i: number, j: number): number {
  let sum = 0;
  const endX = starts[i + 1] as number;
  const endY = starts[j + 1] as number;
  for (let x = starts[i] as number, y = starts[j] as number; x < endX && y < endY; ) {
    const p = ids[x] as number;
    const q = ids[y] as number;
    if (p === q) sum += (weights[x++] as number) * (weights[y++] as number);
    else if (p < q) x++;
    else y++;
  }
  return sum;
}

/** Where each term stands in sentences `from`–`to`: term t in the sentences `at[heads[t]]`–`at[heads[t + 1]]`, ascending, with its weight there. */
export interface Postings {
  readonly heads: Int32Array;
  readonly at: Int32Array;
  readonly weights: Float32Array;
}

export function postings({ starts, ids, weights, names }: Terms, from: number, to: number): Postings {
  const heads = new Int32Array(names + 1);
  const [first, end] = [starts[from] as number, starts[to] as number];
  for (let k = first; k < end; k++) {
    const t = (ids[k] as number) + 1;
    heads[t] = (heads[t] as number) + 1;
  }
  for (let t = 1; t <= names; t++) heads[t] = (heads[t] as number) + (heads[t - 1] as number);
  const next = heads.slice();
  const made = { heads, at: new Int32Array(end - first), weights: new Float32Array(end - first) };
  for (let i = from; i < to; i++) {
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const t = ids[k] as number;
      const place = next[t] as number;
      made.at[place] = i;
      made.weights[place] = weights[k] as number;
      next[t] = place + 1;
    }
  }
  return made;
}
