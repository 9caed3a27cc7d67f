import type { Stretch } from '../place/stretch.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

/** Which sentences of a passage answer each other, and how much of each stands on the other side. */
export interface SentenceAnswers {
  /** True when a sentence of the base answers one of the witness: both numbers from 0. */
  readonly answers: (inA: number, inB: number) => boolean;
  /** For each sentence: the part of what it says that stands in the sentences that answer it, from 0 to 1. */
  readonly keptA: readonly number[];
  readonly keptB: readonly number[];
}

// A sentence answers another when they share this part of the shorter one's letters, in words that agree,
const AGREEING = 0.4;
// or of what the shorter one says, in whatever order and form,
const SAYING = 0.34;
// (tried: 0.3 and 0.5, and 0.25 and 0.45, change no flag in the 1,170 pairs of the tests nor in 120 republications of `bench/flags`)
// and at least so many senses.
const FEWEST = 2;

/** Letters that two sentences share in stretches that agree, by `inA * width + inB`. */
function sharedLetters(a: Statement, b: Statement, stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  const width = b.sentences.length;
  for (const stretch of stretches) {
    if (stretch.differs !== 'no' && stretch.differs !== 'form') continue;
    let atA = stretch.startA;
    let atB = stretch.startB;
    while (atA < stretch.endA && atB < stretch.endB) {
      const inA = sentenceAt(a.sentences, atA);
      const inB = sentenceAt(b.sentences, atB);
      const step = Math.max(
        1,
        Math.min(
          stretch.endA - atA,
          stretch.endB - atB,
          (a.sentences[inA + 1] ?? Number.POSITIVE_INFINITY) - atA,
          (b.sentences[inB + 1] ?? Number.POSITIVE_INFINITY) - atB,
        ),
      );
      const cell = inA * width + inB;
      shared.set(cell, (shared.get(cell) ?? 0) + step);
      atA += step;
      atB += step;
    }
  }
  return shared;
}

/** The senses of each sentence of a side, counted. */
function sentenceSenses(side: Statement): readonly ReadonlyMap<string, number>[] {
  const found = side.sentences.map(() => new Map<string, number>());
  side.words.forEach((word, i) => {
    const sense = side.senses[i] as string;
    if (sense === '') return;
    const counts = found[sentenceAt(side.sentences, word.start)] as Map<string, number>;
    counts.set(sense, (counts.get(sense) ?? 0) + 1);
  });
  return found;
}

const size = (senses: ReadonlyMap<string, number>): number => senses.size;

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const sense of a.keys()) if (b.has(sense)) count++;
  return count;
}

/**
 * Pairs sentences by the text they share and by what they say: `[A. B.]` against `[A. C. B.]` gives 0–0 and 1–2; a sentence that was
 * divided answers both of its parts. Two sides of one sentence each answer each other: the alignment says so.
 */
export function answersOf(a: Statement, b: Statement, stretches: readonly Stretch[]): SentenceAnswers {
  const [m, n] = [a.sentences.length, b.sentences.length];
  const letters = sharedLetters(a, b, stretches);
  const length = (side: Statement, i: number): number => (side.sentences[i + 1] ?? side.text.length) - (side.sentences[i] as number);
  const alone = m === 1 && n === 1;
  // Senses of long passages are read only where the agreeing letters leave a sentence without an answer.
  let said: { a: ReturnType<typeof sentenceSenses>; b: ReturnType<typeof sentenceSenses> } | null = null;
  const senses = (): NonNullable<typeof said> => {
    said ??= { a: sentenceSenses(a), b: sentenceSenses(b) };
    return said;
  };
  const byLetters = (inA: number, inB: number): boolean =>
    (letters.get(inA * n + inB) ?? 0) >= AGREEING * Math.min(length(a, inA), length(b, inB)) && letters.has(inA * n + inB);
  const bySense = (inA: number, inB: number): boolean => {
    const [one, other] = [senses().a[inA], senses().b[inB]];
    if (!one || !other) return false;
    const shared = common(one, other);
    return shared >= FEWEST && shared >= SAYING * Math.min(size(one), size(other));
  };
  const known = new Map<number, boolean>();
  const answers = (inA: number, inB: number): boolean => {
    if (alone) return true;
    const cell = inA * n + inB;
    let answer = known.get(cell);
    if (answer === undefined) {
      answer = byLetters(inA, inB) || bySense(inA, inB);
      known.set(cell, answer);
    }
    return answer;
  };
  const kept = (side: 'a' | 'b'): readonly number[] => {
    const [own, count, others] = side === 'a' ? [a, m, n] : [b, n, m];
    return Array.from({ length: count }, (_, i) => {
      let best = 0;
      for (let j = 0; j < others; j++) {
        const cell = side === 'a' ? i * n + j : j * n + i;
        best = Math.max(best, (letters.get(cell) ?? 0) / Math.max(1, length(own, i)));
        if (best > 0.8 || !(side === 'a' ? answers(i, j) : answers(j, i))) continue;
        const [mine, theirs] = side === 'a' ? [senses().a[i], senses().b[j]] : [senses().b[i], senses().a[j]];
        if (mine && theirs) best = Math.max(best, common(mine, theirs) / Math.max(1, size(mine)));
      }
      return best;
    });
  };
  let [keptA, keptB]: [readonly number[] | null, readonly number[] | null] = [null, null];
  return {
    answers,
    get keptA() {
      keptA ??= kept('a');
      return keptA;
    },
    get keptB() {
      keptB ??= kept('b');
      return keptB;
    },
  };
}
