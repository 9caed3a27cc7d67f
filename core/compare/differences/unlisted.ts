import { isCapital } from '../../language/letters.ts';
import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import type { Role } from './roles.ts';

// Words of an office between its modifier and its holder: "acting [lock keeper] Tom Barrow".
const OFFICE = 3;

/** An office that no list has, told by its modifier and by the name behind it. */
interface Modified {
  readonly first: Word;
  readonly last: Word;
  readonly modifier: string;
  /** The noun before the name, and the name's last word. */
  readonly noun: string;
  readonly name: string;
}

/** Whether a name of two words or more begins at a word; its last word. */
function nameFrom({ words, lexicon }: Statement, from: number): Word | null {
  let i = from;
  while (
    words[i]?.kind === 'word' &&
    isCapital(words[i]?.text ?? '') &&
    !lexicon.functionWords.has(words[i]?.key ?? '') &&
    !lexicon.titles.has(words[i]?.key ?? '')
  )
    i++;
  return i - from > 1 ? (words[i - 1] as Word) : null;
}

function modifiedIn(side: Statement): readonly Modified[] {
  const { words, lexicon } = side;
  return words.flatMap((first, i): Modified[] => {
    const modifier = lexicon.officeModifiers.get(first.key);
    if (!modifier || quotationAt(side.quotations, first.start)) return [];
    for (let k = i + 1; k <= i + OFFICE && words[k]?.kind === 'word' && !isCapital(words[k]?.text ?? ''); k++) {
      const noun = words[k] as Word;
      if (lexicon.functionWords.has(noun.key)) break;
      const name = nameFrom(side, k + 1);
      if (name) return [{ first, last: noun, modifier, noun: noun.key, name: name.key }];
    }
    return [];
  });
}

/** `[Acting ]lock keeper Tom Barrow`: a modifier that one side alone puts before a noun and the name behind it, which both have. */
export function unlistedDifferences(passage: Passage): readonly { readonly a: Role; readonly b: Role }[] {
  const role = (side: Statement, first: Word, last: Word, modifiers: readonly string[]): Role => ({
    start: first.start,
    end: last.end,
    sentence: sentenceAt(side.sentences, first.start),
    office: last.key,
    modifiers: new Set(modifiers),
    portfolio: new Set(),
    nation: null,
    loose: true,
    behind: false,
    holder: new Set(),
  });
  const look = (own: Statement, other: Statement): readonly (readonly [Role, Role])[] =>
    modifiedIn(own).flatMap(({ first, last, modifier, noun, name }): (readonly [Role, Role])[] => {
      const at = other.words.findIndex(({ key }, i) => key === noun && nameFrom(other, i + 1)?.key === name);
      const before = other.words.slice(Math.max(0, at - OFFICE), at);
      if (at < 0 || before.some(({ key }) => other.lexicon.officeModifiers.get(key) === modifier)) return [];
      return [[role(own, first, last, [modifier]), role(other, other.words[at] as Word, other.words[at] as Word, [])]];
    });
  return [...look(passage.a, passage.b).map(([a, b]) => ({ a, b })), ...look(passage.b, passage.a).map(([b, a]) => ({ a, b }))];
}
