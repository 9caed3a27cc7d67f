import type { Change } from './change.ts';
import { changesOf } from './diff.ts';
import { type Agreement, agree } from './diff-agree.ts';
import type { Anchors } from './diff-anchors.ts';
import { carried, type Passage } from './diff-moved.ts';
import { Runs } from './diff-runs.ts';
import { Reader, type Scanned } from './diff-scan.ts';
import { lexicon, type Words } from './diff-words.ts';
import type { Pass } from './presentable.ts';
import { dissolve } from './presentable-dissolve.ts';
import { place } from './presentable-place.ts';

/** `a.slice(fromA, toA)` stands where `b.slice(fromB, toB)` stands: half-open ranges in UTF-16 units; one of the two may be empty. */
export interface TextRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What differs between two whole texts. */
export interface TextDiff {
  /**
   * The words that differ, in the order of a. What differs only in quote glyphs, case, dashes or composition does not. Inside a moved passage only the
   * words that differ there.
   */
  readonly changes: readonly TextRange[];
  /** Passages that were carried elsewhere, revised or not, in the order of a. */
  readonly moves: readonly TextRange[];
  /** False where a bound was met and an agreement may be missed. */
  readonly precise: boolean;
}

/**
 * Compares two whole texts word by word: one scan of each, rare stretches as anchors, moved passages by what falls out of their order, tables in the gaps,
 * then the same passes as for an entry. Time and memory grow with the length of the texts, whatever they say.
 */
export function diffTexts(a: string, b: string): TextDiff {
  const reader = new Reader(lexicon());
  const [wordsA, wordsB] = [reader.read(a), reader.read(b)];
  const { anchors, passages } = carried(wordsA, wordsB);
  const changes: TextRange[] = [];
  let precise = true;
  const add = (partA: Part, partB: Part, known: Anchors | null): void => {
    const agreement = agree(partA.words, partB.words, known);
    if (!agreement.precise) precise = false;
    for (const change of readable(agreement, partA, partB)) changes.push(...rangesOf(change, partA, partB, wordsA, wordsB));
  };
  if (passages.length === 0) add(wholeOf(wordsA), wholeOf(wordsB), anchors);
  else {
    const partA = without(
      wordsA,
      [...passages].sort((p, q) => p.fromA - q.fromA).map((p) => [p.fromA, p.toA]),
    );
    const partB = without(
      wordsB,
      [...passages].sort((p, q) => p.fromB - q.fromB).map((p) => [p.fromB, p.toB]),
    );
    add(partA, partB, inParts(anchors, partA, partB));
    for (const p of passages) add(sliceOf(wordsA, p.fromA, p.toA), sliceOf(wordsB, p.fromB, p.toB), null);
    changes.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB);
  }
  const moves = passages.map((p) => rangeOf(p, wordsA, wordsB)).sort((x, y) => x.fromA - y.fromA);
  return { changes, moves, precise };
}

/** The passes of an entry that tell what differs; moved phrases and the forms of a word are for an entry's reader. */
const PASSES: readonly Pass[] = [place, dissolve, place];

/** Some tokens of a text, and where each stood in it; null when it is all of them. */
interface Part {
  readonly words: Words;
  readonly places: Int32Array | null;
}

const wholeOf = (words: Scanned): Part => ({ words, places: null });

function sliceOf(words: Scanned, from: number, to: number): Part {
  const places = Int32Array.from({ length: to - from }, (_, k) => from + k);
  return {
    words: {
      ids: words.ids.subarray(from, to),
      bits: words.bits.subarray(from, to),
      spaced: words.spaced.subarray(from, to),
      lexicon: words.lexicon,
    },
    places,
  };
}

/** The text without these ranges, which are in order and do not overlap. */
function without(words: Scanned, ranges: readonly (readonly [number, number])[]): Part {
  const left = words.count - ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const ids = new Int32Array(left);
  const bits = new Uint8Array(left);
  const spaced = new Uint8Array(left);
  const places = new Int32Array(left);
  let at = 0;
  let from = 0;
  for (const [start, end] of [...ranges, [words.count, words.count] as const]) {
    ids.set(words.ids.subarray(from, start), at);
    bits.set(words.bits.subarray(from, start), at);
    spaced.set(words.spaced.subarray(from, start), at);
    for (let i = from; i < start; i++) places[at++] = i;
    from = end;
  }
  return { words: { ids, bits, spaced, lexicon: words.lexicon }, places };
}

/** The chain of anchors in the places of what is left, without the words at their ends that belong to a moved passage. */
function inParts({ runs, chain }: Anchors, a: Part, b: Part): Anchors {
  const left = new Runs();
  for (const k of chain) {
    let [atA, atB, length] = [runs.a(k), runs.b(k), runs.length(k)];
    while (length > 0 && !(isLeft(a, atA) && isLeft(b, atB))) {
      atA++;
      atB++;
      length--;
    }
    while (length > 0 && !(isLeft(a, atA + length - 1) && isLeft(b, atB + length - 1))) length--;
    if (length > 0) left.append(placeIn(a, atA), placeIn(b, atB), length);
  }
  return { runs: left, chain: Int32Array.from({ length: left.count }, (_, k) => k) };
}

const placeIn = ({ places }: Part, at: number): number => (places ? lowerBound(places, at) : at);
const isLeft = ({ places }: Part, at: number): boolean => !places || places[lowerBound(places, at)] === at;

function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const readable = (agreement: Agreement, a: Part, b: Part): readonly Change[] =>
  PASSES.reduce<readonly Change[]>(
    (changes, pass) => pass(changes, a.words, b.words),
    changesOf(agreement, a.words.ids.length, b.words.ids.length),
  );

/** A change of parts as ranges of the texts: cut where a moved passage stood inside it. */
function rangesOf(change: Change, a: Part, b: Part, wordsA: Scanned, wordsB: Scanned): TextRange[] {
  const piecesA = pieces(change.fromA, change.toA, a.places, wordsA.count);
  const piecesB = pieces(change.fromB, change.toB, b.places, wordsB.count);
  const ranges: TextRange[] = [];
  for (let k = 0; k < Math.max(piecesA.length, piecesB.length); k++) {
    const [fromA, toA] = piecesA[k] ?? nothingAfter(piecesA);
    const [fromB, toB] = piecesB[k] ?? nothingAfter(piecesB);
    ranges.push(rangeOf({ fromA, toA, fromB, toB }, wordsA, wordsB));
  }
  return ranges;
}

const nothingAfter = (ranges: readonly (readonly [number, number])[]): readonly [number, number] => {
  const end = ranges.at(-1)?.[1] ?? 0;
  return [end, end];
};

function pieces(from: number, to: number, places: Int32Array | null, count: number): readonly (readonly [number, number])[] {
  if (!places) return [[from, to]];
  if (from === to) {
    const at = from < places.length ? (places[from] as number) : from > 0 ? (places[from - 1] as number) + 1 : count;
    return [[at, at]];
  }
  const found: [number, number][] = [];
  for (let k = from; k < to; k++) {
    const at = places[k] as number;
    const last = found.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

const rangeOf = ({ fromA, toA, fromB, toB }: Passage, a: Scanned, b: Scanned): TextRange => ({
  fromA: startAt(a, fromA),
  toA: toA > fromA ? (a.ends[toA - 1] as number) : startAt(a, fromA),
  fromB: startAt(b, fromB),
  toB: toB > fromB ? (b.ends[toB - 1] as number) : startAt(b, fromB),
});

/** Where a token begins; past the last one, where that ends. */
function startAt({ count, starts, ends }: Scanned, place: number): number {
  if (place < count) return starts[place] as number;
  return count === 0 ? 0 : (ends[count - 1] as number);
}
