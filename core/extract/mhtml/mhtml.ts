import type { Source } from '../../model/index.ts';
import { decode } from '../../read/charset.ts';
import { encodingOf } from '../../read/encodings.ts';
import { type Extracted, type Items, Unreadable } from '../reader.ts';

/** A page taken out of its MHTML envelope (RFC 2557), with the address it was saved from. */
interface Unwrapped {
  readonly text: string;
  readonly encoding: string;
  readonly url: string | null;
  readonly mediaType: string;
}

/** Parts looked at before giving up: a saved page has its text in one of the first. */
const MAX_PARTS = 2000;
const MAX_NESTING = 4;

/** Finds the story in the page that an MHTML file holds. */
export async function extractMhtml(source: Source): Promise<Extracted | Items> {
  const page = await unwrapMhtml(source.bytes ?? new Uint8Array());
  if (!page) throw new Unreadable('mhtml-empty', 'It is a saved page (MHTML) with no text part inside; save the page again.');
  const inner = { text: page.text, encoding: page.encoding, mediaType: page.mediaType, url: source.url ?? page.url };
  const { extractHtml } = await import('../html/index.ts');
  return { ...extractHtml({ ...source, ...inner }), inner };
}

/** The page inside an MHTML file; null when no part holds text. */
async function unwrapMhtml(bytes: Uint8Array): Promise<Unwrapped | null> {
  return fromPart(latin1(bytes), null, MAX_NESTING);
}

async function fromPart(part: string, location: string | null, depth: number): Promise<Unwrapped | null> {
  const end = /\r?\n\r?\n/.exec(part);
  if (!end || depth < 0) return null;
  const headers = headersOf(part.slice(0, end.index));
  const body = part.slice(end.index + end[0].length);
  const type = headers.get('content-type') ?? 'text/plain';
  const url = headers.get('snapshot-content-location') ?? headers.get('content-location') ?? location;
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    const mark = boundary?.[1] ?? boundary?.[2];
    if (!mark) return null;
    const wanted = /start\s*=\s*"?([^"\s;]+)/i.exec(type)?.[1];
    const parts = split(body, mark);
    const html = (text: string) => /^content-type:\s*(?:text\/html|application\/xhtml|multipart\/)/im.test(text.slice(0, 4000));
    const first = parts.find((text) => wanted && text.slice(0, 4000).includes(`Content-ID: ${wanted}`)) ?? parts.find(html);
    return first === undefined ? null : fromPart(first, url, depth - 1);
  }
  if (!/^(?:text\/|application\/xhtml)/i.test(type)) return null;
  const bytes = transferDecode(body, headers.get('content-transfer-encoding') ?? '');
  const charset = /charset\s*=\s*"?([^"\s;]+)/i.exec(type)?.[1];
  const decoded = await decode(bytes, charset !== undefined && (await encodingOf(charset)) ? charset : undefined);
  return { text: decoded.text, encoding: decoded.encoding, url, mediaType: type.split(';')[0]?.trim().toLowerCase() ?? 'text/html' };
}

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function split(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let at = body.indexOf(mark);
  while (at >= 0 && parts.length < MAX_PARTS) {
    const from = body.indexOf('\n', at);
    const next = from < 0 ? -1 : body.indexOf(`\n${mark}`, from);
    if (from < 0) break;
    parts.push(body.slice(from + 1, next < 0 ? undefined : next));
    at = next < 0 ? -1 : next + 1;
  }
  return parts;
}

function transferDecode(body: string, coding: string): Uint8Array {
  if (/base64/i.test(coding)) return base64(body);
  if (/quoted-printable/i.test(coding)) {
    const bytes = new Uint8Array(body.length);
    let length = 0;
    for (let i = 0; i < body.length; i++) {
      const code = body.charCodeAt(i);
      if (code !== 0x3d) bytes[length++] = code;
      else if (body[i + 1] === '\n') i += 1;
      else if (body[i + 1] === '\r' && body[i + 2] === '\n') i += 2;
      else {
        const hex = Number.parseInt(body.slice(i + 1, i + 3), 16);
        if (Number.isNaN(hex)) bytes[length++] = code;
        else {
          bytes[length++] = hex;
          i += 2;
        }
      }
    }
    return bytes.subarray(0, length);
  }
  return Uint8Array.from({ length: body.length }, (_, i) => body.charCodeAt(i));
}

/** The bytes that letters of base 64 stand for; other characters are passed over. */
export function base64(body: string): Uint8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const value = new Map([...alphabet].map((letter, i) => [letter.charCodeAt(0), i]));
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < body.length; i++) {
    const six = value.get(body.charCodeAt(i));
    if (six === undefined) continue;
    held = ((held << 6) | six) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

/** Bytes as characters of the same number: mail headers and boundaries are ASCII. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}
