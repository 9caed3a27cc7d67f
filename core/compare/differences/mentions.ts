import { bare } from '../../language/bare.ts';
import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { isName } from '../rules/names.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

/** A name as a text gives it: the words of one run, as offsets and indexes. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Index of its first word and after its last. */
  readonly first: number;
  readonly past: number;
  /** Its words in small letters, without accents and the endings of their cases. */
  readonly keys: readonly string[];
}

/** What a word is known by as a name: small letters, without accents and the endings of its cases. */
export const keyOf = (word: Word, { nameRoot }: Lexicon): string => bare(nameRoot(word.key));

// Words after an office that say what it is for: "ministro [dell'Economia e delle Finanze]".
const PORTFOLIO = 8;

/** Where a pack has such offices: the words with a capital that say what a ministry is for, "ministro della [Difesa] Aldo Rinaldi", and name nobody. */
function portfolios({ words, lexicon }: Statement): ReadonlySet<number> {
  const found = new Set<number>();
  if (lexicon.ministers.size === 0) return found;
  words.forEach(({ key }, i) => {
    if (!lexicon.ministers.has(key)) return;
    let k = i + 1;
    while (k <= i + PORTFOLIO) {
      const from = k;
      while (lexicon.functionWords.has(words[k]?.key ?? '') || (found.has(k - 1) && words[k]?.text === ',')) k++;
      const word = words[k];
      if (k === from || word?.kind !== 'word' || !isCapital(word.text) || lexicon.nationOf(word.key) !== null) return;
      // "ministro de Economía, Julio Sandoval" and "ministre de la Justice, Paul Amel"
      if (words[k - 1]?.text === ',') return;
      found.add(k++);
    }
  });
  return found;
}

/** The index after the last word of the name that begins at word `i`; hyphens and “&” join. */
function pastName(side: Statement, i: number, passage: Passage): number {
  const { words } = side;
  const end = side.sentences[sentenceAt(side.sentences, (words[i] as Word).start) + 1] ?? Number.POSITIVE_INFINITY;
  let past = i + 1;
  const joined = (): boolean => words[past]?.text === '&' || (words[past]?.text === '-' && words[past]?.start === words[past - 1]?.end);
  while (past < words.length) {
    const from = joined() ? past + 1 : past;
    const word = words[from];
    const code = from > past && word?.kind === 'figure' && word.start === words[past]?.end;
    if (!word || !(code || (isName(word, side, passage) && (from > past || word.start - (words[past - 1] as Word).end === 1)))) break;
    if (word.start >= end) break;
    past = from + 1;
  }
  return past;
}

/** The names of a side outside its quotations; small words do not join. */
export function mentionsOf(side: Statement, passage: Passage): readonly Mention[] {
  const found: Mention[] = [];
  const { words } = side;
  const offices = portfolios(side);
  for (let i = 0; i < words.length; i++) {
    if (offices.has(i)) continue;
    if (!isName(words[i] as Word, side, passage) || quotationAt(side.quotations, (words[i] as Word).start)) continue;
    const past = pastName(side, i, passage);
    const run = words.slice(i, past).filter((word) => word.kind !== 'mark');
    found.push({
      start: (words[i] as Word).start,
      end: (words[past - 1] as Word).end,
      sentence: sentenceAt(side.sentences, (words[i] as Word).start),
      first: i,
      past,
      keys: run.map((word) => keyOf(word, side.lexicon)),
    });
    i = past - 1;
  }
  return found;
}

/** The names of both sides of a passage. */
export interface Mentions {
  readonly a: readonly Mention[];
  readonly b: readonly Mention[];
}

/** True for two mentions of one name, by its last word or the whole. */
export const sameMention = (x: Mention, y: Mention): boolean => x.keys.at(-1) === y.keys.at(-1) || x.keys.join(' ') === y.keys.join(' ');
