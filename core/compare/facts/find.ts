import type { Lexicon } from '../language/lexicon.ts';
import { phraseAt } from '../language/phrases.ts';
import type { Fact } from './fact.ts';
import { findNumbers } from './numbers.ts';
import { findTimes } from './times.ts';
import { type Word, wordsOf } from './words.ts';

/** Facts of one text, in the order of their kinds, and its words. */
export interface Facts {
  readonly words: readonly Word[];
  readonly facts: readonly Fact[];
}

function qualifiers(words: readonly Word[], numbers: readonly Fact[], lexicon: Lexicon): readonly Fact[] {
  const found: Fact[] = [];
  const numberStarts = new Set(numbers.map((fact) => fact.start));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const limit = phraseAt(lexicon.limits, words, i);
    if (limit && numberStarts.has(words[i + limit.length]?.start ?? -1)) {
      found.push({ kind: 'hedge', start: word.start, end: (words[i + limit.length - 1] as Word).end, value: limit.value });
      i += limit.length - 1;
      continue;
    }
    const negation = phraseAt(lexicon.negations, words, i);
    if (negation) {
      found.push({ kind: 'negation', start: word.start, end: (words[i + negation.length - 1] as Word).end, value: negation.value });
      if (negation.length > 1) {
        i += negation.length - 1;
        continue;
      }
    } else if (/n't$/.test(word.key)) found.push({ kind: 'negation', start: word.start, end: word.end, value: 'not' });
    const hedge = phraseAt(lexicon.hedges, words, i);
    if (hedge) {
      found.push({ kind: 'hedge', start: word.start, end: (words[i + hedge.length - 1] as Word).end, value: hedge.value });
      i += hedge.length - 1;
      continue;
    }
    const source = phraseAt(lexicon.sources, words, i);
    if (source) {
      found.push({ kind: 'speech', start: word.start, end: (words[i + source.length - 1] as Word).end, value: 'according-to' });
      i += source.length - 1;
      continue;
    }
    const verb = lexicon.speech.get(word.key);
    if (verb) found.push({ kind: 'speech', start: word.start, end: word.end, value: verb });
  }
  return found;
}

/** Everything a text states that the rules know: figures, times, qualifiers, negations, verbs of saying. */
export function findFacts(text: string, lexicon: Lexicon): Facts {
  const words = wordsOf(text);
  const { facts: times, taken } = findTimes(words, lexicon);
  const numbers = findNumbers(words, taken, lexicon);
  return { words, facts: [...times, ...numbers, ...qualifiers(words, numbers, lexicon)] };
}
