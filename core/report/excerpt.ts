import type { Edit, Flag } from '../model/index.ts';
import type { WitnessReport } from './witness.ts';

/** A stretch of a text, half-open. An empty one is the place where the other side has more. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Under words that both sides have, what differs is the link: it stands on the side that has it. */
const LINK_RULES = { base: 'link-removed', witness: 'link-added' } as const;

/** What an excerpt needs of an entry. */
interface Segmented {
  readonly segments: readonly { readonly lemma: string; readonly reading: string; readonly edit: Pick<Edit, 'id' | 'rule'> | null }[];
}

/** Where a flag's words stand in one side of one of its entries. */
export interface FlagPlace<E extends Segmented> extends Extent {
  readonly entry: E;
  /** What differs, in the same count: offsets in the joined text of the entry's side. */
  readonly differs: readonly Extent[];
}

/** Where a flag's words stand on one side, of several places the one with most of what differs; null when it has none there. */
export function placeOf<E extends Segmented>(flag: Flag, side: 'base' | 'witness', entries: readonly E[]): FlagPlace<E> | null {
  const words = flag[side];
  if (words === '') return null;
  const made = new Set(flag.edits);
  let found: FlagPlace<E> | null = null;
  for (const entry of entries) {
    let text = '';
    const differs: Extent[] = [];
    for (const { lemma, reading, edit } of entry.segments) {
      const own = side === 'base' ? lemma : reading;
      if (edit && made.has(edit.id) && (lemma !== reading || edit.rule === LINK_RULES[side]))
        differs.push({ start: text.length, end: text.length + own.length });
      text += own;
    }
    for (const at of startsOf(words, text, differs)) {
      const place = { entry, start: at, end: at + words.length };
      const inside = differs.filter(({ start, end }) => start >= place.start && end <= place.end);
      if (!found || inside.length > found.differs.length) found = { ...place, differs: inside };
    }
  }
  return found;
}

/** Where words stand in a text: the first place of all, and the first that holds each stretch that differs. */
function startsOf(words: string, text: string, differs: readonly Extent[]): ReadonlySet<number> {
  const first = text.indexOf(words);
  if (first < 0) return new Set();
  const around = differs.map(({ start, end }) => {
    const from = Math.max(0, end - words.length);
    const at = text.slice(from, start + words.length).indexOf(words);
    return at < 0 ? first : from + at;
  });
  return new Set([first, ...around]);
}

/** A piece of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  readonly differs: boolean;
}

// Letters kept before what differs: about a line of a card, so that it is seen without opening anything.
const LEAD = 36;

/**
 * A flag's words on one side with what differs told apart, from a little before it.
 *
 *     "…in the most serious dispute [yet] between the former allies"
 */
export function excerptOf(words: string, place: Pick<FlagPlace<Segmented>, 'start' | 'differs'> | null): readonly ExcerptPiece[] {
  const differs = (place?.differs ?? []).map(({ start, end }) => ({ start: start - (place?.start ?? 0), end: end - (place?.start ?? 0) }));
  const first = differs[0]?.start ?? 0;
  const border = first > LEAD ? words.indexOf(' ', first - LEAD) + 1 : 0;
  const from = border > 0 && border <= first ? border : 0;
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '…', differs: false }] : [];
  let at = from;
  const push = (end: number, apart: boolean): void => {
    if (end > at) pieces.push({ text: words.slice(at, end), differs: apart });
    at = Math.max(at, end);
  };
  for (const { start, end } of differs) {
    const [lead, trail] = edges(words.slice(start, end));
    push(start + lead, false);
    push(end - trail, true);
  }
  push(words.length, false);
  return pieces;
}

/** How much white space stands at either edge. */
const edges = (text: string): readonly [number, number] => {
  const words = text.trim();
  return words === '' ? [0, 0] : [text.indexOf(words), text.length - text.indexOf(words) - words.length];
};

/** Addresses that the links under a flag's words lead to, in the blocks of the flag's entry. */
export function targetsOf(words: string, article: Pick<WitnessReport, 'blocks'>, ids: readonly string[]): readonly string[] {
  const found = article.blocks
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ text, links }) => links.map(({ start, end, href }) => ({ under: text.slice(start, end), href })))
    .filter(({ under }) => under !== '' && (words.includes(under) || under.includes(words)));
  // Within the page itself a link leads nowhere that could be told.
  return [...new Set(found.map(({ href }) => href))].filter((href) => !href.startsWith('#'));
}
