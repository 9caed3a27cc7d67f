import type { Article, Edit, Entry, Flag, Message, Pairing, Segment, Token } from '../model/index.ts';
import { bug, classOf } from '../model/index.ts';
import { tokenize } from '../tokenize/index.ts';
import { classify } from './classify.ts';
import { diff } from './diff.ts';
import { differences } from './facts/difference.ts';
import { creditDropped, sharedAgency } from './flags/credit.ts';
import type { Draft } from './flags/draft.ts';
import { RAISES } from './flags/index.ts';
import { withLinks } from './flags/link.ts';
import { loneFlag, nameLone } from './flags/lone.ts';
import { type Lexicon, lexiconOf } from './language/index.ts';
import { passageOf } from './passage.ts';
import { type Place, placeOf } from './place.ts';
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

/** An entry that stands on one side only. */
function lone(pairing: Pairing, side: Side, came: boolean, agency: string | null, alone: boolean): Compared {
  const named = nameLone(side, came);
  const flag = loneFlag(side, came, agency, alone);
  const [lemma, reading] = came ? ['', side.text] : [side.text, ''];
  // Blocks that stand in one text each: a flag's words are found in one of them.
  const [base, witness] = came ? ['', side.blocks[0]?.text ?? ''] : [side.blocks[0]?.text ?? '', ''];
  return {
    pairing,
    segments: [{ lemma, reading, edit: { class: classOf(named.kind), ...named }, move: null }],
    drafts: flag ? [{ ...flag, entry: pairing.id, stretches: [0], base, witness }] : [],
    precise: pairing.precise,
  };
}

function link(stretch: Stretch): Unnumbered {
  return { class: 'substantive', kind: 'link', rule: stretch.link === 'came' ? 'link-added' : 'link-removed' };
}

/** An entry with two sides: diff, presentable, classify, flags. */
function faced(pairing: Pairing, a: Side, b: Side, lexicon: Lexicon, language: string | null): Compared {
  const same = a.text === b.text;
  if (same && a.links.length + b.links.length === 0) return { pairing, segments: whole(a.text), drafts: [], precise: pairing.precise };
  const { changes, precise } = same ? { changes: [], precise: true } : diff(a.tokens, b.tokens);
  const cut = withLinks(stretches(a, b, presentable(changes, a.tokens, b.tokens, language)), a, b);
  if (cut.every((stretch) => stretch.differs === 'no' && !stretch.link))
    return { pairing, segments: whole(a.text), drafts: [], precise: pairing.precise };
  const passage = passageOf(pairing, a, b, cut, lexicon);
  const stated = differences(passage);
  const places: Place[] = [];
  const segments = cut.map((stretch, i) => {
    const lemma = a.text.slice(stretch.startA, stretch.endA);
    const reading = b.text.slice(stretch.startB, stretch.endB);
    if (stretch.differs === 'no') return { lemma, reading, edit: stretch.link ? link(stretch) : null, move: null };
    const place = placeOf(passage, i, stated);
    places.push(place);
    return { lemma, reading, edit: classify(place), move: stretch.move };
  });
  const drafts = RAISES.flatMap((raise) => raise({ passage, places, differences: stated }));
  return { pairing, segments, drafts, precise: pairing.precise && precise };
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
  const sides = pairings.map((pairing) => ({ pairing, a: sideA(pairing.base), b: sideB(pairing.witness) }));
  const isLink = (i: number): boolean => {
    const entry = sides[i];
    return (
      entry !== undefined &&
      (entry.a.blocks.length === 0 || entry.b.blocks.length === 0) &&
      (entry.a.blocks[0] ?? entry.b.blocks[0])?.kind === 'related-link'
    );
  };
  const compared = sides.map(({ pairing, a, b }, i): Compared => {
    if (a.blocks.length === 0 || b.blocks.length === 0) {
      const came = a.blocks.length === 0;
      return lone(pairing, came ? b : a, came, agency, !isLink(i - 1) && !isLink(i + 1));
    }
    return faced(pairing, a, b, lexicon, language);
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
  const entries = compared.map(({ pairing, segments, drafts, precise }): Entry => {
    const moves = new Map<number, Edit>();
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
