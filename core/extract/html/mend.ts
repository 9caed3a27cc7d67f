import { isSmall } from '../furniture/sentence.ts';
import { linkShare, type Piece } from '../piece.ts';

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
