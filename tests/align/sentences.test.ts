import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../core/align/index.ts';

/** The beads of two texts of paragraphs, each a list of sentences: `0=0,1`. */
const beads = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): string[] =>
  alignSentences(a, b).beads.map((bead) => `${bead.a}=${bead.b}`);

const SCHOOL =
  'The mill on the Tarn, which stood empty since a fire in May, will become a school for two hundred children from the valley.';
const COST = 'Building it will cost nine million crowns, of which the province pays a third.';

describe('sentences', () => {
  it('that tell one in several answer it, short ones too', () => {
    expect(
      beads(
        [[SCHOOL, COST]],
        [['A school for two hundred children from the valley will be in the mill on the Tarn.', 'A fire had struck.', COST]],
      ),
    ).toEqual(['0=0,1', '1=2']);
  });

  it('that say something of their own beside an answer stay alone', () => {
    expect(beads([[SCHOOL, COST]], [[SCHOOL, 'Nobody was hurt.', COST]])).toEqual(['0=0', '1=2']);
  });

  it('of a new paragraph join an answer only where they say nothing else', () => {
    const told = 'The mill on the Tarn will become a school for two hundred children from the valley.';
    expect(beads([[SCHOOL], [COST]], [[told], ['It stood empty, though dry.'], [COST]])).toEqual(['0=0', '1=2']);
    expect(beads([[SCHOOL], [COST]], [[told], ['It stood empty since May.'], [COST]])).toEqual(['0=0,1', '1=2']);
  });
});
