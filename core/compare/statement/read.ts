import type { Lexicon } from '../../language/index.ts';
import { wordsOf } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { findFacts } from '../facts/find.ts';
import { findAttributions } from '../quotations/attribution.ts';
import { findQuotations } from '../quotations/find.ts';
import type { Side } from '../side.ts';
import { addressesIn, type WrittenAddress } from './addresses.ts';
import { capitalisedIn } from './capitals.ts';
import { clausesOf } from './clauses.ts';
import { sensesOf } from './senses.ts';
import { sentenceStarts } from './sentences.ts';
import type { Statement } from './statement.ts';

/** Reads a side. */
export function stateOf(side: Side, lexicon: Lexicon): Statement {
  const words = wordsOf(side.tokens, side.starts, lexicon.recut);
  const statement = {
    ...side,
    lexicon,
    words,
    facts: outside(addressesIn(side.text), findFacts(words, lexicon)),
    quotations: findQuotations(side.text),
    sentences: sentenceStarts(side, lexicon.language || null),
  } as unknown as Statement;
  lazily(statement, 'clauses', clausesOf);
  lazily(statement, 'senses', sensesOf);
  lazily(statement, 'attributions', findAttributions);
  lazily(statement, 'capitalised', capitalisedIn);
  return statement;
}

/** A year or a number in an address says nothing. */
const outside = (addresses: readonly WrittenAddress[], facts: readonly Fact[]): readonly Fact[] =>
  addresses.length === 0 ? facts : facts.filter((fact) => !addresses.some(({ start, end }) => start <= fact.start && fact.end <= end));

/** Gives a statement a field that is read when it is first asked for, and kept. */
function lazily<K extends keyof Statement>(statement: Statement, field: K, read: (statement: Statement) => Statement[K]): void {
  Object.defineProperty(statement, field, {
    configurable: true,
    enumerable: true,
    get(): Statement[K] {
      const value = read(statement);
      Object.defineProperty(statement, field, { value, enumerable: true });
      return value;
    },
  });
}
