import { type Word, wordFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Statement } from '../statement/statement.ts';
import { isMark, timesIn } from './speaker-words.ts';

// Words between "told" and the "by" of whoever tells: "was told [on Monday] by".
const TOLD = 6;

/** Index of the first word of a verb with the auxiliaries before it: "[has later] said". */
export function fromAuxiliaries({ words, lexicon }: Statement, verb: Fact): number {
  let first = wordFrom(words, verb.start);
  while (first > 0 && lexicon.auxiliaries.has(words[first - 1]?.key ?? '')) first--;
  return first;
}

const goesOn = ({ words, lexicon }: Statement, verb: Fact): boolean =>
  lexicon.goingOn?.test(words[wordFrom(words, verb.start)]?.key ?? '') ?? false;

/** Index of the "by" that opens who tells, after "was told" and a time, -1 where nothing says who does; null for no passive of telling. */
export function passiveTelling(side: Statement, verb: Fact): number | null {
  const { words, lexicon } = side;
  const first = fromAuxiliaries(side, verb);
  const from = wordFrom(words, verb.end - 1) + 1;
  if (!lexicon.plainSpeech.has(verb.value) || goesOn(side, verb)) return null;
  if (!lexicon.deeds.passives.has(words[first - 1]?.key ?? '')) return null;
  const timed = timesIn(side).within;
  for (let i = from; i < from + TOLD; i++) {
    const word = words[i];
    if (!word || (isMark(word) && word.text !== ',')) return -1;
    if (lexicon.agentOpeners.has(word.key) && !timed.has(word.start)) return i;
    if (lexicon.joints.has(word.key)) return -1;
  }
  return -1;
}

/** "was condemned on Friday", "than had been believed": what a passive tells is said of somebody, and by nobody. */
export function ofSomebody(side: Statement, verb: Fact): boolean {
  const { words, lexicon } = side;
  const first = fromAuxiliaries(side, verb);
  if (lexicon.plainSpeech.has(verb.value) || goesOn(side, verb)) return false;
  return lexicon.passives.has(words[first - 1]?.key ?? '');
}

/** "n'a pas souhaité [commenter]", "wollte sich nicht [äußern]": who is not willing to say anything says nothing. */
export function unsaid({ words, lexicon, clauses, facts }: Statement, at: number): boolean {
  if (!lexicon.infinitive?.test(words[at]?.key ?? '')) return false;
  return facts.some(
    ({ kind, start }) => kind === 'negation' && start < (words[at] as Word).start && clauses[wordFrom(words, start)] === clauses[at],
  );
}
