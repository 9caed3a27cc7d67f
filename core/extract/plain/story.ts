import { splitAgo } from '../furniture/ago.ts';
import { type FoundMetadata, furnish } from '../furniture/furnish.ts';
import type { Piece } from '../piece.ts';
import { setCopiesAside } from './copies.ts';
import { setCoverNoteAside } from './cover-note.ts';
import { nameCrossheads } from './crossheads.ts';
import { nameDeckAhead } from './deck.ts';
import { readHead } from './head.ts';
import { setPullQuotesAside } from './pull-quotes.ts';
import { setTailAside } from './tail.ts';
import { setTakesAside, splitTakeMark } from './takes.ts';

/** Finds the story among lines whose words alone say what they are. */
export function storyInLines(read: Piece[]): { pieces: Piece[]; found: FoundMetadata } {
  const pieces = read.flatMap((it) => splitAgo(it)).flatMap(splitTakeMark);
  setCopiesAside(pieces);
  setCoverNoteAside(pieces);
  nameDeckAhead(pieces);
  const outlet = readHead(pieces);
  setTakesAside(pieces);
  setPullQuotesAside(pieces);
  setTailAside(pieces);
  nameCrossheads(pieces);
  const { pieces: furnished, found } = furnish(pieces);
  if (outlet) found.outlet ??= outlet;
  return { pieces: furnished, found };
}
