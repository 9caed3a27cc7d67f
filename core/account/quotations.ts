import type { Stretch } from '../compare/place/stretch.ts';
import { carried, fateOf, type HeldQuotations, type QuotationFate, spoken } from '../compare/quotations/carried.ts';
import type { Quotation } from '../compare/quotations/find.ts';
import { pairQuotations } from '../compare/quotations/pairs.ts';
import { speakerOf } from '../compare/quotations/speaker.ts';
import { sidesOf } from '../compare/side.ts';
import { stateOf } from '../compare/statement/read.ts';
import type { Statement } from '../compare/statement/statement.ts';
import { lexiconOf } from '../language/index.ts';
import type { Article, Comparison, Entry } from '../model/index.ts';
import { tokenize } from '../tokenize/index.ts';

export interface QuotationReport {
  readonly fate: QuotationFate;
  /** The words between the marks, of each side; "" where a side has none. Several quotations of one group are parted by " … ". */
  readonly base: string;
  readonly witness: string;
  /** As printed beside it; null where none stands near. */
  readonly speaker: string | null;
  /** Ids of the entries it stands in: one, or two where it went to another paragraph. */
  readonly entries: readonly string[];
}

/** An entry's segments as stretches again. */
function stretchesOf(entry: Entry): readonly Stretch[] {
  let [atA, atB] = [0, 0];
  const moves = new Map<string, number>();
  return entry.segments.map(({ lemma, reading, edit }): Stretch => {
    const [startA, startB] = [atA, atB];
    atA += lemma.length;
    atB += reading.length;
    const move = edit?.moved ? (moves.get(edit.id) ?? moves.size + 1) : null;
    if (edit?.moved && move !== null) moves.set(edit.id, move);
    const differs = lemma === reading ? 'no' : edit?.class === 'accidental' && lemma.length === reading.length ? 'form' : 'words';
    return { startA, endA: atA, startB, endB: atB, differs, move };
  });
}

/** Every direct quotation of a comparison and what became of it, in the order of the witness, those that were dropped last in their entry. */
export function quotationsOf(comparison: Comparison): readonly QuotationReport[] {
  const language = comparison.base.language ?? comparison.witness.language;
  const lexicon = lexiconOf(language);
  const sides = (article: Article): ((ids: readonly string[]) => Statement) => {
    const side = sidesOf(article, (words) => tokenize(words));
    return (ids) => stateOf(side(ids), lexicon);
  };
  const [sideA, sideB] = [sides(comparison.base), sides(comparison.witness)];
  const found: { order: number; report: QuotationReport }[] = [];
  const restA: { held: HeldQuotations; order: number; paraphrased: boolean }[] = [];
  const restB: typeof restA = [];
  const put = (order: number, fate: QuotationFate, one: HeldQuotations | null, other: HeldQuotations | null): void => {
    const held = one ?? other;
    if (!held) return;
    const speaker =
      [one, other].map((it) => (it ? speakerOf(it.side, it.quotations[0] as Quotation) : '')).find((name) => name !== '') ?? null;
    const entries = [...new Set([one?.entry, other?.entry].filter((id) => id !== undefined))];
    found.push({ order, report: { fate, base: one ? spoken(one) : '', witness: other ? spoken(other) : '', speaker, entries } });
  };
  comparison.entries.forEach((entry, order) => {
    const [a, b] = [sideA(entry.base), sideB(entry.witness)];
    if (a.quotations.length + b.quotations.length === 0) return;
    const cut = stretchesOf(entry);
    const pairs = pairQuotations(a, b, cut);
    for (const pair of pairs) {
      const [one, other] = [
        { side: a, quotations: pair.a, entry: entry.id },
        { side: b, quotations: pair.b, entry: entry.id },
      ];
      put(order, fateOf(one, other, lexicon), one, other);
    }
    const agreed = (quotation: Quotation, side: 'A' | 'B'): number =>
      cut.reduce((sum, stretch) => {
        if (stretch.differs !== 'no') return sum;
        const [start, end] = side === 'A' ? [stretch.startA, stretch.endA] : [stretch.startB, stretch.endB];
        return sum + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start));
      }, 0);
    const alone = (all: readonly Quotation[], paired: readonly Quotation[], side: Statement, letter: 'A' | 'B') =>
      all
        .filter((one) => !paired.includes(one))
        .map((one) => ({
          held: { side, quotations: [one], entry: entry.id },
          order,
          paraphrased: agreed(one, letter) > 0.4 * (one.end - one.start),
        }));
    restA.push(
      ...alone(
        a.quotations,
        pairs.flatMap((pair) => pair.a),
        a,
        'A',
      ),
    );
    restB.push(
      ...alone(
        b.quotations,
        pairs.flatMap((pair) => pair.b),
        b,
        'B',
      ),
    );
  });
  const pairs = carried(
    restA.map(({ held }) => held),
    restB.map(({ held }) => held),
    lexicon,
  );
  for (const { one, other } of pairs) put(restB.find(({ held }) => held === other)?.order ?? 0, fateOf(one, other, lexicon), one, other);
  for (const { held, order, paraphrased } of restA) {
    if (!pairs.some(({ one }) => one === held)) put(order, paraphrased ? 'paraphrased' : 'dropped', held, null);
  }
  for (const { held, order } of restB) if (!pairs.some(({ other }) => other === held)) put(order, 'added', null, held);
  return found.sort((x, y) => x.order - y.order).map(({ report }) => report);
}
