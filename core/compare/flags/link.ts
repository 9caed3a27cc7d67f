import { BODY_KINDS } from '../../model/index.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Side } from '../side.ts';
import { cite, type Draft, excerpt, type Raise } from './draft.ts';

interface LinkPlace {
  readonly link: 'came' | 'went';
  /** Half-open offsets into the base's side. */
  readonly start: number;
  readonly end: number;
}

/** The part of an agreeing stretch that one side links and the other does not, in the base's offsets, in order. */
function linksIn(stretch: Stretch, a: Side, b: Side): readonly LinkPlace[] {
  const shift = stretch.startA - stretch.startB;
  const inA = a.links.map(({ start, end }) => ({ start, end }));
  const inB = b.links.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const found: LinkPlace[] = [];
  const look = (own: typeof inA, others: typeof inA, link: LinkPlace['link']): void => {
    for (const one of own) {
      const start = Math.max(one.start, stretch.startA);
      const end = Math.min(one.end, stretch.endA);
      if (start < end && !others.some((other) => other.start < end && start < other.end)) found.push({ link, start, end });
    }
  };
  look(inB, inA, 'came');
  look(inA, inB, 'went');
  return found.sort((x, y) => x.start - y.start);
}

/** Cuts agreeing stretches where a link came or went: `a study by [Wexcombe University]`. Only the story's own words count, not a byline's. */
export function withLinks(stretches: readonly Stretch[], a: Side, b: Side): readonly Stretch[] {
  if (a.links.length + b.links.length === 0) return stretches;
  if (![...a.blocks, ...b.blocks].every((block) => BODY_KINDS.has(block.kind))) return stretches;
  return stretches.flatMap((stretch) => {
    if (stretch.differs !== 'no') return [stretch];
    const shift = stretch.startB - stretch.startA;
    const pieces: Stretch[] = [];
    let at = stretch.startA;
    const put = (end: number, link: LinkPlace['link'] | null): void => {
      if (end <= at) return;
      pieces.push({ startA: at, endA: end, startB: at + shift, endB: end + shift, differs: 'no', move: null, ...(link ? { link } : {}) });
      at = end;
    };
    for (const place of linksIn(stretch, a, b)) {
      put(place.start, null);
      put(place.end, place.link);
    }
    put(stretch.endA, null);
    return pieces;
  });
}

/** A link on words that stand in both texts. */
export const linkMoved: Raise = ({ passage }) =>
  passage.stretches.flatMap((stretch, i): Draft[] => {
    if (!stretch.link) return [];
    const words = passage.a.text.slice(stretch.startA, stretch.endA);
    const came = stretch.link === 'came';
    return [
      {
        kind: came ? 'link-added' : 'link-removed',
        entry: passage.pairing.id,
        stretches: [i],
        base: excerpt(passage.a, stretch.startA, stretch.endA),
        witness: excerpt(passage.b, stretch.startB, stretch.endB),
        reason: `The words ${cite(words)} are a link in the ${came ? 'witness' : 'base'} and not in the ${came ? 'base' : 'witness'}.`,
      },
    ];
  });
