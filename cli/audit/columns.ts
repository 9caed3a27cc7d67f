import { Refusal } from '../exit-codes.ts';

/** What a table can say of an article. */
const FIELDS = ['text', 'headline', 'date', 'outlet', 'credit', 'byline', 'language', 'url', 'id'] as const;
export type Field = (typeof FIELDS)[number];

/** Which column holds what, where a person said so. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Names that columns usually have, tried in their order where none was given. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'body', 'body_html', 'content', 'article', 'story'],
  headline: ['headline', 'title'],
  date: ['date', 'published', 'published_at', 'pubdate', 'datetime'],
  outlet: ['outlet', 'publisher', 'site', 'source'],
  credit: ['credit', 'agency'],
  byline: ['byline', 'author'],
  language: ['language', 'lang'],
  url: ['url', 'link'],
  id: ['id', 'guid'],
};

/**
 * `text=body,headline=title`, as a person gives it.
 * @throws Refusal for a field that there is not.
 */
export function columnsOf(given: readonly string[]): Columns {
  const columns: Partial<Record<Field, string>> = {};
  for (const one of given.flatMap((value) => value.split(','))) {
    const [, field = '', column = ''] = /^([^=]*)=(.+)$/.exec(one.trim()) ?? [];
    if (!(FIELDS as readonly string[]).includes(field))
      throw new Refusal(`--columns: "${one}" says nothing; write FIELD=COLUMN with a field of ${FIELDS.join(', ')}`);
    columns[field as Field] = column.trim();
  }
  return columns;
}

/** The value of a field in a row; null where it has none. Small and capital letters are one in the names of columns. */
export function fieldOf(row: Readonly<Record<string, unknown>>, field: Field, columns: Columns): string | null {
  const names = columns[field] === undefined ? USUAL[field] : [columns[field]];
  const keys = Object.keys(row);
  for (const name of names) {
    const key = keys.find((one) => one.trim().toLowerCase() === name.toLowerCase());
    const value = key === undefined ? null : row[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return null;
}
