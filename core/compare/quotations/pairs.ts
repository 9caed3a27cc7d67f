import { wordsWithin } from '../../language/words.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Statement } from '../statement/statement.ts';
import { type Quotation, quotationAt, quotationFrom } from './find.ts';
import { sameSpeakerOf } from './speaker.ts';

/** Quotations of both sides that share words: one and one, or more where they were joined or divided. */
export interface QuotationPair {
  readonly a: readonly Quotation[];
  readonly b: readonly Quotation[];
}

/** Half-open ranges of equal length that agree: stretches without difference, and the two ends of a move. */
function agreements(stretches: readonly Stretch[]): readonly Stretch[] {
  const found = stretches.filter((stretch) => stretch.differs === 'no' || stretch.differs === 'form');
  const moved = stretches.filter((stretch) => stretch.move !== null);
  const arrived = new Map(moved.flatMap((stretch) => (stretch.endB > stretch.startB ? [[stretch.move, stretch] as const] : [])).reverse());
  for (const from of moved) {
    if (from.endA === from.startA) continue;
    const to = arrived.get(from.move);
    if (to) found.push({ ...from, startB: to.startB, endB: to.endB });
  }
  return found;
}

// Quotations answer each other when they share this part of the shorter one's letters.
const ANSWERING = 0.3;

/** Letters that each quotation of `a` shares with each of `b`, where any: index in `a` -> index in `b` -> letters. */
function sharedLetters(a: Statement, b: Statement, agreed: readonly Stretch[]): readonly ReadonlyMap<number, number>[] {
  const found = a.quotations.map(() => new Map<number, number>());
  for (const stretch of agreed) {
    const shift = stretch.startB - stretch.startA;
    for (let i = quotationFrom(a.quotations, stretch.startA); i < a.quotations.length; i++) {
      const one = a.quotations[i] as Quotation;
      if (one.start >= stretch.endA) break;
      const from = Math.max(one.start, stretch.startA) + shift;
      const to = Math.min(one.end, stretch.endA) + shift;
      for (let j = quotationFrom(b.quotations, from); j < b.quotations.length; j++) {
        const other = b.quotations[j] as Quotation;
        if (other.start >= to) break;
        const letters = Math.min(to, other.end) - Math.max(from, other.start);
        found[i]?.set(j, (found[i]?.get(j) ?? 0) + letters);
      }
    }
  }
  return found;
}

/** A place of variation between the marks of both: `“a [farce]”` / `“a [disgrace]”`. */
function replaced(a: Statement, b: Statement, stretches: readonly Stretch[]): readonly ReadonlySet<number>[] {
  const found = a.quotations.map(() => new Set<number>());
  for (const { differs, startA, endA, startB, endB } of stretches) {
    if (differs !== 'words' || startA === endA || startB === endB) continue;
    const [i, j] = [quotationFrom(a.quotations, startA), quotationFrom(b.quotations, startB)];
    const [one, other] = [a.quotations[i], b.quotations[j]];
    if (one && other && one.start <= startA && endA <= one.end && other.start <= startB && endB <= other.end) found[i]?.add(j);
  }
  return found;
}

// Words that two quotations of one speaker have in common, of the shorter one's, where nothing else of the place agrees.
const ALIKE = 0.4;

// The same of the longer one's, where nothing says who speaks.
const NEARLY = 0.6;

/** Quotations left alone, one on each side, that one speaker says in words that are alike, or whose words are nearly the same: `“We leave nobody behind,” she said` / `She said: “We leave none of us alone”`. */
function bySpeaker(a: Statement, b: Statement, freeA: readonly Quotation[], freeB: readonly Quotation[]): readonly QuotationPair[] {
  const [one, other] = [freeA[0], freeB[0]];
  if (freeA.length !== 1 || freeB.length !== 1 || !one || !other) return [];
  const keys = (side: Statement, { start, end }: Quotation): ReadonlySet<string> =>
    new Set(wordsWithin(side.words, start, end).flatMap((word) => (word.kind === 'word' ? [word.key] : [])));
  const [x, y] = [keys(a, one), keys(b, other)];
  const common = [...x].filter((key) => y.has(key)).length;
  const least = sameSpeakerOf(a, one, b, other) ? ALIKE * Math.min(x.size, y.size) : NEARLY * Math.max(x.size, y.size);
  return common >= 2 && common >= least ? [{ a: [one], b: [other] }] : [];
}

// Letters between the parts of one quotation: "said the chief mediator Samuel Adeyinka".
const INTERRUPTION = 80;

const keysOf = (side: Statement, quotations: readonly Quotation[]): readonly string[] =>
  quotations.flatMap(({ start, end }) => wordsWithin(side.words, start, end).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key])));

/** `“We ran for him and not for the table”` / `“We ran for him,” he said, “and not for the table.”`: the part that no words join stands beside the one they do. */
function completed(
  pair: QuotationPair,
  a: Statement,
  b: Statement,
  free: { readonly a: readonly Quotation[]; readonly b: readonly Quotation[] },
): QuotationPair {
  const [x, y] = [keysOf(a, pair.a), keysOf(b, pair.b)];
  const [fewer, side, key] = x.length > y.length ? [pair.b, b, 'b' as const] : [pair.a, a, 'a' as const];
  if (x.length === y.length) return pair;
  const whole = (key === 'b' ? x : y).join(' ');
  for (const one of free[key].length > MOST_LEFT ? [] : free[key]) {
    const parts = [...fewer, one].sort((p, q) => p.start - q.start);
    const near = parts.every((part, i) => i === 0 || part.open - (parts[i - 1] as Quotation).close < INTERRUPTION);
    if (near && keysOf(side, parts).join(' ') === whole) return { ...pair, [key]: parts };
  }
  return pair;
}

// Quotations without an answer: each is weighed against each.
const MOST_LEFT = 20;
// Words of a quotation that two parts of it are told by.
const FEWEST = 4;

/** A quotation of one side that stands in parts on the other, where no words of the place agree: each with the parts that say it together. */
function rejoined(one: Statement, wholes: readonly Quotation[], other: Statement, parts: readonly Quotation[]): readonly QuotationPair[] {
  if (wholes.length + parts.length > MOST_LEFT) return [];
  return wholes.flatMap((whole): readonly QuotationPair[] => {
    const said = keysOf(one, [whole]);
    if (said.length < FEWEST) return [];
    for (let from = 0; from + 1 < parts.length; from++) {
      for (let to = from + 2; to <= parts.length; to++) {
        const run = parts.slice(from, to);
        if ((run.at(-1) as Quotation).open - (run.at(-2) as Quotation).close >= INTERRUPTION) break;
        if (keysOf(other, run).join(' ') === said.join(' ')) return [{ a: [whole], b: run }];
      }
    }
    return [];
  });
}

/** Groups the quotations of a passage by the words they share; quotations without an answer are left out. */
export function pairQuotations(a: Statement, b: Statement, stretches: readonly Stretch[]): readonly QuotationPair[] {
  const pairs = pairedByWords(a, b, stretches);
  const left = (side: Statement, key: 'a' | 'b'): readonly Quotation[] => {
    const answered = new Set(pairs.flatMap((pair) => pair[key]));
    return side.quotations.filter((one) => !answered.has(one));
  };
  const free = { a: left(a, 'a'), b: left(b, 'b') };
  const paired = pairs.filter((pair) => pair.a.length > 0 && pair.b.length > 0).map((pair) => completed(pair, a, b, free));
  const joined = [
    ...rejoined(a, free.a, b, free.b),
    ...rejoined(b, free.b, a, free.a).map(({ a: parts, b: whole }) => ({ a: whole, b: parts })),
  ];
  const alone = joined.length > 0 ? joined : bySpeaker(a, b, free.a, free.b);
  return [...paired, ...alone].sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

function pairedByWords(a: Statement, b: Statement, stretches: readonly Stretch[]): readonly QuotationPair[] {
  if (a.quotations.length === 0 || b.quotations.length === 0) return [];
  const letters = sharedLetters(a, b, agreements(stretches));
  const inPlace = replaced(a, b, stretches);
  const length = (quotation: Quotation | undefined): number => (quotation ? quotation.end - quotation.start : 0);
  // A quotation of `b` stands in one group; one of `a` that answers several groups makes them one.
  const groupOfB = new Map<number, { a: Set<number>; b: Set<number> }>();
  letters.forEach((counts, i) => {
    const answers = new Set(inPlace[i]);
    for (const [j, count] of counts)
      if (count > 0 && count >= ANSWERING * Math.min(length(a.quotations[i]), length(b.quotations[j]))) answers.add(j);
    const group = { a: new Set([i]), b: new Set<number>() };
    for (const j of answers) {
      const known = groupOfB.get(j);
      for (const k of known?.a ?? []) group.a.add(k);
      for (const k of known?.b ?? [j]) group.b.add(k);
    }
    for (const j of group.b) groupOfB.set(j, group);
  });
  const inOrder = (side: Statement, indexes: ReadonlySet<number>): Quotation[] =>
    [...indexes].sort((x, y) => x - y).map((k) => side.quotations[k] as Quotation);
  return [...new Set(groupOfB.values())]
    .map((group) => ({ a: inOrder(a, group.a), b: inOrder(b, group.b) }))
    .sort((x, y) => (x.a[0]?.start ?? 0) - (y.a[0]?.start ?? 0));
}

const inside = (quotations: readonly Quotation[], at: number): boolean => quotationAt(quotations, at) !== null;

/** True when words that agree stand inside the marks on one side and outside on the other: `“[was] a farce”` / `was “a farce”`. */
export function wordsCrossed(pair: QuotationPair, a: Statement, b: Statement, stretches: readonly Stretch[]): boolean {
  for (const stretch of agreements(stretches)) {
    const shift = stretch.startB - stretch.startA;
    const crossed = wordsWithin(a.words, stretch.startA, stretch.endA).some(
      (word) =>
        word.kind !== 'mark' &&
        (inside(pair.a, word.start)
          ? !inside(b.quotations, word.start + shift)
          : inside(pair.b, word.start + shift) && !inside(a.quotations, word.start)),
    );
    if (crossed) return true;
  }
  return false;
}
