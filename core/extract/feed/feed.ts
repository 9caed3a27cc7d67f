import type { Message, Source } from '../../model/index.ts';
import { type Fields, isoOf, same, withFields } from '../fields.ts';
import { fragmentPieces } from '../fragment.ts';
import { HTML_BODY, piecesIn } from '../marked-up.ts';
import type { Piece } from '../piece.ts';
import { type Extracted, type Item, type Items, Unreadable } from '../reader.ts';
import { clean } from '../white-space.ts';
import { at, elements, parseXml, textIn, within, type XmlElement } from '../xml.ts';
import { withParagraphs } from './wordpress.ts';

/** Finds the stories in RSS, Atom or a WordPress export. An item that gives only a summary says so. */
export function extractFeed(source: Source): Extracted | Items | Promise<Extracted> {
  const root = parseXml(source.text);
  const entries = root
    ? [...(root.local === 'entry' ? [root] : []), ...within(root, 'item'), ...within(root, 'entry')].filter(isStory)
    : [];
  const channel = root?.local === 'feed' ? root : (within(root ?? EMPTY, 'channel')[0] ?? null);
  const outlet = titled(channel);
  const language = textIn(at(channel, 'language')) || root?.attributes['xml:lang'] || null;
  const names = namesIn(channel);
  const items = entries.map((entry): Item => {
    const fields = fieldsOf(entry, outlet, language, names);
    return { title: fields.headline || 'untitled', date: isoOf(fields.published), extract: () => storyOf(entry, fields, source.name) };
  });
  const only = items[0];
  if (!only) throw new Unreadable('no-story', 'It is a feed with no story in it; check its address.');
  return items.length === 1 ? only.extract() : { items };
}

const EMPTY: XmlElement = { name: '', local: '', attributes: {}, children: [], start: 0, end: 0 };

/** A WordPress export also lists pictures, menus and revisions. */
const isStory = (entry: XmlElement): boolean => {
  const type = textIn(elements(entry, 'post_type')[0]);
  return type === '' || !/^(?:attachment|nav_menu_item|revision|custom_css|wp_.*|customize_changeset|oembed_cache)$/.test(type);
};

/** A title without the markup that some feeds put into it. */
const titled = (holder: XmlElement | null): string => clean(unmarked(textIn(at(holder, 'title'))));
const unmarked = (text: string): string =>
  /[<&]/.test(text)
    ? fragmentPieces(`<p>${text}</p>`, null)
        .map((it) => it.text)
        .join(' ')
    : text;

/** The names that a WordPress export gives to its writers, by what they log in with. */
const namesIn = (channel: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(
    elements(channel, 'author').map(
      (one) => [textIn(at(one, 'author_login')).trim(), textIn(at(one, 'author_display_name')).trim()] as const,
    ),
  );

function fieldsOf(entry: XmlElement, outlet: string, language: string | null, names: ReadonlyMap<string, string>): Fields {
  const text = (...names: string[]): string | null =>
    names.map((name) => textIn(elements(entry, name)[0]).trim()).find((one) => one !== '') ?? null;
  const links = elements(entry, 'link');
  const link = links.find((one) => one.attributes['href'] !== undefined && (one.attributes['rel'] ?? 'alternate') === 'alternate');
  const authors = elements(entry, 'author').map((one) => textIn(at(one, 'name')) || textIn(one));
  const creators = elements(entry, 'creator').map((one) => names.get(textIn(one).trim()) || textIn(one));
  const named = [...creators, ...authors]
    .map((one) => clean(one.replace(/^\S[^\s@]*@[^\s(]+\s*\((.+)\)$/, '$1')))
    .filter((one) => one !== '' && !/^\S[^\s@]*@\S+$/.test(one));
  return {
    headline: titled(entry),
    byline: [...new Set(named)].join(', '),
    outlet: outlet || null,
    language: entry.attributes['xml:lang'] ?? language,
    url: link?.attributes['href'] ?? text('link', 'guid'),
    published: text('pubDate', 'published', 'date', 'post_date_gmt', 'issued'),
    updated: text('updated', 'modified', 'post_modified_gmt'),
  };
}

/** The fullest text of an entry, as markup in a string or as XHTML; the summary where it is all there is. */
function storyOf(entry: XmlElement, fields: Fields, name: string): Extracted {
  const encoded = elements(entry, 'encoded').find((one) => !one.name.startsWith('excerpt'));
  const content = elements(entry, 'content').find((one) => textIn(one).trim() !== '');
  const summary = elements(entry, 'description')[0] ?? elements(entry, 'summary')[0];
  const holder = encoded && textIn(encoded).trim() !== '' ? encoded : (content ?? summary);
  const partial: Message[] =
    holder !== undefined && holder === summary
      ? [
          {
            severity: 'warning',
            rule: 'summary-only',
            reason: 'The feed gives only a summary of it; open the page itself for the whole story.',
            source: name,
          },
        ]
      : [];
  const url = fields.url ?? null;
  if (!holder) return withFields(fields, [], partial);
  if (holder.attributes['type'] === 'xhtml') return withFields(fields, piecesIn(holder, HTML_BODY), partial);
  const text = holder === encoded ? withParagraphs(textIn(holder)) : textIn(holder);
  return { ...withFields(fields, withoutFoot(fragmentPieces(text, url), fields), partial), inner: { text, encoding: 'utf-8' } };
}

/** "The post Ferry strike ends appeared first on Coast Monitor.": a last line that only links to the story by its own headline, in any language. */
function withoutFoot(pieces: readonly Piece[], { headline, url }: Fields): Piece[] {
  const last = pieces.at(-1);
  const own = last?.links.some(({ start, end, href }) => href === url && same(last.text.slice(start, end), headline ?? ''));
  return pieces.map(
    (it): Piece =>
      it === last && own && it.text.length < (headline ?? '').length + LONGEST_FOOT ? { ...it, kind: null, rule: 'feed-foot' } : it,
  );
}
/** Longest words around the headline in such a line, in UTF-16 units. */
const LONGEST_FOOT = 120;
