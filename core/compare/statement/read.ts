import type { Lexicon } from '../../language/index.ts';
import { findAttributions } from '../quotations/attribution.ts';
import { findQuotations, type Quotation, withoutAsides } from '../quotations/find.ts';
import type { Side } from '../side.ts';
import { capitalisedIn } from './capitals.ts';
import { clausesOf } from './clauses.ts';
import { factsOf, type ReadFacts } from './facts-of.ts';
import { sensesOf } from './senses.ts';
import { sentenceStarts } from './sentences.ts';
import type { Statement } from './statement.ts';

/** Reads a side; its words and facts by `read`, which may know them. */
export function stateOf(side: Side, lexicon: Lexicon, read: ReadFacts = (one) => factsOf(one, lexicon)): Statement {
  const statement = {
    ...side,
    lexicon,
    ...read(side),
    quotations: findQuotations(side.text)
      .filter((one) => !lexicon.quotedNames || !names(side.text, one))
      .flatMap((one) => withoutAsides(side.text, one, (word) => lexicon.speech.has(word))),
    sentences: sentenceStarts(side, lexicon.language || null),
  } as unknown as Statement;
  lazily(statement, 'clauses', clausesOf);
  lazily(statement, 'senses', sensesOf);
  lazily(statement, 'attributions', findAttributions);
  lazily(statement, 'capitalised', capitalisedIn);
  return statement;
}

// A capital, one to three words, and no mark at their end.
const NAMED = /^\p{Lu}[^\s.,!?…:;]*(?: [^\s.,!?…:;]+){0,2}$/u;

/** True for what stands between quotation marks and is a name: завод «Восход»; not what somebody said: «Да», — ответил он. */
const names = (text: string, { start, end, close }: Quotation): boolean =>
  NAMED.test(text.slice(start, end)) &&
  !/^,? ?[—–]/.test(text.slice(close, close + 3)) &&
  !/: ?["«„“]$/.test(text.slice(Math.max(0, start - 3), start));

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
