import { isLetter } from '../../language/letters.ts';
import { UNITS } from '../../language/symbols.ts';
import type { Passage, Statement } from '../passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../sentences.ts';
import type { Stretch } from '../stretch.ts';
import type { Fact, FactKind } from './fact.ts';

/** A fact that one side states and the other does not, or two different values that answer each other. */
export interface Difference {
  readonly kind: FactKind;
  readonly a: Fact | null;
  readonly b: Fact | null;
  /** Indexes of the stretches it lies in. */
  readonly stretches: readonly number[];
  /** True when its sentence stands on both sides, changed or not. */
  readonly answered: boolean;
  /** True when either fact stands inside a direct quotation. */
  readonly quoted: boolean;
}

const overlaps = (from: number, to: number, start: number, end: number): boolean =>
  start === end ? from < start && start < to : from < end && start < to;

interface Place {
  readonly fact: Fact;
  readonly stretches: number[];
}

// Letters.
const REWRITTEN = 4000;

/** Facts of one side that touch a place of variation, with the indexes of those places. */
function touched(facts: readonly Fact[], stretches: readonly Stretch[], side: 'A' | 'B'): Map<Fact, number[]> {
  const found = new Map<Fact, number[]>();
  const places = stretches.flatMap((stretch, i) => {
    // What moved is stated on both sides.
    if (stretch.differs !== 'words' || stretch.move !== null) return [];
    // In a text rewritten as a whole no fact answers another.
    if (Math.max(stretch.endA - stretch.startA, stretch.endB - stretch.startB) > REWRITTEN) return [];
    return [side === 'A' ? { i, start: stretch.startA, end: stretch.endA } : { i, start: stretch.startB, end: stretch.endB }];
  });
  for (const fact of facts) {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as { end: number }).end < fact.start) low = middle + 1;
      else high = middle;
    }
    for (let k = low; k < places.length; k++) {
      const place = places[k] as { i: number; start: number; end: number };
      if (place.start > fact.end) break;
      if (!overlaps(fact.start, fact.end, place.start, place.end)) continue;
      const list = found.get(fact);
      if (list) list.push(place.i);
      else found.set(fact, [place.i]);
    }
  }
  return found;
}

/** Where an offset of agreement in one side stands in the other; null in a place of variation. */
function across(stretches: readonly Stretch[], at: number, from: 'A' | 'B'): number | null {
  let low = 0;
  let high = stretches.length;
  const startOf = (s: Stretch): number => (from === 'A' ? s.startA : s.startB);
  const endOf = (s: Stretch): number => (from === 'A' ? s.endA : s.endB);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(stretches[middle] as Stretch) <= at) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  if (stretch?.differs !== 'no') return null;
  return at - startOf(stretch) + (from === 'A' ? stretch.startB : stretch.startA);
}

/** A fact that reaches into agreement answers the fact that stands there: `1.2` and `1.2[ million]`. */
function spread(passage: Passage, from: 'A' | 'B', own: Map<Fact, number[]>, other: Map<Fact, number[]>): void {
  const text = from === 'A' ? passage.a.text : passage.b.text;
  const facts = from === 'A' ? passage.b.facts : passage.a.facts;
  for (const [fact, places] of own) {
    for (let at = fact.start; at < fact.end; at++) {
      if (!isLetter(text[at]) && text[at] !== '%') continue;
      const there = across(passage.stretches, at, from);
      if (there === null) continue;
      const answer = facts.find((known) => known.kind === fact.kind && known.start <= there && there < known.end);
      if (answer && !other.has(answer)) other.set(answer, [...places]);
    }
  }
}

const close = (x: number, y: number, share: number): boolean => Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y));

/** True when two figures say the same in other words or units: `1.2 million` and `1,200,000`, `10 km` and `six miles`, `half` and `50%`. */
function sameFigure(a: Fact, b: Fact): boolean {
  // "on 61 minutes" / "in the 61st minute"; but "three" is not "third".
  const counted = (fact: Fact): string => (/^nth (?:1[3-9]|[2-9]\d|\d{3,})$/.test(fact.value) ? fact.value.slice(4) : fact.value);
  if (a.amount === null || b.amount === null || a.amount === undefined || b.amount === undefined) return counted(a) === counted(b);
  const [x, y] = [a.unit ?? '', b.unit ?? ''];
  if (x === y || x === '' || y === '') {
    if (a.amount === b.amount) return true;
    return (
      (x === '%' && y === '' && close(a.amount / 100, b.amount, 1e-9)) || (y === '%' && x === '' && close(b.amount / 100, a.amount, 1e-9))
    );
  }
  if (x === '°C' || y === '°C')
    return x !== y && close(x === '°C' ? a.amount * 1.8 + 32 : a.amount, y === '°C' ? b.amount * 1.8 + 32 : b.amount, 0.03);
  // Pounds are money beside money, and weight beside weight.
  const weight = (unit: string, beside: string): string => (unit === 'pound' && UNITS[beside]?.quantity === 'mass' ? 'lb' : unit);
  const [one, other] = [UNITS[weight(x, y)], UNITS[weight(y, x)]];
  if (!one || !other || one.quantity !== other.quantity) return false;
  if (a.amount === b.amount && close(one.factor, other.factor, 0.15)) return true;
  // Newsrooms round conversions: "10 kilometres (six miles)" is 3.5 % off.
  return close(a.amount * one.factor, b.amount * other.factor, 0.07);
}

/** True when one time reference says no more than part of the other, "Tuesday" and "Tuesday, March 11"; but "before Tuesday" is not "Tuesday". */
const sameTime = (a: Fact, b: Fact): boolean => {
  const [x, y] = [a.value.split(' '), b.value.split(' ')];
  if (['before', 'after'].some((relation) => x.includes(relation) !== y.includes(relation))) return false;
  return x.every((part) => y.includes(part)) || y.every((part) => x.includes(part));
};

export const sameFact = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && (a.kind === 'number' ? sameFigure(a, b) : a.kind === 'time' ? sameTime(a, b) : a.value === b.value);

const quotedIn = (side: Statement, fact: Fact): boolean => quotationAt(side.quotations, fact.start) !== null;

const isMoney = (fact: Fact): boolean =>
  Boolean(fact.unit) && !UNITS[fact.unit as string] && !/^(%|percentage-point|°.?)$/.test(fact.unit as string);

/** A figure that repeats its neighbour in another unit or currency is a conversion: "10 kilometres (six miles)", "250 million dinars (about $1.9 million)". */
function converts(fact: Fact, side: Statement): boolean {
  if (fact.kind !== 'number' || !fact.unit) return false;
  return side.facts.some((other) => {
    if (other === fact || other.kind !== 'number' || other.unit === fact.unit) return false;
    const [first, second] = other.start < fact.start ? [other, fact] : [fact, other];
    const between = side.text.slice(first.end, second.start);
    if (between.length > 30) return false;
    if (isMoney(fact) && /\(/.test(between) && (isMoney(other) || second === fact)) return true;
    return Boolean(other.unit) && /[([,/]|or|about/.test(between) && ((isMoney(fact) && isMoney(other)) || sameFigure(fact, other));
  });
}

/** The "about" of "(about $1.9 million)" goes and comes with its conversion. */
const convertsToo = (fact: Fact, side: Statement): boolean =>
  fact.kind === 'hedge' &&
  side.facts.some(
    (figure) => figure.kind === 'number' && figure.start >= fact.end && figure.start - fact.end < 3 && converts(figure, side),
  );

// A fact comes or goes in a sentence that stands on both sides: this part of the sentence's own letters does.
const KEPT = 0.4;

/** What the two sides of a passage state differently, in the order of the base, then of the witness. */
export function differences(passage: Passage): readonly Difference[] {
  const inA = touched(passage.a.facts, passage.stretches, 'A');
  const inB = touched(passage.b.facts, passage.stretches, 'B');
  spread(passage, 'A', inA, inB);
  spread(passage, 'B', inB, inA);
  const restA: Place[] = [...inA].map(([fact, places]) => ({ fact, stretches: places }));
  const restB: Place[] = [...inB].map(([fact, places]) => ({ fact, stretches: places }));
  // `9,300 acres` / `9,600 acres (3,885 hectares)`: a conversion that only one side gives answers nothing there.
  const withoutConversions = (own: Place[], others: readonly Place[], side: Statement): void => {
    for (const place of [...own]) {
      const { fact } = place;
      const bracketed = /\([^()]*$/.test(side.text.slice(Math.max(0, fact.start - 20), fact.start));
      if (bracketed && converts(fact, side) && !others.some((other) => other.fact.unit === fact.unit)) own.splice(own.indexOf(place), 1);
    }
  };
  withoutConversions(restA, restB, passage.a);
  withoutConversions(restB, restA, passage.b);
  const take = (same: (x: Place, y: Place) => boolean): [Place, Place][] => {
    const pairs: [Place, Place][] = [];
    for (let i = 0; i < restA.length; i++) {
      const j = restB.findIndex((y) => same(restA[i] as Place, y));
      if (j < 0) continue;
      pairs.push([...restA.splice(i, 1), ...restB.splice(j, 1)] as [Place, Place]);
      i--;
    }
    return pairs;
  };
  const shares = (x: Place, y: Place): boolean => x.stretches.some((at) => y.stretches.includes(at));
  // Equal values go first, those in one place before those that moved; what is left differs.
  take((x, y) => sameFact(x.fact, y.fact) && shares(x, y));
  take((x, y) => sameFact(x.fact, y.fact));
  const sentenceA = (place: Place): number => sentenceAt(passage.a.sentences, place.fact.end - 1);
  const sentenceB = (place: Place): number => sentenceAt(passage.b.sentences, place.fact.end - 1);
  const facing = (x: Place, y: Place): boolean =>
    passage.answersA[sentenceA(x)] === sentenceB(y) || passage.answersB[sentenceB(y)] === sentenceA(x);
  const alike = (x: Place, y: Place): boolean =>
    x.fact.kind === y.fact.kind && (x.fact.kind !== 'number' || (x.fact.unit ?? '') === (y.fact.unit ?? ''));
  const pairs = [
    ...take((x, y) => alike(x, y) && shares(x, y) && facing(x, y)),
    ...take((x, y) => x.fact.kind === y.fact.kind && shares(x, y) && facing(x, y)),
    // "did not comment" / "declined to comment": the two stand side by side, in neighbouring places.
    ...take((x, y) => x.fact.kind === 'negation' && y.fact.kind === 'negation' && facing(x, y)),
  ];
  const found: Difference[] = pairs.map(([x, y]) => ({
    kind: x.fact.kind,
    a: x.fact,
    b: y.fact,
    stretches: [...new Set([...x.stretches, ...y.stretches])],
    answered: true,
    quoted: quotedIn(passage.a, x.fact) || quotedIn(passage.b, y.fact),
  }));
  for (const place of restA) {
    if (converts(place.fact, passage.a) || convertsToo(place.fact, passage.a)) continue;
    const answered = (passage.keptA[sentenceA(place)] ?? 0) >= KEPT;
    found.push({
      kind: place.fact.kind,
      a: place.fact,
      b: null,
      stretches: place.stretches,
      answered,
      quoted: quotedIn(passage.a, place.fact),
    });
  }
  for (const place of restB) {
    if (converts(place.fact, passage.b) || convertsToo(place.fact, passage.b)) continue;
    const answered = (passage.keptB[sentenceB(place)] ?? 0) >= KEPT;
    found.push({
      kind: place.fact.kind,
      a: null,
      b: place.fact,
      stretches: place.stretches,
      answered,
      quoted: quotedIn(passage.b, place.fact),
    });
  }
  return found;
}
