import type { Lexicon } from '../../language/lexicon.ts';
import type { Word } from '../../language/words.ts';

const DEGREES = /^(?:c|f|celsius|fahrenheit)$/;

/** Whether a word makes an ordinal of the figure before it: 21[st], 1[er]; the sign of degrees does where a noun follows, "il 9[°] tempo". */
export function endsOrdinal(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const end = words[at];
  if (!end || words[at - 1]?.end !== end.start) return false;
  if (lexicon.ordinalEndings.has(end.key)) return true;
  const next = words[at + 1];
  return (
    end.text === '°' &&
    lexicon.ordinalEndings.has('º') &&
    next?.kind === 'word' &&
    next.start > end.end &&
    !lexicon.functionWords.has(next.key) &&
    !DEGREES.test(next.key)
  );
}
