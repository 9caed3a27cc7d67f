import type { Lexicon } from '../../language/index.ts';
import { UNITS } from '../../language/symbols.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import { BODY_KINDS } from '../../model/index.ts';
import type { Side } from '../side.ts';
import type { Fact } from './fact.ts';
import type { FactsRead } from './find.ts';

// A figure as large as this is known by itself; "two" is known by the word beside it.
const TELLING = 100;

/** The names by which a figure is known again in another paragraph: its value, and the word beside it. */
export function figureNames(words: readonly Word[], fact: Fact, lexicon: Lexicon): readonly string[] {
  const value = `${fact.value} ${fact.unit ?? ''}`;
  const names: string[] = [];
  // "ten years" is known by its unit, which stands in the figure itself.
  if (fact.amount != null && (Math.abs(fact.amount) >= TELLING || (UNITS[fact.unit ?? ''] && !fact.weak))) names.push(value);
  const at = wordFrom(words, fact.start);
  const next = wordFrom(words, fact.end);
  for (const [beside, where] of [[words[at - 1], '<'] as const, [words[next], '>'] as const]) {
    if (beside && beside.kind !== 'mark' && !lexicon.functionWords.has(beside.key)) names.push(`${value} ${where}${beside.key}`);
  }
  return names;
}

/** What a block says: its words and facts. */
export interface BlockReading extends FactsRead {
  readonly side: Side;
}

/** Reads all blocks of an article, when first asked for. */
export function readingsOf(sides: () => readonly Side[], read: (side: Side) => FactsRead): () => readonly BlockReading[] {
  let known: readonly BlockReading[] | null = null;
  return () => {
    known ??= sides().map((side) => ({ side, ...read(side) }));
    return known;
  };
}

/** How often each time reference stands in an article's body, by its value; counted when first asked for. */
export function timesOf(readings: () => readonly BlockReading[]): () => ReadonlyMap<string, number> {
  let known: Map<string, number> | null = null;
  return () => {
    if (known) return known;
    known = new Map();
    for (const { side, facts } of readings()) {
      if (!side.blocks.every(({ kind }) => BODY_KINDS.has(kind))) continue;
      for (const { kind, value } of facts) if (kind === 'time') known.set(value, (known.get(value) ?? 0) + 1);
    }
    return known;
  };
}

/** The names of all figures of an article; found when first asked for. */
export function figuresOf(readings: () => readonly BlockReading[], lexicon: Lexicon): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null;
  return () => {
    known ??= new Set(
      readings().flatMap(({ words, facts }) => facts.flatMap((fact) => (fact.kind === 'number' ? figureNames(words, fact, lexicon) : []))),
    );
    return known;
  };
}
