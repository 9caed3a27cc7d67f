import type { Source } from '../../model/index.ts';
import { decode } from '../../read/charset.ts';
import { isoOf } from '../fields.ts';
import { type Extracted, type Item, type Items, Unreadable, type Within } from '../reader.ts';
import { clean } from '../white-space.ts';
import { blankLine, httpAnswer } from './http.ts';

/** Most records looked at, and most pages offered. */
const MAX_RECORDS = 20_000;
const MAX_PAGES = 200;

/** Finds the pages in the archive of a crawl: every answer that is HTML and was found. */
export async function extractWarc(source: Source, within: Within): Promise<Extracted | Items> {
  const bytes = source.bytes ?? new Uint8Array();
  const items: Item[] = [];
  let at = 0;
  for (let records = 0; records < MAX_RECORDS && items.length < MAX_PAGES; records++) {
    const end = blankLine(bytes, at);
    if (!end) break;
    const head = String.fromCharCode(...bytes.subarray(at, Math.min(end.start, at + 60_000)));
    const field = (name: string): string | null => new RegExp(`^${name}:[ \\t]*<?([^\\r\\n>]*)`, 'im').exec(head)?.[1]?.trim() ?? null;
    const length = Number(field('Content-Length'));
    if (!/^\s*WARC\//.test(head) || !Number.isFinite(length) || length < 0) break;
    const content = bytes.subarray(end.end, end.end + length);
    at = end.end + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
    const kind = field('WARC-Type');
    const url = field('WARC-Target-URI');
    const answer = kind === 'response' ? httpAnswer(content) : null;
    const page = answer
      ? answer.status === 200 && /html/.test(answer.mediaType)
      : kind === 'resource' && /html/i.test(field('Content-Type') ?? '');
    if (!page) continue;
    const body = answer ? answer.body() : content;
    items.push({
      title: (await titleIn(body)) || (url ?? 'untitled'),
      date: isoOf(field('WARC-Date')),
      extract: async () => {
        const more = { ...(answer?.charset ? { charset: answer.charset } : {}), ...(url === null ? {} : { url }) };
        const found = await within({ name: url ?? source.name, bytes: body, mediaType: 'text/html', ...more });
        if ('items' in found) throw new Unreadable('no-story', 'The page in it holds no story of its own; save the article by itself.');
        return found;
      },
    });
  }
  const only = items[0];
  if (!only) throw new Unreadable('no-story', 'It is a WARC archive without a web page in it; check that the crawl reached the article.');
  return items.length === 1 ? only.extract() : { items };
}

async function titleIn(body: Uint8Array): Promise<string> {
  const { text } = await decode(body.subarray(0, 20_000));
  return clean(/<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? '');
}
