import { phraseAt } from '../../language/phrases.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Passage } from '../passage/passage.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { facing } from './opposites.ts';

// Words between a negation and the time before which nothing is: "will [not] be open again [before] May".
const REACH = 8;

/** "not … before May" from a negation. */
function notBefore({ words, lexicon }: Statement, negation: Fact): boolean {
  const from = wordFrom(words, negation.end);
  const at = wordFrom(words, negation.start);
  // "周一之前不会", "सोमवार से पहले नहीं": where what is before stands behind its time.
  if (lexicon.verbLast || lexicon.unspaced)
    for (let i = at - 1; i >= Math.max(0, at - REACH) && words[i]?.kind === 'word'; i--)
      if (lexicon.timeRelations.get((words[i] as Word).key) === 'before') return true;
  for (let i = from; i < Math.min(words.length, from + REACH); i++)
    if (lexicon.timeRelations.get((words[i] as { key: string }).key) === 'before') return true;
  return false;
}

// Words between the parts of "ne rouvrira qu'en mai".
const APART = 5;

/** True for a word that lets something be at one time alone, or the first of two that do so together and negate nothing: "[ne] rouvrira [qu']en mai". */
function opensOnly({ words, lexicon }: Statement, i: number): boolean {
  const key = words[i]?.key ?? '';
  if (lexicon.exclusives.has(key)) return true;
  if (!lexicon.exclusivePairs.has(key)) return false;
  const closing = lexicon.exclusivePairs.get(key) as string;
  for (let k = i + 1; k <= i + APART; k++) {
    const word = words[k];
    if (!word || word.kind === 'mark' || lexicon.negations.has(word.key)) return false;
    if (word.key.startsWith(closing)) return true;
  }
  return false;
}

/** The time that bounds what a negation negates: one of its sentence "until" which or "before" which nothing is; null for none. */
function boundOf({ facts, sentences }: Statement, negation: Fact): Fact | null {
  const sentence = sentenceAt(sentences, negation.start);
  const bounds = facts.filter(
    ({ kind, start, value }) => kind === 'time' && hasPart(value, 'before') && sentenceAt(sentences, start) === sentence,
  );
  return bounds.length === 1 ? (bounds[0] as Fact) : null;
}

const hasPart = (value: string, part: string): boolean => value.split(' ').includes(part);

/** A time without what is said of before and after it. */
const momentOf = (value: string): string => value.replace(/\b(?:before|after) ?|(?: before| after)\b/g, '');

/** "[no] visit since 1998" / "the [first] visit since 1998", "the [last] was in 1998": what opens or closes a time in which nothing was. */
function firstSince(own: Statement, other: Statement, fact: Fact, there: (at: number) => boolean): boolean {
  const sentence = sentenceAt(own.sentences, fact.start);
  const here = (at: number): boolean => sentenceAt(own.sentences, at) === sentence;
  const { extremes, timeRelations } = own.lexicon;
  const since = own.words.some(({ key, start }) => timeRelations.get(key) === 'after' && here(start));
  const stated = ({ key }: Word): boolean => own.words.some((word) => word.key === key && here(word.start));
  return since && other.words.some((word) => extremes.has(word.key) && there(word.start) && !stated(word));
}

/** The word of its clause that a negation negates first: what follows it, or stands before it where nothing follows. */
function negated({ words, senses, clauses }: Statement, { start, end }: Fact): string | null {
  const [first, last] = [wordFrom(words, start), wordFrom(words, end - 1)];
  const says = (i: number): boolean => senses[i] !== '' && clauses[i] === clauses[first];
  for (let i = last + 1; i < words.length && clauses[i] === clauses[first]; i++) if (says(i)) return senses[i] as string;
  for (let i = first - 1; i >= 0 && clauses[i] === clauses[first]; i--) if (says(i)) return senses[i] as string;
  return null;
}

// Words between what opens the end of a state and its negation: "mientras [los técnicos] no revisen".
const OPENED = 8;

/** The phrase that opens what ends a state, before a negation that says no more than that: "[mientras] no termine"; "" for none. */
function untilBefore({ words, lexicon }: Statement, negation: Fact): string {
  const at = wordFrom(words, negation.start);
  for (let i = at - 1; i >= Math.max(0, at - OPENED) && words[i]?.kind === 'word'; i--)
    if (phraseAt(lexicon.untils, words, i)) return (words[i] as Word).key;
  return '';
}

/** "hasta que termine" / "mientras [no] termine": what ends a state is told by another phrase, which needs no negation. */
function untilThere(own: Statement, other: Statement, fact: Fact, there: (at: number) => boolean): boolean {
  const opener = untilBefore(own, fact);
  return (
    opener !== '' &&
    other.words.some((word, i) => word.key !== opener && there(word.start) && phraseAt(other.lexicon.untils, other.words, i) !== null)
  );
}

/**
 * True when a negation that one side alone has bounds in time what the other bounds without one: "not before May" / "only in May", "not until May" /
 * "in May", "no way over it until May" / "closed until May". Where both have the bound, what is negated must not stand on the other side.
 */
export function boundsInTime(passage: Passage, a: Fact | null, b: Fact | null): boolean {
  const fact = a ?? b;
  const sides = facing(passage, a, b);
  if (!fact || !sides || fact.value !== 'not') return false;
  const { own, other, there } = sides;
  if (firstSince(own, other, fact, there) || untilThere(own, other, fact, there)) return true;
  if ((notBefore(own, fact) || boundOf(own, fact)) && other.words.some(({ start }, i) => opensOnly(other, i) && there(start))) return true;
  const bound = boundOf(own, fact);
  if (!bound) return false;
  const times = other.facts.filter(({ kind, start }) => kind === 'time' && there(start));
  if (times.some(({ value }) => hasPart(value, 'before'))) {
    const word = negated(own, fact);
    return word !== null && !other.words.some(({ start }, i) => other.senses[i] === word && there(start));
  }
  const day = momentOf(bound.value);
  return notBefore(own, fact) && times.some(({ value }) => momentOf(value) === day);
}
