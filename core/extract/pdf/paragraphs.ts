import { withoutEnd } from '../../language/ends.ts';
import { endsSentence } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { type Piece, piece } from '../piece.ts';
import { keepsHyphen } from '../plain/hyphens.ts';
import { isIdeograph } from '../plain/wrap.ts';
import { bodySize, type PageLines, type PdfLine } from './lines.ts';

/** Gap between baselines, in usual ones, above which a paragraph ends; indent, in ems, with which one begins. */
const GAP = 1.25;
const INDENT = 0.7;
/** Size beside the body's above which a line is a heading, and difference of size that parts two lines. */
const HEADING = 1.15;
const HEADLINE_GAP = 1.8;
/** Paragraphs from the top among which a byline or date stands for itself. */
const TOP = 10;
const isHeadLine = (line: string): boolean =>
  line.length < 120 && /^\P{Ll}/u.test(line) && (readByline(line) !== null || readDateLine(line) !== null);
const OTHER_SIZE = 0.12;

/** The paragraphs of a document's lines, hyphens at line ends joined, those that go on in the next column or page too. */
export function piecesOf(pages: readonly PageLines[]): Piece[] {
  const lines = pages.flatMap((page) => page.lines);
  const body = bodySize(lines);
  const leading = usualLeading(lines);
  const words = wordsIn(lines);
  const groups: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const group = groups.at(-1);
    if (group && above && !parts(above, line, group, leading, body, groups.length < TOP)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const text = joinedLines(group, words);
    const [first] = group as [PdfLine];
    const size = Math.max(...group.map((line) => line.size));
    if (first.tag && (first.tag.kind !== 'paragraph' || first.tag.level > 0))
      return piece(text, { kind: first.tag.kind, level: first.tag.level });
    if (size > body * HEADING && text.length < 300) return piece(text, { kind: 'crosshead', level: size > body * 1.5 ? 1 : 2 });
    const bullet = /^[•‣▪◦●■]\s*(?=\S)/.exec(text);
    return bullet ? piece(text.slice(bullet[0].length), { kind: 'list-item' }) : piece(text);
  });
}

/** Whether a new paragraph begins between two lines that follow each other. */
function parts(above: PdfLine, line: PdfLine, group: readonly PdfLine[], leading: number, body: number, top: boolean): boolean {
  if (Math.abs(above.size - line.size) > Math.max(above.size, line.size) * OTHER_SIZE) return true;
  if (!line.tag && top && (isHeadLine(above.text) || isHeadLine(line.text))) return true;
  if (/\p{L}[-‐\u00ad]$/u.test(above.text) && /^\p{Ll}/u.test(line.text) && (above.page !== line.page || !line.tag)) return false;
  // The lines of a headline stand as far apart as its designer likes.
  const under = above.page === line.page && above.y > line.y;
  if (!line.tag && under && line.size > body * HEADING && above.y - line.y < line.size * HEADLINE_GAP && !endsSentence(above.text))
    return false;
  if (above.tag || line.tag) {
    if (above.tag?.element === line.tag?.element && above.page === line.page) return false;
    // A paragraph that goes on on the next page is two elements of two trees.
    return above.page === line.page || above.tag?.kind !== line.tag?.kind || endsSentence(above.text.trim()) || !/^\p{Ll}/u.test(line.text);
  }
  if (/^[•‣▪◦●■]\s/.test(line.text)) return true;
  const indented = line.left > line.column.left + line.size * INDENT;
  const sameColumn = above.page === line.page && above.column.number === line.column.number && above.y > line.y;
  if (!sameColumn)
    return (
      indented ||
      endsShort(above, line) ||
      (endsSentence(above.text) && /^["“‘'«]?\p{Lu}/u.test(line.text) && group.length === 1 && above.column.number < 0)
    );
  const usual = Math.max(leading, line.size * 1.05);
  if (above.y - line.y > usual * GAP) return true;
  // The first line of a paragraph is indented, or, in a list of references, all but the first.
  if (indented && above.left < line.left - line.size * INDENT * 0.8) return true;
  // Two paragraphs of one line each, both indented.
  if (indented && group.length === 1 && endsSentence(above.text.trim())) return true;
  return endsShort(above, line);
}

/** A line that ends a sentence well before its next word would have run over the column's edge. */
function endsShort(above: PdfLine, line: PdfLine): boolean {
  const first = isIdeograph(line.text.charCodeAt(0)) ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 0);
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  return endsSentence(above.text.trim()) && above.right + (first + 2) * letter < above.column.right;
}

/** The distance at which most lines follow each other. */
function usualLeading(lines: readonly PdfLine[]): number {
  const gaps = lines
    .flatMap((line, i) => {
      const above = lines[i - 1];
      const gap = above && above.page === line.page && above.column.number === line.column.number ? above.y - line.y : 0;
      return gap > 0 && gap < line.size * 3 ? [Math.round(gap * 4) / 4] : [];
    })
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.3)] ?? 0;
}

/** Words inside lines, with their hyphens, in lower case: what stands whole elsewhere tells what a hyphen at a line's end is. */
function wordsIn(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const { 0: word, index, input } of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu)) {
      const next = input[index + word.length];
      if (next !== undefined && next !== '-') words.add(word.replace(/‐/g, '-'));
    }
  return words;
}

/** The word that a text ends in, with its hyphens: "…of mother-in" → "mother-in". */
function partedWord(text: string): string {
  const before = withoutEnd(text, /[\p{L}\p{M}-]/u);
  const run = text.slice(before.length);
  return run.slice(run.lastIndexOf('--') + 1).replace(/^-+/, '');
}

/**
 * Lines as one text. A hyphen at a line's end goes when it only parted the word: "nego-" + "tiations", but "three-" + "day" keeps its
 * own when the document has it elsewhere, and "al-" + "Sharaa", "12-" + "mile" always.
 */
function joinedLines(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: raw } of lines) {
    const line = raw.trim();
    const end = text.slice(-3);
    const next = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(line)?.[0] ?? '';
    if (text === '') text = line;
    else if (/[\p{L}\p{M}][-‐\u00ad]$/u.test(end) && /^\p{Ll}/u.test(next)) {
      const [head, mark] = [partedWord(text.slice(0, -1)), text.slice(-1)];
      const [hyphened, whole] = [`${head}-${next}`.toLowerCase(), `${head}${next}`.toLowerCase()];
      const own = mark === '-' && !words.has(whole) && (words.has(hyphened) || keepsHyphen(head, next));
      text = `${text.slice(0, -1)}${own ? '-' : ''}${line}`;
    } else if (/[\p{L}\p{N}][-‐]$/u.test(end) && /^[\p{L}\p{N}]/u.test(line)) text += line;
    else if (/[\u3000-\u9fff\uff00-\uff65]$/.test(end) && /^[\u3000-\u9fff\uff00-\uff65]/.test(line)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}
