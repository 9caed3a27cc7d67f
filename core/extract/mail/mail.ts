import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isProse } from '../../language/sentence.ts';
import type { Source } from '../../model/index.ts';
import { decodeAs } from '../../read/encodings.ts';
import { isoOf } from '../fields.ts';
import { headed } from '../headed.ts';
import { extractHtml } from '../html/index.ts';
import { type Piece, piece } from '../piece.ts';
import { paragraphsOf } from '../plain/paragraphs.ts';
import { storyInLines } from '../plain/story.ts';
import { type Extracted, type Item, type Items, Unreadable, type Within } from '../reader.ts';
import { clean } from '../white-space.ts';
import { isPerson, personOf, withoutQuoted, withoutSignature } from './end.ts';
import { printedHeader, withoutPrintedHeader } from './headers.ts';

/** Deepest that parts stand in parts, and most bytes of headers: real messages have four and some ten thousand. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 };
/** Most messages of a mailbox, and most attachments of a message, that are looked at. */
const MAX_MESSAGES = 500;
const MAX_ATTACHMENTS = 40;

/** Finds the stories in a mail message: the message itself and each attachment that can be read; or in a mailbox, those of its messages. */
export async function extractMail(source: Source, within: Within): Promise<Extracted | Items> {
  const bytes = source.bytes ?? new Uint8Array();
  const messages = messagesIn(bytes);
  const items = (await Promise.all(messages.map((one) => storiesOf(one, source, within)))).flat();
  const only = items[0];
  const [cover, story] = items;
  if (cover?.isCover && story && items.length === 2) return coveredBy(await cover.extract(), await story.extract());
  if (!only)
    throw new Unreadable('no-story', 'It is a mail with no text and nothing attached that can be read; save the attachment by itself.');
  return items.length === 1 ? only.extract() : { items };
}

/** The messages of a mailbox, which parts them by lines that begin with "From "; any other mail is one. */
function messagesIn(bytes: Uint8Array): Uint8Array[] {
  const isFrom = (at: number): boolean =>
    bytes[at] === 0x46 && bytes[at + 1] === 0x72 && bytes[at + 2] === 0x6f && bytes[at + 3] === 0x6d && bytes[at + 4] === 0x20;
  if (!isFrom(0)) return [bytes];
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length && starts.length <= MAX_MESSAGES; ) {
    const blank = at === 0 || (bytes[at - 1] === 0x0a && (bytes[at - 2] === 0x0a || (bytes[at - 2] === 0x0d && bytes[at - 3] === 0x0a)));
    if (blank && isFrom(at)) starts.push(at);
    const next = bytes.indexOf(0x0a, at);
    at = next < 0 ? -1 : next + 1;
  }
  return starts.slice(0, MAX_MESSAGES).map((start, i) => {
    const line = bytes.indexOf(0x0a, start);
    return bytes.subarray(line < 0 ? start : line + 1, starts[i + 1] ?? bytes.length);
  });
}

/** Longest text of a note that only says what is attached, in UTF-16 units. */
const LONGEST_COVER = 300;

/** The one story attached to a note, the note's own lines set aside. */
function coveredBy(note: Extracted, story: Extracted): Extracted {
  const lines = note.pieces.filter(({ text }) => text !== '').map((it): Piece => ({ ...it, kind: null, rule: 'cover-note', origin: null }));
  return {
    ...story,
    pieces: [...lines, ...story.pieces],
    found: { ...story.found, published: story.found.published ?? note.found.published ?? null },
  };
}

async function storiesOf(bytes: Uint8Array, source: Source, within: Within): Promise<(Item & { readonly isCover?: boolean })[]> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, LIMITS);
  } catch {
    throw new Unreadable('damaged', 'It is a mail that is damaged or nested beyond reason; save the story by itself.');
  }
  const date = isoOf(mail.date);
  const subject = subjectOf(mail.subject);
  const text = await mended(mail.text ?? '');
  const html = await mended(mail.html ?? '');
  const own: (Item & { readonly isCover?: boolean })[] =
    /\S/.test(text) || /\S/.test(html.replace(/<[^<>]*>/g, ''))
      ? [
          {
            title: subject || 'the message',
            date,
            isCover: (text || html.replace(/<[^<>]*>/g, '')).replace(/\n-- ?\r?\n[\s\S]*$/, '').trim().length < LONGEST_COVER,
            extract: () => storyOf(mail, text, html, source),
          },
        ]
      : [];
  const attached = await Promise.all(
    mail.attachments
      .filter(mayHold)
      .slice(0, MAX_ATTACHMENTS)
      .map((one) => attachedStories(one, date, within)),
  );
  return [...own, ...attached.flat()];
}

/** What a message shows inside itself (pictures, its own look) is no source. */
const mayHold = (one: Attachment): boolean =>
  one.related !== true && !/^(?:image|audio|video|font)\//.test(one.mimeType) && typeof one.content !== 'string';

async function attachedStories(one: Attachment, date: string | null, within: Within): Promise<Item[]> {
  const name = one.filename ?? 'an attachment';
  const content = one.content as ArrayBuffer | Uint8Array;
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content);
  try {
    const found = await within({ name, bytes, mediaType: one.mimeType });
    if (!('items' in found)) return [{ title: name, date, extract: () => found }];
    return found.items.map((item) => ({ ...item, title: `${name}: ${item.title}`, extract: () => item.extract() }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  }
}

/** "Re: Fwd: Talks resume" → "Talks resume". */
const subjectOf = (subject: string | undefined): string =>
  clean((subject ?? '').replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|rif|odp)\s*:)+/i, ''));

/** The standard reads ISO 8859-1 as windows-1252, as browsers do; Node 20 gives control characters where its quotation marks are. */
async function mended(text: string): Promise<string> {
  if (!/[\u0080-\u009f]/.test(text)) return text;
  const meant = await decodeAs(
    Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
    'windows-1252',
  );
  return text.replace(/[\u0080-\u009f]/g, (control) => meant[control.charCodeAt(0) - 0x80] ?? control);
}

function storyOf(mail: Email, text: string, html: string, source: Source): Extracted {
  const marked = /\S/.test(html) ? markedStory({ ...source, text: html, encoding: 'utf-8' }) : null;
  const prose = (all: readonly Piece[]): boolean => all.some((it) => it.kind !== null && isProse(it.text));
  const read = marked && (prose(marked.pieces) || !/\S/.test(text)) ? marked : plainStory(text);
  const inner = { text: read === marked ? html : text, encoding: 'utf-8' };
  const header = read === marked ? null : printedHeader(text, 12);
  const subject = subjectOf(header?.subject ?? mail.subject);
  const headed = read.pieces.some((it) => it.kind === 'headline' && it.rule !== 'metadata');
  const title: Piece[] = headed || subject === '' ? [] : [piece(subject, { kind: 'headline', rule: 'subject' })];
  const sender = clean(mail.from?.name ?? '') || (mail.from?.address ?? '');
  const writer = header ? '' : personOf(sender);
  return {
    ...read,
    pieces: [...title, ...withoutSignature(withoutQuoted(read.pieces), header ? nameIn(header.from) : sender)],
    found: {
      ...read.found,
      byline: read.found.byline ?? (isPerson(writer) ? writer : null),
      headline: headed ? (read.found.headline ?? null) : subject || null,
      outlet: read.found.outlet ?? (sender || null),
      published: read.found.published ?? isoOf(header?.date) ?? isoOf(mail.date),
    },
    inner,
  };
}

/** The name of a printed sender: "Ann Lee <ann@coast.example>" → "Ann Lee". */
const nameIn = (from: string | null): string => clean((from ?? '').replace(/<[^<>]*>|\[mailto:[^\]]*\]/g, ''));

/** The story of a message's HTML; the header of a message that it forwards is set aside, and the first line under it may be the headline. */
function markedStory(source: Source): Extracted {
  const read = extractHtml(source);
  const { pieces, header } = withoutPrintedHeader(read.pieces);
  if (!header) return read;
  const named = headed(pieces);
  return { ...read, pieces: named.pieces, found: { ...read.found, ...named.found } };
}

/** The story of a message's plain text; the headers of messages that it forwards are set aside. */
function plainStory(text: string): Extracted {
  const header = printedHeader(text, 12);
  if (!header) return storyInLines(paragraphsOf(text));
  const before = paragraphsOf(text.slice(0, header.start)).map((it): Piece => ({ ...it, kind: null, rule: 'cover-note' }));
  const shift = (it: Piece): Piece =>
    it.origin ? { ...it, origin: { start: it.origin.start + header.end, end: it.origin.end + header.end } } : it;
  const { pieces, found } = storyInLines(paragraphsOf(text.slice(header.end)).map(shift));
  const printed = piece(clean(text.slice(header.start, header.end)), {
    kind: null,
    rule: 'mail-header',
    origin: { start: header.start, end: header.end },
  });
  return { pieces: [...before, printed, ...pieces], found };
}

/** Finds the story in a message that was copied as text with the header a mail program prints above it. */
export function extractPrintedMail(source: Source): Extracted {
  const header = printedHeader(source.text, 3);
  const { pieces, found } = plainStory(source.text);
  const subject = subjectOf(header?.subject ?? undefined);
  const headed = pieces.some((it) => it.kind === 'headline');
  const writer = personOf(nameIn(header?.from ?? null));
  const told = withoutSignature(withoutQuoted(pieces), writer);
  return {
    pieces: headed || subject === '' ? told : [piece(subject, { kind: 'headline', rule: 'subject' }), ...told],
    found: {
      ...found,
      headline: headed ? (found.headline ?? null) : subject || null,
      byline: found.byline ?? (isPerson(writer) ? writer : null),
      outlet: found.outlet ?? (nameIn(header?.from ?? null) || null),
      published: found.published ?? isoOf(header?.date),
    },
  };
}
