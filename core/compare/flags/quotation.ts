import { withoutEnd } from '../../language/ends.ts';
import type { Lexicon } from '../../language/index.ts';
import { wordsWithin } from '../../language/words.ts';
import { append, firstWhere } from '../../model/index.ts';
import type { Passage } from '../passage/passage.ts';
import type { NamedPlace } from '../place/place.ts';
import { fateOf, type HeldQuotations, spokenWords } from '../quotations/carried.ts';
import type { Quotation } from '../quotations/find.ts';
import { pairQuotations, type QuotationPair, wordsCrossed } from '../quotations/pairs.ts';
import { paraphrases, partlyParaphrased } from '../quotations/paraphrase.ts';
import { namedSpeakerOf } from '../quotations/speaker.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { cite, type Draft, inOneBlock, type Raise } from './draft.ts';

// Letters between the parts of one quotation: "said the chief mediator Samuel Adeyinka".
const INTERRUPTION = 80;

const overlaps = (quotation: Quotation, start: number, end: number): boolean =>
  start === end ? quotation.open < start && start < quotation.close : quotation.open < end && start < quotation.close;

/** True where words of one side stand in a quotation that is not of the pair: it was cut beside it, and nothing in the pair differs. */
function anothers(own: readonly Quotation[], side: Statement, start: number, end: number): boolean {
  if (start >= end || own.some((one) => overlaps(one, start, end))) return false;
  const all = side.quotations;
  for (let i = firstWhere(all, ({ close }) => close > start); i < all.length && (all[i] as Quotation).open < end; i++)
    if (!own.includes(all[i] as Quotation)) return true;
  return false;
}

/** The places from the first mark of a pair to its last, on either side. */
function placesIn(pair: QuotationPair, places: readonly NamedPlace[]): readonly NamedPlace[] {
  const [openA, closeA] = [pair.a[0]?.open ?? 0, pair.a.at(-1)?.close ?? 0];
  const [openB, closeB] = [pair.b[0]?.open ?? 0, pair.b.at(-1)?.close ?? 0];
  const from = firstWhere(places, ({ stretch }) => stretch.endA >= openA || stretch.endB >= openB);
  const until = firstWhere(places, ({ stretch }) => stretch.startA > closeA && stretch.startB > closeB);
  return places.slice(from, until);
}

const hasWords = (place: NamedPlace): boolean => [...place.wordsA, ...place.wordsB].some((word) => word.kind !== 'mark');

/** The words concerned with two more on each side, inside the quotation. */
function around(side: Statement, quotations: readonly Quotation[], start: number, end: number): string {
  const quotation = quotations.find((one) => overlaps(one, start, end));
  if (!quotation) return '';
  const words = wordsWithin(side.words, quotation.start, quotation.end).filter((word) => word.kind !== 'mark');
  const before = words.filter((word) => word.end <= start).at(-2)?.start ?? quotation.start;
  const after = words.filter((word) => word.start >= end)[1]?.end ?? quotation.end;
  return withoutEnd(side.text.slice(before, after), /[\s,.]/).trim();
}

/** The quotations of one group as they stand in the text, from the first mark to the last; the first alone where they stand in several paragraphs. */
function printed(side: Statement, quotations: readonly Quotation[]): string {
  const [first, last] = [quotations[0] as Quotation, quotations.at(-1) as Quotation];
  const text = side.text.slice(first.open, last.close);
  return text.includes('\n') ? inOneBlock(side.text.slice(first.open, first.close)) : text;
}

/** `“We need time,” said the envoy, “and patience.”`: one quotation, interrupted inside its sentence. */
function interrupted(pairs: readonly QuotationPair[], side: Statement): readonly QuotationPair[] {
  const found: { a: Quotation[]; b: Quotation[] }[] = [];
  const sentence = (quotation: Quotation | undefined): number => (quotation ? sentenceAt(side.sentences, quotation.open) : -1);
  for (const pair of pairs) {
    const before = found.at(-1);
    const last = before?.a.at(-1);
    if (before && last && sentence(last) === sentence(pair.a[0]) && (pair.a[0]?.open ?? 0) - last.close < INTERRUPTION) {
      append(before.a, pair.a);
      append(before.b, pair.b);
    } else found.push({ a: [...pair.a], b: [...pair.b] });
  }
  return found;
}

/** `“It does not bring her back, but it is a kind of justice”` / `it was “a kind of justice”`: what is still quoted is quoted word for word. */
function isPart(pair: QuotationPair, { a, b, pairing, lexicon }: Passage): boolean {
  const one = spokenWords({ side: a, quotations: pair.a, entry: pairing.id }, lexicon).join(' ');
  const other = spokenWords({ side: b, quotations: pair.b, entry: pairing.id }, lexicon).join(' ');
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Marks inside quotations that say something: a question, a shout, a face. */
const tellingMarks = (side: Statement, quotations: readonly Quotation[]): string =>
  quotations.map(({ start, end }) => (side.text.slice(start, end).match(/[?!¿؟？！]|\p{Extended_Pictographic}/gu) ?? []).join('')).join('');

/** True where both say the same words between the marks, in whatever number of quotations, and ask and shout alike. */
function sameWords(pair: QuotationPair, { a, b, pairing, lexicon }: Passage): boolean {
  const [one, other] = [
    { side: a, quotations: pair.a, entry: pairing.id },
    { side: b, quotations: pair.b, entry: pairing.id },
  ];
  const fate = fateOf(one, other, lexicon);
  return (fate === 'verbatim' || fate === 'joined') && tellingMarks(a, pair.a) === tellingMarks(b, pair.b);
}

/** What somebody said in the base's words stands between marks in the witness: nobody has seen that they said it so. */
function made(passage: Passage, places: readonly NamedPlace[], paired: ReadonlySet<Quotation>): readonly Draft[] {
  if (!passage.body) return [];
  const { a, b } = passage;
  const paraphraseOf = paraphrases(passage);
  return b.quotations.flatMap((quotation): Draft[] => {
    const said = paired.has(quotation) ? null : paraphraseOf(quotation);
    if (!said) return [];
    const who = namedSpeakerOf(b, quotation);
    const [base, witness] = [inOneBlock(a.text.slice(said.start, said.end)), inOneBlock(b.text.slice(quotation.open, quotation.close))];
    return [
      {
        kind: 'quotation-altered',
        entry: passage.pairing.id,
        stretches: places.filter(({ stretch }) => overlaps(quotation, stretch.startB, stretch.endB)).map(({ index }) => index),
        base,
        witness,
        reason: `What ${who || 'somebody'} says stands between quotation marks in the witness only: ${cite(base)} / ${witness}.`,
      },
    ];
  });
}

/** Words inside a direct quotation that differ. Marks, spelling and the style of a figure do not count; words that crossed the marks do. */
export const quotationAltered: Raise = ({ passage, places }) => {
  const { a, b, stretches } = passage;
  const drafts: Draft[] = [];
  const pairs = pairQuotations(a, b, stretches);
  append(drafts, made(passage, places, new Set(pairs.flatMap((pair) => pair.b))));
  for (const pair of interrupted(pairs, a)) {
    const touching = placesIn(pair, places).filter(
      ({ stretch, edit }) =>
        edit.kind === 'quotation' &&
        !anothers(pair.a, a, stretch.startA, stretch.endA) &&
        !anothers(pair.b, b, stretch.startB, stretch.endB) &&
        (pair.a.some((one) => overlaps(one, stretch.startA, stretch.endA)) ||
          pair.b.some((one) => overlaps(one, stretch.startB, stretch.endB))),
    );
    const differing = touching.filter(hasWords);
    if (sameWords(pair, passage)) continue;
    const marks = tellingMarks(a, pair.a) !== tellingMarks(b, pair.b);
    if (!marks && (touching.length === 0 || (differing.length === 0 && !wordsCrossed(pair, a, b, stretches)))) continue;
    const part = touching.some((place) => place.edit.rule === 'quotation-to-paraphrase') && isPart(pair, passage);
    if (part && !partlyParaphrased(pair, passage)) continue;
    const who = namedSpeakerOf(a, pair.a[0] as Quotation) || namedSpeakerOf(b, pair.b[0] as Quotation);
    const [base, witness] = [printed(a, pair.a), printed(b, pair.b)];
    const shown = differing.map(
      ({ stretch }) =>
        `${cite(around(a, pair.a, stretch.startA, stretch.endA))} / ${cite(around(b, pair.b, stretch.startB, stretch.endB))}`,
    );
    drafts.push({
      kind: 'quotation-altered',
      entry: passage.pairing.id,
      stretches: touching.map((place) => place.index),
      base,
      witness,
      reason: `The quotation${who ? ` by ${who}` : ''} differs inside the quotation marks: ${shown.length > 0 ? shown.join('; ') : `${base} / ${witness}`}.`,
    });
  }
  return drafts;
};

/** Quotations that stand in another paragraph of the witness, with other words between the marks. */
export function carriedDrafts(
  pairs: readonly { readonly one: HeldQuotations; readonly other: HeldQuotations }[],
  lexicon: Lexicon,
): readonly Draft[] {
  return pairs.flatMap(({ one, other }): Draft[] => {
    const fate = fateOf(one, other, lexicon);
    if (fate !== 'altered' && fate !== 'shortened') return [];
    const who = namedSpeakerOf(one.side, one.quotations[0] as Quotation) || namedSpeakerOf(other.side, other.quotations[0] as Quotation);
    const [base, witness] = [printed(one.side, one.quotations), printed(other.side, other.quotations)];
    return [
      {
        kind: 'quotation-altered',
        entry: other.entry,
        stretches: [],
        base,
        witness,
        reason: `The quotation${who ? ` by ${who}` : ''} stands in another paragraph and differs inside the quotation marks: ${base} / ${witness}.`,
      },
    ];
  });
}
