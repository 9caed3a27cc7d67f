import { bare } from '../../language/bare.ts';
import { phraseAt } from '../../language/phrases.ts';
import { withoutGenitive, wordFrom } from '../../language/words.ts';
import type { Statement } from './statement.ts';

// Words between a verb and its particle.
const PARTED = 25;

/** "[lehnte] den Plan [ab]": what a verb and its particle say together stands where the particle does. */
function joinParticles({ words, lexicon }: Statement, senses: string[]): void {
  const { particles, partedVerbs, concepts, stem } = lexicon;
  if (particles.size === 0) return;
  words.forEach(({ key }, i) => {
    if (!particles.has(key) || words[i + 1]?.kind === 'word' || words[i + 1]?.kind === 'figure') return;
    let at = i - 1;
    while (at >= i - PARTED && at >= 0 && !/^[.!?:;]$/.test(words[at]?.text ?? '') && !partedVerbs.has(words[at]?.key ?? '')) at--;
    const verb = words[at]?.key ?? '';
    if (at < i - PARTED || !partedVerbs.has(verb)) return;
    senses[i] = concepts.get(key + verb) ?? bare(stem(key + verb));
    senses[at] = '';
  });
}

/** What each word of a statement says; "" for words without a sense of their own. The words of a figure say its value. */
export function sensesOf(statement: Statement): readonly string[] {
  const { words, facts, lexicon } = statement;
  const found = words.map((word): string => {
    if (word.kind === 'mark' || lexicon.functionWords.has(word.key) || lexicon.pronouns.has(word.key)) return '';
    const key = withoutGenitive(word.key);
    const concept = lexicon.concepts.get(key);
    // Endings of verbs, which a dictionary parts from them: 支払|わ|ない.
    if (concept === undefined && word.key.charCodeAt(0) >= 0x3040 && /^[\u3040-\u309f]{1,3}$/.test(word.key)) return '';
    return concept ?? bare(lexicon.stem(key));
  });
  // "took over": what a phrase says stands at its first word.
  for (let i = 0; lexicon.phraseConcepts.size > 0 && i < words.length; i++) {
    const phrase = phraseAt(lexicon.phraseConcepts, words, i);
    if (!phrase) continue;
    found[i] = phrase.value;
    for (let k = 1; k < phrase.length; k++) found[i + k] = '';
    i += phrase.length - 1;
  }
  joinParticles(statement, found);
  for (const fact of facts) {
    if (fact.kind !== 'number') continue;
    for (let i = wordFrom(words, fact.start); i < words.length && (words[i]?.start ?? 0) < fact.end; i++)
      found[i] = `#${fact.amount ?? fact.value}`;
  }
  return found;
}

/** Whether a sense is of a word that tells something of its own: neither a small word nor part of a figure. */
export const tellsMore = (sense: string | undefined): sense is string => sense !== undefined && sense !== '' && !sense.startsWith('#');
