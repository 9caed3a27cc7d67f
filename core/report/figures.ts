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
