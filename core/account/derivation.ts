import { BODY_KINDS, type Comparison } from '../model/index.ts';
import { agreed, count } from './agreed.ts';
import { isFolded, PROFILES, type Profile } from './profile.ts';

/** How much of a witness comes from its base. Words of the story itself; furniture is not counted. */
export interface Derivation {
  /** Words of the witness's body, and of the base's. */
  readonly witnessWords: number;
  readonly baseWords: number;
  /** Words of the witness in paragraphs that stand word for word in the base (house style aside). */
  readonly verbatim: number;
  /** In paragraphs that keep most of the base's words. */
  readonly lightlyEdited: number;
  /** In paragraphs that answer one of the base's in other words. */
  readonly rewritten: number;
  /** In paragraphs without a counterpart. */
  readonly added: number;
  /** Words of the base that the witness does not have, and in how many paragraphs without a counterpart. */
  readonly leftOut: number;
  readonly paragraphsLeftOut: number;
  /** House-style edits folded by the profile. */
  readonly folded: number;
  /** In plain words: one or two sentences. */
  readonly words: string;
}

// A paragraph is lightly edited when this share of its words stands in the base; below it is rewritten.
const LIGHT = 0.6;

/** How much of the witness is verbatim, lightly edited, rewritten and new, and how much of the base was left out. */
export function derivation(comparison: Comparison, profile: Profile = PROFILES.british): Derivation {
  const body = new Set(
    [...comparison.base.blocks, ...comparison.witness.blocks].filter((block) => BODY_KINDS.has(block.kind)).map((block) => block.id),
  );
  const sums = {
    witnessWords: 0,
    baseWords: 0,
    verbatim: 0,
    lightlyEdited: 0,
    rewritten: 0,
    added: 0,
    leftOut: 0,
    paragraphsLeftOut: 0,
    folded: 0,
  };
  for (const entry of comparison.entries) {
    sums.folded += new Set(entry.segments.flatMap(({ edit }) => (edit && isFolded(edit, profile) ? [edit.id] : []))).size;
    if (![...entry.base, ...entry.witness].some((id) => body.has(id))) continue;
    const base = entry.segments.reduce((sum, segment) => sum + count(segment.lemma), 0);
    const witness = entry.segments.reduce((sum, segment) => sum + count(segment.reading), 0);
    const kept = agreed(entry);
    sums.baseWords += base;
    sums.witnessWords += witness;
    sums.leftOut += base - kept.base;
    if (entry.relation === 'omitted') sums.paragraphsLeftOut++;
    else if (entry.relation === 'added') sums.added += witness;
    else if (kept.witness === witness && kept.base === base) sums.verbatim += witness;
    else if (kept.witness >= LIGHT * witness) sums.lightlyEdited += witness;
    else sums.rewritten += witness;
  }
  return { ...sums, words: inWords(sums) };
}

function inWords(sums: Omit<Derivation, 'words'>): string {
  const share = (part: number, of: number): string => `${of === 0 ? 0 : Math.round((100 * part) / of)} %`;
  const { witnessWords: all } = sums;
  if (all === 0) return 'The witness has no story to compare.';
  const paragraphs = sums.paragraphsLeftOut === 1 ? '1 whole paragraph' : `${sums.paragraphsLeftOut} whole paragraphs`;
  const edits = sums.folded === 1 ? '1 edit' : `${sums.folded} edits`;
  return (
    `Of the witness's ${all} words, ${share(sums.verbatim, all)} stand in paragraphs taken over word for word, ` +
    `${share(sums.lightlyEdited, all)} in lightly edited ones, ${share(sums.rewritten, all)} in rewritten ones, and ${share(sums.added, all)} in new ones. ` +
    `${share(sums.leftOut, sums.baseWords)} of the base's ${sums.baseWords} words were left out or replaced, ${paragraphs} among them. ` +
    `House style: ${edits} folded.`
  );
}
