import type { Change } from '../diff/change.ts';
import { diff } from '../diff/diff.ts';
import { presentable } from '../diff/readable/presentable.ts';
import type { Lexicon } from '../language/index.ts';
import { append, classOf, type Edit, type Pairing } from '../model/index.ts';
import { classify } from './classify.ts';
import { differences } from './differences/differences.ts';
import type { Case, Draft, LoneEntry } from './flags/draft.ts';
import { ENTRY_FLAGS, PASSAGE_FLAGS } from './flags/index.ts';
import { withLinks } from './flags/link.ts';
import { toldBy } from './flags/told-by.ts';
import { passageOf } from './passage/passage.ts';
import { windows } from './passage/window.ts';
import { type NamedPlace, placeOf } from './place/place.ts';
import { type Stretch, stretches } from './place/stretch.ts';
import { wholeUnits } from './place/whole.ts';
import type { HeldQuotations } from './quotations/carried.ts';
import type { Quotation } from './quotations/find.ts';
import { pairQuotations } from './quotations/pairs.ts';
import { nameLone } from './rules/lone.ts';
import type { Side } from './side.ts';
import type { ReadFacts } from './statement/facts-of.ts';
import { stateOf } from './statement/read.ts';
import type { Statement } from './statement/statement.ts';

type Unnumbered = Omit<Edit, 'id'>;

/** Quotations of an entry that no quotation of the same entry answers: they may have gone to another. */
export interface Loose {
  readonly a: readonly HeldQuotations[];
  readonly b: readonly HeldQuotations[];
}

const NONE: Loose = { a: [], b: [] };

/** An entry before its edits have numbers. */
export interface Compared {
  readonly pairing: Pairing;
  readonly segments: readonly {
    readonly lemma: string;
    readonly reading: string;
    readonly edit: Unnumbered | null;
    readonly move: number | null;
  }[];
  readonly drafts: readonly Draft[];
  readonly precise: boolean;
  readonly loose: Loose;
}

const whole = (text: string): Compared['segments'] => (text === '' ? [] : [{ lemma: text, reading: text, edit: null, move: null }]);

/** An entry with what differs in it, before it is named. */
export interface Faced {
  readonly pairing: Pairing;
  readonly a: Side;
  readonly b: Side;
  readonly changes: readonly Change[];
  readonly precise: boolean;
}

/** Diff, then presentable. One side alone is one change. */
export function face(pairing: Pairing, a: Side, b: Side): Faced {
  if (a.text === b.text) return { pairing, a, b, changes: [], precise: pairing.precise };
  const [toA, toB] = [a.tokens.length, b.tokens.length];
  if (toA === 0 || toB === 0) return { pairing, a, b, changes: [{ fromA: 0, toA, fromB: 0, toB }], precise: pairing.precise };
  const { changes, precise } = diff(a.tokens, b.tokens);
  return { pairing, a, b, changes: presentable(changes, a.tokens, b.tokens), precise: pairing.precise && precise };
}

/** An entry that stands on one side only: one edit, and the sentences that went from or to another entry apart. */
export function lone(
  { pairing, a, b, changes, precise }: Faced,
  around: Pick<LoneEntry, 'agency' | 'besideLinks'>,
  lexicon: Lexicon,
): Compared {
  const came = a.blocks.length === 0;
  const side = came ? b : a;
  const named = nameLone(side, came);
  const segments = stretches(a, b, changes).map((stretch) => {
    const moved = stretch.move !== null;
    const edit: Unnumbered = moved
      ? { class: 'substantive', kind: 'wording', rule: 'moved', moved: true }
      : { class: classOf(named.kind), ...named };
    return {
      lemma: a.text.slice(stretch.startA, stretch.endA),
      reading: b.text.slice(stretch.startB, stretch.endB),
      edit,
      move: stretch.move,
    };
  });
  const own = segments.findIndex((segment) => segment.move === null);
  const text = side.blocks[0]?.text ?? '';
  const [base, witness] = came ? ['', text] : [text, ''];
  // A paragraph whose every sentence stands elsewhere came or went in place only.
  const raised = own < 0 ? [] : ENTRY_FLAGS.flatMap((raise) => raise({ side, came, ...around }) ?? []);
  const drafts = raised.map((flag): Draft => ({ ...flag, entry: pairing.id, stretches: [own], base, witness }));
  const stated = /["“„«»「『‘']/.test(side.text) ? stateOf(side, lexicon) : null;
  const held = stated ? holding(stated.quotations, stated, pairing.id) : [];
  return { pairing, segments, drafts, precise, loose: came ? { a: [], b: held } : { a: held, b: [] } };
}

const holding = (quotations: readonly Quotation[], side: Statement, entry: string): readonly HeldQuotations[] =>
  quotations.map((one) => ({ side, quotations: [one], entry }));

const linkEdit = (stretch: Stretch): Unnumbered => ({
  class: 'substantive',
  kind: 'link',
  rule: stretch.link === 'came' ? 'link-added' : stretch.link === 'went' ? 'link-removed' : 'link-changed',
});

/** Is told of each passage that was looked into, and what was drafted for it. */
export type Seen = (one: Case, drafts: readonly Draft[]) => void;

/** An entry with two sides: classify, flags. */
export function named(
  { pairing, a, b, changes, precise }: Faced,
  lexicon: Lexicon,
  { read, ...article }: Pick<Case, 'days' | 'figures' | 'times'> & { readonly read: ReadFacts },
  seen?: Seen,
): Compared {
  const linked = a.links.length + b.links.length > 0;
  if (changes.length === 0 && a.text === b.text && !linked) return { pairing, segments: whole(a.text), drafts: [], precise, loose: NONE };
  const shown = lexicon.unspaced ? wholeUnits(changes, a, b, (side) => read(side).words, lexicon) : changes;
  const cut = withLinks(stretches(a, b, shown), a, b);
  if (cut.every((stretch) => stretch.differs === 'no' && !stretch.link))
    return { pairing, segments: whole(a.text), drafts: [], precise, loose: NONE };
  const edits: (Unnumbered | null)[] = cut.map((stretch) => (stretch.link ? linkEdit(stretch) : null));
  const drafts: Draft[] = [];
  const loose: { a: HeldQuotations[]; b: HeldQuotations[] } = { a: [], b: [] };
  for (const window of windows(a, b, cut)) {
    const passage = passageOf(pairing, window.a, window.b, window.stretches, lexicon, read);
    const stated = differences(passage);
    const places: NamedPlace[] = [];
    window.stretches.forEach((stretch, i) => {
      if (stretch.differs === 'no') return;
      const place = placeOf(passage, i, stated);
      const edit = classify(place);
      places.push({ ...place, edit });
    });
    const one: Case = { passage, places, differences: stated, ...article };
    const raised = PASSAGE_FLAGS.flatMap((raise) => raise(one));
    for (const place of places) edits[window.first + place.index] = toldBy(place, raised) ?? place.edit;
    append(
      drafts,
      raised.map((draft) => ({ ...draft, stretches: draft.stretches.map((at) => at + window.first) })),
    );
    seen?.(one, raised);
    const pairs = pairQuotations(passage.a, passage.b, window.stretches);
    const paired = new Set<Quotation>(pairs.flatMap((pair) => [...pair.a, ...pair.b]));
    const free = (side: Statement): readonly HeldQuotations[] =>
      holding(
        side.quotations.filter((one) => !paired.has(one)),
        side,
        pairing.id,
      );
    append(loose.a, free(passage.a));
    append(loose.b, free(passage.b));
  }
  const segments = cut.map(({ startA, endA, startB, endB, move }, i) => ({
    lemma: a.text.slice(startA, endA),
    reading: b.text.slice(startB, endB),
    edit: edits[i] ?? null,
    move,
  }));
  // Equal words with a link that came or went are no longer the same entry.
  const relation = pairing.relation !== 'same' ? pairing.relation : pairing.base.length > 1 ? 'regrouped' : 'revised';
  return { pairing: { ...pairing, relation }, segments, drafts, precise, loose };
}
