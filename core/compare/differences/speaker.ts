import { bare } from '../../language/bare.ts';
import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import { type Word, withoutGenitive, wordFrom } from '../../language/words.ts';
import type { Context } from '../statement/context.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Attribution, Statement } from '../statement/statement.ts';

/** Somebody or something that says what a side tells. */
export interface Speaker {
  readonly one: Attribution;
  readonly side: Statement;
  readonly sentence: number;
  /** Stems of the speaker's own words: names and nouns, no pronouns. */
  readonly who: readonly string[];
  /** Those words as they are written. */
  readonly keys: readonly string[];
  readonly pronoun: boolean;
  /** What is said: the words around verb and speaker. */
  readonly claim: () => Context;
}

/** What a word of a speaker is known by: its office, what it says besides, or its stem without accents. */
export const knownBy = (key: string, lexicon: Lexicon): string => {
  const word = withoutGenitive(key);
  const stem = lexicon.stem(word);
  // "مديرها": an office with what is written together with it.
  return lexicon.offices.get(word) ?? lexicon.concepts.get(word) ?? lexicon.offices.get(stem) ?? bare(stem);
};

/** What a word of a side is known by: the country that it is of, where capitals tell "Chilean" and "Chile's" from other words, or what its key is. */
export const knownAs = ({ key, text }: Word, lexicon: Lexicon): string =>
  (lexicon.capitalTimes && isCapital(text) ? lexicon.nationOf(key) : null) ?? knownBy(key, lexicon);

/** The words of an attribution: speaker and verb. */
export const spanOf = (one: Attribution): { start: number; end: number } => ({
  start: Math.min(one.verb.start, one.speaker?.start ?? one.verb.start),
  end: Math.max(one.verb.end, one.speaker?.end ?? one.verb.end),
});

// Words between a verb of saying and the "that" which opens what is said.
const TOLD = 6;

/** What a source says: the words of its clause beside verb and speaker; where those are all of it, the words of the clause before or after. */
function claimOf(side: Statement, start: number, end: number): Context {
  const { words, senses, clauses } = side;
  const first = wordFrom(words, start);
  const last = wordFrom(words, end - 1);
  const sentence = sentenceAt(side.sentences, start);
  const inClause = (clause: number): Context => {
    const found = new Map<string, number>();
    clauses.forEach((one, i) => {
      if (one === clause && (i < first || i > last) && senses[i] !== '' && sentenceAt(side.sentences, words[i]?.start ?? 0) === sentence)
        found.set(senses[i] as string, 1);
    });
    return found;
  };
  // "told the inquiry [that the hatch was open]": who is told is nothing that is said.
  const that = words.findIndex(({ key }, i) => i > last && i <= last + TOLD && side.lexicon.clauseWords.has(key));
  const told = that > 0 && clauses[that] === (clauses[last] as number) + 1 ? inClause(clauses[that] as number) : null;
  if (told && told.size > 0) return told;
  const own = inClause(clauses[last] as number);
  if (own.size > 0) return own;
  for (let away = 1; away < 4; away++) {
    const before = inClause((clauses[first] as number) - away);
    if (before.size > 0) return before;
  }
  return inClause((clauses[last] as number) + 1);
}

// Senses of other clauses that are all of what a source says: "…, two survivors told [reporters at the hospital]".
const CLAIMED = 3;

/** Everything a sentence says beside one of its sources; without the words of the source's own clause where the others say enough. */
export function restOf(side: Statement, sentence: number, start: number, end: number): Context {
  const [found, outside] = [new Map<string, number>(), new Map<string, number>()];
  const clause = side.clauses[wordFrom(side.words, end - 1)];
  side.words.forEach((word, i) => {
    if (side.senses[i] === '' || (start <= word.start && word.end <= end) || sentenceAt(side.sentences, word.start) !== sentence) return;
    found.set(side.senses[i] as string, 1);
    if (side.clauses[i] !== clause) outside.set(side.senses[i] as string, 1);
  });
  return outside.size >= CLAIMED ? outside : found;
}

/** The sources of a side, in order. */
export function sourcesOf(side: Statement): readonly Speaker[] {
  const { lexicon } = side;
  // "One in five teenagers", "the broker allegedly": figures and qualifiers are nobody's name.
  const told = new Set<number>();
  for (const { kind, start, end } of side.facts) {
    if (kind !== 'number' && kind !== 'hedge') continue;
    for (let i = wordFrom(side.words, start); i < side.words.length && (side.words[i] as Word).start < end; i++)
      told.add((side.words[i] as Word).start);
  }
  return side.attributions.map((one): Speaker => {
    const own = (one.speaker?.words ?? []).filter(
      ({ key, start }) =>
        !lexicon.functionWords.has(key) &&
        !lexicon.pronouns.has(key) &&
        !lexicon.negations.has(key) &&
        !lexicon.negativeEnding?.test(key) &&
        !told.has(start),
    );
    const { start, end } = spanOf(one);
    let claim: Context | null = null;
    return {
      one,
      side,
      sentence: sentenceAt(side.sentences, one.verb.start),
      who: own.map((word) => knownAs(word, lexicon)),
      keys: own.map(({ key }) => key),
      pronoun: one.speaker !== null && own.length === 0,
      claim: () => {
        claim ??= claimOf(side, start, end);
        return claim;
      },
    };
  });
}
