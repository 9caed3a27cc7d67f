import { BODY_KINDS, firstWhere, type Link } from '../../model/index.ts';
import type { Stretch } from '../place/stretch.ts';
import type { Side } from '../side.ts';
import { cite, type Draft, excerpt, type Raise } from './draft.ts';

interface LinkPlace {
  readonly link: 'came' | 'went' | 'other';
  /** Half-open offsets into the base's side. */
  readonly start: number;
  readonly end: number;
}

/** Where a link leads, without what is of the way there: the scheme, `www`, what counts visits, a slash at the end. */
export function target(href: string): string {
  const [address = '', query = ''] = href.trim().replace(/#.*/, '').split('?');
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|ref=|cmp|mc_)/i.test(part));
  const place = address
    .replace(/^https?:/i, '')
    .replace(/^\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
  return kept.length > 0 ? `${place}?${kept.join('&')}` : place;
}

/** Index of the first of links in order that ends after an offset. */
const linkFrom = (links: readonly Link[], at: number): number => firstWhere(links, ({ end }) => end > at);

/** The first of links in order that shares letters with a half-open range. */
function linkAcross(links: readonly Link[], start: number, end: number): Link | undefined {
  const link = links[linkFrom(links, start)];
  return link && link.start < end ? link : undefined;
}

/** The links of a side that a half-open range touches. */
function linksAcross(links: readonly Link[], start: number, end: number): readonly Link[] {
  const found: Link[] = [];
  for (let i = linkFrom(links, start); i < links.length && (links[i] as Link).start < end; i++) found.push(links[i] as Link);
  return found;
}

/** The part of an agreeing stretch that one side links and the other does not, in the base's offsets, in order. */
function linksIn(stretch: Stretch, a: Side, b: Side): readonly LinkPlace[] {
  const shift = stretch.startA - stretch.startB;
  const inA = linksAcross(a.links, stretch.startA, stretch.endA);
  const inB = linksAcross(b.links, stretch.startB, stretch.endB).map(({ start, end, href }) => ({
    start: start + shift,
    end: end + shift,
    href,
  }));
  const found: LinkPlace[] = [];
  const look = (own: readonly Link[], others: readonly Link[], link: LinkPlace['link']): void => {
    for (const one of own) {
      const start = Math.max(one.start, stretch.startA);
      const end = Math.min(one.end, stretch.endA);
      if (start < end && !linkAcross(others, start, end)) found.push({ link, start, end });
    }
  };
  look(inB, inA, 'came');
  look(inA, inB, 'went');
  for (const one of inA) {
    const other = linkAcross(inB, one.start, one.end);
    const [start, end] = [Math.max(one.start, other?.start ?? 0, stretch.startA), Math.min(one.end, other?.end ?? 0, stretch.endA)];
    if (other && start < end && target(one.href) !== target(other.href)) found.push({ link: 'other', start, end });
  }
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

const hrefAt = (side: Side, at: number): string => side.links.find(({ start, end }) => start <= at && at < end)?.href ?? '';

/** A link on words that stand in both texts: it came, it went, or it leads elsewhere. */
export const linkMoved: Raise = ({ passage }) =>
  passage.stretches.flatMap((stretch, i): Draft[] => {
    if (!stretch.link) return [];
    const words = passage.a.text.slice(stretch.startA, stretch.endA);
    const came = stretch.link === 'came';
    const changed = stretch.link === 'other';
    const [before, after] = [hrefAt(passage.a, stretch.startA), hrefAt(passage.b, stretch.startB)];
    return [
      {
        kind: changed ? 'link-changed' : came ? 'link-added' : 'link-removed',
        entry: passage.pairing.id,
        stretches: [i],
        base: excerpt(passage.a, stretch.startA, stretch.endA),
        witness: excerpt(passage.b, stretch.startB, stretch.endB),
        reason: changed
          ? `The words ${cite(words)} are a link in both, with other targets: ${before} / ${after}.`
          : `The words ${cite(words)} are a link in the ${came ? 'witness' : 'base'} and not in the ${came ? 'base' : 'witness'}.`,
      },
    ];
  });
