import type { Lexicon } from '../../language/index.ts';
import type { Word } from '../../language/words.ts';
import { wordsOf } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import { findFacts } from '../facts/find.ts';
import { type Attribution, findAttributions } from '../quotations/attribution.ts';
import { findQuotations, type Quotation } from '../quotations/find.ts';
import type { Side } from '../side.ts';
import { capitalisedIn } from './capitals.ts';
import { clausesOf } from './clauses.ts';
import { sensesOf } from './senses.ts';
import { sentenceStarts } from './sentences.ts';

/** One side of a passage, read: its words, and what it says. What only some rules ask for is read when it is first asked for. */
export interface Statement extends Side {
  readonly lexicon: Lexicon;
  readonly words: readonly Word[];
  /** Times, figures, qualifiers, negations and verbs of saying, kind by kind. */
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  /** Offsets at which its sentences begin. */
  readonly sentences: readonly number[];
  /** Number of the clause each word stands in; clauses end at marks and joints. */
  readonly clauses: readonly number[];
  /** What each word says, for telling that two texts speak of the same: its concept, its stem, a figure's value; "" for words and marks without a sense of their own. */
  readonly senses: readonly string[];
  /** Who says something, outside the quotations, in order. */
  readonly attributions: readonly Attribution[];
  /** The words that stand with a capital inside a sentence: names, where nouns are small. */
  readonly capitalised: ReadonlySet<string>;
}

/** Reads a side. */
export function stateOf(side: Side, lexicon: Lexicon): Statement {
  const words = wordsOf(side.tokens, side.starts);
  const statement = {
    ...side,
    lexicon,
    words,
    facts: findFacts(words, lexicon),
    quotations: findQuotations(side.text),
    sentences: sentenceStarts(side, lexicon.language || null),
  } as unknown as Statement;
  lazily(statement, 'clauses', clausesOf);
  lazily(statement, 'senses', sensesOf);
  lazily(statement, 'attributions', findAttributions);
  lazily(statement, 'capitalised', capitalisedIn);
  return statement;
}

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
