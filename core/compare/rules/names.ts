import { bare } from '../../language/bare.ts';
import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import { sameName } from '../../language/name-spellings.ts';
import { phraseAt } from '../../language/phrases.ts';
import { type Word, withoutGenitive, wordFrom } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { type Place, residue } from '../place/place.ts';
import { officeBehind } from '../place/whole.ts';
import { quotationAt } from '../quotations/find.ts';
import { opensSentence } from '../statement/capitals.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import type { Rule } from './rule.ts';

/** завод «[Восход]»: the first word between quotation marks that quote nobody. */
const isQuoted = (side: Statement, i: number): boolean =>
  /^["«„“]$/.test(side.words[i - 1]?.text ?? '') && quotationAt(side.quotations, side.words[i]?.start ?? 0) === null;

/** True for a word that names: a capital where its sentence does not ask for one, or known as a name from elsewhere in the passage. */
export const isName = (word: Word, side: Statement, passage: Passage): boolean =>
  word.name === true || (word.kind === 'word' && isCapital(word.text) && capitalNames(word, side, passage));

/** The same of a word with a capital. */
function capitalNames(word: Word, side: Statement, passage: Passage): boolean {
  const { lexicon } = passage;
  const key = withoutGenitive(word.key);
  if (lexicon.titles.has(key) || lexicon.functionWords.has(key)) return false;
  // "Mayıs'ta"; but "Theresa May" and "the Aurora Sun" name, where they tell no time.
  const dates = (one: string): boolean => lexicon.months.has(one) || lexicon.weekdays.has(one);
  const timed = (): boolean => side.facts.some(({ kind, start, end }) => kind === 'time' && start <= word.start && word.end <= end);
  if ((dates(key) || dates(lexicon.nameRoot(key))) && (!lexicon.doubtfulMonths.has(key) || timed())) return false;
  // "[Mitte] Mai"
  if (lexicon.timeRelations.has(key) && timed()) return false;
  if (lexicon.cardinals.has(key) || lexicon.ordinals.has(key) || lexicon.pronouns.has(key)) return false;
  // "90 million Canadian dollars", "30 degrees Celsius": part of a figure.
  if (side.facts.some(({ kind, start, end }) => kind === 'number' && start <= word.start && word.end <= end)) return false;
  const i = wordFrom(side.words, word.start);
  // Where every noun takes a capital, a name stands beside another: "Greta Holm".
  if (lexicon.capitalNouns) {
    const beside = (other: Word | undefined): boolean =>
      other?.kind === 'word' &&
      isCapital(other.text) &&
      !lexicon.functionWords.has(other.key) &&
      (side.sentences[sentenceAt(side.sentences, other.start)] !== other.start || standsInside(passage, other, word));
    return beside(side.words[i - 1]) || (beside(side.words[i + 1]) && !lexicon.titles.has(side.words[i + 1]?.key ?? ''));
  }
  if (!opensSentence(side, i) || (lexicon.quotedNames && isQuoted(side, i))) return true;
  if ([word.key, lexicon.nameRoot(key)].some((one) => passage.a.capitalised.has(one) || passage.b.capitalised.has(one))) return true;
  const next = side.words[i + 1];
  if (next?.kind !== 'word' || !isCapital(next.text) || lexicon.functionWords.has(key)) return false;
  // "[Sculptor] Ann Lowe" / "the sculptor, Ann Lowe": a noun that opens its sentence.
  const root = lexicon.nameRoot(key);
  return ![passage.a, passage.b].some(({ words }) => words.some((one) => lexicon.nameRoot(one.key) === root && !isCapital(one.text)));
}

/** "[Paul] Amel besiegte" beside "besiegte [Paul] Amel": two words that stand together inside a sentence too. */
const standsInside = ({ a, b }: Passage, first: Word, second: Word): boolean =>
  [a, b].some(({ words, sentences }) =>
    words.some(
      ({ key, start }, i) => key === first.key && words[i + 1]?.key === second.key && sentences[sentenceAt(sentences, start)] !== start,
    ),
  );

/** Letters that must change to make one word the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** "Syria" and "Syrian", "Peskov" and "Peskov's": one name in another form. */
const inflected = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  if (long.startsWith(short)) return /^(s|'s|n|an|ian|ns|ans|ians|ish|ese|i|is|ic|en|er|es|')$/.test(long.slice(short.length));
  const root = short.slice(0, -1);
  return root.length > 2 && long.length > short.length && long.startsWith(root) && /^(ian|ish|ese|an|en)s?$/.test(long.slice(root.length));
};

/** Two spellings of one name: `Matthias` and `Mathias`. */
export const respelt = (a: Word, b: Word, { nameRoot, nationOf }: Lexicon): boolean => {
  const [x, y] = [nameRoot(a.key), nameRoot(b.key)];
  // "French" / "France"
  if (nationOf(a.key) !== null && nationOf(a.key) === nationOf(b.key)) return false;
  if (bare(x) === bare(y) || inflected(x, y) || sameName(x, y) || Math.min(x.length, y.length) < 3) return false;
  const letters = distance(x, y);
  return letters <= 1 || (letters <= 2 && Math.max(x.length, y.length) >= 6) || letters <= Math.max(x.length, y.length) / 4;
};

/** `Lars [Engel]` / `Lars [Engels]`: after a first name an s at the end is another surname; `the [Engel]` / `the [Engels]` may be a plural. */
function endsOtherwise(a: Word, b: Word, passage: Passage): boolean {
  if (`${a.key}s` !== b.key && `${b.key}s` !== a.key) return false;
  const first = (side: Statement, word: Word): string | null => {
    const before = side.words[wordFrom(side.words, word.start) - 1];
    return before && isName(before, side, passage) ? before.key : null;
  };
  const name = first(passage.a, a);
  return name !== null && name === first(passage.b, b);
}

/** "SDF" and "Syrian Democratic Forces". */
const initials = (a: readonly Word[], b: readonly Word[]): boolean => {
  const one = a.length === 1 ? (a[0] as Word).text.replace(/\./g, '') : '';
  const first = b
    .filter((word) => isCapital(word.text))
    .map((word) => word.text[0])
    .join('');
  return one.length > 1 && one === one.toUpperCase() && first.includes(one.replace(/s$/, ''));
};

/** What a name of several stands for, its article apart: `[le Nazioni Unite]` / `[l'Onu]`. */
const alias = (all: readonly Word[], lexicon: Lexicon): string | null => {
  const named = all.findIndex((word) => word.kind === 'word' && !(lexicon.functionWords.has(word.key) && !lexicon.aliases.has(word.key)));
  const words = named < 0 ? [] : all.slice(named).filter((word) => word.kind === 'word' || word.text === '-');
  const found = words.length > 0 ? phraseAt(lexicon.aliases, words, 0) : null;
  return found && found.length >= words.length ? found.value : null;
};

/** True when a name that came or went stands beside another: `[Vladimir ]Orlin`; not `The [Tovrian ]police`. */
function besideName({ passage }: Place, namesA: readonly Word[], namesB: readonly Word[]): boolean {
  const beside = (side: Statement, names: readonly Word[]): boolean =>
    names.some((word) => {
      const i = wordFrom(side.words, word.start);
      return [side.words[i - 1], side.words[i + 1]].some(
        (other) => other !== undefined && !names.includes(other) && isName(other, side, passage),
      );
    });
  return beside(passage.a, namesA) || beside(passage.b, namesB);
}

/** `ministro de [Economía]`, `Minister of [Finance]`: a ministry, and no name. */
function isPortfolio(names: readonly Word[], side: Statement, { lexicon }: Passage): boolean {
  const [first] = names;
  if (!first) return false;
  let i = wordFrom(side.words, first.start) - 1;
  const from = i;
  while (i >= 0 && from - i < 2 && lexicon.functionWords.has(side.words[i]?.key ?? '')) i--;
  return i < from && i >= 0 && /^(?:vice)?(?:minist|secr[eé]t)/.test(side.words[i]?.key ?? '');
}

/** True for two runs of words that name the same: one is the other's initials, both are known for one, or their last words are one in another form. */
export function sameNamed(a: readonly Word[], b: readonly Word[], lexicon: Lexicon): boolean {
  if (initials(a, b) || initials(b, a)) return true;
  const [one, other] = [alias(a, lexicon), alias(b, lexicon)];
  if (one !== null && one === other) return true;
  const [x, y] = [lexicon.nameRoot(a.at(-1)?.key ?? ''), lexicon.nameRoot(b.at(-1)?.key ?? '')];
  // 宋海|平和 / 宋海平|和: where a name ends is not told without spaces.
  if (lexicon.unspaced && Math.min(x.length, y.length) > 1 && (x.startsWith(y) || y.startsWith(x))) return true;
  const nation = lexicon.nationOf(a.at(-1)?.key ?? '');
  if (nation !== null && nation === lexicon.nationOf(b.at(-1)?.key ?? '')) return true;
  return bare(x) === bare(y) || sameName(x, y) || inflected(x, y);
}

// Names of both sides that are held against each other; where there are more, lists were changed and no name was.
const MOST_PAIRS = 2500;

/** The words that others do not have in another form: "Karaca'nın" / "Karaca" is another case of one name. */
function unbent(some: readonly Word[], others: readonly Word[], lexicon: Lexicon): readonly Word[] {
  if (some.length === 0 || others.length === 0) return some;
  const forms = new Map<string, string | null>();
  for (const { key } of others) {
    const root = lexicon.nameRoot(key);
    const before = forms.get(root);
    forms.set(root, before === undefined || before === key ? key : null);
  }
  return some.filter(({ key }) => {
    const form = forms.get(lexicon.nameRoot(key));
    return form === undefined || form === key;
  });
}

/** What became of the names in a place of variation: the words that name on each side and not on the other; null where names are not the matter. */
export function nameChange(
  place: Place,
): { readonly how: 'respelt' | 'replaced' | 'fuller'; readonly a: readonly Word[]; readonly b: readonly Word[] } | null {
  const { passage, wordsA, wordsB } = place;
  const { lexicon } = passage;
  if (!passage.capitalsName) return null;
  const onlyA = unbent(residue(wordsA, wordsB, lexicon.functionWords), wordsB, lexicon);
  const onlyB = unbent(residue(wordsB, wordsA, lexicon.functionWords), wordsA, lexicon);
  const namesA = onlyA.filter((word) => isName(word, passage.a, passage));
  const namesB = onlyB.filter((word) => isName(word, passage.b, passage));
  if (namesA.length * namesB.length > MOST_PAIRS) return null;
  for (const a of namesA) {
    const b = namesB.find((other) => respelt(a, other, lexicon) || endsOtherwise(a, other, passage));
    if (b) return { how: 'respelt', a: [a], b: [b] };
  }
  if (isPortfolio(namesA, passage.a, passage) && isPortfolio(namesB, passage.b, passage)) return null;
  const title = (word: Word): boolean => lexicon.titles.has(word.key);
  const allNames =
    onlyA.every((word) => namesA.includes(word) || title(word)) && onlyB.every((word) => namesB.includes(word) || title(word));
  if (!allNames || namesA.length + namesB.length === 0) return null;
  if (namesA.length === 0 || namesB.length === 0)
    return onlyA.some(title) || onlyB.some(title) || !besideName(place, namesA, namesB) ? null : { how: 'fuller', a: namesA, b: namesB };
  if (initials(namesA, namesB) || initials(namesB, namesA)) return { how: 'fuller', a: namesA, b: namesB };
  const [x, y] = [alias(wordsA, lexicon), alias(wordsB, lexicon)];
  if (x !== null && x === y) return { how: 'fuller', a: namesA, b: namesB };
  if (namesA.every((a) => namesB.some((b) => sameNamed([a], [b], lexicon)))) return { how: 'fuller', a: namesA, b: namesB };
  return { how: 'replaced', a: namesA, b: namesB };
}

/** `[Matthias] Kroll` / `[Mathias] Kroll`, `[Vladimir ]Putin` / `Putin`. */
export const name: Rule = (place) => {
  const change = nameChange(place);
  return change ? { kind: 'name', rule: `name-${change.how}` } : null;
};

/** A word without its genitive. */
const plain = (key: string): string => key.replace(/'s$|'$/, '');

/** `[deputy ]foreign minister`, `[chairwoman]` / `[chief executive]`, `[President ]Bashar`; not `an [official ]statement`. */
export const role: Rule = ({ wordsA, wordsB, passage }) => {
  const { a, b, lexicon } = passage;
  const onlyA = residue(wordsA, wordsB, lexicon.functionWords);
  const onlyB = residue(wordsB, wordsA, lexicon.functionWords);
  const titled = (word: Word | undefined): boolean => word !== undefined && lexicon.titles.has(plain(word.key));
  // 副[局长], antigo [presidente]: a modifier beside its office.
  const modifies = (word: Word): boolean =>
    lexicon.officeModifiers.has(word.key) &&
    [a, b].some(({ words }) => {
      const i = wordFrom(words, word.start);
      if (words[i] !== word) return false;
      if (lexicon.unspaced) return officeBehind(words, i, lexicon) > 0;
      // "directora en [funciones]"
      const before = lexicon.functionWords.has(words[i - 1]?.key ?? '') ? words[i - 2] : words[i - 1];
      return titled(words[i + 1]) || (lexicon.modifiersFollow && titled(before));
    });
  const isTitle = (word: Word | undefined): boolean => word !== undefined && (titled(word) || modifies(word));
  const strong = (word: Word, side: Statement): boolean => {
    if (!isTitle(word)) return false;
    if (!lexicon.titleModifiers.has(plain(word.key))) return true;
    const i = wordFrom(side.words, word.start);
    return [side.words[i - 1], side.words[i + 1]].some((other) => isTitle(other) || (other !== undefined && isName(other, side, passage)));
  };
  const titledA = onlyA.some((word) => strong(word, a));
  const titledB = onlyB.some((word) => strong(word, b));
  if (isPortfolio(onlyA, a, passage) && isPortfolio(onlyB, b, passage)) return { kind: 'role', rule: 'role' };
  if ((!titledA && !titledB) || onlyA.length > 5 || onlyB.length > 5) return null;
  const enough = (only: readonly Word[]): boolean => only.length === 0 || only.some(isTitle);
  return enough(onlyA) && enough(onlyB) ? { kind: 'role', rule: 'role' } : null;
};
