import { type Lexicon, QUALIFIER } from '../../language/lexicon.ts';
import { phraseAt } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import type { Fact } from './fact.ts';

/** True where a clause or sentence begins, so that "yet" joins and does not qualify: "It was cold, yet the crowd stayed." */
const opensClause = (words: readonly Word[], i: number, lexicon: Lexicon): boolean => {
  const before = words[i - 1];
  return before === undefined || before.kind === 'mark' || lexicon.joints.has(before.key);
};

/** "No. 4", "Nr. 7": short for a number. */
const numbers = (words: readonly Word[], i: number): boolean => words[i + 1]?.text === '.' && words[i + 2]?.kind === 'figure';

/** Qualifiers, negations and verbs of saying. The longest phrase wins: "no fewer than" limits a figure and negates nothing. */
export function findQualifiers(
  words: readonly Word[],
  figures: readonly Fact[],
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): readonly Fact[] {
  const found: Fact[] = [];
  let figure = 0;
  const figureStarts = new Set(figures.map((fact) => fact.start));
  const put = (kind: Fact['kind'], from: number, length: number, value: string): void => {
    if (value === '') return;
    found.push({ kind, start: (words[from] as Word).start, end: (words[from + length - 1] as Word).end, value });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word' || taken.has(i)) continue;
    // "a percentage point": a unit, no verb.
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= word.start) figure++;
    if ((figures[figure]?.start ?? Number.POSITIVE_INFINITY) < word.start) continue;
    const tells = ((lexicon.telling.get(word.key) ?? 0) & QUALIFIER) !== 0;
    if ((!tells && !lexicon.negativeEnding?.test(word.key)) || numbers(words, i)) continue;
    const limit = phraseAt(lexicon.limits, words, i);
    // "about 40", "around 5 p.m."
    const limits =
      limit !== null &&
      (figureStarts.has(words[i + limit.length]?.start ?? -1) ||
        (taken.has(i + limit.length) && words[i + limit.length]?.kind === 'figure'));
    const hedge = phraseAt(lexicon.hedges, words, i);
    const negation = phraseAt(lexicon.negations, words, i);
    // "the alleged attack" qualifies; "the prosecutor alleged that" says.
    const says = lexicon.speech.has(word.key) && words[i + 1] !== undefined && opensClause(words, i + 2, lexicon);
    const longest = says ? 0 : Math.max(limits ? limit.length : 0, hedge?.length ?? 0, negation?.length ?? 0);
    if (says && negation?.value === 'refusal') put('negation', i, negation.length, 'refusal');
    if (longest > 0) {
      if (limits && limit.length === longest) put('hedge', i, longest, limit.value);
      else if (hedge?.length === longest) {
        if (!(lexicon.openingHedges.has(word.key) && longest === 1 && opensClause(words, i, lexicon)))
          put('hedge', i, longest, hedge.value);
        if (lexicon.negatingHedges.has(hedge.value)) put('negation', i, longest, 'not');
      } else put('negation', i, longest, negation?.value ?? '');
    } else if (lexicon.negativeEnding?.test(word.key)) put('negation', i, 1, 'not');
    const source = phraseAt(lexicon.sources, words, i);
    if (source) {
      put('speech', i, source.length, 'according-to');
      i += source.length - 1;
      continue;
    }
    const verb = lexicon.speech.get(word.key);
    // "is said to have left" says nothing; it qualifies.
    const noun = lexicon.nounOpeners.has(words[i - 1]?.key ?? '') && (word.key === verb || word.key === `${verb}s`);
    if (verb && !noun && !(hedge && hedge.length > 1 && hedge.length === longest)) put('speech', i, 1, verb);
    if (longest > 1) i += longest - 1;
  }
  return found;
}
