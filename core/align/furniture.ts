import type { Block, BlockKind, Token } from '../model/index.ts';
import { mutualBest } from './likeness.ts';
import { weigh } from './term-weights.ts';

/** A base block and the witness block that answers it, as indexes. */
export type FurniturePair = readonly [a: number, b: number];

/** Kinds a story has one of: they answer each other whatever they say. Of the others only what is alike does. */
const SINGULAR: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'byline', 'credit-line', 'dateline']);
/** Likeness from which two pieces of furniture of a kind answer each other. 0.2 and 0.45 change no pair of the tests; no bench rewords captions, so it is not weighed further. */
const ALIKE = 0.3;

/** Pairs the furniture of one kind: the same text first, then the most alike, then, for kinds a story has one of, by their order. */
export function answeringFurniture(kind: BlockKind, a: readonly number[], b: readonly number[], textOf: TextOf): readonly FurniturePair[] {
  const answers: FurniturePair[] = [];
  const restA = new Set(a);
  const restB = new Set(b);
  const take = (i: number, j: number): void => {
    answers.push([i, j]);
    restA.delete(i);
    restB.delete(j);
  };
  // By text, the first one last.
  const byText = new Map<string, number[]>();
  for (const j of [...b].reverse()) {
    const { text } = textOf.witness(j);
    const same = byText.get(text);
    if (same) same.push(j);
    else byText.set(text, [j]);
  }
  for (const i of a) {
    const j = byText.get(textOf.base(i).text)?.pop();
    if (j !== undefined) take(i, j);
  }
  const [leftA, leftB] = [[...restA], [...restB]];
  if (leftA.length > 0 && leftB.length > 0) {
    const terms = weigh([...leftA.map((i) => textOf.baseTokens(i)), ...leftB.map((j) => textOf.witnessTokens(j))]);
    for (const p of mutualBest({ terms, sizeA: leftA.length, sizeB: leftB.length }, ALIKE))
      take(leftA[p.a] as number, leftB[p.b] as number);
  }
  if (SINGULAR.has(kind)) {
    const others = [...restB];
    for (const [k, i] of [...restA].entries()) if (k < others.length) take(i, others[k] as number);
  }
  return answers;
}

interface TextOf {
  readonly base: (i: number) => Block;
  readonly witness: (j: number) => Block;
  readonly baseTokens: (i: number) => readonly Token[];
  readonly witnessTokens: (j: number) => readonly Token[];
}
