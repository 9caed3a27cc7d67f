import { endsSentence } from '../../language/sentence.ts';
import type { Source } from '../../model/index.ts';
import { headed } from '../headed.ts';
import { resolver } from '../html/links.ts';
import { HTML_BODY, piecesIn } from '../marked-up.ts';
import { Package } from '../package.ts';
import { piece } from '../piece.ts';
import { type Extracted, type Item, type Items, Unreadable } from '../reader.ts';
import { clean } from '../white-space.ts';
import { at, elements, parseXml, textIn, within, type XmlElement } from '../xml.ts';

/** Most chapters looked at. */
const MAX_CHAPTERS = 500;

/** Finds the chapters of an EPUB book or digest (EPUB 2 and 3), in the order of its spine; one without text is left out. */
export async function extractEpub(source: Source): Promise<Extracted | Items> {
  const files = new Package(source.bytes ?? new Uint8Array());
  const container = parseXml((await files.text('META-INF/container.xml')) ?? '');
  const path = at(container, 'rootfiles', 'rootfile')?.attributes['full-path'] ?? files.names.find((name) => name.endsWith('.opf')) ?? '';
  const book = parseXml((await files.text(path)) ?? '');
  if (!book) throw new Unreadable('damaged', 'It is an EPUB without a list of its chapters: it is damaged; save it again.');
  const manifest = new Map(elements(at(book, 'manifest'), 'item').map((item) => [item.attributes['id'] ?? '', item]));
  const metadata = at(book, 'metadata');
  const outlet = clean(textIn(at(metadata, 'title')));
  const language = textIn(at(metadata, 'language')) || null;
  const creator = elements(metadata, 'creator')
    .map((one) => clean(textIn(one)))
    .filter((one) => one !== '')
    .join(', ');
  const items: Item[] = [];
  const chapters: { readonly title: string; readonly headed: boolean; readonly bodies: XmlElement[] }[] = [];
  const titlePages = new Set<number>();
  for (const ref of elements(at(book, 'spine'), 'itemref').slice(0, MAX_CHAPTERS)) {
    const item = manifest.get(ref.attributes['idref'] ?? '');
    const href = item?.attributes['href'];
    if (!item || href === undefined || /\bnav\b/.test(item.attributes['properties'] ?? '')) continue;
    const page = parseXml((await files.text(beside(path, href))) ?? '');
    const body = at(page, 'body');
    if (!body || !/\S/.test(textIn(body))) continue;
    if (isTitlePage(body, outlet)) titlePages.add(items.length);
    const title = titleOf(page, body);
    const before = chapters.at(-1);
    // A file that names the chapter before it once more, and heads nothing of its own, goes on with it.
    if (before?.headed && before.title === title && !headingOf(body) && title === clean(textIn(at(page, 'head', 'title')))) {
      before.bodies.push(body);
      continue;
    }
    const bodies = [body];
    chapters.push({ title, headed: headingOf(body) !== undefined && !titlePages.has(items.length), bodies });
    items.push({ title, date: null, extract: () => chapter(bodies, outlet, creator, language) });
  }
  // A title page says no more than what the book's own fields do.
  const told = items.filter((_, i) => !titlePages.has(i));
  if (told.length > 0) items.splice(0, items.length, ...told);
  const only = items[0];
  if (!only) throw new Unreadable('no-text', 'It is an EPUB without any text; check that the right file was saved.');
  return items.length === 1 ? only.extract() : { items };
}

const headingOf = (body: XmlElement): XmlElement | undefined =>
  within(body).find((one) => /^h[1-3]$/.test(one.local) && /\S/.test(textIn(one)));
const titleOf = (page: XmlElement | null, body: XmlElement): string => {
  const heading = headingOf(body);
  return clean(heading ? textIn(heading) : textIn(at(page, 'head', 'title'))) || clean(textIn(body)).slice(0, 60);
};

/** Most letters that a page of a book's title has beside the title. */
const TITLE_PAGE = 200;
const isTitlePage = (body: XmlElement, title: string): boolean => {
  const text = clean(textIn(body));
  return title !== '' && text.includes(title) && text.length < title.length + TITLE_PAGE && !endsSentence(text);
};

/** A chapter; what has no heading of its own is headed by the book's title, and signed by its writer. */
function chapter(bodies: readonly XmlElement[], title: string, creator: string, language: string | null): Extracted {
  const pieces = bodies.flatMap((body) => piecesIn(body, HTML_BODY, resolver(null))).map((it) => ({ ...it, origin: null }));
  const titled = title === '' || pieces.some((it) => it.level > 0 || it.text === title);
  const { pieces: named, found } = headed(titled ? pieces : [piece(title, { kind: 'headline', rule: 'metadata' }), ...pieces]);
  return {
    pieces: named,
    found: { ...found, byline: found.byline ?? (creator || null), outlet: found.outlet ?? (titled ? title || null : null) },
    language,
  };
}

/** A path relative to the folder of another: "OEBPS/book.opf", "text/one.xhtml" → "OEBPS/text/one.xhtml". */
function beside(path: string, href: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of decode(href.replace(/#.*/, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
