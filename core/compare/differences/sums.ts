import { wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { sentenceAt } from '../statement/sentences.ts';
import { isMoney } from './conversions.ts';
import type { HeldFact } from './held.ts';

// Words between two figures that are told together: "four [women from Riga and] three children".
const APART = 6;
// Figures that are added up.
const MOST = 4;
// Figures of one value that may be a sum: beyond them it is a table.
const MOST_WHOLES = 24;

/** A count that may be a part of another, or all of its parts. */
const counts = ({ fact }: HeldFact): boolean =>
  Number.isInteger(fact.amount) && (fact.amount ?? 0) > 0 && !fact.per && (!fact.unit || isMoney(fact));

/** "four women [and] three children": figures of one sentence that a joint or a comma puts beside each other. */
export function joined(one: HeldFact, other: HeldFact): boolean {
  const { words, lexicon } = one.side;
  if (one.sentence !== other.sentence || (one.fact.unit ?? '') !== (other.fact.unit ?? '')) return false;
  const between = words.slice(wordFrom(words, one.fact.end), wordFrom(words, other.fact.start));
  return (
    between.length > 0 &&
    between.length <= APART &&
    between.every(({ kind, text }) => kind === 'word' || /^[,、،]$/.test(text)) &&
    // "between 10 and 15" is a range.
    (isMoney(one.fact) ||
      between.some(({ kind, key }) => kind === 'word' && !lexicon.functionWords.has(key) && !lexicon.joints.has(key))) &&
    between.some(({ key, text }) => (lexicon.joints.has(key) && !lexicon.clauseWords.has(key)) || /^[,、،]$/.test(text))
  );
}

/** What is told before or behind a figure, from it on to a joint, a mark or another figure. */
function beside({ fact, side: { words, senses, lexicon } }: HeldFact, by: 1 | -1): readonly string[] {
  const found: string[] = [];
  const from = by < 0 ? wordFrom(words, fact.start) - 1 : wordFrom(words, fact.end - 1) + 1;
  for (let i = from; words[i]?.kind === 'word' && !lexicon.joints.has(words[i]?.key ?? '') && !senses[i]?.startsWith('#'); i += by)
    // 栋, 座: a character that counts says nothing of what it counts.
    if (senses[i] !== '' && !(lexicon.unspaced && senses[i]?.length === 1)) found.push(senses[i] as string);
  return found;
}

/** "ten [sailors died] and five [were hurt]" / "fifteen [sailors died]": the whole is of one part's kind, and the other part is of another. */
function ofOnePart(whole: HeldFact, parts: readonly HeldFact[]): boolean {
  const first = (by: 1 | -1): boolean => {
    const kind = beside(whole, by)[0];
    const kinds = parts.map((part) => beside(part, by)[0]);
    return kind !== undefined && kinds.includes(kind) && kinds.some((part) => part !== undefined && part !== kind);
  };
  // What the last part tells is told of all of them: "four women and three children [were hurt]".
  const behind = parts.map((part) => beside(part, 1));
  const earlier = beside(whole, 1).some((sense) =>
    behind.some((part, i) => part.includes(sense) && behind.slice(i + 1).some((later) => !later.includes(sense))),
  );
  return first(-1) || first(1) || earlier;
}

/** Whom a joint puts beside a count without counting: "seven passengers and [the driver]", "[the captain] and six sailors"; what that says, or null. */
function oneMore({ fact, side: { words, senses, lexicon } }: HeldFact): string | null {
  const joint = (i: number): boolean => lexicon.joints.has(words[i]?.key ?? '') && !lexicon.clauseWords.has(words[i]?.key ?? '');
  const opens = (i: number): boolean =>
    [lexicon.countingArticles, lexicon.wholeOpeners, lexicon.possessives].some((list) => list.has(words[i]?.key ?? ''));
  const [first, last] = [wordFrom(words, fact.start), wordFrom(words, fact.end - 1)];
  let at = last + 1;
  while (at <= last + APART && words[at]?.kind === 'word' && !joint(at)) at++;
  if (at > last + 1 && joint(at) && opens(at + 1)) return senses[at + 2] || null;
  if (!joint(first - 1)) return null;
  at = first - 2;
  while (at > first - APART && words[at]?.kind === 'word' && !opens(at)) at--;
  return opens(at) ? senses[at + 1] || null : null;
}

/** "ten people, including the driver": a count of people, or one in whose sentence somebody stands. */
const takesIn = ({ fact, sentence, side: { words, senses, sentences, lexicon } }: HeldFact, who: string): boolean =>
  lexicon.concepts.get(words[wordFrom(words, fact.end - 1) + 1]?.key ?? '') === 'person' ||
  senses.some((sense, i) => sense === who && sentenceAt(sentences, words[i]?.start ?? 0) === sentence);

/** The figures that are parts, or all of parts, which the other side tells the other way: "four women and three children" / "seven people". */
export function summed(
  parts: readonly HeldFact[],
  wholes: readonly HeldFact[],
  answer: (part: HeldFact, whole: HeldFact) => boolean,
): ReadonlySet<HeldFact> {
  const found = new Set<HeldFact>();
  const amountsOf = (list: readonly HeldFact[]): ReadonlySet<Fact['amount']> => new Set(list.map(({ fact }) => fact.amount));
  const [inParts, inWholes] = [amountsOf(parts), amountsOf(wholes)];
  // A figure that both sides have is told by no sum.
  const bySum = new Map<number, HeldFact[]>();
  for (const whole of wholes) {
    if (!counts(whole) || inParts.has(whole.fact.amount)) continue;
    const known = bySum.get(whole.fact.amount as number) ?? [];
    bySum.set(whole.fact.amount as number, known);
    if (known.length < MOST_WHOLES) known.push(whole);
  }
  if (bySum.size === 0) return found;
  parts.forEach((first, i) => {
    if (!counts(first)) return;
    const who = first.fact.unit ? null : oneMore(first);
    const more = (bySum.get((first.fact.amount as number) + 1) ?? []).find(
      (one) =>
        who !== null &&
        !one.fact.unit &&
        !found.has(one) &&
        answer(first, one) &&
        takesIn(one, who) &&
        // "six hikers and their guide" / "seven hikers and their guide"
        oneMore(one) !== who &&
        beside(one, 1)[0] !== beside(first, 1)[0],
    );
    if (more) {
      found.add(more);
      if (!inWholes.has(first.fact.amount)) found.add(first);
      return;
    }
    let total = first.fact.amount as number;
    for (let k = i + 1; k < Math.min(parts.length, i + MOST); k++) {
      const [before, next] = [parts[k - 1] as HeldFact, parts[k] as HeldFact];
      if (!counts(next) || !joined(before, next)) return;
      total += next.fact.amount as number;
      const run = parts.slice(i, k + 1);
      const whole = (bySum.get(total) ?? []).find(
        (one) => (one.fact.unit ?? '') === (first.fact.unit ?? '') && !found.has(one) && answer(first, one) && !ofOnePart(one, run),
      );
      if (!whole) continue;
      found.add(whole);
      for (const part of run) if (!inWholes.has(part.fact.amount)) found.add(part);
      return;
    }
  });
  return found;
}
