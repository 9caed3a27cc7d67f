import { type FoundMetadata, furnish } from '../furniture/furnish.ts';
import type { Piece } from '../piece.ts';
import { setCopiesAside } from './copies.ts';
import { setCoverNoteAside } from './cover-note.ts';
import { nameCrossheads } from './crossheads.ts';
import { readHead } from './head.ts';
import { setTailAside } from './tail.ts';

/** Finds the story among lines whose words alone say what they are. */
export function storyInLines(pieces: Piece[]): { pieces: Piece[]; found: FoundMetadata } {
  setCopiesAside(pieces);
  setCoverNoteAside(pieces);
  const outlet = readHead(pieces);
  setTailAside(pieces);
  nameCrossheads(pieces);
  const { pieces: furnished, found } = furnish(pieces);
  if (outlet) found.outlet ??= outlet;
  return { pieces: furnished, found };
}
