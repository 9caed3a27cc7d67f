import type { Bead } from './bead.ts';
import type { Sides } from './likeness.ts';
import { dot } from './term-weights.ts';

/** To which paragraph each sentence belongs, of either side. */
export interface Paragraphs {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

type Growing = { -readonly [K in keyof Bead]: Bead[K] };

/** Sentences of a side that a bead grows to at most: by hand one sentence was linked to nine, and never to more. */
const MOST = 9;
/**
 * Share of a sentence, by weight of its terms, that the other side of a bead must say for the sentence to join it inside its paragraph. On the half of
 * `bench/align`'s documents that is looked at (`JOIN` being 0.05) 0.2 makes 311 beads of 330 exact, 0.15 and 0.3 make 310 and without growing it is 308. Likeness of the
 * two instead of the share found one fewer: a short sentence is alike to no long one.
 */
const SAID = 0.2;
/** The same over a border of paragraphs. At 0.4 one paragraph more is linked, and wrongly; at 0.7 the same, at 0.2 seven wrongly. */
const SAID_BEYOND = 0.5;

const ENDS = { a: ['fromA', 'toA'], b: ['fromB', 'toB'] } as const;

/**
 * Beads with the sentences beside them that answer nothing and say what the bead's other side says: a sentence told in several, of which the later
 * are too short to be alike to the whole of it, and the other half of a sentence that a box broke. Only beads of one sentence on the other side grow.
 *
 *     A1 [The mill, empty since a fire in May, will become a school.]
 *     B1 [The mill will become a school.] [It has been empty since May.]       A1 answers both
 */
export function grown(beads: readonly Bead[], sides: Sides, paragraphs: Paragraphs): readonly Bead[] {
  const grow = beads.map((bead): Growing => ({ ...bead }));
  fill('b', grow, sides, paragraphs.b);
  fill('a', grow, sides, paragraphs.a);
  return grow;
}

/** Lets the beads before and after each run of sentences that answer nothing grow into it, as far as they say what stands there. */
function fill(side: 'a' | 'b', beads: readonly Growing[], { terms, sizeA, sizeB }: Sides, paragraph: readonly number[]): void {
  const [from, to] = ENDS[side];
  const [otherFrom, otherTo] = ENDS[side === 'a' ? 'b' : 'a'];
  const [own, other, size] = side === 'a' ? [0, sizeA, sizeA] : [sizeA, 0, sizeB];
  /** How far over what is asked the bead says this sentence, which would stand beside the sentence `beside`; 1 is enough. */
  const worth = (bead: Growing | undefined, sentence: number, beside: number): number => {
    if (!bead || bead[to] - bead[from] >= MOST || bead[otherTo] - bead[otherFrom] > 1) return 0;
    const said = dot(terms, own + sentence, other + bead[otherFrom]) / dot(terms, own + sentence, own + sentence);
    return said / (paragraph[sentence] === paragraph[beside] ? SAID : SAID_BEYOND);
  };
  const inPlace = beads.toSorted((x, y) => x[from] - y[from]);
  for (let k = 0; k <= inPlace.length; k++) {
    const [before, after] = [inPlace[k - 1], inPlace[k]];
    for (;;) {
      const [first, end] = [before?.[to] ?? 0, after?.[from] ?? size];
      if (first >= end) break;
      const [forward, back] = [worth(before, first, first - 1), worth(after, end - 1, end)];
      if (before && forward >= 1 && forward >= back) before[to]++;
      else if (after && back >= 1) after[from]--;
      else break;
    }
  }
}
