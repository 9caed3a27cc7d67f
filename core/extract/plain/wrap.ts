import { endsSentence, isSmall } from '../../language/sentence.ts';
import type { PlainLine } from './lines.ts';

/** Shortest and longest line, in columns, that a hard wrap leaves: newspaper columns have 30, teleprinters and mail 80, some desks 100. */
const NARROWEST_WRAP = 28;
const WIDEST_WRAP = 110;
/** Columns by which a wrapped line may stop short of the point where its next word would have fitted. */
const SLACK = 6;
/** Share of the wrap from which a line that stops short may still go on. */
const RAGGED = 0.7;
/** Share of lines ending in a full stop from which each line is a paragraph: where text is wrapped one in five or ten ends so by chance. */
const STOPPED = 0.6;

/** Kana, Han and their marks, which are written without spaces and take two columns. */
export const isIdeograph = (code: number): boolean => (code >= 0x3000 && code < 0xa000) || (code >= 0xff00 && code < 0xff66);

/** Columns that a line takes, its indent included. */
export function widthOf(line: PlainLine): number {
  let wide = 0;
  for (let i = 0; i < line.text.length; i++) if (isIdeograph(line.text.charCodeAt(i))) wide++;
  return line.indent + line.text.length + wide;
}

/** The column at which a text was wrapped; null when its lines are not wrapped at all: then most of it stands in longer lines, or most lines are whole sentences. */
export function wrapWidth(groups: readonly (readonly PlainLine[])[]): number | null {
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const widths = inner.map(widthOf).sort((a, b) => a - b);
  const at = (share: number): number => widths[Math.floor((widths.length - 1) * share)] ?? 0;
  // Under a picture and in an advertisement of a narrow column stand longer lines than in the column: 34, 34, … 57, 52.
  const narrow = WIDER.map(at).find((width) => width < at(0.95) * NARROW && width >= NARROWEST_WRAP);
  if (narrow !== undefined && shareOver(groups, narrow) < BESIDE && !isList(inner, NARROWEST_WRAP)) return narrow;
  const widest = at(0.95);
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return null;
  // A list of headlines has lines of like length too; but where text was wrapped, hardly any of it stands in longer lines.
  if (shareOver(groups, widest) > 0.2) return null;
  return isList(inner, NARROWEST_WRAP) ? null : widest;
}

/** Shares of the lines among which the width of a narrow column is looked for, and how much narrower it is than the rest. */
const WIDER = [0.9, 0.85, 0.8, 0.75];
const NARROW = 0.8;
/** Most of the text, as a share, that stands beside the column. */
const BESIDE = 0.33;

/** Share of a text that stands in lines wider than a column. */
function shareOver(groups: readonly (readonly PlainLine[])[], column: number): number {
  let [all, over] = [0, 0];
  for (const line of groups.flat()) {
    const width = widthOf(line);
    all += width;
    if (width > column + SLACK) over += width;
  }
  return over / Math.max(1, all);
}

/** Whether most of the longer lines are whole sentences. */
function isList(inner: readonly PlainLine[], shortest: number): boolean {
  const long = inner.filter((line) => widthOf(line) >= shortest);
  return long.length > 1 && long.filter((line) => endsSentence(line.text)).length >= long.length * STOPPED;
}

/** Fewest groups of lines from which blank lines are taken to part the paragraphs of a text. */
const FEWEST_GROUPS = 5;

/** Whether blank lines part the paragraphs of a text: most groups that are longer than a line end a sentence. */
export function isParted(groups: readonly (readonly PlainLine[])[]): boolean {
  const long = groups.filter((group) => group.length > 1);
  const ended = long.filter((group) => endsSentence(group.at(-1)?.text ?? ''));
  return groups.length >= FEWEST_GROUPS && ended.length >= FEWEST_GROUPS - 2 && ended.length * 2 >= long.length;
}

/** Share of the wrap from which a line inside a paragraph may stop short for no reason that is seen: a word was put in after the wrap. */
const SHORT = 0.55;

/** Whether a line goes on in the next though a word of that would have fitted, in a text whose paragraphs blank lines part. */
export const runsOnShort = (above: PlainLine, below: PlainLine, group: readonly PlainLine[], wrap: number): boolean =>
  above.indent === below.indent &&
  widthOf(above) > wrap * SHORT &&
  /[\p{L}\p{N},]["”’»]?$/u.test(above.text) &&
  endsSentence(group.at(-1)?.text ?? '') &&
  !BULLET.test(below.text) &&
  !NUMBER.test(below.text);

const BULLET = /^[•‣▪◦*·]\s+\S/;
const NUMBER = /^(?:[–—-]|\d{1,2}[.)])\s+\S/;

/** Whether a new paragraph begins at `below`, in a text wrapped at column `wrap` whose paragraphs stand at `margin`. */
export function breaksBefore(above: PlainLine, below: PlainLine, margin: number, wrap: number | null): boolean {
  if (below.opens || above.closes || above.header || below.header) return true;
  if (wrap === null) return true;
  // "with ce-": a word that goes on.
  if (/\p{L}-$/u.test(above.text) && isSmall(below.text[0] ?? 'A')) return false;
  if (BULLET.test(below.text)) return true;
  // A date or a dash may stand at the start of any wrapped line.
  if (
    NUMBER.test(below.text) &&
    (endsSentence(above.text) || /[:：]$/.test(above.text) || NUMBER.test(above.text) || below.indent > margin)
  )
    return true;
  if (below.indent >= margin + 2 && below.indent > above.indent) return true;
  const word = /^\S+/.exec(below.text)?.[0].length ?? 0;
  // What runs past the wrap was never wrapped: a headline above the text, or a first line to which something was added.
  if (widthOf(above) > wrap + SLACK) return endsSentence(above.text) || !isSmall(below.text[0] ?? 'A');
  // A ragged margin: no paragraph begins small after a word that ends nothing.
  if (widthOf(above) > wrap * RAGGED && isSmall(below.text[0] ?? 'A') && /[\p{L},]$/u.test(above.text) && above.indent >= below.indent)
    return false;
  return (
    widthOf(above) + 1 + word <= wrap - SLACK &&
    (above.indent === below.indent || above.text.length < wrap * 0.6 || below.indent < above.indent)
  );
}
