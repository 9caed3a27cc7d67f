import { isProse } from '../../language/sentence.ts';
import { saysAgo } from '../furniture/ago.ts';
import { isCapitalName, isPersonName, readByline } from '../furniture/byline.ts';
import { readCredit } from '../furniture/credit.ts';
import { datesIn, isDayLine, readDateLine } from '../furniture/date.ts';
import type { FoundMetadata } from '../furniture/furnish.ts';
import { splitHeadLine } from '../furniture/head-line.ts';
import { type Piece, part } from '../piece.ts';

/** Lines before the headline, and after the first paragraph, that may still name the author or the date. */
const BEFORE = 8;
const AFTER = 4;
/** Rules of boxes in which pages keep their bylines and dates. */
const BOXES = new Set(['article-data', 'outside-story', 'before-headline', 'page-head', 'date-line', 'author-box']);

/** Two to four words, or characters, of a script without capitals: "山田太郎", "রহিম উদ্দিন". */
const isUncapitalName = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  /^[\p{Lo}\p{M}ー々・\s]+$/u.test(text) &&
  (/\s/.test(text) ? text.split(/\s+/).length <= 4 : /^[\p{Script=Han}々ー]{2,5}$/u.test(text));
const LONGEST_NAME = 30;

const isName = (text: string): boolean => isPersonName(text) || isCapitalName(text) || isUncapitalName(text);

/** A name right above the line that dates a story is whose story it is. */
const standsOverDate = (it: Piece, below: Piece | undefined): boolean =>
  below !== undefined &&
  it.links.length === 0 &&
  isPersonName(it.text) &&
  below.text.length <= LONGEST_DATE &&
  (datesIn(below.text).length > 0 || saysAgo(below.text) || below.text.split(/\s[·•|–—-]\s/).some(isDayLine));
const LONGEST_DATE = 60;

/** Where a link to write to stands behind a name, and nothing else: "Ann Lee ann@coast.example"; -1 for any other line. */
function mailAt(it: Piece): number {
  const [link, ...more] = it.links;
  if (!link || more.length > 0 || link.end < it.text.length || !it.text.slice(link.start).includes('@')) return -1;
  return isPersonName(it.text.slice(0, link.start).trimEnd()) ? link.start : -1;
}

/** "Coast Radio | By Ann Lee": what stands behind the name of the house, where that is a byline. */
function behindHouse(it: Piece): Piece {
  const bar = readByline(it.text) === null ? it.text.lastIndexOf(' | ') : -1;
  return bar > 0 && bar <= LONGEST_HOUSE && readByline(it.text.slice(bar + 3)) !== null ? part(it, bar + 3, it.text.length) : it;
}
const LONGEST_HOUSE = 40;

/** The hour beside the name of who wrote a post. */
const HOUR = /^\d{1,2}[:.h]\d{2}\s+/;

/**
 * Takes bylines and dates out of the boxes around the headline: "By Ivan Penn", "Aug. 16, 2020", "by J.O. Haselhoef Apr. 26, 2022". A
 * date stays set aside and is only read; a line that holds both is parted. `marked` are names with which lines begin by the page's own marks.
 */
export function readAroundHeadline(
  pieces: readonly Piece[],
  authors: readonly string[],
  marked: readonly string[] = [],
): { pieces: Piece[]; found: FoundMetadata } {
  const found: FoundMetadata = {};
  const headline = pieces.findIndex((it) => it.kind === 'headline');
  const lead = pieces.findIndex((it, i) => i > headline && (it.kind === 'paragraph' || it.kind === 'quotation') && isProse(it.text));
  if (lead < 0) return { pieces: [...pieces], found };
  const from = headline < 0 ? Math.max(0, lead - BEFORE) : Math.max(0, headline - BEFORE);
  const known = new Set(authors.map((name) => name.toLowerCase()));
  let above: string | null = null;
  let named = pieces.some((it) => it.kind === 'byline');
  const all = pieces.flatMap((it, i): Piece[] => {
    const between = !named && i > headline && i < lead;
    const shown = it.kind === 'paragraph' || it.kind === 'deck';
    const mail = between && (shown || (it.kind === null && BOXES.has(it.rule))) ? mailAt(it) : -1;
    if (mail > 0) {
      named = true;
      const name = part(it, 0, mail);
      found.byline ??= name.text;
      return [
        { ...name, kind: 'byline', rule: 'byline' },
        { ...part(it, mail, it.text.length), kind: null, rule: 'contact' },
      ];
    }
    if (between && shown && standsOverDate(it, pieces[i + 1])) {
      named = true;
      found.byline ??= it.text;
      return [{ ...it, kind: 'byline', rule: 'byline' }];
    }
    if (i < from || i > lead + AFTER || it.kind !== null || it.text.length > 200) return [it];
    // The buttons may stand in one box with who wrote the story.
    const boxed = BOXES.has(it.rule) || (between && it.rule === 'share-bar' && readByline(it.text) !== null);
    if (!boxed) return [it];
    const date = datesIn(it.text)[0];
    const dates = readDateLine(it.text);
    // "Posted on January 14, 2026 by Newsroom" dates the article and names its author.
    const late = date !== undefined && readByline(it.text.slice(date.end)) !== null && readByline(it.text) === null;
    if (dates && !late) {
      // Above the headline stands today's date as often as the article's.
      if (i < headline) above ??= dates.published;
      else found.published ??= dates.published;
      found.updated ??= dates.updated;
      return [it];
    }
    const trimmed = (text: string): number => text.replace(/(?<![\s,|•·–—-])[\s,|•·–—-]+(?:on\s+)?$/i, '').length;
    const before = part(it, 0, trimmed(it.text.slice(0, date?.start ?? it.text.length)));
    const after = part(it, date?.end ?? it.text.length, it.text.length);
    const hour = HOUR.exec(before.text)?.[0].length ?? 0;
    const boxedName = it.rule === 'author-box' ? behindHouse(part(before, hour, before.text.length)) : before;
    // "রহিম উদ্দিন সিলেট": a name, and where it wrote from.
    const ahead = marked.find((one) => isName(one) && boxedName.text.startsWith(`${one} `))?.length ?? 0;
    const name = late ? after : ahead > 0 ? part(boxedName, 0, ahead) : boxedName;
    const byline = readByline(name.text);
    const credit = byline ? byline.credit : i > headline ? readCredit(name.text) : null;
    const names =
      byline !== null ||
      (it.rule === 'author-box' && isName(name.text)) ||
      known.has(name.text.toLowerCase()) ||
      (i > headline && i <= lead + 1 && standsOverDate(it, pieces[i + 1])) ||
      (credit !== null && !date);
    if (!names || name.text === '' || (named && !credit)) {
      const parts = named || i < headline ? null : splitHeadLine(it, found);
      if (parts) named = true;
      return parts ?? [it];
    }
    named = true;
    found.byline ??= byline ? byline.byline : credit ? null : name.text;
    found.creditLine ??= credit;
    if (late && date) found.published ??= date.iso;
    const kind = credit !== null && (byline === null || byline.byline === credit) ? 'credit-line' : 'byline';
    const signed = { ...name, kind, rule: 'byline' } as const;
    const dated = late ? part(it, 0, date?.end ?? 0) : part(it, date?.start ?? it.text.length, it.text.length);
    const beside = ahead > 0 && !late ? [part(boxedName, ahead, boxedName.text.length)] : [];
    if (dated.text === '') return [signed, ...beside];
    const aside = { ...dated, rule: 'date-line' };
    return late ? [aside, signed] : [signed, ...beside, aside];
  });
  found.published ??= above;
  return { pieces: all, found };
}
