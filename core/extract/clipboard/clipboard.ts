import type { Source } from '../../model/index.ts';
import { isoOf } from '../fields.ts';
import { headed } from '../headed.ts';
import { resolver } from '../html/links.ts';
import { parsePage } from '../html/parse-page.ts';
import { withoutPrintedHeader } from '../mail/headers.ts';
import { HTML_BODY, piecesIn } from '../marked-up.ts';
import { type Extracted, Unreadable } from '../reader.ts';

/** Finds the story in text that was copied out of a text or mail program: all of it is the text, nothing of a page stands around it. */
export function extractClipboard(source: Source): Extracted {
  const { pieces: read, header } = withoutPrintedHeader(piecesIn(parsePage(source.text).root, HTML_BODY, resolver(source.url)));
  if (read.length === 0) throw new Unreadable('no-text', 'It holds no text; copy the story again.');
  const { pieces, found } = headed(read);
  return { pieces, found: { ...found, published: found.published ?? isoOf(header?.date) } };
}
