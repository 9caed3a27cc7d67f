import { isCapital } from '../../language/letters.ts';
import type { Statement } from '../statement/statement.ts';

// Words of a noun phrase before its office, and after it up to its country: "the [new Swedish energy] minister", "ministro [de Energía de Noruega]".
const [BEFORE, AFTER] = [4, 6];

/** The country that an office is of, in the noun phrase around it: "Norway's energy [minister]", "the [president] of Chile", "le [ministre] norvégien"; null for none. */
export function nationBeside({ words, lexicon }: Statement, office: number, last: number): string | null {
  const nation = (i: number): string | null => lexicon.nationOf(words[i]?.key ?? '');
  for (let i = office - 1; i >= 0 && i >= office - BEFORE; i--) {
    const word = words[i];
    if (word?.text === '-') continue;
    if (word?.kind !== 'word' || lexicon.functionWords.has(word.key)) break;
    const found = lexicon.capitalTimes && !isCapital(word.text) ? null : nation(i);
    if (found) return found;
  }
  if (lexicon.modifiersFollow && nation(last + 1)) return nation(last + 1);
  // "of Chile", "der Justiz von Chile": each noun behind a word of belonging.
  for (let i = last + 1; i <= last + AFTER; ) {
    if (!lexicon.shareOf.has(words[i]?.key ?? '')) return null;
    i++;
    while (lexicon.functionWords.has(words[i]?.key ?? '') && !lexicon.joints.has(words[i]?.key ?? '')) i++;
    const found = words[i]?.kind === 'word' && isCapital(words[i]?.text ?? '') ? nation(i) : null;
    if (found) return found;
    i++;
    if (lexicon.modifiersFollow && nation(i)) return nation(i);
  }
  return null;
}
