import type { Lexicon } from '../../language/index.ts';
import type { FactsRead } from '../facts/find.ts';
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
export const stateOf = (side: Side, lexicon: Lexicon, read: ReadFacts = (one) => factsOf(one, lexicon)): Statement =>
  new Read(side, lexicon, read(side));

// A class, whose objects all have one shape: fields that are defined anew on each object when they are read made every look into a statement slow.
class Read implements Statement {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly blocks: Statement['blocks'];
  readonly tokens: Statement['tokens'];
  readonly starts: Statement['starts'];
  readonly links: Statement['links'];
  readonly words: Statement['words'];
  readonly facts: Statement['facts'];
  readonly quotations: Statement['quotations'];
  readonly sentences: Statement['sentences'];
  #clauses: Statement['clauses'] | null = null;
  #senses: Statement['senses'] | null = null;
  #attributions: Statement['attributions'] | null = null;
  #capitalised: Statement['capitalised'] | null = null;
  #roots: Statement['roots'] | null = null;

  constructor(side: Side, lexicon: Lexicon, { words, facts }: FactsRead) {
    this.lexicon = lexicon;
    this.text = side.text;
    this.blocks = side.blocks;
    this.tokens = side.tokens;
    this.starts = side.starts;
    this.links = side.links;
    this.words = words;
    this.facts = facts;
    this.quotations = quotationsIn(side.text, lexicon);
    this.sentences = sentenceStarts(side, lexicon.language || null);
  }

  get clauses(): Statement['clauses'] {
    this.#clauses ??= clausesOf(this);
    return this.#clauses;
  }

  get senses(): Statement['senses'] {
    this.#senses ??= sensesOf(this);
    return this.#senses;
  }

  get attributions(): Statement['attributions'] {
    this.#attributions ??= findAttributions(this);
    return this.#attributions;
  }

  get capitalised(): Statement['capitalised'] {
    this.#capitalised ??= capitalisedIn(this);
    return this.#capitalised;
  }

  get roots(): Statement['roots'] {
    this.#roots ??= new Set(this.words.map(({ key }) => this.lexicon.nameRoot(key)));
    return this.#roots;
  }
}

const quotationsIn = (text: string, lexicon: Lexicon): readonly Quotation[] =>
  findQuotations(text)
    .filter((one) => !lexicon.quotedNames || !names(text, one))
    .flatMap((one) => withoutAsides(text, one, (word) => lexicon.speech.has(word)));

// A capital, one to three words, and no mark at their end.
const NAMED = /^\p{Lu}[^\s.,!?…:;]*(?: [^\s.,!?…:;]+){0,2}$/u;

/** True for what stands between quotation marks and is a name: завод «Восход»; not what somebody said: «Да», — ответил он. */
const names = (text: string, { start, end, close }: Quotation): boolean =>
  NAMED.test(text.slice(start, end)) &&
  !/^,? ?[—–]/.test(text.slice(close, close + 3)) &&
  !/: ?["«„“]$/.test(text.slice(Math.max(0, start - 3), start));
