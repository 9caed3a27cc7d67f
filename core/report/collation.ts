import { bySiglum, type Comparison, type FlagKind } from '../model/index.ts';
import { type Branch, type CellState, type VariantPlace, witnessesOf } from '../witnesses/index.ts';
import { FLAG_TERMS } from './terms.ts';

/** What a report of several witnesses tells of them together. */
export interface CollationReport {
  /** Paragraphs by witnesses, in the base's order; `base` is null for one that witnesses added. */
  readonly rows: readonly {
    readonly id: string;
    readonly base: string | null;
    readonly text: string;
    readonly cells: Readonly<
      Record<
        string,
        { readonly state: CellState; readonly moved: boolean; readonly entry: string | null; readonly flags: readonly FlagKind[] }
      >
    >;
  }[];
  /** Places of variation inside paragraphs, each with its readings grouped. Ids of edits and flags are those of the pairwise comparisons. */
  readonly places: readonly VariantPlace[];
  /** Who took it from whom; evidence, never a verdict. */
  readonly kinship: readonly {
    readonly from: string;
    readonly to: string;
    readonly sort: 'parent' | 'also' | 'same';
    /** Changes away from the base that the two have in common, in words. */
    readonly shared: readonly string[];
    readonly of: number;
    readonly words: string;
  }[];
  /** An unrooted tree by neighbour joining; lengths in edits. */
  readonly stemma: readonly Branch[];
}

/** The witnesses of several comparisons together. */
export function collationReport(comparisons: readonly Comparison[]): CollationReport {
  const { rows, places, kinship, stemma } = witnessesOf(comparisons);
  return {
    rows: rows.map(({ id, base, text, cells }) => ({
      id,
      base,
      text,
      cells: Object.fromEntries(
        Object.entries(cells).map(([siglum, { state, moved, entry, flags }]) => [
          siglum,
          { state, moved, entry, flags: flags.map(({ kind }) => kind) },
        ]),
      ),
    })),
    places,
    kinship: kinship.map(({ from, to, sort, shared, of, words }) => ({
      from,
      to,
      sort,
      shared: shared.map((one) => one.words),
      of,
      words,
    })),
    stemma,
  };
}

/** Readings of a place in one line: `said: A, C · claimed: B, D · –: E`. The base reads the lemma. */
export function readingsInWords(base: string, { lemma, readings }: VariantPlace): string {
  const own = readings.find(({ asBase }) => asBase)?.sigla ?? [];
  const others = readings
    .filter(({ asBase }) => !asBase)
    .map(({ text, sigla }) => `${text === null ? '–' : shown(text)}: ${sigla.join(', ')}`);
  return [`${shown(lemma)}: ${[base, ...own].join(', ')}`, ...others].join(' · ');
}

/** Flags of a place and whom they concern: `Attribution changed (B, D)`; "" for none. */
export const flagsInWords = ({ flags }: VariantPlace): string =>
  flags.map(({ kind, ids }) => `${FLAG_TERMS[kind]} (${Object.keys(ids).sort(bySiglum).join(', ')})`).join(' · ');

/** Places that may alter sense, those with flags first; the order of the base within both. */
export function tellingPlaces({ places }: CollationReport): readonly VariantPlace[] {
  const substantive = places.filter((place) => place.substantive);
  return [...substantive.filter(({ flags }) => flags.length > 0), ...substantive.filter(({ flags }) => flags.length === 0)];
}

/** What stands in a cell of the matrix, as a sign and a word for it. */
export const CELL_TERMS: Readonly<Record<CellState, { readonly sign: string; readonly term: string }>> = {
  same: { sign: '=', term: 'the same' },
  'house-style': { sign: '≈', term: 'house style' },
  edited: { sign: '≠', term: 'edited' },
  rewritten: { sign: '≢', term: 'rewritten' },
  omitted: { sign: '−', term: 'left out' },
  added: { sign: '+', term: 'added' },
  absent: { sign: '·', term: 'not there' },
};

const shown = (text: string): string => {
  const plain = text.replace(/\n\n/g, ' ¶ ').replace(/\s+/g, ' ').trim();
  return plain === '' ? '(nothing)' : plain.length > 90 ? `${plain.slice(0, 88)}…` : plain;
};
