import type { Lexicon } from '../language/index.ts';
import { isCapital } from '../language/letters.ts';
import type { Pairing } from '../model/index.ts';
import { BODY_KINDS } from '../model/index.ts';
import { type Facts, findFacts } from './facts/find.ts';
import { findQuotations, type Quotation } from './quotations/find.ts';
import { sentenceAt, sentenceStarts } from './sentences.ts';
import type { Side } from './side.ts';
import type { Stretch } from './stretch.ts';

/** One side of a passage with what its text states. */
export interface Statement extends Side, Facts {
  readonly quotations: readonly Quotation[];
  /** Offsets at which its sentences begin. */
  readonly sentences: readonly number[];
}

/** An entry on its way to be named: both sides, and the stretches that agree and differ. */
export interface Passage {
  readonly pairing: Pairing;
  readonly a: Statement;
  readonly b: Statement;
  readonly stretches: readonly Stretch[];
  readonly lexicon: Lexicon;
  /** For each sentence of the base: the witness's sentence that answers it; -1 for none. */
  readonly answersA: readonly number[];
  readonly answersB: readonly number[];
  /** For each sentence: the part of its own letters that stand in the one that answers it, from 0 to 1. */
  readonly keptA: readonly number[];
  readonly keptB: readonly number[];
  /** True when both sides are the story itself, not furniture. */
  readonly body: boolean;
  /** Names are told by capitals: not in a headline set in title case. */
  readonly capitalsName: boolean;
}

/** What a side states. */
export const stateOf = (side: Side, lexicon: Lexicon): Statement => ({
  ...side,
  ...findFacts(side, lexicon),
  quotations: findQuotations(side.text),
  sentences: sentenceStarts(side, lexicon.language || null),
});

// A sentence answers another when they share this part of the shorter one's letters.
const ANSWERING = 0.4;

/**
 * Which sentences answer each other, by the text they share: `[A. B.]` against `[A. C. B.]` gives 0→0, 1→2.
 */
function answers(a: Statement, b: Statement, stretches: readonly Stretch[]): Pick<Passage, 'answersA' | 'answersB' | 'keptA' | 'keptB'> {
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
  const length = (side: Statement, i: number): number => (side.sentences[i + 1] ?? side.text.length) - (side.sentences[i] as number);
  const bestA = a.sentences.map(() => ({ other: -1, share: 0 }));
  const bestB = b.sentences.map(() => ({ other: -1, share: 0 }));
  for (const [cell, letters] of shared) {
    const inA = Math.floor(cell / width);
    const inB = cell % width;
    if (letters < ANSWERING * Math.min(length(a, inA), length(b, inB))) continue;
    const oneA = bestA[inA] as { other: number; share: number };
    const oneB = bestB[inB] as { other: number; share: number };
    if (letters > oneA.share) Object.assign(oneA, { other: inB, share: letters });
    if (letters > oneB.share) Object.assign(oneB, { other: inA, share: letters });
  }
  return {
    answersA: bestA.map((best) => best.other),
    answersB: bestB.map((best) => best.other),
    keptA: bestA.map((best, i) => best.share / Math.max(1, length(a, i))),
    keptB: bestB.map((best, i) => best.share / Math.max(1, length(b, i))),
  };
}

/** True for a heading in title case, which no full stop ends: "Kremlin Says It Seeks Unity for Syria". */
const titleCase = ({ words, text }: Statement): boolean => {
  if (/[.!?…]['"”’»)]?$/.test(text)) return false;
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return long.length > 3 && long.filter((word) => isCapital(word.text)).length > 0.7 * long.length;
};

export function passageOf(pairing: Pairing, a: Side, b: Side, stretches: readonly Stretch[], lexicon: Lexicon): Passage {
  const one = stateOf(a, lexicon);
  const other = stateOf(b, lexicon);
  return {
    pairing,
    a: one,
    b: other,
    stretches,
    lexicon,
    ...answers(one, other, stretches),
    body: [...a.blocks, ...b.blocks].every((block) => BODY_KINDS.has(block.kind)),
    capitalsName: lexicon.capitalNouns || (!titleCase(one) && !titleCase(other)),
  };
}
