import { endsSentence } from '../../language/sentence.ts';
import { readByline } from '../furniture/byline.ts';
import { readDateLine } from '../furniture/date.ts';
import { isJump } from '../page-number.ts';
import { type Piece, piece } from '../piece.ts';
import { isIdeograph } from '../plain/wrap.ts';
import { bodyFont, bodySize } from './columns.ts';
import { joinerOf } from './hyphens.ts';
import type { PageLines, PdfLine } from './lines.ts';

/** Gap between baselines, in usual ones, above which a paragraph ends; indent, in ems, with which one begins. */
const GAP = 1.25;
const INDENT = 0.7;
/** Size beside the body's above which a line is a heading, and difference of size that parts two lines. */
const HEADING = 1.15;
/** The same in another font than the text's. */
const SLIGHTLY = 1.05;
const HEADLINE_GAP = 1.8;
/** Most lines of a paragraph that its font sets apart from the text. */
const SET_APART = 3;
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
  const [font, join] = [bodyFont(lines), joinerOf(lines)];
  const groups: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const group = groups.at(-1);
    const headed = group && above && group.every((one) => one.font !== font) && line.font === font && isHeading(above, line);
    if (group && above && !headed && !parts(above, line, group, { leading, body, font }, groups.length < TOP)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const text = join(group);
    const [first] = group as [PdfLine];
    const size = Math.max(...group.map((line) => line.size));
    if (first.tag && (first.tag.kind !== 'paragraph' || first.tag.level > 0))
      return piece(text, { kind: first.tag.kind, level: first.tag.level });
    const larger = size > body * HEADING || (size > body * SLIGHTLY && group.every((line) => line.font !== font));
    if (larger && text.length < 300) return piece(text, { kind: 'crosshead', level: size > body * 1.5 ? 1 : 2 });
    const bullet = /^[•‣▪◦●■]\s*(?=\S)/.exec(text);
    if (bullet) return piece(text.slice(bullet[0].length), { kind: 'list-item' });
    if (group.length <= SET_APART && group.every((line) => line.font !== font)) return piece(text, { emphasis: text.length });
    return first.opens > 0 ? piece(text, { opens: first.opens }) : piece(text);
  });
}

/** Longest crosshead that its font alone sets apart, in UTF-16 units. */
const LONGEST_HEADING = 80;

/** Whether a line in another font than the text below it heads it: a short one, no sentence, that a word of the text would have fitted into. */
const isHeading = (above: PdfLine, line: PdfLine): boolean =>
  !above.tag &&
  above.text.length <= LONGEST_HEADING &&
  above.page === line.page &&
  /[\p{L}\p{N}?!]["”»]?$/u.test(above.text.trim()) &&
  roomLeft(above, line) > 0;

/** Whether a new paragraph begins between two lines that follow each other. */
function parts(
  above: PdfLine,
  line: PdfLine,
  group: readonly PdfLine[],
  { leading, body, font }: { readonly leading: number; readonly body: number; readonly font: string },
  top: boolean,
): boolean {
  if (Math.abs(above.size - line.size) > Math.max(above.size, line.size) * OTHER_SIZE) return true;
  if (!line.tag && (isJump(above.text) || isJump(line.text))) return true;
  if (!line.tag && top && (isHeadLine(above.text) || isHeadLine(line.text))) return true;
  if (/\p{L}[-‐\u00ad]$/u.test(above.text) && /^\p{Ll}/u.test(line.text) && (above.page !== line.page || !line.tag)) return false;
  // The lines of a headline stand as far apart as its designer likes.
  const under = above.page === line.page && above.y > line.y;
  const large = line.size > body * HEADING || (line.size > body * SLIGHTLY && line.font === above.font && line.font !== font);
  if (!line.tag && under && large && above.y - line.y < line.size * HEADLINE_GAP && !endsSentence(above.text)) return false;
  if (above.tag || line.tag) {
    if (above.tag?.element === line.tag?.element && above.page === line.page) return false;
    // A paragraph that goes on on the next page is two elements of two trees.
    if (above.page === line.page || above.tag?.kind !== line.tag?.kind || endsSentence(above.text.trim())) return true;
    return !/^\p{Ll}/u.test(line.text) && !isFilled(above, group);
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

/** Whether the last line of a paragraph on a page is as wide as the others: it goes on, whatever letter the next page begins with. */
const isFilled = (above: PdfLine, group: readonly PdfLine[]): boolean =>
  above.tag?.kind === 'paragraph' && group.length > 1 && above.right + above.size >= Math.max(...group.map((one) => one.right));

/** A line that ends a sentence well before its next word would have run over the column's edge. */
const endsShort = (above: PdfLine, line: PdfLine): boolean => endsSentence(above.text.trim()) && roomLeft(above, line) > 0;

/** What a line leaves free of its column, in points, were the first word of the next to stand in it. */
function roomLeft(above: PdfLine, line: PdfLine): number {
  const first = isIdeograph(line.text.charCodeAt(0)) ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 0);
  const letter = (line.right - line.left) / Math.max(1, line.text.length);
  return above.column.right - above.right - (first + 2) * letter;
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
