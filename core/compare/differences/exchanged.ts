import { UNITS } from '../../language/symbols.ts';
import { wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { sameFact } from '../facts/same.ts';
import { type Context, likeness } from '../statement/context.ts';
import type { HeldFact } from './held.ts';
import { joined } from './sums.ts';

// Words on either side that say what a figure counts.
const BOUND = 2;

/** What a figure counts: the words right beside it in its clause. */
function countedBy({ fact, side }: HeldFact, elided: boolean): Context {
  const { words, senses, clauses } = side;
  const found = new Map<string, number>();
  const first = wordFrom(words, fact.start);
  const last = wordFrom(words, fact.end - 1);
  const clause = clauses[first];
  const step = (from: number, by: 1 | -1): void => {
    let left = elided ? BOUND + 1 : BOUND;
    // "[214 complaints] about its shops and 97 about its desk": what both count is told of one alone.
    for (
      let i = elided && by > 0 && senses[from] !== '' ? from + 1 : from;
      left > 0 && i >= 0 && i < words.length && clauses[i] === clause;
      i += by
    ) {
      const sense = senses[i] as string;
      if (sense.startsWith('#')) break;
      if (sense === '') continue;
      found.set(sense, Math.max(found.get(sense) ?? 0, left));
      left--;
    }
  };
  step(first - 1, -1);
  step(last + 1, 1);
  return found;
}

const comparable = (x: HeldFact, y: HeldFact): boolean => (x.fact.unit ?? '') === (y.fact.unit ?? '') && !x.fact.weak && !y.fact.weak;

type Pair = readonly [HeldFact, HeldFact];

// Figures of one sentence that are asked whether they changed places with one, from it on: beyond them it is a table.
const BESIDE = 24;

/** The pairs that stand in the same sentences, in order. */
function bySentences(equal: readonly Pair[]): readonly (readonly Pair[])[] {
  const found = new Map<number, Map<number, Pair[]>>();
  for (const pair of equal) {
    const [x, y] = pair;
    const answers = found.get(x.sentence) ?? new Map<number, Pair[]>();
    found.set(x.sentence, answers);
    const beside = answers.get(y.sentence);
    if (beside) beside.push(pair);
    else answers.set(y.sentence, [pair]);
  }
  return [...found.values()].flatMap((answers) => [...answers.values()]);
}

// What one figure counts here must be what another counts there by this much more than what it counts itself.
const CLEARLY = 0.5;

/** "12 died, 40 hurt" / "40 died, 12 hurt": equal values that changed places with what they count. */
export function exchanged(equal: readonly Pair[]): readonly (readonly [Pair, Pair])[] {
  const found: [Pair, Pair][] = [];
  for (const beside of bySentences(equal)) {
    for (const [i, one] of beside.entries()) {
      for (let j = i + 1; j < beside.length && j <= i + BESIDE; j++) {
        const other = beside[j] as Pair;
        if (one[0].fact.value === other[0].fact.value || !comparable(one[0], other[0])) continue;
        if (cameFrom(one, other)) {
          found.push([one, other]);
          continue;
        }
        // "3-1 with two goals": a result and a count change no places.
        if (inResult(one[0]) !== inResult(other[0]) || inResult(one[1]) !== inResult(other[1])) continue;
        if (!crossed(one, other) || ownTime(one, other)) continue;
        // What stands beside a result is of both its figures.
        const result = ofOneResult(one[0], other[0]) || ofOneResult(one[1], other[1]);
        if (!result || one[1].fact.start > other[1].fact.start) found.push([one, other]);
      }
    }
  }
  return found;
}

/** "61-48", "61 to 48", "61 votes to 48": two figures of one result. */
const ofOneResult = (first: HeldFact, second: HeldFact): boolean => {
  const { words, lexicon } = first.side;
  const [from, to] = [wordFrom(words, first.fact.end), wordFrom(words, second.fact.start)];
  const joint = words[to - 1];
  if (joint === undefined || to <= from || to > from + 2) return false;
  return /^[-–—]$/.test(joint.text) ? to === from + 1 : lexicon.rangeJoints.has(joint.key);
};

/** The word before a figure that says whether it went from there or to there; "" for none. */
function openerOf({ fact, side: { words, lexicon } }: HeldFact): string {
  const key = words[wordFrom(words, fact.start) - 1]?.key ?? '';
  return lexicon.changes.has(key) ? key : '';
}

/** "rose [to] 12 million [from] 9 million" / "rose [from] 12 million [to] 9 million". */
function cameFrom([x1, y1]: Pair, [x2, y2]: Pair): boolean {
  const [one, other] = [openerOf(x1), openerOf(x2)];
  return one !== '' && other !== '' && one !== other && one === openerOf(y2) && other === openerOf(y1);
}

/** The time that the clause of a figure names; null for none. */
const timeOf = ({ fact, side }: HeldFact): Fact | null => {
  const clause = side.clauses[wordFrom(side.words, fact.start)];
  const opening = side.clauses.indexOf(clause as number);
  // "L'an dernier, 52 personnes": a time that opens the sentence is parted by a mark.
  const before = side.words[opening - 1]?.text === ',' ? side.words[opening - 2]?.end : undefined;
  return (
    side.facts.find(
      ({ kind, start, end }) => kind === 'time' && (side.clauses[wordFrom(side.words, start)] === clause || end === before),
    ) ?? null
  );
};

/** "some 40 die a year; last year it was 52" / "last year 52 died, some 40 in most": a figure that keeps a time which the other has not keeps its place. */
function ownTime(one: Pair, other: Pair): boolean {
  const keeps = ([x, y]: Pair, [beside, there]: Pair): boolean => {
    const [time, later] = [timeOf(x), timeOf(y)];
    if (!time || !later || !sameFact(time, later)) return false;
    // "61 burns and 18 fractures in May": the time is of both.
    const together = (a: HeldFact, b: HeldFact): boolean => joined(a, b) || joined(b, a);
    if (together(beside, x) && together(there, y)) return false;
    const taken = [timeOf(beside), timeOf(there)];
    return !taken.some((another) => another && sameFact(time, another));
  };
  return keeps(one, other) || keeps(other, one);
}

/** "[3]-1", "2:[0]": a figure of a result, which another stands beside with a dash or a colon. */
const inResult = ({ fact, side }: HeldFact): boolean =>
  /\d[-–—:]$/.test(side.text.slice(Math.max(0, fact.start - 2), fact.start)) || /^[-–—:]\d/.test(side.text.slice(fact.end, fact.end + 2));

/** "97 [about] its shops": a figure with no word of its own behind it. */
const bare = ({ fact, side }: HeldFact): boolean => !side.senses[wordFrom(side.words, fact.end - 1) + 1];

/** Whether what each of two figures counts on one side is what the other counts on the other. */
function crossed([x1, y1]: Pair, [x2, y2]: Pair): boolean {
  const elided = (bare(x1) && bare(y1)) || (bare(x2) && bare(y2));
  const all = [x1, x2, y1, y2].map((one) => countedBy(one, elided));
  // "12人死亡、30人受伤": what all four count tells none apart.
  const apart = (one: Context): Context => new Map([...one].filter(([sense]) => !all.every((other) => other.has(sense))));
  const [a1, a2, b1, b2] = all.map(apart) as [Context, Context, Context, Context];
  if (Math.min(a1.size, a2.size, b1.size, b2.size) === 0) return false;
  const [there, back] = [likeness(a1, b2), likeness(a2, b1)];
  return there + back - likeness(a1, b1) - likeness(a2, b2) >= CLEARLY && Math.min(there, back) >= CLEARLY / 2;
}

// Words between a figure and the word that says which way it goes.
const REACH = 4;

/** Which way a figure goes, by the nearest word of its clause that says so; null for none. */
function directionOf({ fact, side }: HeldFact): string | null {
  const { words, clauses, lexicon } = side;
  const first = wordFrom(words, fact.start);
  const last = wordFrom(words, fact.end - 1);
  // "closed [up] 1.4 percent"
  const beside = lexicon.directionsBefore.get(words[first - 1]?.key ?? '');
  if (beside) return beside;
  for (let away = 1; away <= REACH; away++) {
    for (const i of [first - away, last + away]) {
      const word = words[i];
      if (!word || clauses[i] !== clauses[first]) continue;
      const way = lexicon.directions.get(word.key);
      if (way) return way;
    }
  }
  return null;
}

/** "a loss of $14 million" / "a profit of $14 million": one value, the other way. */
export function turned(x: HeldFact, y: HeldFact): boolean {
  // A time that something took goes no way: "rose for ten years", "fell within ten years".
  if (x.fact.weak || x.fact.unit === undefined || x.fact.unit === '' || UNITS[x.fact.unit]?.quantity === 'duration') return false;
  const [one, other] = [directionOf(x), directionOf(y)];
  return one !== null && other !== null && one !== other;
}

/** Whether a figure is a change, "cut [by] 40", or what it came to, "cut [to] 40", behind a verb that goes up or down; null where neither is said. */
function reachOf({ fact, side }: HeldFact): 'by' | 'to' | null {
  const { words, clauses, lexicon } = side;
  const first = wordFrom(words, fact.start);
  if (!words.slice(Math.max(0, first - REACH), first).some(({ key }) => lexicon.agentOpeners.has(key) || lexicon.changes.has(key)))
    return null;
  // "by [up to] 10"
  const bound = side.facts.find(({ kind, bounds }) => kind === 'hedge' && bounds === fact.start);
  let at = (bound && bound.start < fact.start ? wordFrom(words, bound.start) : first) - 1;
  while (lexicon.countingArticles.has(words[at]?.key ?? '') || words[at]?.kind === 'mark') at--;
  const key = words[at]?.key ?? '';
  const how = lexicon.agentOpeners.has(key) ? 'by' : lexicon.changes.has(key) && lexicon.rangeJoints.has(key) ? 'to' : null;
  if (how === null) return null;
  for (let i = at - 1; i >= 0 && clauses[i] === clauses[at]; i--) {
    if (lexicon.directions.has(words[i]?.key ?? '')) return how;
    // "from 60 to 40", "rose by 10 to 40"
    if (words[i]?.kind === 'figure') return null;
  }
  return null;
}

/** "cut by a third" / "cut to a third": one value, the change here and what it came to there. */
export function reached(x: HeldFact, y: HeldFact): boolean {
  const [one, other] = [reachOf(x), reachOf(y)];
  return one !== null && other !== null && one !== other;
}

/** "a loss of 5 million after a profit of 2 million" / "a loss of 2 million … a profit of 5 million": two that went the other way changed places. */
export const changedWays = (ways: readonly Pair[]): boolean =>
  ways.length === 2 && directionOf((ways[0] as Pair)[0]) !== directionOf((ways[1] as Pair)[0]);
