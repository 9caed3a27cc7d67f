import { type Piece, piece } from './piece.ts';

interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** Offset of its first and past its last printed character in the source. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** Shortest and longest line, in columns, that a hard wrap leaves: newspaper columns have 30, teleprinters and mail 80, some desks 100. */
const NARROWEST_WRAP = 28;
const WIDEST_WRAP = 110;
/** Columns by which a wrapped line may stop short of the point where its next word would have fitted. */
const SLACK = 6;

/** Most paragraphs read; a long novel has about 10,000. */
const MAX_PARAGRAPHS = 40_000;
/** Most lines read, wrapped ones included. */
const MAX_LINES = 250_000;

/**
 * The paragraphs of plain text, hard wraps undone. A blank line, an indent or a line that stops well before its next word would have
 * run over begins a new paragraph:
 *
 *     KINGSFORD, Feb 5 - The bank left      →  one paragraph, for "left its" would not have fitted in 40 columns
 *     its main rate unchanged at 4.75
 *     percent.
 *        Growth stalled.                     →  another, for it is indented
 */
export function paragraphsOf(text: string): Piece[] {
  const lines = linesOf(text);
  const groups = groupsOf(lines);
  const pieces: Piece[] = [];
  const wrap = wrapWidth(groups);
  for (const group of groups) {
    let from = 0;
    const margin = group.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
    for (let i = 1; i <= group.length; i++) {
      const [above, below] = [group[i - 1] as Line, group[i]];
      if (below && !breaksBefore(above, below, margin, wrap)) continue;
      pieces.push(toPiece(group.slice(from, i)));
      from = i;
    }
  }
  nameDashedLists(pieces);
  const beyond = pieces[MAX_PARAGRAPHS]?.origin?.start ?? (lines.length < MAX_LINES ? text.length : (lines.at(-1)?.end ?? 0));
  const rest = clean(text.slice(beyond));
  if (rest === '') return pieces;
  return [
    ...pieces.slice(0, MAX_PARAGRAPHS),
    piece(rest, { kind: null, rule: 'beyond-limit', origin: { start: beyond, end: text.length } }),
  ];
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\n\r\f\v\u2028\u2029]+/g;
  let last = 0;
  for (let match = pattern.exec(text); match && lines.length < MAX_LINES; match = pattern.exec(text)) {
    const raw = match[0];
    const body = raw.trimEnd();
    const lead = body.length - body.trimStart().length;
    if (body === '') continue;
    let indent = 0;
    for (let i = 0; i < lead; i++) indent += body[i] === '\t' ? 4 : 1;
    const breaks = text
      .slice(last, match.index)
      .replace(/\r\n/g, '\n')
      .replace(/[^\n\r\f\v\u2028\u2029]/g, '');
    lines.push({ text: body.slice(lead), start: match.index + lead, end: match.index + body.length, indent, apart: breaks.length > 1 });
    last = match.index + raw.length;
  }
  return lines;
}

/** Lines between blank lines. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (!group || line.apart) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** The column at which the text was wrapped; null when its lines are not wrapped at all: then most of it stands in longer lines. */
function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const widthOf = (line: Line): number => line.indent + line.text.length;
  const widths = groups.flatMap((group) => group.slice(0, -1).map(widthOf)).sort((a, b) => a - b);
  const widest = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return null;
  // A list of headlines has lines of like length too; but where text was wrapped, hardly any of it stands in longer lines.
  let [all, over] = [0, 0];
  for (const line of groups.flat()) {
    all += widthOf(line);
    if (widthOf(line) > widest + SLACK) over += widthOf(line);
  }
  return over > all * 0.2 ? null : widest;
}

function breaksBefore(above: Line, below: Line, margin: number, wrap: number | null): boolean {
  if (wrap === null) return true;
  if (/^(?:[•‣▪◦*·–—-]|\d{1,2}[.)])\s+\S/.test(below.text)) return true;
  if (below.indent >= margin + 2 && below.indent > above.indent) return true;
  const word = /^\S+/.exec(below.text)?.[0].length ?? 0;
  return (
    above.indent + above.text.length + 1 + word <= wrap - SLACK &&
    (above.indent === below.indent || above.text.length < wrap * 0.6 || below.indent < above.indent)
  );
}

const BULLET = /^(?:[•‣▪◦●■*·–—-]|\d{1,2}[.)])\s+(?=\S)/;

/** Kana, Han and their marks, which are written without spaces. */
const isIdeograph = (code: number): boolean => (code >= 0x3000 && code < 0xa000) || (code >= 0xff00 && code < 0xff66);

function toPiece(lines: readonly Line[]): Piece {
  const joined = lines.reduce((text, line) => {
    if (text === '') return line.text;
    // A word cut at the wrap keeps its hyphen only where it has one of its own; Chinese and Japanese wrap without a space.
    const unspaced = isIdeograph(text.charCodeAt(text.length - 1)) && isIdeograph(line.text.charCodeAt(0));
    return unspaced || /[^\s\d-]-$/.test(text) ? text + line.text : `${text} ${line.text}`;
  }, '');
  const text = clean(joined);
  const origin = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  if (/^--$/.test(text)) return piece(text, { origin, rule: 'signature-mark' });
  if (/^[#*\s]+$|^[-_=*~\s]{3,}$/.test(text)) return piece(text, { origin });
  const bullet = BULLET.exec(text);
  return bullet && text.length > bullet[0].length && !/^[–—-]\s/.test(bullet[0])
    ? piece(text.slice(bullet[0].length), { origin, kind: 'list-item' })
    : piece(text, { origin });
}

/** Two lines or more in a row that begin with a dash are a list; one alone may be speech or a sign-off. */
function nameDashedLists(pieces: Piece[]): void {
  const dashed = (it: Piece | undefined): boolean => it !== undefined && /^[-–—] \S/.test(it.text);
  const listed = pieces.map((it, i) => dashed(it) && (dashed(pieces[i - 1]) || dashed(pieces[i + 1])));
  pieces.forEach((it, i) => {
    if (!listed[i]) return;
    it.text = it.text.slice(2);
    it.kind = 'list-item';
  });
}

/** White space made single spaces, without characters that print nothing and part words that look alike. */
export const printed = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in wire copy are transmission marks.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');

/** `printed`, without a space at either end. */
export const clean = (text: string): string => printed(text).trim();
