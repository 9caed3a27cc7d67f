import { isSmall } from '../furniture/sentence.ts';
import { linkShare, type Piece, setAside } from '../piece.ts';

/** A drop cap in an element of its own goes back to its word: "T", "urkey was removed…" → "Turkey was removed…". */
export function rejoined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const it of pieces) {
    const above = all.at(-1);
    if (above?.kind === 'paragraph' && it.kind === 'paragraph' && /^["“«„'‘]?[A-ZÀ-ÞА-Я]$/.test(above.text) && isSmall(it.text[0] ?? '')) {
      const shift = above.text.length;
      all[all.length - 1] = {
        ...it,
        text: above.text + it.text,
        links: it.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift })),
        origin: above.origin && it.origin ? { start: above.origin.start, end: it.origin.end } : null,
      };
    } else all.push(it);
  }
  return all;
}

/** A box of one link between two paragraphs of the story is the story's own link to a related article, whatever its class name says. */
export function relatedInside(pieces: readonly Piece[]): Piece[] {
  const story = (it: Piece | undefined): boolean => it !== undefined && it.kind !== null && it.kind !== 'headline';
  return pieces.map((it, i) => {
    if (it.rule !== 'related-box' || it.links.length !== 1 || linkShare(it) < 0.6) return it;
    return story(pieces[i - 1]) && story(pieces[i + 1]) ? { ...it, kind: 'paragraph', rule: '' } : it;
  });
}

/** Shortest text, in UTF-16 units, that is a copy by itself and not a refrain. */
const SHORTEST_COPY = 40;

/**
 * Sets aside the second of two copies: a body given once for phones and once for desks, and a teaser that breaks off ("did not freeze…")
 * above the paragraph that goes on. Short lines go with the copy they stand in.
 */
export function withoutCopies(pieces: readonly Piece[]): Piece[] {
  const all = pieces.map((it) => ({ ...it }));
  const first = new Map<string, number>();
  let original = -1;
  all.forEach((it, i) => {
    if (it.kind === null || it.kind === 'headline') return;
    const before = first.get(it.text);
    if (before !== undefined && (it.text.length >= SHORTEST_COPY || before === nextOf(all, original))) {
      setAside(it, 'copy');
      original = before;
    } else {
      original = -1;
      if (before === undefined) first.set(it.text, i);
    }
  });
  for (const it of all) {
    if (it.kind !== 'paragraph' || !/(?:…|\.\.\.)$/.test(it.text) || it.text.length < SHORTEST_COPY) continue;
    const beginning = it.text.replace(/\s*(?:…|\.\.\.)$/, '');
    if (
      all.some(
        (other) =>
          other !== it &&
          other.kind !== null &&
          other.text.length > beginning.length &&
          other.text.startsWith(beginning) &&
          other.text !== it.text,
      )
    )
      setAside(it, 'teaser');
  }
  return all;
}

const nextOf = (all: readonly Piece[], index: number): number => (index < 0 ? -1 : all.findIndex((it, i) => i > index && it.kind !== null));
