import type { Lexicon } from '../../language/index.ts';
import type { Word } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Quotation } from '../quotations/find.ts';
import type { Side } from '../side.ts';

/** Who says something: the verb of saying (or "according to") and the words that name the speaker. */
export interface Attribution {
  readonly verb: Fact;
  /** True beside a quotation, a mark or "that": what was said stands there. */
  readonly sure: boolean;
  /** Half-open offsets of the speaker's words; null where none stands beside the verb. */
  readonly speaker: { readonly start: number; readonly end: number; readonly words: readonly Word[] } | null;
}

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
  /** What the cases of each word share, were it a name: see `Lexicon.nameRoot`. */
  readonly roots: ReadonlySet<string>;
}
