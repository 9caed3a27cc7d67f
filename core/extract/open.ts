import type { Loaded, Message, Source } from '../model/index.ts';
import { sourceOf } from '../read/read.ts';
import { type Extracted, type Item, type Items, type Reader, Unreadable } from './reader.ts';
import { READERS } from './readers.ts';

/** Deepest that one source may stand inside another: a page in an attachment in a mail in a mailbox. */
const MAX_DEPTH = 4;

/**
 * Tells what bytes are by the list of readers, and decodes them if they are text. Never rejects for bad bytes: trouble is an `error`
 * message and `source` is null.
 */
export async function read(
  loaded: Loaded,
  id: string,
  readers: readonly Reader[] = READERS,
): Promise<{ source: Source | null; messages: readonly Message[] }> {
  const { source, messages } = await sourceOf(loaded, id, readers);
  return { source: source && loaded.item !== undefined ? { ...source, item: loaded.item } : source, messages };
}

/**
 * The story or stories that a source's reader finds.
 * @throws Unreadable when its media type has no reader, or its reader gets nothing out of it.
 */
export async function open(source: Source, readers: readonly Reader[], depth = 0): Promise<Extracted | Items> {
  const reader = readers.find((one) => one.mediaTypes[0] === source.mediaType);
  if (!reader)
    throw new Unreadable('no-reader', `It is of the kind ${source.mediaType}, which is not read; save the article as a web page.`);
  const find = await reader.load();
  return find(source, async (inner) => {
    if (depth >= MAX_DEPTH) throw new Unreadable('too-deep', 'It holds files inside files, too deep to be read; save the article alone.');
    const { source: within, messages } = await sourceOf(inner, source.id, readers);
    if (!within)
      throw new Unreadable(messages[0]?.rule ?? 'no-reader', `Inside it is ${inner.name}: ${messages[0]?.reason ?? 'nothing to read'}`);
    const found = await open(within, readers, depth + 1);
    if ('items' in found || within.text === '') return found;
    const { text, encoding, mediaType, url } = within;
    return { ...found, inner: found.inner ?? { text, encoding, mediaType, url } };
  });
}

/** The item that a person named by its number from 1 or by its title: the whole of it, else a part that only one has. Null for none. */
export function itemNamed(items: readonly Item[], wanted: string): Item | null {
  if (/^\d+$/.test(wanted.trim())) return items[Number(wanted) - 1] ?? null;
  const name = wanted.trim().toLowerCase();
  const whole = items.filter((item) => item.title.toLowerCase() === name);
  const holding = items.filter((item) => item.title.toLowerCase().includes(name));
  return whole[0] ?? (holding.length === 1 ? (holding[0] as Item) : null);
}
