import { firstWhere } from '../../model/index.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import type { Stretch } from '../place/stretch.ts';
import { type Context, contextOf } from '../statement/context.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

/** Half-open offsets into a side's text. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A fact with where it stands and what stands around it. */
export interface HeldFact {
  readonly fact: Fact;
  readonly side: Statement;
  readonly sentence: number;
  /** Indexes of the places of variation that it touches. */
  readonly stretches: readonly number[];
  /** True where its first word stands in words that agree. */
  readonly rooted: boolean;
  readonly context: () => Context;
}

const overlaps = (from: number, to: number, start: number, end: number): boolean =>
  start === end ? from < start && start < to : from < end && start < to;

/** The stretches in which a half-open range of one side differs. */
export function touchedBy(stretches: readonly Stretch[], side: 'a' | 'b', start: number, end: number): readonly number[] {
  const from = (stretch: Stretch): number => (side === 'a' ? stretch.startA : stretch.startB);
  const to = (stretch: Stretch): number => (side === 'a' ? stretch.endA : stretch.endB);
  const found: number[] = [];
  for (let i = firstWhere(stretches, (stretch) => to(stretch) >= start); i < stretches.length; i++) {
    const stretch = stretches[i] as Stretch;
    if (from(stretch) > end) break;
    if (stretch.differs === 'words' && overlaps(start, end, from(stretch), to(stretch))) found.push(i);
  }
  return found;
}

/** The stretches in which two ranges that face each other differ, in order, each once; a side that has none is null. */
export const touchedByEither = (stretches: readonly Stretch[], a: Extent | null, b: Extent | null): readonly number[] =>
  [...new Set([...(a ? touchedBy(stretches, 'a', a.start, a.end) : []), ...(b ? touchedBy(stretches, 'b', b.start, b.end) : [])])].sort(
    (x, y) => x - y,
  );

/** The facts of one kind of a side. */
export function heldIn(passage: Passage, side: 'a' | 'b', kind: Fact['kind']): readonly HeldFact[] {
  const statement = passage[side];
  return statement.facts.flatMap((fact) => {
    if (fact.kind !== kind) return [];
    let context: Context | null = null;
    return [
      {
        fact,
        side: statement,
        sentence: sentenceAt(statement.sentences, fact.end - 1),
        stretches: touchedBy(passage.stretches, side, fact.start, fact.end),
        rooted: touchedBy(passage.stretches, side, fact.start, fact.start + 1).length === 0,
        context: (): Context => {
          context ??= contextOf(statement, fact.start, fact.end);
          return context;
        },
      },
    ];
  });
}

/** Where an offset of agreement in the base stands in the witness; null in a place of variation. */
export function acrossFrom(stretches: readonly Stretch[], at: number): number | null {
  const stretch = stretches[firstWhere(stretches, ({ endA }) => endA > at)];
  return stretch?.differs === 'no' ? at - stretch.startA + stretch.startB : null;
}
