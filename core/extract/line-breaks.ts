import { endsSentence } from '../language/sentence.ts';
import type { Link } from '../model/index.ts';
import { readByline } from './furniture/byline.ts';
import { readDateLine } from './furniture/date.ts';
import { printed } from './white-space.ts';

/** Shortest run on both sides of a single line break, in UTF-16 units, that makes it a paragraph break. */
const SHORTEST_PARAGRAPH = 60;

/** A stretch between line breaks, with the links in it; `listed` where it is an entry of a list. */
interface Part {
  readonly text: string;
  readonly links: Link[];
  readonly listed: boolean;
}

/**
 * Parts text at its line breaks ("\n" stands for one), with the links that fall in each part. Two breaks part paragraphs; a single
 * one does so only between whole sentences of some length:
 *
 *     "The bridge fell at dawn, killing two people, officials said.\nPolice closed the road for the rest of the day, they said."  →  two
 *     "12 High Street\nWexcombe"  →  one: "12 High Street Wexcombe"
 */
export function splitAtBreaks(text: string, links: readonly Link[]): Part[] {
  if (!text.includes('\n')) {
    const whole = trimmed(text, 0, text.length, links);
    return whole.text === '' ? [] : [{ ...whole, listed: false }];
  }
  const runs: { from: number; to: number }[] = [];
  const pattern = /(?<!\s)\s*\n\s*/g;
  let from = 0;
  const listed = entriesOf(text);
  for (const match of text.matchAll(pattern)) {
    // A wide space after a break opens a Japanese or Chinese paragraph.
    const double =
      /\n[ \t]*\u3000/.test(match[0]) ||
      (match[0].match(/\n/g)?.length ?? 0) > 1 ||
      (listed.has(match.index) && listed.has(match.index + match[0].length));
    const above = text.slice(from, match.index).trim();
    const labels = /[:：]$/.test(above) && listed.has(match.index + match[0].length);
    const next = text.indexOf('\n', match.index + match[0].length);
    const below = text.slice(match.index + match[0].length, next < 0 ? undefined : next).trim();
    const sentences = endsSentence(above) && above.length >= SHORTEST_PARAGRAPH && below.length >= SHORTEST_PARAGRAPH;
    if (!double && !labels && !sentences && !isHeadLine(above) && !isHeadLine(below)) continue;
    runs.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  runs.push({ from, to: text.length });
  return runs
    .map((run) => ({ ...trimmed(text, run.from, run.to, links), listed: listed.has(run.to - trailing(text, run.from, run.to)) }))
    .filter((it) => it.text !== '');
}

/** Fewest lines of like build between single breaks that are a list, and the longest of them in UTF-16 units. */
const FEWEST_ENTRIES = 3;
const LONGEST_ENTRY = 160;
/** "6/9 – Dunmere, County Hall", "• Two eggs", "Semi-final: Halm 2 Ostrow 1": lines that begin with a mark or a figure, or that a dash or colon parts. */
const ENTRY = /^(?:[•‣▪◦●■*·–—-]\s*\S|\(?\d)|^[^.!?\n]{1,60}(?:\s[–—-]\s|:\s)\S/;

/** Where the lines of lists between single breaks begin and end, in UTF-16 units: three or more of like build in a row. */
function entriesOf(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  if (!text.includes('\n')) return ends;
  let row: [from: number, to: number][] = [];
  const close = (): void => {
    if (row.length >= FEWEST_ENTRIES) for (const [from, to] of row) ends.add(from).add(to);
    row = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const bare = line.trim();
    if (bare === '') continue;
    const from = index + line.length - line.trimStart().length;
    if (bare.length <= LONGEST_ENTRY && ENTRY.test(bare)) row.push([from, from + bare.length]);
    else close();
  }
  close();
  return ends;
}

/** White space before the end of a stretch, in UTF-16 units. */
function trailing(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] as string)) end--;
  return to - end;
}

/** A byline or a date between single breaks stands for itself: "Cannery fire out\nBy Nell Strand\nMonday, March 2, 2026". */
const isHeadLine = (run: string): boolean => run.length < 120 && (readByline(run) !== null || readDateLine(run) !== null);

/** A stretch of raw text with single spaces, its links moved along. Links stand in order and do not overlap. */
function trimmed(text: string, from: number, to: number, links: readonly Link[]): { text: string; links: Link[] } {
  const chunks: string[] = [];
  let length = 0;
  let spaced = true;
  const append = (start: number, end: number): void => {
    let chunk = printed(text.slice(start, end));
    if (spaced && chunk.startsWith(' ')) chunk = chunk.slice(1);
    if (chunk === '') return;
    chunks.push(chunk);
    length += chunk.length;
    spaced = chunk.endsWith(' ');
  };
  const placed: Link[] = [];
  let at = from;
  for (const link of links) {
    if (link.start < at || link.start >= to) continue;
    append(at, link.start);
    const start = length;
    const wasSpaced = spaced;
    at = Math.min(to, link.end);
    append(link.start, at);
    const words = chunks.at(-1) ?? '';
    const first = start + (!wasSpaced && words.startsWith(' ') ? 1 : 0);
    const last = length - (spaced ? 1 : 0);
    if (length > start && last > first) placed.push({ start: first, end: last, href: link.href });
  }
  append(at, to);
  const whole = chunks.join('').trimEnd();
  return { text: whole, links: placed.filter((link) => link.start < whole.length) };
}
