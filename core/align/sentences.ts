import { tokenize } from '../tokenize/index.ts';
import { answeringSentences } from './beads.ts';
import { type Divided, divisions, type Group } from './divisions.ts';

/** Sentences and paragraphs that answer each other, by their numbers, counted from 0 over the whole text. */
export interface SentenceAlignment {
  readonly beads: readonly { readonly a: readonly number[]; readonly b: readonly number[] }[];
  readonly paragraphs: readonly Group[];
  /** False where the texts were too long and too different to weigh every sentence against every other. */
  readonly precise: boolean;
}

/** Aligns two texts given as paragraphs of sentences, as `align` does with the sentences it finds in blocks. */
export function alignSentences(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): SentenceAlignment {
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  const { beads, precise } = answeringSentences(sideA.sentences, sideB.sentences, { a: sideA.paragraph, b: sideB.paragraph });
  return {
    beads: beads.map((bead) => ({ a: range(bead.fromA, bead.toA), b: range(bead.fromB, bead.toB) })),
    paragraphs: divisions(beads, sideA, sideB),
    precise,
  };
}

function sideOf(paragraphs: readonly (readonly string[])[]): Divided & { sentences: ReturnType<typeof tokenize>[] } {
  const sentences = paragraphs.flat().map((sentence) => tokenize(sentence));
  return { sentences, paragraph: paragraphs.flatMap((p, i) => p.map(() => i)), words: sentences.map((s) => s.length) };
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);
