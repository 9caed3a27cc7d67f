import { endsSentence, isProse, isSmall } from '../../language/sentence.ts';
import { goesOnElsewhere, isJump, mayBePageNumber } from '../page-number.ts';
import { type Piece, part, setAside } from '../piece.ts';

/** Most lines that the foot of one page and the head of the next leave between two halves of a paragraph. */
const MOST_LINES = 4;
/** Most lines between the foot of a story's first part and the head of its second. */
const MOST_BETWEEN = 8;
/** Longest of them, in UTF-16 units. */
const LONGEST = 90;

/**
 * What the borders of pages leave in text that was copied from a PDF or a printed page is set aside, and a paragraph that runs on over a
 * border is made whole:
 *
 *     …whether the crews are     →  …whether the crews are to be paid
 *     2
 *     VELDEN POST
 *     to be paid
 */
export function mendPageBreaks(pieces: readonly Piece[]): Piece[] {
  const heads = runningHeads(pieces);
  const mended: Piece[] = [];
  // The last piece that is of the story, and whether a running head stands behind it.
  let last = -1;
  let parted = false;
  for (const it of pieces) {
    const above = mended[last];
    if (heads.has(it)) {
      const aside = { ...it };
      setAside(aside, 'running-head');
      mended.push(aside);
      parted = true;
    } else if (above?.kind === 'paragraph' && parted && runsOn(above, it)) {
      mended[last] = joined(above, it);
    } else {
      mended.push(it);
      if (it.kind === null) continue;
      last = mended.length - 1;
      parted = false;
    }
  }
  return mended;
}

/** Lines at the borders of pages: page numbers, and short lines beside them or beside a page break that stand there more than once or between two halves of a sentence. */
function runningHeads(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const short = (it: Piece | undefined): it is Piece =>
    it?.kind === 'paragraph' && it.text.length <= LONGEST && !(isProse(it.text) && endsSentence(it.text));
  const bare = (it: Piece): string => it.text.replace(/\d+/g, '#');
  const times = new Map<string, number>();
  for (const it of pieces) if (short(it)) times.set(bare(it), (times.get(bare(it)) ?? 0) + 1);
  const found = new Set<Piece>();
  // "Turn to Page 8", an advertisement, "From Page 6": what stands between is the page's.
  pieces.forEach((it, i) => {
    if (!goesOnElsewhere(it.text)) return;
    found.add(it);
    const on = pieces.findIndex((other, k) => k > i && k <= i + MOST_BETWEEN && goesOnElsewhere(other.text));
    for (const other of pieces.slice(i, on + 1)) if (other.kind !== null) found.add(other);
  });
  for (let i = 1; i < pieces.length; i++) {
    if (!short(pieces[i])) continue;
    let to = i;
    while (short(pieces[to]) && to - i < MOST_LINES) to++;
    const run = pieces.slice(i, to);
    const [above, below] = [pieces[i - 1] as Piece, pieces[to]];
    const isBorder = run.some((it) => mayBePageNumber(it.text) || it.rule === 'page-top' || isAddress(it.text) || isJump(it.text));
    const cut = below !== undefined && isProse(above.text) && runsOn(above, below);
    const repeated = run.filter(
      (it) => (times.get(bare(it)) ?? 0) > 1 || mayBePageNumber(it.text) || isAddress(it.text) || isJump(it.text) || it.rule === 'page-top',
    );
    if (isBorder && isProse(above.text))
      for (const it of cut ? run : below === undefined || isProse(below.text) ? repeated : []) found.add(it);
    i = Math.max(i, to - 1);
  }
  return found;
}

/** "www.velmargazette.example": a page's address printed at its foot. */
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(text);

/** Whether a paragraph goes on in another: the first has no end, and the second begins in small letters. */
const runsOn = (above: Piece, below: Piece): boolean =>
  below.kind === 'paragraph' && !endsSentence(above.text) && !/[:：]$/.test(above.text) && isSmall(below.text[0] ?? 'A');

function joined(above: Piece, below: Piece): Piece {
  const origin = above.origin && below.origin ? { start: above.origin.start, end: below.origin.end } : above.origin;
  const whole = { ...above, text: `${above.text} ${below.text}`, origin };
  return part(whole, 0, whole.text.length);
}
