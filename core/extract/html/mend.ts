import { endsSentence, isProse, isSmall, wordCount } from '../../language/sentence.ts';
import { append, type Link } from '../../model/index.ts';
import { isRate } from '../furniture/foot.ts';
import { linkShare, type Piece, part, setAside } from '../piece.ts';

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

/** Most pieces of the page that stand between two halves of a sentence: an advert's label, its picture's, a link that a script put in. */
const MOST_BETWEEN = 3;
/** Most words of a link that a page puts in the place of a word of its story. */
const KEYWORD = 4;

/**
 * A sentence that a box of the page cuts in two is one again: "The council said" … "Advertisement" … "on Tuesday that the bridge would
 * stay shut." What the page links as a keyword is a word of the sentence and goes with it; anything else between stays set aside.
 */
export function unsplit(pieces: readonly Piece[]): Piece[] {
  const all = [...pieces];
  for (let i = 0; i < all.length; i++) {
    const above = all[i] as Piece;
    if (above.kind !== 'paragraph' || above.level > 0 || !runsOn(above.text)) continue;
    let next = i + 1;
    while (next < all.length && next <= i + MOST_BETWEEN && all[next]?.kind === null) next++;
    const below = all[next];
    if (next === i + 1 || below?.kind !== 'paragraph' || below.level > 0 || !goesOn(below.text)) continue;
    const between = all.slice(i + 1, next);
    const words = between.filter((it) => KEYWORD_BOXES.has(it.rule) && linkShare(it) > 0.9 && wordCount(it.text) <= KEYWORD);
    all.splice(i, next - i + 1, joined([above, ...words, below]), ...between.filter((it) => !words.includes(it)));
    i--;
  }
  return all;
}

const KEYWORD_BOXES = new Set(['article-data', 'related-box', 'topics', 'outside-story', 'link-list']);
const runsOn = (text: string): boolean => wordCount(text) >= 2 && /[\p{L}\p{N},]$/u.test(text);
const goesOn = (text: string): boolean => /^(?:[\p{Ll}]|[,;.]\s?\p{Ll})/u.test(text) && wordCount(text) >= 2;

/** Pieces as one, a space between each two; links move along. */
function joined(parts: readonly Piece[]): Piece {
  const [first, last] = [parts[0] as Piece, parts.at(-1) as Piece];
  let text = '';
  const links: Link[] = [];
  for (const it of parts) {
    if (text !== '' && !/^[,;.]/.test(it.text)) text += ' ';
    const shift = text.length;
    append(
      links,
      it.links.map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href })),
    );
    text += it.text;
  }
  const origin = first.origin && last.origin ? { start: first.origin.start, end: last.origin.end } : null;
  return { ...first, text, links, origin, emphasis: last.emphasis };
}

/** Most words of a label over boxes with other stories, and of a kicker over a headline. */
const LABEL = 7;

/** Boxes in which a page links to what is no part of its story. */
const OF_OTHERS = new Set(['advert', 'related-box', 'link-list']);

/** "Most read today" over cards of other stories goes with them. */
export function labelsOfTeasers(pieces: readonly Piece[]): Piece[] {
  return pieces.map((it, i) => {
    const next = pieces[i + 1];
    const label = (it.kind === 'crosshead' || it.kind === 'paragraph') && wordCount(it.text) <= LABEL && !endsSentence(it.text);
    if (!label) return it;
    const other =
      next?.kind === null && OF_OTHERS.has(next.rule) && it.kind === 'paragraph' && linkShare(next) > 0.8 && wordCount(next.text) > 2;
    return other || next?.rule === 'teaser' || next?.rule === 'next-story' ? { ...it, kind: null, rule: 'teaser' } : it;
  });
}

/**
 * Parts a kicker from the headline whose element it shares: "Night work Bakery wakes the street" is "Bakery wakes the street" where the page
 * calls itself so. `headline` is its index, -1 for none.
 */
export function withoutKicker(pieces: readonly Piece[], headline: number, titles: readonly string[]): Piece[] {
  const it = pieces[headline];
  if (it?.kind !== 'headline') return [...pieces];
  const title = titles.find((one) => one.length >= SHORTEST_TITLE && it.text.length > one.length + 1 && isSetApart(it.text, one));
  const at = title === undefined ? 0 : it.text.length - title.length;
  // "Jetty drifts ashore – found by its joiner": a dash joins what the page's own title is parted at.
  if (at === 0 || wordCount(it.text.slice(0, at).trim()) > LABEL || /[–—:|-]\s*$/.test(it.text.slice(0, at))) return [...pieces];
  const kicker: Piece = { ...part(it, 0, at), kind: null, rule: 'kicker' };
  return [...pieces.slice(0, headline), kicker, part(it, at, it.text.length), ...pieces.slice(headline + 1)];
}

/** Whether a text ends in a title, with a space before it or with none that only a style stands for: "WeatherRain over Brenn". */
const isSetApart = (text: string, title: string): boolean =>
  text.endsWith(` ${title}`) || (text.endsWith(title) && isSmall(text.at(-title.length - 1) ?? '') && !isSmall(title[0] ?? 'a'));

/** Shortest title, in UTF-16 units, that a headline is compared with from its end. */
const SHORTEST_TITLE = 15;

/** A box of one link between two paragraphs of the story is the story's own link to a related article, whatever its class name says. */
export function relatedInside(pieces: readonly Piece[]): Piece[] {
  const story = (it: Piece | undefined): boolean => it !== undefined && it.kind !== null && it.kind !== 'headline';
  return pieces.map((it, i) => {
    if (it.rule !== 'related-box' || it.links.length !== 1 || linkShare(it) < 0.6) return it;
    return story(pieces[i - 1]) && story(pieces[i + 1]) ? { ...it, kind: 'related-link', rule: 'link-line' } : it;
  });
}

/** "[1/3]" before the words under a picture. */
const COUNTER = /^[[(]\s?\d{1,3}\s?\/\s?\d{1,3}\s?[\])]/;
/** Most words of an offer behind them. */
const OFFER = 8;

/** Parts the counter of a gallery from a caption, and a link that no space joins to its end: "[1/3]The quay.Buy this picture". */
export function withoutOffers(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((it): Piece[] => {
    if (it.kind !== 'caption') return [it];
    const from = COUNTER.exec(it.text)?.[0].length ?? 0;
    const last = it.links.at(-1);
    const glued = last && last.end === it.text.length && last.start > from && /[\p{L}\p{N}.)]/u.test(it.text[last.start - 1] ?? '');
    const to = glued && wordCount(it.text.slice(last.start)) <= OFFER ? last.start : it.text.length;
    if (from === 0 && to === it.text.length) return [it];
    const aside = (start: number, end: number, rule: string): Piece[] =>
      start < end ? [{ ...part(it, start, end), kind: null, rule }] : [];
    return [...aside(0, from, 'slide-count'), part(it, from, to), ...aside(to, it.text.length, 'link-line')];
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
  const copied = runsOfCopies(all);
  all.forEach((it, i) => {
    if (it.kind === null || it.kind === 'headline') return;
    const before = first.get(it.text);
    if (before !== undefined && copied[i] && (it.text.length >= SHORTEST_COPY || before === nextOf(all, original))) {
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
    const beginning = it.text.replace(/(?:…|\.\.\.)$/, '').trimEnd();
    const whole = byBeginning.get(beginning.slice(0, SHORTEST_COPY));
    if (whole !== undefined && whole !== it.text && whole.length > beginning.length && whole.startsWith(beginning)) setAside(it, 'teaser');
  }
  return all;
}

/**
 * For each piece whether it may be a copy. The steps of a recipe come again under each dish, a rule under each match: entries of a list
 * are copies only beside a paragraph that is one.
 */
function runsOfCopies(all: readonly Piece[]): boolean[] {
  const seen = new Set<string>();
  const again = all.map((it) => {
    if (it.kind === null || it.kind === 'headline') return null;
    const before = seen.has(it.text);
    seen.add(it.text);
    return before;
  });
  const copied: boolean[] = new Array(all.length).fill(false);
  for (let i = 0; i < all.length; i++) {
    if (!again[i]) continue;
    let to = i;
    while (to < all.length && again[to] !== false) to++;
    const run = all.slice(i, to);
    const listed = run.every((it) => it.kind === null || it.kind === 'list-item' || it.text.length < SHORTEST_COPY);
    if (!listed) copied.fill(true, i, to);
    i = to - 1;
  }
  return copied;
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
    i > last && last >= 0 && it.kind === 'paragraph' && it.rule === '' && wordCount(it.text) <= LOOSE_WORDS && !isRate(it.text)
      ? { ...it, kind: null, rule: 'loose-end' }
      : it,
  );
}
