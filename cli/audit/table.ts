import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { extract, read } from '../../core/extract/index.ts';
import type { Article } from '../../core/model/index.ts';
import { sha256 } from '../../host/sha256.ts';
import { type Columns, fieldOf } from './columns.ts';

/** Whether a path is a table of articles: JSON Lines or CSV. */
export const isTable = (path: string): boolean => /\.(?:csv|tsv|jsonl|ndjson)$/i.test(path);

type TableRow = Readonly<Record<string, unknown>>;

/** A row's article, or why there is none; `name` tells it from the others of its table. */
export interface TableArticle {
  readonly name: string;
  readonly article: Article | null;
  readonly reason: string | null;
}

/**
 * The articles of a table, one a row, as they are read: a table may be longer than memory.
 * @throws Error when the file cannot be read or is no table.
 */
export async function* articlesOf(path: string, siglum: string, columns: Columns): AsyncGenerator<TableArticle> {
  let number = 0;
  const names = new Set<string>();
  for await (const row of /\.(?:csv|tsv)$/i.test(path) ? csvRows(path) : jsonRows(path)) {
    number++;
    const id = fieldOf(row, 'id', columns) ?? String(number);
    const name = names.has(id) ? `${id} (row ${number})` : id;
    names.add(name);
    const text = fieldOf(row, 'text', columns);
    if (text === null) {
      yield { name, article: null, reason: `row ${number} has no text; --columns text=NAME names the column` };
      continue;
    }
    yield { name, ...(await articleOf(row, text, siglum, columns, name)) };
  }
}

function csvRows(path: string): AsyncIterable<TableRow> {
  const delimiter = /\.tsv$/i.test(path) ? '\t' : ',';
  return createReadStream(path).pipe(parse({ bom: true, columns: true, delimiter, relax_column_count: true, skip_empty_lines: true }));
}

async function* jsonRows(path: string): AsyncGenerator<TableRow> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(line.replace(/^\ufeff/, ''));
    } catch {
      throw new Error(`line ${number} is no JSON`);
    }
    if (typeof row !== 'object' || row === null) throw new Error(`line ${number} is no JSON object`);
    yield row as TableRow;
  }
}

const MARKUP = /<(?:p|br|div|h[1-6]|article)\b/i;

/** A row is handed to the reader of news items in JSON, which knows what fields beside a text say. */
async function articleOf(row: TableRow, text: string, siglum: string, columns: Columns, name: string): Promise<Omit<TableArticle, 'name'>> {
  const field = (which: Parameters<typeof fieldOf>[1]): string | null => fieldOf(row, which, columns);
  const item = {
    uri: field('url') ?? name,
    headline: field('headline'),
    firstcreated: field('date'),
    copyrightholder: field('outlet'),
    creditline: field('credit'),
    byline: field('byline'),
    language: field('language'),
    url: field('url'),
    [MARKUP.test(text) ? 'body_html' : 'body_text']: text,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(item));
  const { source, messages } = await read(
    { name, bytes, mediaType: 'application/ninjs+json', charset: 'utf-8', sha256: sha256(bytes) },
    siglum,
  );
  const article = source ? await extract(source, siglum) : null;
  const error = [...messages, ...(article?.messages ?? [])].find(({ severity }) => severity === 'error');
  return error ? { article: null, reason: error.reason } : { article, reason: article ? null : 'it cannot be read' };
}
