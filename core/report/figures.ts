import type { Relation } from '../model/index.ts';
import type { Tally } from './tally.ts';
import { count, RELATION_TERMS } from './terms.ts';

const TOLD: readonly Relation[] = ['revised', 'split', 'merged', 'regrouped', 'added', 'omitted', 'same'];

/** The figures of one comparison in plain words, the largest matters first: `9 paragraphs against 8`, `31 edits`, … */
export function figures(tally: Tally): readonly string[] {
  const { paragraphs, relations, moved, edits, flags } = tally;
  return [
    count(flags.total, 'flag'),
    count(edits.total, 'edit'),
    `${edits.substantive} substantive`,
    `${edits.accidental} house style`,
    paragraphs.base === paragraphs.witness
      ? count(paragraphs.base, 'paragraph')
      : `${count(paragraphs.base, 'paragraph')} against ${paragraphs.witness}`,
    ...TOLD.flatMap((relation) => (relations[relation] ? [`${relations[relation]} ${RELATION_TERMS[relation].toLowerCase()}`] : [])),
    ...(moved ? [`${moved} moved`] : []),
  ];
}

/** One part of the witness's words, by how they come from the base. */
export interface Share {
  readonly name: 'verbatim' | 'light' | 'rewritten' | 'added';
  /** In a sentence, and in a key. */
  readonly words: string;
  readonly short: string;
  /** Of all the witness's words, from 0 to 1. */
  readonly share: number;
}

/** How the words of the witness's story come from the base, in four parts that add up to the whole; none when it has no story. */
export function shares({ derivation }: Tally): readonly Share[] {
  if (!derivation || derivation.witnessWords === 0) return [];
  const { witnessWords, verbatim, lightlyEdited, rewritten, added } = derivation;
  return [
    { name: 'verbatim', short: 'word for word', words: 'in paragraphs taken over word for word', share: verbatim / witnessWords },
    { name: 'light', short: 'lightly edited', words: 'in lightly edited ones', share: lightlyEdited / witnessWords },
    { name: 'rewritten', short: 'rewritten', words: 'in rewritten ones', share: rewritten / witnessWords },
    { name: 'added', short: 'new', words: 'in new ones', share: added / witnessWords },
  ];
}

/** The same in a sentence or two, and what the base lost. */
export function derivationInWords(tally: Tally): string {
  const { derivation } = tally;
  if (!derivation || derivation.witnessWords === 0) return '';
  const { witnessWords, baseWords, leftOut, paragraphsLeftOut } = derivation;
  const parts = shares(tally)
    .filter(({ share }) => share > 0)
    .map(({ share, words }, i) => `${percent(share)} ${i === 0 ? 'stand ' : ''}${words}`);
  const whole = paragraphsLeftOut > 0 ? `, ${count(paragraphsLeftOut, 'whole paragraph')} among them` : '';
  const lost = leftOut > 0 ? ` Of the base’s ${baseWords} words, ${percent(leftOut / baseWords)} were left out or replaced${whole}.` : '';
  return `Of the witness’s ${count(witnessWords, 'word')}, ${listed(parts)}.${lost}`;
}

/** Never "0%" for something, nor "100%" for less than all. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'under 1%' : share > 0.995 && share < 1 ? 'over 99%' : `${Math.round(share * 100)}%`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
