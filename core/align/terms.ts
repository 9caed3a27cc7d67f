import type { Token } from '../model/index.ts';

/** A stretch of text as a weighted bag of terms: `ids` ascending, `weights` at the same index, euclidean length 1 unless it has no terms. */
export interface Terms {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Length of the word pieces that let inflected and compound words answer each other, in characters: `Impfstoff` shares five of them with `Impfstoffe`. */
const GRAM = 4;
/** What a piece counts against a whole word. A word is mostly its pieces; the whole word adds that it is exactly this one. */
const WORD_SHARE = 0.35;
const NUMBER_SHARE = 1.5;
/** Terms that more sentences have, and more than this share of them, tell nothing in a long text and cost the most. */
const COMMON = 24;
const COMMON_SHARE = 0.05;

/**
 * Turns sentences into weighted terms: words, and the pieces of words, each the heavier the fewer sentences of `both` sides have it. No word
 * list is needed: what is common in these texts weighs little in them.
 */
export function weigh(sentences: readonly (readonly Token[])[]): readonly Terms[] {
  const names = new Map<string, number>();
  const frequency: number[] = [];
  const pieces = new Map<string, readonly (readonly [number, number])[]>();
  const idOf = (name: string): number => {
    let id = names.get(name);
    if (id === undefined) {
      id = names.size;
      names.set(name, id);
      frequency.push(0);
    }
    return id;
  };
  const piecesOf = (token: Token): readonly (readonly [number, number])[] => {
    let known = pieces.get(token.key);
    if (!known) {
      const made: [number, number][] = [[idOf(`=${token.key}`), token.kind === 'number' ? NUMBER_SHARE : WORD_SHARE]];
      if (token.kind === 'word') {
        const padded = `<${token.key}>`;
        const count = Math.max(1, padded.length - GRAM + 1);
        const share = (1 - WORD_SHARE) / Math.sqrt(count);
        for (let i = 0; i < count; i++) made.push([idOf(padded.slice(i, i + GRAM)), share]);
      }
      known = made;
      pieces.set(token.key, known);
    }
    return known;
  };
  const bags = sentences.map((tokens) => {
    const bag = new Map<number, number>();
    // A line of dots or an emoji is all there is of it: marks count where there are no words.
    const wordless = tokens.every((token) => token.kind === 'punctuation');
    for (const token of tokens) {
      if (token.kind === 'punctuation' && !wordless) continue;
      for (const [id, share] of piecesOf(token)) bag.set(id, (bag.get(id) ?? 0) + share);
    }
    for (const id of bag.keys()) frequency[id] = (frequency[id] as number) + 1;
    return bag;
  });
  const rarity = frequency.map((n) => Math.log(1 + sentences.length / n));
  const common = Math.max(COMMON, sentences.length * COMMON_SHARE);
  return bags.map((bag) => {
    const telling = [...bag.keys()].filter((id) => (frequency[id] as number) <= common);
    const ids = Int32Array.from(telling.length > 0 ? telling : bag.keys()).sort();
    const weights = new Float32Array(ids.length);
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      weights[i] = Math.sqrt(bag.get(id) as number) * (rarity[id] as number);
    }
    return { ids, weights };
  });
}

/** Inner product. */
export function dot(x: Terms, y: Terms): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length; ) {
    const p = x.ids[i] as number;
    const q = y.ids[j] as number;
    if (p === q) sum += (x.weights[i++] as number) * (y.weights[j++] as number);
    else if (p < q) i++;
    else j++;
  }
  return sum;
}
