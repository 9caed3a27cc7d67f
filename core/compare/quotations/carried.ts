import type { Lexicon } from '../../language/index.ts';
import { type Word, wordBegunFrom } from '../../language/words.ts';
import type { Fact } from '../facts/fact.ts';
import type { Statement } from '../statement/statement.ts';
import { Alike } from './alike.ts';
import type { Quotation } from './find.ts';

/** What became of a quotation. `joined`: its words are all there, in another number of quotations. `paraphrased`: its words stand without marks. */
export type QuotationFate = 'verbatim' | 'altered' | 'shortened' | 'joined' | 'dropped' | 'added' | 'paraphrased';

/** Quotations of one side of an entry that belong together. */
export interface HeldQuotations {
  readonly side: Statement;
  readonly quotations: readonly Quotation[];
  /** Id of the entry. */
  readonly entry: string;
}

/** The words between the marks. Several quotations are parted by " … ". */
export const spoken = ({ side, quotations }: HeldQuotations): string =>
  quotations.map((one) => side.text.slice(one.start, one.end)).join(' … ');

/** The words of quotations, in one spelling and without marks. */
export function spokenWords({ side, quotations }: HeldQuotations, lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  const figures = figuresOf(side);
  const { words } = side;
  for (const one of quotations) {
    // A word belongs to the quotation in which it begins.
    for (let i = wordBegunFrom(words, one.start); i < words.length; i++) {
      const word = words[i] as Word;
      if (word.start >= one.end) break;
      if (word.kind === 'mark') continue;
      const amount = figures.get(word.start);
      found.push(amount != null ? String(amount) : (lexicon.percent.get(word.key)?.[0]?.value ?? word.key));
    }
  }
  return found;
}

// Every quotation of a side asks for its figures.
const figuresBySide = new WeakMap<Statement, ReadonlyMap<number, Fact['amount']>>();

/** What the figures of a side amount to, by where they begin. */
function figuresOf(side: Statement): ReadonlyMap<number, Fact['amount']> {
  const known = figuresBySide.get(side);
  if (known) return known;
  const made = new Map<number, Fact['amount']>();
  for (const { kind, start, amount } of side.facts) if (kind === 'number' && !made.has(start)) made.set(start, amount);
  figuresBySide.set(side, made);
  return made;
}

const same = (a: readonly string[], b: readonly string[], lexicon: Lexicon): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i] || lexicon.sameSpelling(word, b[i] as string));

/** True when `part` is `all` with words left out, none changed. */
function within(part: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === part[at]) at++;
  return at === part.length;
}

/** What became of quotations that answer each other. */
export function fateOf(one: HeldQuotations, other: HeldQuotations, lexicon: Lexicon): QuotationFate {
  const [a, b] = [spokenWords(one, lexicon), spokenWords(other, lexicon)];
  if (same(a, b, lexicon)) return one.quotations.length === other.quotations.length ? 'verbatim' : 'joined';
  return b.length < a.length && within(b, a) ? 'shortened' : 'altered';
}

// A quotation that went to another paragraph shares this part of its words with the one there, and has at least so many.
const ELSEWHERE = 0.6;
const FEWEST = 4;

/** Quotations that went to another paragraph, whole or altered: each of `from` with the one of `to` that is most like it. */
export function carried(
  from: readonly HeldQuotations[],
  to: readonly HeldQuotations[],
  lexicon: Lexicon,
): readonly { readonly one: HeldQuotations; readonly other: HeldQuotations }[] {
  const answers = new Alike(to.map((held) => spokenWords(held, lexicon)));
  const found: { one: HeldQuotations; other: HeldQuotations }[] = [];
  for (const one of from) {
    const words = spokenWords(one, lexicon);
    const at = words.length < FEWEST ? null : answers.take(words, ELSEWHERE);
    if (at !== null) found.push({ one, other: to[at] as HeldQuotations });
  }
  return found;
}
