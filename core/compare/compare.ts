import type { Article, Edit, Entry, Flag, Message, Pairing, Segment, Token } from '../model/index.ts';
import { bug, classOf } from '../model/index.ts';
import { tokenize } from '../tokenize/index.ts';
import type { Change } from './change.ts';
import { classify } from './classify.ts';
import { diff } from './diff.ts';
import { differences } from './facts/difference.ts';
import { creditDropped, sharedAgency } from './flags/credit.ts';
import type { Draft } from './flags/draft.ts';
import { RAISES } from './flags/index.ts';
import { withLinks } from './flags/link.ts';
import { loneFlag, nameLone } from './flags/lone.ts';
import { type Lexicon, lexiconOf } from './language/index.ts';
import { crossMoves } from './moves.ts';
import { passageOf } from './passage.ts';
import { type NamedPlace, placeOf } from './place.ts';
import { presentable } from './presentable.ts';
import { type Side, sidesOf } from './side.ts';
import { type Stretch, stretches } from './stretch.ts';

type Unnumbered = Omit<Edit, 'id'>;

/** An entry before its edits have numbers. */
interface Compared {
  readonly pairing: Pairing;
  readonly segments: readonly {
    readonly lemma: string;
    readonly reading: string;
    readonly edit: Unnumbered | null;
    readonly move: number | null;
  }[];
  readonly drafts: readonly Draft[];
  readonly precise: boolean;
}

const whole = (text: string): Compared['segments'] => (text === '' ? [] : [{ lemma: text, reading: text, edit: null, move: null }]);

/** An entry with what differs in it, before it is named. */
interface Faced {
  readonly pairing: Pairing;
  readonly a: Side;
  readonly b: Side;
  readonly changes: readonly Change[];
  readonly precise: boolean;
}

/** Diff, then presentable. One side alone is one change. */
function face(pairing: Pairing, a: Side, b: Side, language: string | null): Faced {
  if (a.text === b.text) return { pairing, a, b, changes: [], precise: pairing.precise };
  const [toA, toB] = [a.tokens.length, b.tokens.length];
  if (toA === 0 || toB === 0) return { pairing, a, b, changes: [{ fromA: 0, toA, fromB: 0, toB }], precise: pairing.precise };
  const { changes, precise } = diff(a.tokens, b.tokens);
  return { pairing, a, b, changes: presentable(changes, a.tokens, b.tokens, language), precise: pairing.precise && precise };
}

/** An entry that stands on one side only: one edit, and the sentences that went from or to another entry apart. */
function lone({ pairing, a, b, changes, precise }: Faced, agency: string | null, alone: boolean): Compared {
  const came = a.blocks.length === 0;
  const side = came ? b : a;
  const named = nameLone(side, came);
  const flag = loneFlag(side, came, agency, alone);
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
  const drafts: Draft[] = flag && own >= 0 ? [{ ...flag, entry: pairing.id, stretches: [own], base, witness }] : [];
  return { pairing, segments, drafts, precise };
}

const linkEdit = (stretch: Stretch): Unnumbered => ({
  class: 'substantive',
  kind: 'link',
  rule: stretch.link === 'came' ? 'link-added' : 'link-removed',
});

/** An entry with two sides: classify, flags. */
function named({ pairing, a, b, changes, precise }: Faced, lexicon: Lexicon): Compared {
  const linked = a.links.length + b.links.length > 0;
  if (changes.length === 0 && a.text === b.text && !linked) return { pairing, segments: whole(a.text), drafts: [], precise };
  const cut = withLinks(stretches(a, b, changes), a, b);
  if (cut.every((stretch) => stretch.differs === 'no' && !stretch.link)) return { pairing, segments: whole(a.text), drafts: [], precise };
  const passage = passageOf(pairing, a, b, cut, lexicon);
  const stated = differences(passage);
  const places: NamedPlace[] = [];
  const segments = cut.map((stretch, i) => {
    const lemma = a.text.slice(stretch.startA, stretch.endA);
    const reading = b.text.slice(stretch.startB, stretch.endB);
    if (stretch.differs === 'no') return { lemma, reading, edit: stretch.link ? linkEdit(stretch) : null, move: null };
    const place = placeOf(passage, i, stated);
    const edit = classify(place);
    places.push({ ...place, edit });
    return { lemma, reading, edit, move: stretch.move };
  });
  const drafts = RAISES.flatMap((raise) => raise({ passage, places, differences: stated }));
  // Equal words with a link that came or went are no longer the same entry.
  return { pairing: pairing.relation === 'same' ? { ...pairing, relation: 'revised' } : pairing, segments, drafts, precise };
}

/** What did not run, when a language has no rules. */
function languageMessages(base: Article, lexicon: Lexicon): readonly Message[] {
  if (lexicon.language !== '') return [];
  const name = base.language ? `the language “${base.language}”` : 'a language that could not be told';
  return [
    {
      severity: 'note',
      rule: 'language-rules',
      reason: `Stet has no rules of sense for ${name}: qualifiers, negations, verbs of saying, names, roles, number words and time words were not looked for. Figures, quotations, links, credits and paragraphs were.`,
    },
  ];
}

/**
 * Compares the words of aligned blocks: diff, then presentable, then classify; then the flags. Entries keep the order of the pairings;
 * edits and flags are numbered in the order of the apparatus.
 */
export function compare(
  base: Article,
  witness: Article,
  pairings: readonly Pairing[],
): { entries: readonly Entry[]; flags: readonly Flag[]; messages: readonly Message[] } {
  const language = base.language ?? witness.language;
  const lexicon = lexiconOf(language);
  const read = new Map<string, readonly Token[]>();
  const tokensOf = (text: string): readonly Token[] => {
    let tokens = read.get(text);
    if (!tokens) {
      tokens = tokenize(text, language);
      read.set(text, tokens);
    }
    return tokens;
  };
  const [sideA, sideB] = [sidesOf(base, tokensOf), sidesOf(witness, tokensOf)];
  const agency = sharedAgency(base, witness);
  const faced = pairings.map((pairing) => face(pairing, sideA(pairing.base), sideB(pairing.witness), language));
  const crossed = crossMoves(faced.map(({ a, b, changes }) => ({ a: a.tokens, b: b.tokens, changes })));
  const isLone = ({ a, b }: Faced): boolean => a.blocks.length === 0 || b.blocks.length === 0;
  const isLink = (i: number): boolean => {
    const entry = faced[i];
    return entry !== undefined && isLone(entry) && (entry.a.blocks[0] ?? entry.b.blocks[0])?.kind === 'related-link';
  };
  const compared = faced.map((entry, i): Compared => {
    const whole = { ...entry, changes: crossed[i] ?? entry.changes };
    return isLone(entry) ? lone(whole, agency, !isLink(i - 1) && !isLink(i + 1)) : named(whole, lexicon);
  });
  return { ...numbered(compared, creditFlag(base, witness)), messages: languageMessages(base, lexicon) };
}

function creditFlag(base: Article, witness: Article): readonly Omit<Flag, 'id'>[] {
  const credit = creditDropped(base, witness);
  if (credit === null) return [];
  return [
    {
      kind: 'credit-dropped',
      entry: null,
      edits: [],
      base: credit,
      witness: '',
      reason: `The base credits “${credit}”; no agency is credited anywhere in the witness.`,
    },
  ];
}

/** Gives edits and flags their ids in the order of the apparatus. The two ends of a move share one edit. */
function numbered(
  compared: readonly Compared[],
  articleFlags: readonly Omit<Flag, 'id'>[],
): { entries: readonly Entry[]; flags: readonly Flag[] } {
  let n = 0;
  const flags: Omit<Flag, 'id'>[] = [...articleFlags];
  // A sentence may have gone from one entry to another: move numbers count over the comparison.
  const moves = new Map<number, Edit>();
  const entries = compared.map(({ pairing, segments, drafts, precise }): Entry => {
    const numberedSegments = segments.map(({ lemma, reading, edit, move }): Segment => {
      if (edit === null) return { lemma, reading, edit: null };
      const twin = move === null ? undefined : moves.get(move);
      const given = twin ?? { id: `e${++n}`, ...edit };
      if (move !== null) moves.set(move, given);
      return { lemma, reading, edit: given };
    });
    const inOrder = drafts
      .map((draft, i) => ({ draft, i }))
      .sort((x, y) => (x.draft.stretches[0] ?? 0) - (y.draft.stretches[0] ?? 0) || x.i - y.i);
    for (const { draft } of inOrder) {
      const { stretches: places, ...flag } = draft;
      const edits = places.map((place) => numberedSegments[place]?.edit?.id);
      if (edits.some((id) => id === undefined)) throw bug(`the flag ${flag.kind} names words that agree`);
      flags.push({ ...flag, edits: [...new Set(edits as string[])] });
    }
    return { ...pairing, precise, segments: numberedSegments };
  });
  return { entries, flags: flags.map((flag, i) => ({ id: `f${i + 1}`, ...flag })) };
}
