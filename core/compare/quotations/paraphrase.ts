import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { type Quotation, quotationAt } from './find.ts';
import type { QuotationPair } from './pairs.ts';

// Words that a quotation made of a paraphrase has at least, and the part of what it says that the paraphrase says too.
const FEWEST = 4;
const SAID = 0.6;

const inside = ({ words }: Statement, { start, end }: Quotation): readonly Word[] =>
  words.filter((word) => word.kind !== 'mark' && start <= word.start && word.end <= end);

/** Where a paraphrase stands that was made a quotation: its sentence, as offsets; null where the base says nothing like it, or says it between marks. */
export function paraphraseOf(quotation: Quotation, { a, b, answers }: Passage): { readonly start: number; readonly end: number } | null {
  const own = new Set(
    b.words.flatMap((word, i) =>
      quotation.start <= word.start && word.end <= quotation.end && b.senses[i] ? [b.senses[i] as string] : [],
    ),
  );
  if (own.size < 2 || inside(b, quotation).length < FEWEST) return null;
  const sentence = sentenceAt(b.sentences, quotation.start);
  for (const [i, start] of a.sentences.entries()) {
    if (!answers(i, sentence)) continue;
    const end = a.sentences[i + 1] ?? a.text.length;
    // Whoever tells it has to be told: a line between marks that were only put on is nobody's.
    if (!a.attributions.some(({ verb }) => start <= verb.start && verb.start < end)) continue;
    const there = new Set(
      a.words.flatMap((word, k) =>
        start <= word.start && word.start < end && quotationAt(a.quotations, word.start) === null ? [a.senses[k] as string] : [],
      ),
    );
    if ([...own].filter((sense) => there.has(sense)).length >= SAID * own.size)
      return { start, end: a.text.slice(start, end).trimEnd().length + start };
  }
  return null;
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
