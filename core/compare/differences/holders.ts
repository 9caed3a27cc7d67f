import { bare } from '../../language/bare.ts';
import { isCapital } from '../../language/letters.ts';
import { type Word, withoutGenitive } from '../../language/words.ts';
import { opensSentence } from '../statement/capitals.ts';
import type { Statement } from '../statement/statement.ts';

/** A word that may be of a name: a capital, and neither a title nor a small word. */
export const isName = (word: Word | undefined, { lexicon }: Statement): boolean =>
  word?.kind === 'word' &&
  isCapital(word.text) &&
  !lexicon.titles.has(word.key) &&
  !lexicon.functionWords.has(word.key) &&
  !lexicon.officeModifiers.has(word.key);

// Words between an apposition's comma and its office: ", the state-owned bank's [chief]".
const APPOSITION = 5;

/** ", the museum's [director]", ", Norway's energy [minister]": the comma that opens the apposition of an office; the word itself where none does. */
function beforeApposition({ words, lexicon }: Statement, from: number): number {
  let opened = false;
  for (let i = from; i >= 0 && i > from - APPOSITION; i--) {
    const word = words[i] as Word;
    if (word.text === ',') return opened ? i : from;
    if (word.text === '-') continue;
    if (opened || word.kind !== 'word' || lexicon.joints.has(word.key)) return from;
    opened =
      words[i - 1]?.text === ',' && (lexicon.wholeOpeners.has(word.key) || lexicon.countingArticles.has(word.key) || /'s?$/.test(word.key));
    if (!opened && lexicon.functionWords.has(word.key)) return from;
  }
  return from;
}

/** "[In] New York, the mayor …": a name that a sentence begins with to say where; who is behind another preposition may hold the office. */
function placed(side: Statement, last: number): boolean {
  const { words, lexicon } = side;
  let i = last;
  while (isName(words[i], side)) i--;
  return lexicon.deeds.outside.has(words[i]?.key ?? '') && !lexicon.agentOpeners.has(words[i]?.key ?? '') && opensSentence(side, i);
}

/** The name that stands at a word or, from it, over a comma and an article: "Ilic, the [minister]". */
export function nameAt(side: Statement, from: number, step: 1 | -1): ReadonlySet<string> {
  const { words, lexicon } = side;
  let i = step === -1 ? beforeApposition(side, from) : from;
  // "the mayor, Ken Boyle," but not over a second comma
  const article = (word: Word | undefined): boolean =>
    word?.kind === 'word' && lexicon.functionWords.has(word.key) && word.text.length <= 4;
  if (step === -1 && article(words[i])) i--;
  if (words[i]?.text === ',') {
    i += step;
    if (step === 1 && article(words[i])) return new Set();
    // "In Paris, the minister"
    if (step === -1 && placed(side, i)) return new Set();
  } else if (step === -1 && i !== from) return new Set();
  const found = new Set<string>();
  // "Kivi's spokesman" is another, and no Kivi.
  if (step === -1 && i === from && /'s?$/.test(words[i]?.key ?? '')) return found;
  for (let left = 4; left > 0 && isName(words[i], side); left--, i += step) {
    found.add(bare(withoutGenitive((words[i] as Word).key)));
    if (words[i + step]?.text === '-') i += step;
  }
  return found;
}

// Words between an office and the comma before its holder.
const OF = 8;

/** "the head of the tax authority, [Maren Holt], said": the name between commas behind what the office is of. */
export function nameBehind(side: Statement, from: number): ReadonlySet<string> {
  const { words, lexicon } = side;
  // "le ministre [norvégien] de l'Énergie, Per Lund"
  if (lexicon.modifiersFollow && words[from]?.kind === 'word' && lexicon.nationOf(words[from]?.key ?? '') !== null)
    return nameBehind(side, from + 1);
  if (!lexicon.functionWords.has(words[from]?.key ?? '') || lexicon.joints.has(words[from]?.key ?? '')) return new Set();
  let at = from;
  while (at < from + OF && (words[at]?.kind === 'word' || words[at]?.text === '-')) {
    // "head of state security [Boris Janev]"
    const whole = isName(words[at], side) && isName(words[at + 1], side);
    if (whole && at > from + 1 && !isName(words[at - 1], side) && !lexicon.functionWords.has(words[at - 1]?.key ?? ''))
      return nameAt(side, at, 1);
    at++;
  }
  if (words[at]?.text !== ',') return new Set();
  let end = at + 1;
  while (isName(words[end], side)) end++;
  return end > at + 1 && /^[,.]$/.test(words[end]?.text ?? '.') ? nameAt(side, at + 1, 1) : new Set();
}
