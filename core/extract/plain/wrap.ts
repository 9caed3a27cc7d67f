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

/** Columns of what a line could not part from its first letter: a word, or among ideographs one of them with the marks that close after it. */
const firstWord = (text: string): number => {
  if (!isIdeograph(text.charCodeAt(0))) return /^[^\s\u3000-\u9fff\uff00-\uff65]+/.exec(text)?.[0].length ?? 0;
  return 2 * (/^[「『《〈“‘（]*.[，。、；：！？）」』》〉]*/.exec(text)?.[0].length ?? 1);
};

/**
 * Whether the first lines of a group's paragraphs stand in from its margin and nothing else does: where one stands in below another, that ends a
 * sentence, but for a crosshead. Where a whole letter or verse stands in, its lines run on.
 */
export function isIndented(group: readonly PlainLine[], margin: number): boolean {
  let [firsts, set, runningOn] = [0, 0, 0];
  group.forEach((line, i) => {
    if (line.indent < margin + 2) return;
    set++;
    const above = group[i - 1];
    if (!above || above.indent < margin + 2) firsts++;
    else if (!endsSentence(above.text)) runningOn++;
  });
  return firsts >= FEWEST_FIRSTS && runningOn <= Math.max(1, set / 4);
}
/** Fewest paragraphs that tell that a text is indented. */
const FEWEST_FIRSTS = 2;

const BULLET = /^[•‣▪◦*·]\s+\S/;
const NUMBER = /^(?:[–—-]|\d{1,2}[.)])\s+\S/;

/** Whether a new paragraph begins at `below`, in a text wrapped at column `wrap` whose paragraphs stand at `margin`, the first line of each indented or not. */
export function breaksBefore(above: PlainLine, below: PlainLine, margin: number, wrap: number | null, indented = false): boolean {
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
  const set = below.indent >= margin + 2;
  if (set && (below.indent > above.indent || (indented && endsSentence(above.text)))) return true;
  // The first line of an indented paragraph goes on at the margin.
  if (indented && above.indent >= margin + 2 && below.indent === margin && widthOf(above) > wrap * RAGGED && !endsSentence(above.text))
    return false;
  const word = firstWord(below.text);
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
