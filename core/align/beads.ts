import { append, type Ranges, type Token } from '../model/index.ts';
import type { Bead } from './bead.ts';
import { grown, type Paragraphs } from './grow.ts';
import { mutualBest, type SentencePair, type Sides, STRONG } from './likeness.ts';
import { inOrder } from './order.ts';
import { dot, postings, type Terms, weigh } from './term-weights.ts';

/** How many sentences of either side may answer each other: an editor splits a sentence in a few, seldom in more. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [1, 5],
];
/**
 * Sentences of the longest shape. 9, with 1:6 to 1:9, makes one bead of 776 more exact and aligning a fifth slower; sentences told in more than five
 * grow from these shapes (`grown`).
 */
const LONGEST = 5;
/**
 * Likeness below which a stretch is left unanswered rather than answered by chance. Tried on `bench/align`'s documents (exact beads, sentence links):
 * 0.06 gives 0.907, 0.915 and 0.09 0.912, 0.918, by answers that are wrong; 0.2 gives 0.913, 0.911, by sentences left alone; 0.15 is 0.915, 0.919.
 */
const LEAST = 0.12;
/**
 * Likeness that stands by itself; a weaker answer needs one of this strength beside it: paraphrase comes in company. 0.2 finds more paragraphs (links
 * 0.940 for 0.932) by ten beads of which none is exact; 0.3 loses 7 paragraphs of 311. Going by the mean of the neighbours was worse (exact beads 0.912).
 */
const ALONE = 0.25;
/** Sentences between an answer and the one that supports it. 2 and 5 change two answers of 770: it need not be exact. */
const BESIDE = 3;
/**
 * Likeness of two sentences left over on both sides, each the other's best, that answer wherever they stand: a paragraph carried elsewhere and rewritten
 * there. 0.5 is a little better on rewritten documents, which carry little (paragraph links 0.934 for 0.932), and misses such paragraphs; 0.3 is within the noise.
 */
const CARRIED = 0.35;
/**
 * Price of each sentence beyond one a side: two sentences answer one only when the second one adds something. At 0.05 three more beads of
 * 776 are exact and six paragraphs of 311 fewer are linked, on both halves alike; 0.03 links as few. Republished pages lose one group of 1,973.
 */
const JOIN = 0.02;
/** Price of standing elsewhere in the text, for a whole text's distance. It only parts equals: 0 and 0.1 change one bead of 770. */
const DISTANCE = 0.05;
/** Cells of the table that is filled at once (about 50 MB); longer texts are first cut at sentences that surely answer each other. */
const CELLS = 4_000_000;
/** Cells of it whose sentences share a word: each is weighed in nine shapes. Prose of 2,000 sentences a side has fewer; rows of one sentence over and over have more. */
const SHARING = 800_000;

const NOT_ALLOWED = -1e9;

/**
 * Which sentences answer which. Dynamic programming over 1:1, 1:n, n:1 and 2:2 in order (the method of Gale and Church, Computational Linguistics 19,
 * 1993, with likeness of words instead of length), then the sentences left over on both sides that are each other's best, wherever they stand;
 * then those left over beside an answer that says the same (`grown`).
 */
export function answeringSentences(
  a: readonly (readonly Token[])[],
  b: readonly (readonly Token[])[],
  paragraphs: Paragraphs,
): { beads: readonly Bead[]; precise: boolean } {
  const sides: Sides = { terms: weigh([...a, ...b]), sizeA: a.length, sizeB: b.length };
  const mutual = mutualBest(sides, CARRIED);
  const sure = mutual.filter((p) => p.likeness >= STRONG);
  const partnerA = new Map(sure.map((p) => [p.a, p]));
  const partnerB = new Map(sure.map((p) => [p.b, p]));
  const beads: Bead[] = [];
  let precise = true;
  for (const stretch of stretches(sides, sure)) {
    const found =
      (stretch.toA - stretch.fromA) * (stretch.toB - stretch.fromB) > CELLS ? null : inStretch(sides, stretch, partnerA, partnerB);
    if (found === null) precise = false;
    else append(beads, supported(found));
  }
  const answeredA = new Set<number>();
  const answeredB = new Set<number>();
  for (const bead of beads) {
    for (let i = bead.fromA; i < bead.toA; i++) answeredA.add(i);
    for (let j = bead.fromB; j < bead.toB; j++) answeredB.add(j);
  }
  const left = mutual.filter((p) => !answeredA.has(p.a) && !answeredB.has(p.b));
  for (const p of left) beads.push({ fromA: p.a, toA: p.a + 1, fromB: p.b, toB: p.b + 1, likeness: p.likeness, displaced: true });
  return { beads: grown(beads, sides, paragraphs), precise };
}

/** The whole text, or when that is too much for one table the stretches between sentences that surely answer each other. */
function stretches({ sizeA, sizeB }: Sides, sure: readonly SentencePair[]): readonly Ranges[] {
  if (sizeA * sizeB <= CELLS) return [{ fromA: 0, toA: sizeA, fromB: 0, toB: sizeB }];
  const order = inOrder(
    sure.map((p) => p.b),
    sure.map((p) => p.likeness),
  );
  const kept = [...order].map((k) => sure[k] as SentencePair);
  const cuts: Ranges[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const [k, p] of kept.entries()) {
    // A cut is safe where the neighbours on both sides answer as well: no sentence is then cut off from its other half.
    const next = kept[k + 1];
    if (!next || next.a !== p.a + 1 || next.b !== p.b + 1) continue;
    if ((p.a + 1 - fromA) * (p.b + 1 - fromB) < CELLS / 100) continue;
    cuts.push({ fromA, toA: p.a + 1, fromB, toB: p.b + 1 });
    fromA = p.a + 1;
    fromB = p.b + 1;
  }
  cuts.push({ fromA, toA: sizeA, fromB, toB: sizeB });
  return cuts;
}

/** The beads of a stretch; null where too many of its sentences share words. */
function inStretch(
  sides: Sides,
  s: Ranges,
  partnerA: ReadonlyMap<number, SentencePair>,
  partnerB: ReadonlyMap<number, SentencePair>,
): readonly Bead[] | null {
  const n = s.toA - s.fromA;
  const m = s.toB - s.fromB;
  const dots = products(sides, s);
  if (n * m > SHARING && dots.reduce((count, shared) => (shared > 0 ? count + 1 : count), 0) > SHARING) return null;
  const withinA = neighbours(sides.terms, s.fromA, s.toA);
  const withinB = neighbours(sides.terms, sides.sizeA + s.fromB, sides.sizeA + s.toB);
  const foreign = (i: number, j: number, p: number, q: number): boolean => {
    for (let k = i - p; k < i; k++) {
      const partner = partnerA.get(s.fromA + k)?.b;
      if (partner !== undefined && (partner < s.fromB + j - q || partner >= s.fromB + j)) return true;
    }
    for (let k = j - q; k < j; k++) {
      const partner = partnerB.get(s.fromB + k)?.a;
      if (partner !== undefined && (partner < s.fromA + i - p || partner >= s.fromA + i)) return true;
    }
    return false;
  };
  const likeness = (i: number, j: number, p: number, q: number): number => {
    let shared = 0;
    for (let x = i - p; x < i; x++) for (let y = j - q; y < j; y++) shared += dots[x * m + y] as number;
    if (shared === 0) return 0;
    return shared / Math.sqrt(size(withinA, i - p, i) * size(withinB, j - q, j));
  };
  // A sentence joins another only where the two together answer better than the one does alone.
  const alone = (i: number, j: number, p: number, q: number): number => {
    let most = 0;
    for (let x = i - p + 1; x <= i; x++) for (let y = j - q + 1; y <= j; y++) most = Math.max(most, likeness(x, y, 1, 1));
    return most;
  };
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue;
      let score = i > 0 ? (best[(i - 1) * width + j] as number) : NOT_ALLOWED;
      let taken = 0;
      if (j > 0 && (i === 0 || (best[i * width + j - 1] as number) > score)) {
        score = best[i * width + j - 1] as number;
        taken = 1;
      }
      // Stretches end where both last sentences share something.
      const ends = i > 0 && j > 0 && (dots[(i - 1) * m + j - 1] as number) > 0;
      for (let k = 0; ends && k < SHAPES.length; k++) {
        const [p, q] = SHAPES[k] as readonly [number, number];
        if (p > i || q > j) continue;
        const from = best[(i - p) * width + j - q] as number;
        const like = likeness(i, j, p, q);
        if (like < LEAST) continue;
        const apart = Math.abs((i - p / 2) / n - (j - q / 2) / m);
        const gain = (like - LEAST) * Math.sqrt((p + q) / 2) - JOIN * (p + q - 2) - DISTANCE * apart;
        if (from + gain <= score || foreign(i, j, p, q) || (p + q > 2 && like <= alone(i, j, p, q))) continue;
        score = from + gain;
        taken = 2 + k;
      }
      best[i * width + j] = score;
      step[i * width + j] = taken;
    }
  }
  const beads: Bead[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const taken = step[i * width + j] as number;
    if (taken === 0 && i > 0) i--;
    else if (taken <= 1) j--;
    else {
      const [p, q] = SHAPES[taken - 2] as readonly [number, number];
      beads.push({
        fromA: s.fromA + i - p,
        toA: s.fromA + i,
        fromB: s.fromB + j - q,
        toB: s.fromB + j,
        likeness: likeness(i, j, p, q),
        displaced: false,
      });
      i -= p;
      j -= q;
    }
  }
  return beads.reverse();
}

/** Without the weak answers that stand alone: two reports of one event share names, and a sentence here and there by chance. */
function supported(beads: readonly Bead[]): readonly Bead[] {
  const isBeside = (x: Bead | undefined, y: Bead | undefined): boolean =>
    x !== undefined && y !== undefined && y.fromA - x.toA <= BESIDE && y.fromB - x.toB <= BESIDE;
  return beads.filter((bead, k) => {
    if (bead.likeness >= ALONE) return true;
    const [before, after] = [beads[k - 1], beads[k + 1]];
    return (isBeside(before, bead) && (before as Bead).likeness >= ALONE) || (isBeside(bead, after) && (after as Bead).likeness >= ALONE);
  });
}

/** Inner products of all sentences of a in the stretch with all of b, row by row. */
function products({ terms, sizeA }: Sides, { fromA, toA, fromB, toB }: Ranges): Float32Array {
  const table = new Float32Array((toA - fromA) * (toB - fromB));
  const { heads, at, weights } = postings(terms, sizeA + fromB, sizeA + toB);
  for (let i = fromA; i < toA; i++) {
    const row = (i - fromA) * (toB - fromB) - sizeA - fromB;
    for (let k = terms.starts[i] as number; k < (terms.starts[i + 1] as number); k++) {
      const term = terms.ids[k] as number;
      const weight = terms.weights[k] as number;
      for (let p = heads[term] as number; p < (heads[term + 1] as number); p++) {
        const cell = row + (at[p] as number);
        table[cell] = (table[cell] as number) + weight * (weights[p] as number);
      }
    }
  }
  return table;
}

/** Inner products of each sentence with itself and those that follow it: `LONGEST` a sentence. */
function neighbours(terms: Terms, from: number, to: number): Float32Array {
  const table = new Float32Array((to - from) * LONGEST);
  for (let i = from; i < to; i++) {
    for (let k = 0; k < LONGEST && i + k < to; k++) table[(i - from) * LONGEST + k] = dot(terms, i, i + k);
  }
  return table;
}

/** Squared length of the sum of sentences `from`–`to`. */
function size(within: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    sum += within[i * LONGEST] as number;
    for (let k = 1; i + k < to; k++) sum += 2 * (within[i * LONGEST + k] as number);
  }
  return sum;
}
