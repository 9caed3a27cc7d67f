import type { Lexicon } from '../../language/index.ts';
import { wordsOf } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { type FactsRead, findFacts } from '../facts/find.ts';
import type { Side } from '../side.ts';
import { addressesIn, type WrittenAddress } from './addresses.ts';

export type ReadFacts = (side: Side) => FactsRead;

/** Reads a side. */
export function factsOf(side: Side, lexicon: Lexicon): FactsRead {
  const words = wordsOf(side.tokens, side.starts, lexicon.recut);
  return { words, facts: outside(addressesIn(side.text), findFacts(words, lexicon)) };
}

/** Reads a side that is one block once, whoever asks: its passage, and what is looked for elsewhere in the article. */
export function oncePerBlock(lexicon: Lexicon): ReadFacts {
  const known = new Map<Side, FactsRead>();
  return (side) => {
    // A window of a long block is asked for once.
    if (side.blocks.length !== 1 || side.text.length !== side.blocks[0]?.text.length) return factsOf(side, lexicon);
    const read = known.get(side) ?? factsOf(side, lexicon);
    known.set(side, read);
    return read;
  };
}

/** A year or a number in an address says nothing. */
const outside = (addresses: readonly WrittenAddress[], facts: readonly Fact[]): readonly Fact[] =>
  addresses.length === 0 ? facts : facts.filter((fact) => !addresses.some(({ start, end }) => start <= fact.start && fact.end <= end));
