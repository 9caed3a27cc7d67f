import { resolver } from './html/links.ts';
import { parsePage } from './html/parse-page.ts';
import { HTML_BODY, piecesIn } from './marked-up.ts';
import type { Piece } from './piece.ts';
import { paragraphsOf } from './plain/paragraphs.ts';

const BLOCKS = /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|section|article|figure|pre)\b/i;

/** The paragraphs of a story's body that is given as markup or, where it has no tags, as plain text: nothing of a page stands around it. */
export function fragmentPieces(body: string, address: string | null): Piece[] {
  if (!/<[a-z!/][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(body)) return paragraphsOf(body);
  // Text with no more than links and emphasis parts its paragraphs by blank lines; the marks stand on them, so that all else keeps its place.
  const marked = BLOCKS.test(body) ? body : body.replace(/\n[ \t\r]*\n/g, (gap) => `<p>${' '.repeat(Math.max(0, gap.length - 3))}`);
  return piecesIn(parsePage(marked).root, HTML_BODY, resolver(address));
}
