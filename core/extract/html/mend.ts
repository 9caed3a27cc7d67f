import { endsSentence, isProse, isSmall, wordCount } from '../../language/sentence.ts';
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
  const byBeginning = new Map<string, string>();
  for (const { kind, text } of all) if (kind !== null && text.length > SHORTEST_COPY) byBeginning.set(text.slice(0, SHORTEST_COPY), text);
  for (const it of all) {
    if (it.kind !== 'paragraph' || !/(?:…|\.\.\.)$/.test(it.text)) continue;
    const beginning = it.text.replace(/\s*(?:…|\.\.\.)$/, '');
    const whole = byBeginning.get(beginning.slice(0, SHORTEST_COPY));
    if (whole !== undefined && whole !== it.text && whole.length > beginning.length && whole.startsWith(beginning)) setAside(it, 'teaser');
  }
  return all;
}

/** Index of the block after one; -1 when there is none. */
function nextOf(all: readonly Piece[], index: number): number {
  if (index < 0) return -1;
  for (let i = index + 1; i < all.length; i++) if (all[i]?.kind !== null) return i;
  return -1;
}

/** A slide show tells its story under its pictures: where the captions hold more running text than the paragraphs, they are paragraphs. */
export function slideShow(pieces: readonly Piece[]): Piece[] {
  const prose = (kinds: readonly Piece['kind'][]): number =>
    pieces.reduce((sum, it) => sum + (kinds.includes(it.kind) && isProse(it.text) ? it.text.length : 0), 0);
  if (prose(['caption']) <= prose(['paragraph', 'quotation', 'list-item'])) return [...pieces];
  return pieces.map((it) =>
    it.kind === 'caption' && isProse(it.text) && it.text.length > SHORTEST_SLIDE ? { ...it, kind: 'paragraph' } : it,
  );
}

/** Shortest text, in UTF-16 units, of a slide that tells something. */
const SHORTEST_SLIDE = 80;
/** Most words of a loose line at the foot of a story. */
const LOOSE_WORDS = 8;

/** Loose lines below the last paragraph are labels of what the page shows there: "Digital edition!", "Hide sources", "ERSCHIENEN IN". */
export function withoutLooseEnd(pieces: readonly Piece[]): Piece[] {
  const body = (it: Piece): boolean => it.kind === 'paragraph' || it.kind === 'quotation' || it.kind === 'list-item';
  const last = pieces.findLastIndex((it) => body(it) && (isProse(it.text) || it.kind === 'list-item' || endsSentence(it.text)));
  return pieces.map((it, i) =>
    i > last && last >= 0 && it.kind === 'paragraph' && it.rule === '' && wordCount(it.text) <= LOOSE_WORDS
      ? { ...it, kind: null, rule: 'loose-end' }
      : it,
  );
}
