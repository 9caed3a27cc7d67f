import { agree } from '../agree/agree.ts';
import type { Change } from '../change.ts';
import { changesOf } from '../diff.ts';
import { dissolve } from '../readable/dissolve.ts';
import { place } from '../readable/place.ts';
import type { Pass } from '../readable/presentable.ts';
import { order } from './moved.ts';
import { chainIn, type Part, placeOf, runEnd, sliceOf, wholeOf, without } from './parts.ts';
import { type Scanned, scanTexts } from './scan.ts';

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

/** The passes of an entry that tell what differs; moved phrases and the forms of a word are for an entry's reader. */
const PASSES: readonly Pass[] = [place, dissolve, place];

/**
 * Compares two whole texts word by word: one scan of each, rare stretches as anchors, moved passages by what falls out of their order, tables in the gaps,
 * then the same passes as for an entry. Time and memory grow with the length of the texts, whatever they say.
 */
export function diffTexts(a: string, b: string): TextDiff {
  const [wordsA, wordsB] = scanTexts(a, b);
  const { anchors, passages } = order(wordsA, wordsB);
  const changes: TextRange[] = [];
  let precise = true;
  const compare = (partA: Part, partB: Part, known: typeof anchors | null): void => {
    const agreement = agree(partA.words, partB.words, known);
    if (!agreement.precise) precise = false;
    let found: readonly Change[] = changesOf(agreement, partA.words.ids.length, partB.words.ids.length);
    for (const pass of PASSES) found = pass(found, partA.words, partB.words);
    for (const change of found) addRanges(changes, change, partA, partB, wordsA, wordsB);
  };
  if (passages.length === 0) compare(wholeOf(wordsA), wholeOf(wordsB), anchors);
  else {
    const restA = without(
      wordsA,
      passages.map((p) => ({ from: p.fromA, to: p.toA })),
    );
    const restB = without(
      wordsB,
      passages.map((p) => ({ from: p.fromB, to: p.toB })),
    );
    compare(restA, restB, chainIn(anchors, restA, restB));
    for (const p of passages) compare(sliceOf(wordsA, p.fromA, p.toA), sliceOf(wordsB, p.fromB, p.toB), null);
    changes.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB);
  }
  const moves = passages.map((p) => rangeOf(wordsA, wordsB, p.fromA, p.toA, p.fromB, p.toB)).sort((x, y) => x.fromA - y.fromA);
  return { changes, moves, precise };
}

/** Adds a change of parts as ranges of the texts: in pieces where a moved passage stood inside it. */
function addRanges(changes: TextRange[], change: Change, a: Part, b: Part, wordsA: Scanned, wordsB: Scanned): void {
  let { fromA, fromB } = change;
  do {
    const toA = runEnd(a, fromA, change.toA);
    const toB = runEnd(b, fromB, change.toB);
    const startA = placeOf(a, fromA, wordsA.count);
    const startB = placeOf(b, fromB, wordsB.count);
    changes.push(rangeOf(wordsA, wordsB, startA, startA + toA - fromA, startB, startB + toB - fromB));
    fromA = toA;
    fromB = toB;
  } while (fromA < change.toA || fromB < change.toB);
}

function rangeOf(a: Scanned, b: Scanned, fromA: number, toA: number, fromB: number, toB: number): TextRange {
  const startA = startAt(a, fromA);
  const startB = startAt(b, fromB);
  return {
    fromA: startA,
    toA: toA > fromA ? (a.ends[toA - 1] as number) : startA,
    fromB: startB,
    toB: toB > fromB ? (b.ends[toB - 1] as number) : startB,
  };
}

/** Where a token begins; past the last one, where that ends. */
function startAt(words: Scanned, place: number): number {
  if (place < words.count) return words.starts[place] as number;
  return words.count === 0 ? 0 : (words.ends[words.count - 1] as number);
}
