import type { Lexicon } from '../../language/index.ts';
import { isCapital } from '../../language/letters.ts';
import { remembering } from '../../language/remembering.ts';
import { type Word, wordFrom } from '../../language/words.ts';
import { respelt } from '../rules/names.ts';
import { opensSentence } from '../statement/capitals.ts';
import type { Statement } from '../statement/statement.ts';
import { otherBody } from './bodies.ts';
import { knownAs, type Speaker } from './speaker.ts';

// Letters of a noun that a longer one ends with.
const HEAD = 5;

/** "Sprecherin der Bahn" / "Bahnsprecherin": a noun that is the last part of the other. */
const compounded = (a: string, b: string): boolean => a !== b && Math.min(a.length, b.length) >= HEAD && (a.endsWith(b) || b.endsWith(a));

/** The part of the shorter speaker's words that the other has too; -1 where one of them is not told, or by a pronoun. */
export function sameSpeaker(x: Speaker, y: Speaker): number {
  if (x.who.length === 0 || y.who.length === 0) return -1;
  const { sameSpelling } = x.side.lexicon;
  const { capitalNouns } = x.side.lexicon;
  const common = x.who.filter(
    (word, i) =>
      y.who.includes(word) ||
      y.keys.some((other) => sameSpelling(x.keys[i] as string, other) || (capitalNouns && compounded(x.keys[i] as string, other))),
  ).length;
  const nearly = nearlyNamed(nameOf(x), nameOf(y));
  const other =
    (!nearly && otherwise(x, y) && otherwise(y, x)) ||
    oneOther(x, y) ||
    otherSurname(x, y) ||
    otherBody(x, y) ||
    proxied(x, y) ||
    proxied(y, x);
  if (common > 0) return other ? 0 : common / Math.min(x.who.length, y.who.length);
  return abbreviates(x, y) || abbreviates(y, x) ? 1 : 0;
}

// Words of a speaker that is told by one of them: "the health ministry", not "the ministry's spokesman in the capital, Noel Arguelles".
const SHORT = 3;
// The same where all other words of two speakers are one.
const LONG = 6;

/** "the [health] ministry" beside "the [defence] ministry": a word of a short, nameless speaker that the other side has nowhere. */
function otherwise(x: Speaker, y: Speaker, short = SHORT): boolean {
  if (x.who.length > short || (named(x) && named(y) && x.who.at(-1) === y.who.at(-1))) return false;
  const within = (key = ''): boolean => x.side.lexicon.capitalNouns && y.keys.some((other) => compounded(key, other));
  return x.who.some((word, i) => !y.who.includes(word) && !within(x.keys[i]) && !standsIn(word, y.side, x.keys[i]));
}

/** "a senior official in the [finance] ministry" / "… in the [health] ministry": one word of each that the other side has nowhere, before the same one. */
function oneOther(x: Speaker, y: Speaker): boolean {
  const [a, b] = [x.who.filter((word) => !y.who.includes(word)), y.who.filter((word) => !x.who.includes(word))];
  if (a.length !== 1 || b.length !== 1 || named(x) || named(y) || !otherwise(x, y, LONG) || !otherwise(y, x, LONG)) return false;
  const after = (source: Speaker, word: string): string | undefined => source.who[source.who.indexOf(word) + 1];
  return after(x, a[0] as string) !== undefined && after(x, a[0] as string) === after(y, b[0] as string);
}

/**
 * "the broker's [lawyer]" beside "the broker", "the governor's [spokesman]" beside "the governor": who is somebody's lawyer, wife or neighbour is
 * another, and so is who speaks for one person; a ministry speaks by nobody else.
 */
export function proxied(x: Speaker, y: Speaker): boolean {
  const { functionWords, titles, titleModifiers, voices } = x.side.lexicon;
  const person = y.keys.some((key) => titles.has(key) && !titleModifiers.has(key) && !voices.has(key));
  const relations = person ? new Set([...x.side.lexicon.relations, ...voices]) : x.side.lexicon.relations;
  // "her neighbour Josef Brandt" is Josef Brandt himself.
  const stands = (x.one.speaker?.words ?? []).some(
    ({ key }, i, all) => relations.has(key) && (i === all.length - 1 || functionWords.has(all[i + 1]?.key ?? '')),
  );
  return stands && !y.keys.some((key) => relations.has(key)) && y.who.every((word) => x.who.includes(word));
}

/** What all words of a side are known by, and whether it has another spelling of a word. */
interface Known {
  readonly stems: ReadonlySet<string>;
  readonly spelt: (written: string) => boolean;
}

// Every pair of sources asks for them.
const knownBySide = new WeakMap<Statement, Known>();

function knownIn(side: Statement): Known {
  const before = knownBySide.get(side);
  if (before) return before;
  const keys = [...new Set(side.words.map(({ key }) => key))];
  const known = {
    stems: new Set(side.words.map((word) => knownAs(word, side.lexicon))),
    spelt: remembering((written) => keys.some((key) => side.lexicon.sameSpelling(key, written))),
  };
  knownBySide.set(side, known);
  return known;
}

/** True where a side has a word that is known by a stem, or another spelling of the word as it is `written`. */
const standsIn = (stem: string, side: Statement, written: string = stem): boolean =>
  knownIn(side).stems.has(stem) || knownIn(side).spelt(written);

const surname = (source: Speaker): Word | undefined => nameOf(source).at(-1);

// Letters in which two surnames behind one first name begin alike, so that one of them is mistaken.
const ALIKE = 3;

/** "Ondina [Fragata]" / "Ondina [Fragoso]": a name that was got wrong, and no other speaker. */
export function nearlyNamed(a: readonly Word[], b: readonly Word[]): boolean {
  const [one, other] = [a.at(-1)?.key ?? '', b.at(-1)?.key ?? ''];
  return a.length > 1 && b.length > 1 && a.at(-2)?.key === b.at(-2)?.key && one !== other && one.slice(0, ALIKE) === other.slice(0, ALIKE);
}

/** "chief Jorun [Halmo]" / "chief Jorun [Fenwick]": surnames of which each side has one alone, and no two spellings of one. */
function otherSurname(x: Speaker, y: Speaker): boolean {
  const [a, b] = [surname(x), surname(y)];
  if (!a || !b || named(x) !== named(y) || respelt(a, b, x.side.lexicon) || nearlyNamed(nameOf(x), nameOf(y))) return false;
  // A name is known by its root, and not by a word's stem: "Ost" is not "Oster".
  const { nameRoot } = x.side.lexicon;
  const [one, other] = [nameRoot(a.key), nameRoot(b.key)];
  const there = (root: string, { words, lexicon }: Statement): boolean => words.some(({ key }) => lexicon.nameRoot(key) === root);
  return one !== other && !there(one, y.side) && !there(other, x.side);
}

/** "SMN" and "Servicio Meteorológico Nacional". */
function abbreviates(short: Speaker, long: Speaker): boolean {
  const letters = (source: Speaker): string =>
    (source.one.speaker?.words ?? [])
      .filter((word) => isCapital(word.text))
      .map((word) => word.text[0])
      .join('');
  const names = (short.one.speaker?.words ?? []).map((word) => word.text.replace(/\./g, ''));
  return names.some((name) => name.length > 1 && name === name.toUpperCase() && letters(long).includes(name));
}

const named = ({ one, side: { lexicon } }: Speaker): boolean =>
  (one.speaker?.words ?? []).some((word) => isCapital(word.text) && !lexicon.titles.has(word.key) && !lexicon.functionWords.has(word.key));

/** True where the words of a speaker stand in a text in any place. */
export const mentioned = (source: Speaker, other: Statement): boolean =>
  source.who.length > 0 && source.who.every((word) => knownIn(other).stems.has(word));

/** "Vorstandschef [Uwe Brandes]": where every noun takes a capital, the last two of a run of them. */
function fullName(speaker: readonly Word[], { titles, functionWords }: Lexicon): readonly Word[] {
  const capital = ({ text, key }: Word): boolean => isCapital(text) && !titles.has(key) && !functionWords.has(key);
  const last = speaker.findLastIndex(
    (word, i) => i > 0 && capital(word) && capital(speaker[i - 1] as Word) && word.start - (speaker[i - 1] as Word).end === 1,
  );
  return last < 0 ? [] : speaker.slice(last - 1, last + 1);
}

/** The words of a speaker's name. "Rebel commanders": the sentence asks for the capital, and names nobody. */
export function nameOf({ one, side }: Speaker): readonly Word[] {
  const { lexicon, words } = side;
  if (lexicon.capitalNouns) return [];
  return (one.speaker?.words ?? []).filter(({ text, key, start }) => {
    if (!isCapital(text) || lexicon.titles.has(key) || lexicon.functionWords.has(key)) return false;
    const i = wordFrom(words, start);
    return !opensSentence(side, i) || isCapital(words[i + 1]?.text);
  });
}

/** True where a name of the speaker stands on the other side: "the director, Tomas Berg" there, "manager Tomas Berg" here. */
export const nameStands = (source: Speaker, other: Statement, least = 1): boolean => {
  const { lexicon } = source.side;
  const names = lexicon.capitalNouns && least > 1 ? fullName(source.one.speaker?.words ?? [], lexicon) : nameOf(source);
  return names.length >= least && names.every((word) => standsIn(knownAs(word, source.side.lexicon), other));
};

// Words between a name and what it is called besides.
const CALLED = 5;

/** True where words of two speakers stand close together on a side: "the mayor, Ann Lowe". */
export function besides(one: Speaker, twin: Speaker, { words, facts, lexicon }: Statement): boolean {
  const at = (source: Speaker): readonly number[] => words.flatMap((word, i) => (source.who.includes(knownAs(word, lexicon)) ? [i] : []));
  const there = at(twin);
  // "a clerk told police": whoever is told is another.
  const told = (i: number, k: number): boolean =>
    facts.some(
      ({ kind, start }) => kind === 'speech' && start > (words[Math.min(i, k)]?.start ?? 0) && start < (words[Math.max(i, k)]?.start ?? 0),
    );
  // "Kern's lawyer, Petra Kin": she is another than Kern.
  const related = (i: number, k: number): boolean =>
    words.slice(Math.min(i, k) + 1, Math.max(i, k)).some(({ key }) => lexicon.relations.has(key));
  return at(one).some((i) => there.some((k) => k !== i && Math.abs(i - k) <= CALLED && !told(i, k) && !related(i, k)));
}

/** True for a source that is read, "the daily Le Matin": no person told in other words. */
export const written = ({ keys, side: { lexicon } }: Speaker): boolean => keys.some((key) => lexicon.documents.has(key));

// Words. A longer noun phrase beside a verb of saying is most often a clause.
const LONGEST_SPEAKER = 6;

/** True for what may be a speaker: not long, and no figure in it. */
export const speaks = ({ who, one }: Speaker): boolean =>
  who.length <= LONGEST_SPEAKER && !(one.speaker?.words ?? []).some(({ kind }) => kind === 'figure');

// Words between a source and what it has written.
const WRITTEN = 2;

/** "the customs office said" / "[customs data] showed": what a source has written speaks for it. */
export const asDocument = ({ who }: Speaker, { words, lexicon }: Statement): boolean =>
  words.some(
    ({ key }, i) =>
      lexicon.documents.has(key) &&
      words.slice(Math.max(0, i - WRITTEN), i + WRITTEN + 1).some((word) => word.key !== key && who.includes(knownAs(word, lexicon))),
  );
