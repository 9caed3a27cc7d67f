import type { Message, Source } from '../../model/index.ts';
import { type Fields, isoOf, withFields } from '../fields.ts';
import { fragmentPieces } from '../fragment.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { type Extracted, type Item, type Items, Unreadable } from '../reader.ts';
import { clean } from '../white-space.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Most stories looked for in one feed. */
const MAX_ITEMS = 5000;

/** Finds the stories in a JSON Feed. An item that gives only a summary says so. */
export function extractJsonFeed(source: Source): Extracted | Items | Promise<Extracted> {
  let feed: unknown;
  try {
    feed = JSON.parse(source.text);
  } catch {
    throw new Unreadable('damaged', 'It is a feed (JSON Feed) that is damaged or was cut off; ask for it again.');
  }
  const items = objects(isObject(feed) ? feed['items'] : null)
    .slice(0, MAX_ITEMS)
    .map((item): Item => {
      const fields = fieldsOf(item, feed as Json);
      return { title: fields.headline || 'untitled', date: isoOf(fields.published), extract: () => storyOf(item, fields, source.name) };
    });
  const only = items[0];
  if (!only) throw new Unreadable('no-story', 'It is a feed with no story in it; check its address.');
  return items.length === 1 ? only.extract() : { items };
}

function fieldsOf(item: Json, feed: Json): Fields {
  const authors = [...objects(item['authors']), ...objects(item['author'])].map((one) => textOf(one['name']));
  return {
    headline: clean(textOf(item['title'])),
    byline: [...new Set(authors.filter((name) => name !== ''))].join(', '),
    outlet: textOf(feed['title']) || null,
    language: textOf(item['language']) || textOf(feed['language']) || null,
    url: textOf(item['url']) || textOf(item['id']) || null,
    published: textOf(item['date_published']),
    updated: textOf(item['date_modified']),
  };
}

function storyOf(item: Json, fields: Fields, name: string): Extracted {
  const [html, text, summary] = [textOf(item['content_html']), textOf(item['content_text']), textOf(item['summary'])];
  const body = html || text || summary;
  const partial: Message[] =
    html === '' && text === ''
      ? [
          {
            severity: 'warning',
            rule: 'summary-only',
            reason: 'The feed gives only a summary of it; open the page itself for the whole story.',
            source: name,
          },
        ]
      : [];
  const pieces = html === '' ? paragraphsOf(body) : fragmentPieces(html, fields.url ?? null);
  return { ...withFields(fields, pieces, partial), inner: { text: body, encoding: 'utf-8' } };
}
