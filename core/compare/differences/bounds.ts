import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import type { Statement } from '../statement/statement.ts';
import type { Difference } from './difference.ts';
import { type HeldFact, touchedByEither } from './held.ts';

/** The bounds of a side's figures, by where the figure begins. */
function boundsIn(side: Statement): ReadonlyMap<number, readonly Fact[]> {
  const found = new Map<number, Fact[]>();
  for (const fact of side.facts) {
    if (fact.kind !== 'hedge' || fact.bounds === undefined) continue;
    const known = found.get(fact.bounds);
    if (known) known.push(fact);
    else found.set(fact.bounds, [fact]);
  }
  return found;
}

/** What bounds or rounds the figures that both sides have: `[at least] 40` / `[some] 40`, `<5` / `>5`. A bound goes with its figure. */
export function boundDifferences(passage: Passage, figures: readonly (readonly [HeldFact, HeldFact])[]): readonly Difference[] {
  const [ofA, ofB] = [boundsIn(passage.a), boundsIn(passage.b)];
  return figures.flatMap(([x, y]): Difference[] => {
    const [inA, inB] = [ofA.get(x.fact.start) ?? [], ofB.get(y.fact.start) ?? []];
    const onlyA = inA.filter((one) => !inB.some((other) => other.value === one.value));
    const onlyB = inB.filter((one) => !inA.some((other) => other.value === one.value));
    return Array.from({ length: Math.max(onlyA.length, onlyB.length) }, (_, i): Difference => {
      const [a, b] = [onlyA[i] ?? null, onlyB[i] ?? null];
      return {
        kind: 'hedge',
        a,
        b,
        stretches: touchedByEither(passage.stretches, a, b),
        answered: true,
        stands: 1,
        target: true,
        quoted:
          (a !== null && quotationAt(passage.a.quotations, a.start) !== null) ||
          (b !== null && quotationAt(passage.b.quotations, b.start) !== null),
        how: 'value',
      };
    });
  });
}
