import { phraseAt } from '../../language/phrases.ts';
import { wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { tellsMore } from '../statement/senses.ts';
import type { Statement } from '../statement/statement.ts';
import type { Difference } from './difference.ts';
import { facing } from './opposites.ts';

// Words between the two that negate together: "[kept] the boats and their crews [from] sailing".
const GAP = 8;

/** What negates in some of a side's sentences by a word that is no negation, as the senses of those words; what a negation takes in is told by it. */
function implicit({ words, senses, clauses, facts, lexicon }: Statement, within: (start: number) => boolean): readonly string[] {
  const { negatives, negativeGaps, negativeShape, prefixedOtherwise, unprefixed } = lexicon;
  const taken = new Set<number>();
  for (const { kind, start, end } of facts)
    if (kind === 'negation') for (let i = wordFrom(words, start); i < words.length && (words[i]?.start ?? end) < end; i++) taken.add(i);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const { key, start, kind } = words[i] as Statement['words'][number];
    if (kind !== 'word' || !within(start) || taken.has(i)) continue;
    const phrase = phraseAt(negatives, words, i);
    const openers = negativeGaps.get(key);
    if (phrase) {
      found.push(senses[i] || key);
      i += phrase.length - 1;
    } else if (negativeShape?.test(key) && !prefixedOtherwise.has(unprefixed(key))) found.push(senses[i] || key);
    else if (openers)
      for (let k = i - 1; k >= Math.max(0, i - GAP) && clauses[k] === clauses[i]; k--) {
        if (!openers.has(words[k]?.key ?? '')) continue;
        found.push(senses[k] || (words[k]?.key as string));
        break;
      }
  }
  return found;
}

/** `did not mention` / `left out`, `not paid` / `unpaid`: the other side negates as often as this one, by words that are no negations. */
export function negatedOtherwise(passage: Passage, { a, b }: Difference, all: readonly Difference[]): boolean {
  const sides = facing(passage, a, b);
  if (!sides || passage.lexicon.negatives.size === 0) return false;
  const { own, other, here, there } = sides;
  const [mine, theirs] = [implicit(own, here), [...implicit(other, there)]];
  let over = 0;
  for (const sense of mine) {
    const at = theirs.indexOf(sense);
    if (at < 0) over++;
    else theirs.splice(at, 1);
  }
  // "barred", "declined": a negation of the other side that answers none here.
  const answering = all.filter((one) => {
    const fact = a ? one.b : one.a;
    return one.kind === 'negation' && fact && !(a ? one.a : one.b) && fact.value !== 'not' && there(fact.start);
  });
  return theirs.length + answering.length > over;
}

// Letters that words of one root share: "[quali]fy", "[quali]fication"; fewer where one word is all of the root: "[ment]ion", "[ment]ioned".
const [ROOT, WHOLE_ROOT] = [5, 4];

const ofOneRoot = (one: string, other: string): boolean => {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= WHOLE_ROOT && one.startsWith(other.slice(0, shorter >= ROOT ? ROOT : shorter));
};

/** `no house [without] a licence`: with the lack of a thing negated too, the sentence asks for the thing, and other words may do so. */
export function asksFor({ facts, clauses, words }: Statement, fact: Fact): boolean {
  const clause = clauses[wordFrom(words, fact.start)];
  return facts.some(({ kind, value, start }) => kind === 'negation' && value === 'without' && clauses[wordFrom(words, start)] === clause);
}

/** The word that a negation negates, as a sense; null where its clause has none. */
function negatedWord({ words, senses, clauses, lexicon }: Statement, fact: Fact): string | null {
  const [first, last] = [wordFrom(words, fact.start), wordFrom(words, fact.end - 1)];
  const within = (i: number): boolean => i >= 0 && i < words.length && clauses[i] === clauses[last];
  const from = (start: number, step: 1 | -1): string | null => {
    for (let i = start; within(i); i += step)
      if (tellsMore(senses[i]) && !lexicon.negatedThrough.has(words[i]?.key ?? '')) return senses[i] as string;
    return null;
  };
  const after = from(last + 1, 1);
  if (first !== last || !lexicon.negativePronouns.has(words[first]?.key ?? '')) return after;
  // "[no] house may be [built]", "[neither] the pilot nor the owner had [told]"
  for (let i = last + 1; within(i); i++) if (lexicon.finites.has(words[i]?.key ?? '')) return from(i + 1, 1) ?? after;
  // "[nobody] came", "saw [no] ship", "[found] nothing on the shore"
  return !within(first - 1) || tellsMore(senses[last + 1]) ? after : (from(first - 1, -1) ?? after);
}

/** `did not recognise` / `recognised`: what is negated here stands on the other side, which negates it nowhere; true where no pack can tell. */
export function affirmedThere(passage: Passage, { a, b }: Difference): boolean {
  const sides = facing(passage, a, b);
  if (!sides || passage.lexicon.negativePronouns.size === 0) return true;
  const { own, other, there } = sides;
  const word = negatedWord(own, (a ?? b) as Fact);
  // "unlikely that": a clause of its own tells what.
  if (word === null) return true;
  return other.words.some(({ start }, i) => ofOneRoot(word, other.senses[i] as string) && there(start));
}
