import { endsSentence } from '../../language/sentence.ts';
import { isPageNumber } from '../page-number.ts';
import { bodySize } from './columns.ts';
import { foliosOf } from './folios.ts';
import type { PageLines, PdfLine } from './lines.ts';
import { mastheadOf } from './masthead.ts';

/** Lines at the top and at the foot of a page that may be printed on every page. */
const EDGE_LINES = 2;
/** Share of a page's height at its top and at its foot where they stand. */
const EDGE = 0.12;

/** What a browser prints on its pages: the date and the title above, the address and the number below. */
const PRINTED_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]M)?(?:\s.*)?$/i;
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d{1,4}\s*\/\s*\d{1,4})?$|^\d{1,4}\s*\/\s*\d{1,4}\s+(?:https?|file):\/\/\S+$/i;

/** Sets aside what is printed on pages and belongs to no story: numbers, what stands again on other pages, a browser's own lines. */
export function withoutRunningHeads(pages: readonly PageLines[]): {
  readonly body: readonly PageLines[];
  readonly aside: readonly { readonly text: string; readonly rule: string }[];
} {
  const aside: { text: string; rule: string }[] = [];
  const [folios, masthead] = [foliosOf(pages), mastheadOf(pages)];
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const lines of edges) for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const body = bodySize(pages.flatMap((page) => page.lines));
  const kept = pages.map((page, i) => {
    const edge = edges[i] as ReadonlySet<PdfLine>;
    const printed = [...edge].filter((line) => PRINTED_DATE.test(line.text.trim()));
    const lines = page.lines.filter((line) => {
      const around = masthead.has(line) ? 'masthead' : folios.has(line) ? (ruleOf(line, false) ?? 'running-head') : null;
      if (around !== null) {
        aside.push({ text: line.text.trim(), rule: around });
        return false;
      }
      if (!edge.has(line)) return true;
      const repeated = pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * 0.4);
      // A browser prints the page's title beside the date.
      const beside = printed.some((date) => Math.abs(date.y - line.y) < date.size * 0.5);
      const rule = ruleOf(line, repeated) ?? (beside || isSmallPrint(line, page, body) ? 'running-head' : null);
      if (rule === null) return true;
      aside.push({ text: line.text.trim(), rule });
      return false;
    });
    return { ...page, lines };
  });
  return { body: kept, aside };
}

/** Size beside the body's below which a line at the edge of a page is small print, and beside which its headline stands out. */
const SMALL = 0.93;
const LARGE = 1.3;

/** A small line above a page's headline, or one below all else that is no sentence: what a paper prints around its stories. */
function isSmallPrint(line: PdfLine, page: PageLines, body: number): boolean {
  if (line.size > body * SMALL || line.tag || endsSentence(line.text)) return false;
  const largest = page.lines.reduce((most, one) => (one.size > most.size ? one : most));
  if (largest.size > body * LARGE && line.y > largest.y) return true;
  return page.lines.every((other) => other.y > line.y - line.size * 0.5) && !/^\W?\d{1,2}\W/.test(line.text);
}

function ruleOf(line: PdfLine, repeated: boolean): string | null {
  const text = line.text.trim();
  if (isPageNumber(text)) return 'page-number';
  if (PRINTED_ADDRESS.test(text)) return 'print-address';
  if (PRINTED_DATE.test(text)) return 'print-date';
  return repeated ? 'running-head' : null;
}

/** Numbers count as equal: "The Ledger 3" and "The Ledger 4" are one head. */
const keyOf = (line: PdfLine): string => line.text.trim().replace(/\d+/g, '#');

function edgeLines(page: PageLines): ReadonlySet<PdfLine> {
  const height = page.top - page.bottom;
  const sorted = page.lines.toSorted((a, b) => b.y - a.y);
  const above = sorted.filter((line) => line.y > page.top - height * EDGE).slice(0, EDGE_LINES * 2);
  const below = sorted.filter((line) => line.y < page.bottom + height * EDGE).slice(-EDGE_LINES * 2);
  return new Set([...above, ...below]);
}
