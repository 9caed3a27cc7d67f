import { endsSentence } from '../../language/sentence.ts';
import { isPageNumber } from '../page-number.ts';
import type { PageLines, PdfLine } from './lines.ts';

/** Longest row, in UTF-16 units, that is printed around a page; distance from the text, in lines, at which it stands. */
const LONGEST = 120;
const APART = 1.3;
/** Share of a page's height at its top and at its foot where it stands. */
const EDGE = 0.25;
/** The same of a number alone at the foot: pages of books have wide margins there. */
const NUMBER_EDGE = 0.35;

/** The outermost row of a page at its top or its foot. */
interface EdgeRow {
  readonly page: PageLines;
  readonly lines: readonly PdfLine[];
  /** The texts that stand apart in it. */
  readonly parts: readonly string[];
  /** Whether it stands farther from its neighbour than lines of the text do. */
  readonly apart: boolean;
  readonly top: boolean;
}

/**
 * The rows that are printed around a page, with its number or from side to side:
 *
 *     2 THE HERALD            PROVINCE 3            WIRE COPY      The Ledger      Page 1 of 1
 */
export function foliosOf(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const first = outermost(pages);
  if (first.size === 0) return first;
  // A second row stands below the first: the file's name, the time.
  const second = outermost(pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !first.has(line)) })));
  return new Set([...first, ...second]);
}

function outermost(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const rows = pages.flatMap((page) => [edgeRow(page, true), edgeRow(page, false)]).filter((row) => row !== null);
  const counted = countedIn(rows);
  return new Set(
    rows
      .filter(({ parts, apart, page, top, lines }) => {
        if (parts.join(' ').length > LONGEST || lines.some(({ tag }) => tag && tag.kind !== 'paragraph')) return false;
        if (parts.length > 1 && parts.some((part) => isPageNumber(part))) return true;
        if (parts.length === 1 && apart && isPageNumber(parts[0] as string)) return true;
        return parts.length > 1 && apart && (page.number > 1 || !top) && !parts.some((part) => endsSentence(part));
      })
      .concat(rows.filter((row) => counted.has(row)))
      .flatMap(({ lines }) => lines),
  );
}

/** Rows that begin or end in a figure which counts on from page to page. */
function countedIn(rows: readonly EdgeRow[]): ReadonlySet<EdgeRow> {
  const found = new Set<EdgeRow>();
  for (const top of [true, false]) {
    const offsets = new Map<number, Set<EdgeRow>>();
    for (const row of rows.filter((one) => one.top === top)) {
      const text = row.parts.join(' ');
      if (text.length > LONGEST || endsSentence(text)) continue;
      for (const figure of [/^(\d{1,4})(?![\p{L}\p{N}.,:%-])/u.exec(text), /(?<![\p{L}\p{N}.,:-])(\d{1,4})$/u.exec(text)]) {
        if (!figure) continue;
        const offset = Number(figure[1]) - row.page.number;
        offsets.set(offset, (offsets.get(offset) ?? new Set()).add(row));
      }
    }
    for (const same of offsets.values()) if (same.size > 1) for (const row of same) found.add(row);
  }
  return found;
}

function edgeRow(page: PageLines, top: boolean): EdgeRow | null {
  const down = page.lines.toSorted((a, b) => b.y - a.y);
  const first = top ? down[0] : down.at(-1);
  if (!first) return null;
  const height = page.top - page.bottom;
  const edge = height * (isPageNumber(first.text) ? NUMBER_EDGE : EDGE);
  if (top ? first.y < page.top - height * EDGE : first.y > page.bottom + edge) return null;
  const inRow = (line: PdfLine): boolean => Math.abs(line.y - first.y) < first.size * 0.35;
  const lines = down.filter(inRow).sort((a, b) => a.left - b.left);
  const rest = down.filter((line) => !inRow(line));
  const next = top ? rest[0] : rest.at(-1);
  const gaps = rest.map((line, i) => (rest[i - 1]?.y ?? line.y) - line.y).filter((gap) => gap > (rest[0]?.size ?? 0) / 2);
  const leading = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? first.size * 1.2;
  const apart = next !== undefined && Math.abs(next.y - first.y) > Math.max(leading, first.size * 1.1) * APART;
  return { page, lines, parts: lines.flatMap((line) => line.parts), apart, top };
}
