import { FULL_WIDTH_STOPS, STOPS } from '../../language/stops.ts';
import { firstWhere } from '../../model/index.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Side } from '../side.ts';

/** Part of a long entry that is named by itself. */
export interface Window {
  readonly a: Side;
  readonly b: Side;
  /** Its stretches, as offsets into its own sides. */
  readonly stretches: readonly Stretch[];
  /** Index of its first stretch among the entry's. */
  readonly first: number;
}

// Letters of a side. Naming looks around each edit at what its passage states, so that its cost grows with the square of a passage:
// longer ones are cut where the texts agree, at the end of a sentence. No paragraph of a newspaper comes near it.
const LONGEST = 6000;
// Letters after which a passage without the end of a sentence is cut at any word that agrees: no writing has such sentences, tables and runs of signs do.
const ENDLESS = 2 * LONGEST;

/** Where the last sentence of an agreeing stretch begins, as an offset into the base; -1 where none does. */
function sentenceIn(stretch: Stretch, a: Side): number {
  if (stretch.differs !== 'no' || stretch.link) return -1;
  const text = a.text.slice(stretch.startA, stretch.endA);
  for (let at = text.length - 2; at > 0; at--) {
    if ((text[at] === ' ' && STOPS.includes(text[at - 1] as string)) || FULL_WIDTH_STOPS.includes(text[at] as string))
      return stretch.startA + at + 1;
  }
  return -1;
}

/** The index of the token that begins at or after an offset. */
const tokenFrom = (side: Side, at: number): number => firstWhere(side.starts, (start) => start >= at);

/** Where the last word of an agreeing stretch begins, as an offset into the base; -1 where none does after its beginning. */
function wordIn(stretch: Stretch, a: Side, b: Side): number {
  if (stretch.differs !== 'no' || stretch.link) return -1;
  const shift = stretch.startB - stretch.startA;
  let i = tokenFrom(a, stretch.endA);
  if (a.starts[i] !== stretch.endA) i--;
  for (let at = a.starts[i] ?? -1; at > stretch.startA; at = a.starts[--i] ?? -1)
    if (b.starts[tokenFrom(b, at + shift)] === at + shift) return at;
  return -1;
}

/** Where an agreeing stretch is cut: at its last sentence, where it is `endless` at the last word of its first `room` letters; -1 where it cannot be. */
function cutIn(stretch: Stretch, a: Side, b: Side, room: number, endless: boolean): number {
  if (stretch.differs !== 'no' || !endless) return sentenceIn(stretch, a);
  const end = Math.min(stretch.endA, stretch.startA + Math.max(room, 0));
  const head = { ...stretch, endA: end, endB: end - stretch.startA + stretch.startB };
  const sentence = sentenceIn(head, a);
  return sentence >= 0 ? sentence : wordIn(room > 0 ? head : stretch, a, b);
}

function slice(side: Side, start: number, end: number): Side {
  const [from, to] = [tokenFrom(side, start), tokenFrom(side, end)];
  return {
    text: side.text.slice(start, end),
    blocks: side.blocks,
    tokens: side.tokens.slice(from, to),
    starts: side.starts.slice(from, to + 1).map((at) => at - start),
    links: [],
  };
}

/** Cuts an entry into windows; an entry of usual length is one. */
export function windows(a: Side, b: Side, stretches: readonly Stretch[]): readonly Window[] {
  if (Math.max(a.text.length, b.text.length) <= LONGEST) return [{ a, b, stretches, first: 0 }];
  const found: Window[] = [];
  let [first, startA, startB] = [0, 0, 0];
  let pieces: Stretch[] = [];
  const shift = (stretch: Stretch): Stretch => ({
    ...stretch,
    startA: stretch.startA - startA,
    endA: stretch.endA - startA,
    startB: stretch.startB - startB,
    endB: stretch.endB - startB,
  });
  const close = (endA: number, endB: number): void => {
    found.push({ a: slice(a, startA, endA), b: slice(b, startB, endB), stretches: pieces, first });
    pieces = [];
    [startA, startB] = [endA, endB];
  };
  stretches.forEach((whole, i) => {
    let stretch = whole;
    for (;;) {
      const length = Math.max(stretch.endA - startA, stretch.endB - startB);
      const cut = length > LONGEST ? cutIn(stretch, a, b, ENDLESS - (stretch.startA - startA), length > ENDLESS) : -1;
      if (cut < 0) break;
      const cutB = cut - stretch.startA + stretch.startB;
      pieces.push(shift({ ...stretch, endA: cut, endB: cutB }));
      close(cut, cutB);
      first = i;
      stretch = { ...stretch, startA: cut, startB: cutB };
    }
    pieces.push(shift(stretch));
  });
  close(a.text.length, b.text.length);
  return found;
}
