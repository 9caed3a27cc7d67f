import type { Lexicon } from '../../language/index.ts';
import { type Word, wordFrom, wordsOf } from '../../language/words.ts';
import type { Side } from '../side.ts';
import type { Fact } from './fact.ts';
import { findFacts } from './find.ts';

// A figure as large as this is known by itself; "two" is known by the word beside it.
const TELLING = 100;

/** The names by which a figure is known again in another paragraph: its value, and the word beside it. */
export function figureNames(words: readonly Word[], fact: Fact, lexicon: Lexicon): readonly string[] {
  const value = `${fact.value} ${fact.unit ?? ''}`;
  const names: string[] = [];
  if (fact.amount != null && Math.abs(fact.amount) >= TELLING) names.push(value);
  const at = wordFrom(words, fact.start);
  const next = wordFrom(words, fact.end);
  for (const [beside, where] of [[words[at - 1], '<'] as const, [words[next], '>'] as const]) {
    if (beside && beside.kind !== 'mark' && !lexicon.functionWords.has(beside.key)) names.push(`${value} ${where}${beside.key}`);
  }
  return names;
}

/** How often each time reference stands in an article, by its value; counted when first asked for. */
export function timesOf(sides: () => readonly Side[], lexicon: Lexicon): () => ReadonlyMap<string, number> {
  let known: Map<string, number> | null = null;
  return () => {
    if (known) return known;
    known = new Map();
    for (const side of sides())
      for (const { kind, value } of findFacts(wordsOf(side.tokens, side.starts, lexicon.recut), lexicon))
        if (kind === 'time') known.set(value, (known.get(value) ?? 0) + 1);
    return known;
  };
}

/** The names of all figures of an article; found when first asked for. */
export function figuresOf(sides: () => readonly Side[], lexicon: Lexicon): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  return () => {
    known ??= new Set(
      sides().flatMap((side) => {
        const words = wordsOf(side.tokens, side.starts, lexicon.recut);
        return findFacts(words, lexicon).flatMap((fact) => (fact.kind === 'number' ? figureNames(words, fact, lexicon) : []));
      }),
    );
    return known;
  };
}
