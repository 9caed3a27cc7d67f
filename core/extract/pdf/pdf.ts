import type { PdfDocument, PdfPage } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { Message, Source } from '../../model/index.ts';
import { headed } from '../headed.ts';
import { type Piece, piece } from '../piece.ts';
import { type Extracted, Unreadable } from '../reader.ts';
import { withDropCaps } from './drop-caps.ts';
import { engine } from './engine.ts';
import { linesOf, type PageLines } from './lines.ts';
import { withoutNotes } from './notes.ts';
import { piecesOf } from './paragraphs.ts';
import { Printed } from './printed.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { taggedLines } from './tagged.ts';

/** Most pages that are read, and longest that reading goes on, in milliseconds: a news page has one, a report some hundred. */
const MAX_PAGES = 200;
const LONGEST = 4000;

/**
 * Finds the story in a PDF document: by its tags where it has them, else by where its lines stand. Nothing in it is run, drawn or fetched.
 */
export async function extractPdf(source: Source): Promise<Extracted> {
  const { getDocument, OPS } = await engine();
  const task = getDocument({
    // The engine keeps the bytes it is given for itself.
    data: Uint8Array.from(source.bytes ?? []),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    enableXfa: false,
    stopAtErrors: false,
    // No picture is looked at.
    maxImageSize: 1,
  });
  try {
    return await story(await task.promise, source, OPS.showText);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { name } = error as Error;
    if (name === 'PasswordException') throw new Unreadable('encrypted', 'It is a PDF that is locked with a password; save it without one.');
    throw new Unreadable('damaged', 'It is a PDF that is damaged or was cut off; save or print it again.');
  } finally {
    await task.destroy().catch(() => {});
  }
}

async function story(document: PdfDocument, source: Source, showText: number): Promise<Extracted> {
  const started = Date.now();
  const pages: PageLines[] = [];
  const printed = new Printed(showText);
  let read = 0;
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES) && Date.now() - started < LONGEST; number++) {
    const page = await document.getPage(number);
    const lines = await pageLines(page, number, pages.at(-1)?.columns);
    pages.push(await printed.mended(page, lines));
    read = number;
  }
  const { body: kept, aside } = withoutRunningHeads(pages);
  const { body: noted, notes } = withoutNotes(kept);
  const body = printed.hyphened(noted);
  const boxed = pages.flatMap(({ beside = [] }) => beside.map(({ text }) => ({ text, rule: 'text-box' })));
  const apart = [...aside, ...boxed, ...notes.map((text) => ({ text, rule: 'footnote' }))].map(({ text, rule }) =>
    piece(text, { kind: null, rule }),
  );
  if (body.every(({ lines }) => lines.length === 0)) {
    throw new Unreadable(
      'scanned',
      'It is a PDF without text, such as a scan: only pictures; use the file it was made from, or one with its text recognised.',
    );
  }
  const { pieces, found } = headed(piecesOf(body));
  const cut: Message[] =
    read < document.numPages
      ? [
          {
            severity: 'warning',
            rule: 'pages-cut',
            reason: `It has ${document.numPages} pages, and only the first ${read} were read.`,
            source: source.name,
          },
        ]
      : [];
  return { pieces: [...pieces, ...apart] as readonly Piece[], found, messages: cut };
}

async function pageLines(page: PdfPage, number: number, before: PageLines['columns']): Promise<PageLines> {
  const [content, tree] = await Promise.all([page.getTextContent({ includeMarkedContent: true }), page.getStructTree().catch(() => null)]);
  const items = withDropCaps(content.items);
  const tagged = tree ? taggedLines(tree, items, page.view, number) : null;
  return tagged ?? linesOf(items, page.view, number, before);
}
