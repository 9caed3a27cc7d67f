import type { House } from '../../core/account/index.ts';
import type { Mark, ReadingDecision } from '../../core/model/index.ts';
import { EMPTY_STORY, freeSiglum, pairingOf, type Story, type StorySource } from '../../core/story/index.ts';
import type { CollateAsk } from '../work/protocol.ts';

/** Where a source goes. `further`: one more witness. */
export type Slot = 'base' | 'witness' | 'further';

/** What one load gives: everything a story keeps of a source but its letter and the decisions on it. */
export type NewSource = Omit<StorySource, 'siglum' | 'decisions'>;

/** A story, and the siglum of the witness that faces its base; null for none. */
export interface AtHand {
  readonly story: Story;
  readonly facing: string | null;
}

/** Sources put on sides, in place of what stood there; `further` adds one more witness, which then faces the base. */
export function placed({ story, facing }: AtHand, loaded: readonly (readonly [Slot, NewSource])[]): AtHand {
  for (const [side, source] of loaded) {
    const replaced = side === 'base' ? story.base : side === 'witness' ? facing : null;
    // A witness loaded before its base leaves the first letter free.
    const siglum = replaced ?? freeSiglum(story.sources, side !== 'base' && story.base === null ? ['A'] : []);
    const others = story.sources.filter((s) => s.siglum !== siglum);
    const at = replaced === null ? (side === 'base' ? 0 : others.length) : story.sources.findIndex((s) => s.siglum === siglum);
    const sources = others.toSpliced(at, 0, { ...source, siglum, decisions: [] });
    // What was decided while there was one witness is about that one.
    const marks = replaced === null ? about(story.marks, facing, story.sources.length) : story.marks;
    story = { ...story, sources, marks, pairings: unpaired(story, siglum), base: side === 'base' ? siglum : story.base };
    if (side !== 'base') facing = siglum;
  }
  return { story, facing };
}

const about = (marks: readonly Mark[], witness: string | null, sources: number): readonly Mark[] =>
  sources !== 2 || witness === null ? marks : marks.map((mark) => (mark.witness === undefined ? { ...mark, witness } : mark));

/** A new story of these sources, the first one its base. */
export function storyOf(loaded: readonly NewSource[]): Story {
  const sources: StorySource[] = [];
  for (const source of loaded) sources.push({ ...source, siglum: freeSiglum(sources), decisions: [] });
  return { ...EMPTY_STORY, sources, base: sources[0]?.siglum ?? null };
}

/** A source taken off the story; the next witness faces the base. */
export function without({ story, facing }: AtHand, siglum: string): AtHand {
  const sources = story.sources.filter((s) => s.siglum !== siglum);
  const base = story.base === siglum ? null : story.base;
  return {
    story: { ...story, sources, base, pairings: unpaired(story, siglum) },
    facing: facing === siglum ? (sources.find((s) => s.siglum !== base)?.siglum ?? null) : facing,
  };
}

/** The first story of a source faces its second: a document before its tracked changes and after them. */
export function parted(story: Story, source: StorySource): AtHand {
  const base: StorySource = { ...source, item: '1', decisions: [] };
  const witness: StorySource = { ...base, siglum: freeSiglum(story.sources), item: '2' };
  const others = story.sources.filter((s) => s.siglum !== source.siglum);
  return { story: { ...story, base: source.siglum, sources: [base, witness, ...others] }, facing: witness.siglum };
}

/** Something of one source is otherwise. */
export function amended(story: Story, siglum: string, change: (source: StorySource) => Partial<StorySource>): Story {
  return { ...story, sources: story.sources.map((s) => (s.siglum === siglum ? { ...s, ...change(s) } : s)) };
}

/** More decisions on how one source is read. */
export const reread = (story: Story, siglum: string, decisions: readonly ReadingDecision[]): Story =>
  amended(story, siglum, (source) => ({ decisions: [...source.decisions, ...decisions] }));

const unpaired = (story: Story, siglum: string): Story['pairings'] =>
  story.pairings.filter((p) => p.base !== siglum && p.witness !== siglum);

/** What is to be compared, as the house prefers: the base with every witness, the facing one first. */
export function askOf({ story, facing }: AtHand, house: House): CollateAsk {
  const base = story.base ?? '';
  const witnesses = story.sources
    .map(({ siglum }) => siglum)
    .filter((siglum) => siglum !== base)
    .sort((a, b) => Number(b === facing) - Number(a === facing));
  return {
    kind: 'collate',
    sources: story.sources,
    base,
    house,
    witnesses: witnesses.map((siglum) => ({ siglum, decisions: pairingOf(story, base, siglum) })),
  };
}
