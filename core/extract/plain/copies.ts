import { isProse } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';

/** Least text, in UTF-16 units, of one paragraph that is said twice by a copy and not by the story. */
const LONG = 100;

/**
 * A page that was copied twice, or whose head stands again before the story, says the same lines in the same order. The later ones are set
 * aside: a row of two or more with a paragraph among them, a row above the story, or one long paragraph. A line that a story repeats stays.
 */
export function setCopiesAside(pieces: readonly Piece[]): void {
  const first = new Map<string, number>();
  const lead = pieces.findIndex((it) => it.kind !== null && isProse(it.text) && it.text.length > LONG);
  for (let i = 0; i < pieces.length; i++) {
    const it = pieces[i] as Piece;
    const before = first.get(it.text);
    if (before === undefined) {
      first.set(it.text, i);
      continue;
    }
    let length = 0;
    while (before + length < i && pieces[i + length] && pieces[i + length]?.text === pieces[before + length]?.text) length++;
    const run = pieces.slice(i, i + length);
    const told = run.filter((one) => isProse(one.text) && one.text.length > LONG / 2).length;
    const copied = (length > 1 && (told > 0 || i < lead)) || it.text.length > LONG;
    if (copied) for (const one of run) if (one.kind !== null) setAside(one, 'copied-twice');
    i += length - 1;
  }
}
