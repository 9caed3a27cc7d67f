import type { Source } from '../../model/index.ts';
import { headed } from '../headed.ts';
import { Package } from '../package.ts';
import { type Piece, piece } from '../piece.ts';
import { type Extracted, type Items, Unreadable } from '../reader.ts';
import type { TrackedSide } from '../tracked.ts';
import { clean } from '../white-space.ts';
import { at, elements, parseXml, textIn, within, type XmlElement } from '../xml.ts';
import { CHANGES, paragraphsOf } from './paragraphs.ts';
import { linksOf, stylesOf } from './parts.ts';

/**
 * Finds the story in a Word document (ECMA-376). One with tracked changes holds two: as it was before them, and with all of them made.
 * A report of ours holds those of the versions it compares.
 */
export async function extractDocx(source: Source): Promise<Extracted | Items> {
  const files = new Package(source.bytes ?? new Uint8Array());
  const main = files.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
  const document = parseXml((await files.text(main)) ?? '');
  const body = at(document, 'body');
  if (!body) throw new Unreadable('damaged', 'It is a Word document without a text: it is damaged; save it again.');
  const apart = await asides(files);
  const styles = stylesOf(parseXml((await files.text('word/styles.xml')) ?? ''));
  const links = linksOf(parseXml((await files.text(main.replace(/(?<![^/])([^/]+)$/, '_rels/$1.rels'))) ?? ''));
  const read = (side: TrackedSide): Extracted => {
    const { pieces, found } = headed(inReport(paragraphsOf(body, side, styles, links)));
    return { pieces: [...pieces, ...apart], found };
  };
  if (!within(body).some((element) => CHANGES.has(element.name))) return read('after');
  return {
    items: [
      { title: 'before the tracked changes', date: null, extract: () => read('before') },
      { title: 'with the tracked changes made', date: null, extract: () => read('after') },
    ],
  };
}

/** In a report of ours the story stands between the heading "Text" and the line of the style that ends it. */
function inReport(paragraphs: readonly { readonly pieces: readonly Piece[]; readonly style: string }[]): Piece[] {
  const end = paragraphs.findIndex(({ style }) => style === 'StoryEnd');
  const start = end < 0 ? -1 : paragraphs.slice(0, end).findLastIndex(({ style }) => style === 'Heading1');
  return paragraphs.flatMap(({ pieces }, i) =>
    end < 0 || (i > start && i < end) ? pieces : pieces.map((it): Piece => ({ ...it, kind: null, rule: 'report' })),
  );
}

/** Notes, comments and what is printed on every page: set aside, each under its rule. */
async function asides(files: Package): Promise<Piece[]> {
  const lines = async (part: string, holder: string | null, rule: string): Promise<Piece[]> => {
    const root = parseXml((await files.text(part)) ?? '');
    const holders: (XmlElement | null)[] = holder === null ? [root] : elements(root, holder);
    return holders
      .flatMap((one) => (one ? within(one, 'p') : []))
      .map((p) => clean(within(p, 't').map(textIn).join('')))
      .filter((text) => text !== '')
      .map((text) => piece(text, { kind: null, rule }));
  };
  const everyPage = files.names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  const all = await Promise.all([
    lines('word/footnotes.xml', 'footnote', 'footnote'),
    lines('word/endnotes.xml', 'endnote', 'footnote'),
    lines('word/comments.xml', 'comment', 'comment'),
    ...everyPage.map((name) => lines(name, null, 'running-head')),
  ]);
  return all.flat();
}
