import { type Word, wordFrom } from '../../language/words.ts';
import type { Article, Flag, FlagKind } from '../../model/index.ts';
import type { Difference } from '../differences/difference.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamedPlace } from '../place/place.ts';
import type { Side } from '../side.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';

/** A flag before the edits have ids: it names the stretches of its passage that make it. */
export interface Draft extends Omit<Flag, 'id' | 'edits'> {
  readonly kind: FlagKind;
  readonly stretches: readonly number[];
}

/** A passage with its places of variation and what it states differently. */
export interface Case {
  readonly passage: Passage;
  readonly places: readonly NamedPlace[];
  readonly differences: readonly Difference[];
  /** The figures each article states anywhere: see `figureNames`. */
  readonly figures: { readonly a: () => ReadonlySet<string>; readonly b: () => ReadonlySet<string> };
  /** How often each article's body gives a time reference, by its value. */
  readonly times: { readonly a: () => ReadonlyMap<string, number>; readonly b: () => ReadonlyMap<string, number> };
  /** The day each article is of, as ISO 8601 (`2025-03-11`): when it was published, or its dateline's. Null when not known. */
  readonly days: { readonly a: string | null; readonly b: string | null };
}

/** What is raised in a passage. */
export type Raise = (one: Case) => readonly Draft[];

/** An entry that stands on one side only. */
export interface LoneEntry {
  readonly side: Side;
  /** True where the witness has it. */
  readonly came: boolean;
  /** The agency that both articles credit; null for none. */
  readonly agency: string | null;
  /** Whether a related-article line of the same side stands right before or after it. */
  readonly besideLinks: boolean;
}

/** What is raised on an entry as a whole. */
export type RaiseEntry = (entry: LoneEntry) => Pick<Flag, 'kind' | 'reason'> | null;

/** What is raised on two articles as a whole. */
export type RaiseWhole = (articles: { readonly base: Article; readonly witness: Article }) => readonly Omit<Flag, 'id'>[];

// Words shown on either side of the ones concerned.
const AROUND = 4;

/** The longest part of a text that stands in one block: what goes on across paragraphs is quoted as far as one has it. */
export const inOneBlock = (text: string): string =>
  text.includes('\n\n')
    ? text
        .split('\n\n')
        .reduce((longest, part) => (part.length > longest.length ? part : longest))
        .trim()
    : text;

/** The words of a half-open range with a few around them, inside their sentence; they stand so in the text. */
export function excerpt(side: Statement, start: number, end: number, around: number = AROUND): string {
  const sentence = sentenceAt(side.sentences, start);
  const from = side.sentences[sentence] ?? 0;
  const last = end > start ? sentenceAt(side.sentences, end - 1) : sentence;
  const to = side.sentences[last + 1] ?? side.text.length;
  const first = wordFrom(side.words, start);
  const begin = Math.max(from, side.words[stepped(side.words, first, -around)]?.start ?? from);
  const after = stepped(side.words, wordFrom(side.words, Math.max(start, end - 1)), around);
  const finish = Math.min(to, side.words[after]?.end ?? to);
  const [from0, to0] = phrased(side.text, Math.min(begin, start), Math.max(finish, end), from, to);
  const text = side.text.slice(from0, to0);
  // Never across a paragraph mark: what stands in one block is what the person can find.
  const mark = text.indexOf('\n\n');
  return (mark < 0 ? text : start - begin < mark ? text.slice(0, mark) : text.slice(text.lastIndexOf('\n\n') + 2)).trim();
}

// What stands between phrases in scripts without spaces, and letters that are searched for it.
const PHRASE_ENDS = '，。；：！？、“”「」『』（）\n';
const PHRASE = 40;

/** A range of a text without spaces, as far as its phrase goes: a few words of it would be cut anywhere. */
function phrased(text: string, start: number, end: number, from: number, to: number): readonly [number, number] {
  if (!/^[\u3040-\u30ff\u3400-\u9fff]/.test(text.slice(start, start + 1) + text.slice(end - 1, end))) return [start, end];
  let [first, last] = [start, end];
  while (first > Math.max(from, start - PHRASE) && !PHRASE_ENDS.includes(text[first - 1] as string)) first--;
  while (last < Math.min(to, end + PHRASE) && !PHRASE_ENDS.includes(text[last] as string)) last++;
  return [first, last];
}

/** The index `count` words on, marks not counted, never past the ends. */
function stepped(words: readonly Word[], from: number, count: number): number {
  let i = Math.min(from, words.length - 1);
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(count); left > 0 && i + step >= 0 && i + step < words.length; ) {
    i += step;
    if ((words[i] as Word).kind !== 'mark') left--;
  }
  return i;
}

// Letters of a sentence shown where the other side's fact has no place in it.
const SHOWN = 160;

/** The sentence that answers another side's, shortened at a word where it is long. */
function answeringSentence(passage: Passage, own: Statement, at: number): string {
  const fromA = own === passage.a;
  const other = fromA ? passage.b : passage.a;
  const sentence = sentenceAt(own.sentences, at);
  const answers = other.sentences.findIndex((_, j) => (fromA ? passage.answers(sentence, j) : passage.answers(j, sentence)));
  const start = other.sentences[Math.max(0, answers)] ?? 0;
  const whole =
    other.text
      .slice(start, other.sentences[Math.max(0, answers) + 1])
      .split('\n\n')[0]
      ?.trim() ?? '';
  return whole.length <= SHOWN ? whole : whole.slice(0, whole.lastIndexOf(' ', SHOWN));
}

/** The same place in both texts: the words of the fact where a side has it, and where it would stand where not. */
export function faces(passage: Passage, difference: Pick<Difference, 'a' | 'b' | 'stretches'>): { base: string; witness: string } {
  const stretch = passage.stretches[difference.stretches[0] ?? -1];
  const { a, b } = difference;
  // A place that both sides have words in shows where the other's fact would stand; else the sentence that answers does.
  const placed = stretch !== undefined && stretch.move === null;
  const show = (side: Statement, fact: Difference['a'], start: number, end: number): string => {
    if (fact) return excerpt(side, fact.start, fact.end);
    if (placed) return excerpt(side, start, end);
    return answeringSentence(passage, a ? passage.a : passage.b, (a ?? b)?.start ?? 0);
  };
  return {
    base: show(passage.a, a, stretch?.startA ?? 0, stretch?.endA ?? 0),
    witness: show(passage.b, b, stretch?.startB ?? 0, stretch?.endB ?? 0),
  };
}

/** The fact's own words, without what stands around it. */
export const own = (side: Statement, fact: Difference['a']): string => (fact ? side.text.slice(fact.start, fact.end) : '');

/** The words concerned between quotation marks; "nothing" for none. */
export const cite = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);
