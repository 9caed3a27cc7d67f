import { endsSentence } from '../../language/sentence.ts';
import type { Message, Source } from '../../model/index.ts';
import { type Fields, isoOf, withFields } from '../fields.ts';
import { fragmentPieces } from '../fragment.ts';
import { storyOfNitf } from '../nitf/nitf.ts';
import type { Piece } from '../piece.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { type Extracted, type Item, type Items, Unreadable } from '../reader.ts';
import { clean } from '../white-space.ts';
import { parseXml } from '../xml.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Most stories looked for in one document. */
const MAX_ITEMS = 5000;

/** Finds the stories in ninjs (News in JSON) 1 to 3: one item, a list of them, or a package that holds its items. */
export function extractNinjs(source: Source): Extracted | Items | Promise<Extracted> {
  let json: unknown;
  try {
    json = JSON.parse(source.text);
  } catch {
    throw new Unreadable('damaged', 'It is JSON that is damaged or was cut off; ask for it again.');
  }
  const tops = isObject(json) ? [json, ...objects(json['items']), ...objects(json['_items'])] : objects(json);
  const stories = tops.flatMap((top) => [top, ...associated(top)]).slice(0, MAX_ITEMS);
  const items = stories.flatMap((story): Item[] => {
    const body = bodyOf(story) ?? summaryOf(story);
    if (!body) return [];
    const fields = fieldsOf(story);
    return [
      {
        title: clean(fields.headline ?? '') || 'untitled',
        date: isoOf(fields.published),
        extract: () => storyOf(body, fields, source.name),
      },
    ];
  });
  const only = items[0];
  if (only && items.length === 1) return only.extract();
  if (items.length > 1) return { items };
  if (!stories.some((one) => textOf(one['uri']) !== null))
    throw new Unreadable('no-reader', 'It is JSON, but no news item (ninjs), and is not read; save the article as a web page.');
  const type = stories.map((one) => textOf(one['type'])).find((one) => one) ?? 'item';
  throw new Unreadable(
    'no-text',
    `It is a news item (ninjs) of the type “${type}” with no text of a story inside; open the item that holds the text.`,
  );
}

/** Items that stand inside another: its associations, by name (1.x) or in a list (2.x, 3.x). */
const associated = (item: Json): readonly Json[] => {
  const within = item['associations'];
  return isObject(within) ? Object.values(within).filter(isObject) : objects(within);
};

interface Body {
  readonly markup: 'html' | 'nitf' | 'text';
  readonly text: string;
  /** Whether it only sums the story up. */
  readonly summary?: true;
}

/** The description of a text that comes without its body; that of a picture or an event is no story. */
function summaryOf(item: Json): Body | null {
  if (textOf(item['type']) !== 'text') return null;
  const listed = objects(item['descriptions']).map((one) => textOf(one['value']));
  const text = [textOf(item['description_text']), ...listed].find((one) => one !== null && one.trim() !== '');
  return text ? { markup: 'text', text, summary: true } : null;
}

/** The fullest body: markup keeps links and paragraphs that plain text loses. */
function bodyOf(item: Json): Body | null {
  const listed = objects(item['bodies']).flatMap((one): Body[] => {
    const text = textOf(one['value']) ?? '';
    const type = `${textOf(one['contenttype']) ?? textOf(one['contentType']) ?? ''} ${textOf(one['role']) ?? ''}`;
    return text.trim() === '' ? [] : [{ markup: /nitf/i.test(type) ? 'nitf' : /html/i.test(type) ? 'html' : 'text', text }];
  });
  const named = Object.entries(item).flatMap(([key, value]): Body[] => {
    const kind = /^body[_-]?(\w+)$/i.exec(key)?.[1]?.toLowerCase();
    const text = textOf(value) ?? '';
    if (kind === undefined || text.trim() === '') return [];
    return [{ markup: kind === 'nitf' ? 'nitf' : /html/.test(kind) ? 'html' : 'text', text }];
  });
  const all = [...listed, ...named];
  return (['html', 'nitf', 'text'] as const).map((markup) => all.find((one) => one.markup === markup)).find((one) => one) ?? null;
}

function fieldsOf(item: Json): Fields {
  const field = (...names: string[]): string | null => names.map((name) => textOf(item[name])).find((one) => one !== null) ?? null;
  const headlines = objects(item['headlines']);
  const main = headlines.find((one) => /main/i.test(textOf(one['role']) ?? '')) ?? headlines[0];
  const embargo = field('embargoed');
  return {
    headline: field('headline') ?? textOf(main?.['value']) ?? field('title'),
    decks: headlines.filter((one) => one !== main && /sub/i.test(textOf(one['role']) ?? '')).flatMap((one) => textOf(one['value']) ?? []),
    byline: field('byline', 'by'),
    credit: field('creditline', 'creditLine'),
    dateline: field('dateline'),
    outlet: field('copyrightholder', 'copyrightHolder') ?? textOf(objects(item['providers'])[0]?.['name']),
    language: field('language'),
    published: field('firstcreated', 'firstCreated', 'contentcreated', 'contentCreated', 'versioncreated', 'versionCreated'),
    updated: field('versioncreated', 'versionCreated'),
    embargo,
    url: field('url', 'uri'),
    notes: [
      ['slug-line', field('slugline')],
      ['urgency', field('urgency')],
      ['version', field('version') === '1' ? null : field('version')],
      ['editors-note', field('ednote', 'edNote')],
      ['status', /^usable$/i.test(field('pubstatus', 'pubStatus') ?? 'usable') ? null : field('pubstatus', 'pubStatus')],
      ['copyright', field('copyrightnotice', 'copyrightNotice')],
    ],
  };
}

function storyOf({ markup, text, summary }: Body, fields: Fields, name: string): Extracted {
  const inner = { text, encoding: 'utf-8' };
  const nitf = markup === 'nitf' ? parseXml(text) : null;
  if (nitf?.local === 'nitf') return { ...storyOfNitf(nitf, fields), inner };
  const pieces: Piece[] = markup === 'text' ? paragraphsOf(text) : fragmentPieces(wrapsUndone(text), null);
  const partial: Message[] = summary
    ? [
        {
          severity: 'warning',
          rule: 'summary-only',
          reason: 'The item gives only a summary of it; ask for the item with its body for the whole story.',
          source: name,
        },
      ]
    : [];
  return { ...withFields(fields, pieces, partial), inner };
}

/** Markup without a tag: its line breaks are spaces, as in all markup, but between sentences they may be all that parts paragraphs. */
function wrapsUndone(text: string): string {
  if (/<[a-z!/]/i.test(text) || /\n[ \t\r]*\n/.test(text.trim())) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.reduce(
    (whole, line) => (whole === '' || line === '' ? whole + line : `${whole}${endsSentence(whole) ? '\n' : ' '}${line}`),
    '',
  );
}
