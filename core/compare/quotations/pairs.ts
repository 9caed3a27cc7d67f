import type { Statement } from '../passage.ts';
import type { Stretch } from '../stretch.ts';
import type { Quotation } from './find.ts';

/** Quotations of both sides that share words: one and one, or more where they were joined or divided. */
export interface QuotationPair {
  readonly a: readonly Quotation[];
  readonly b: readonly Quotation[];
}

/** Half-open ranges of equal length that agree: stretches without difference, and the two ends of a move. */
function agreements(stretches: readonly Stretch[]): readonly Stretch[] {
  const found = stretches.filter((stretch) => stretch.differs === 'no' || stretch.differs === 'form');
  const moved = stretches.filter((stretch) => stretch.move !== null);
  for (const from of moved) {
    if (from.endA === from.startA) continue;
    const to = moved.find((other) => other.move === from.move && other.endB > other.startB);
    if (to) found.push({ ...from, startB: to.startB, endB: to.endB });
  }
  return found;
}

const shared = (startA: number, endA: number, startB: number, endB: number, stretch: Stretch): number => {
  const from = Math.max(startA, stretch.startA, stretch.startA + startB - stretch.startB);
  const to = Math.min(endA, stretch.endA, stretch.startA + endB - stretch.startB);
  return Math.max(0, to - from);
};

/** A place of variation between the marks of both: `“a [farce]”` / `“a [disgrace]”`. */
const replaces = (stretch: Stretch, one: Quotation, other: Quotation): boolean =>
  stretch.differs === 'words' &&
  one.start <= stretch.startA &&
  stretch.startA < stretch.endA &&
  stretch.endA <= one.end &&
  other.start <= stretch.startB &&
  stretch.startB < stretch.endB &&
  stretch.endB <= other.end;

// Quotations answer each other when they share this part of the shorter one's letters.
const ANSWERING = 0.3;

/** Groups the quotations of a passage by the words they share; quotations without an answer are left out. */
export function pairQuotations(a: Statement, b: Statement, stretches: readonly Stretch[]): readonly QuotationPair[] {
  if (a.quotations.length === 0 || b.quotations.length === 0) return [];
  const agreed = agreements(stretches);
  const groups: { a: Set<Quotation>; b: Set<Quotation> }[] = [];
  for (const one of a.quotations) {
    for (const other of b.quotations) {
      let letters = 0;
      for (const stretch of agreed) letters += shared(one.start, one.end, other.start, other.end, stretch);
      const enough = letters > 0 && letters >= ANSWERING * Math.min(one.end - one.start, other.end - other.start);
      if (!enough && !stretches.some((stretch) => replaces(stretch, one, other))) continue;
      const joined = groups.filter((group) => group.a.has(one) || group.b.has(other));
      const group = { a: new Set([one, ...joined.flatMap((g) => [...g.a])]), b: new Set([other, ...joined.flatMap((g) => [...g.b])]) };
      for (const old of joined) groups.splice(groups.indexOf(old), 1);
      groups.push(group);
    }
  }
  const inOrder = (set: Set<Quotation>): Quotation[] => [...set].sort((x, y) => x.start - y.start);
  return groups.map((group) => ({ a: inOrder(group.a), b: inOrder(group.b) })).sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

const inside = (quotations: readonly Quotation[], at: number): boolean => quotations.some((one) => one.start <= at && at < one.end);

/** True when words that agree stand inside the marks on one side and outside on the other: `“[was] a farce”` / `was “a farce”`. */
export function wordsCrossed(pair: QuotationPair, a: Statement, b: Statement, stretches: readonly Stretch[]): boolean {
  for (const stretch of agreements(stretches)) {
    const shift = stretch.startB - stretch.startA;
    const crossed = a.words.some(
      (word) =>
        word.kind !== 'mark' &&
        stretch.startA <= word.start &&
        word.end <= stretch.endA &&
        (inside(pair.a, word.start)
          ? !inside(b.quotations, word.start + shift)
          : inside(pair.b, word.start + shift) && !inside(a.quotations, word.start)),
    );
    if (crossed) return true;
  }
  return false;
}
