import { type Word, wordBegunFrom } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { type Quotation, quotationAt } from './find.ts';
import type { QuotationPair } from './pairs.ts';

// Words that a quotation made of a paraphrase has at least, and the part of what it says that the paraphrase says too.
const FEWEST = 4;
const SAID = 0.6;

/** Numbers of the words of a side that lie in a half-open range, marks too. */
function inRange(side: Statement, start: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let i = wordBegunFrom(side.words, start); i < side.words.length && (side.words[i] as Word).end <= end; i++) found.push(i);
  return found;
}

const inside = (side: Statement, { start, end }: Quotation): readonly Word[] =>
  inRange(side, start, end).flatMap((i) => ((side.words[i] as Word).kind === 'mark' ? [] : [side.words[i] as Word]));

/** A sentence in which somebody is named as saying something: its number, offsets, and what stands in it outside quotations. */
interface Told {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly senses: ReadonlySet<string>;
}

// Whoever tells it has to be told: a line between marks that were only put on is nobody's.
function toldIn(side: Statement): readonly Told[] {
  const numbers = new Set(side.attributions.map(({ verb }) => sentenceAt(side.sentences, verb.start)));
  return [...numbers]
    .sort((one, other) => one - other)
    .map((index) => {
      const [start, end] = [side.sentences[index] as number, side.sentences[index + 1] ?? side.text.length];
      const senses = new Set<string>();
      for (let i = wordBegunFrom(side.words, start); i < side.words.length && (side.words[i] as Word).start < end; i++)
        if (quotationAt(side.quotations, (side.words[i] as Word).start) === null) senses.add(side.senses[i] as string);
      return { index, start, end, senses };
    });
}

/**
 * Finds where a paraphrase stands that was made a quotation of the witness: its sentence, as offsets; null where the base says nothing like it, or says
 * it between marks.
 */
export function paraphrases({ a, b, answers }: Passage): (quotation: Quotation) => { readonly start: number; readonly end: number } | null {
  let told: readonly Told[] | null = null;
  return (quotation) => {
    const own = new Set(
      inRange(b, quotation.start, quotation.end)
        .map((i) => b.senses[i] as string)
        .filter((sense) => sense !== ''),
    );
    if (own.size < 2 || inside(b, quotation).length < FEWEST) return null;
    const sentence = sentenceAt(b.sentences, quotation.start);
    told ??= toldIn(a);
    for (const { index, start, end, senses } of told) {
      let said = 0;
      for (const sense of own) if (senses.has(sense)) said++;
      if (said >= SAID * own.size && answers(index, sentence)) return { start, end: a.text.slice(start, end).trimEnd().length + start };
    }
    return null;
  };
}

/** The words of a side's quotations, or those beside them, that say something the other side says nowhere. */
function strange(words: readonly Word[], other: Statement): readonly Word[] {
  const there = new Set(other.words.map(({ key }) => key));
  return words.filter(
    ({ kind, key }) => kind === 'word' && !there.has(key) && !other.lexicon.functionWords.has(key) && !other.lexicon.pronouns.has(key),
  );
}

/**
 * True where one quotation is a part of the other and what is left of the longer one stands beside the marks in other words:
 * `“The first thing will be the smoke”` / `the main concern will be “the smoke”`.
 */
export function partlyParaphrased(pair: QuotationPair, { a, b, stretches }: Passage): boolean {
  const held = (side: Statement, quotations: readonly Quotation[]): readonly Word[] => quotations.flatMap((one) => inside(side, one));
  const [inA, inB] = [held(a, pair.a), held(b, pair.b)];
  const [long, own, other, key] = inA.length >= inB.length ? ([inA, a, b, 'a'] as const) : ([inB, b, a, 'b'] as const);
  const cut = strange(long, other);
  if (cut.length === 0) return false;
  // What took its place: words of the other side, outside its quotations and its attributions, in the place where they were.
  return stretches.some(({ differs, startA, endA, startB, endB }) => {
    if (differs !== 'words') return false;
    const [from, to, start, end] = key === 'a' ? [startA, endA, startB, endB] : [startB, endB, startA, endA];
    if (!cut.some((word) => from <= word.start && word.end <= to)) return false;
    const beside = other.words.filter(
      (word) =>
        start <= word.start &&
        word.end <= end &&
        quotationAt(other.quotations, word.start) === null &&
        !other.attributions.some(
          ({ verb, speaker }) => verb.start === word.start || (speaker && speaker.start <= word.start && word.end <= speaker.end),
        ),
    );
    return strange(beside, own).length > 0;
  });
}
