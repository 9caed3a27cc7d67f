import type { Message } from '../model/index.ts';
import { decodeSingleByte, hasTable } from './single-byte.ts';

/** How far into the bytes a declaration is looked for. Browsers look at 1,024; saved pages put comments before theirs. */
const DECLARATION_BYTES = 8192;

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/**
 * Decodes bytes: byte-order mark, then the charset told from outside, then the one declared inside, then UTF-8 if the bytes are
 * valid UTF-8, then windows-1252. Never throws; undecodable bytes become U+FFFD, with a message.
 */
export function decode(bytes: Uint8Array, told?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return finish(bytes, mark, []);
  const messages: Message[] = [];
  const outside = told === undefined ? null : encodingOf(told);
  if (outside) return finish(bytes, outside, messages);
  if (told !== undefined) messages.push(unknown(told));
  const wide = withoutMark(bytes);
  if (wide) return finish(bytes, wide, messages);
  const label = declared(bytes);
  const inside = label === null ? null : encodingOf(label);
  if (label !== null && !inside) messages.push(unknown(label));
  const utf8 = utf8Evidence(bytes);
  if (inside && inside !== 'utf-8') {
    // A page saved again as UTF-8 often keeps its old declaration. Text that happens to be valid UTF-8 with several
    // multi-byte characters is never in a single-byte code page.
    if (!(utf8.valid && utf8.characters >= 3)) return finish(bytes, inside, messages);
    messages.push(note('charset-misdeclared', `It declares ${inside} but is UTF-8, and was read as UTF-8.`));
    return finish(bytes, 'utf-8', messages);
  }
  // A page may declare UTF-8 and be cut off in mid-character; one without a single whole multi-byte character is not UTF-8 at all.
  if (utf8.valid || (inside && utf8.characters > 0)) return finish(bytes, 'utf-8', messages);
  messages.push(
    note(
      'charset-guessed',
      inside
        ? 'It declares UTF-8 but is not, and was read as windows-1252; give the right encoding if letters look wrong.'
        : 'It does not say its encoding and is not UTF-8, so it was read as windows-1252; give the right encoding if letters look wrong.',
    ),
  );
  return finish(bytes, 'windows-1252', messages);
}

/** The WHATWG name of an encoding label; null for a label nobody knows. */
export function encodingOf(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (hasTable(name)) return name;
  try {
    const { encoding } = new TextDecoder(name) as { encoding?: string };
    const known = (encoding ?? name).toLowerCase();
    // The standard decodes both with one decoder; Node's own gbk lacks characters that browsers have.
    return known === 'gbk' ? 'gb18030' : known;
  } catch {
    return null;
  }
}

function finish(bytes: Uint8Array, encoding: string, messages: Message[]): Decoded {
  const text = hasTable(encoding) ? decodeSingleByte(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  if (text.includes('\ufffd') && encoding !== 'windows-1252') {
    messages.push({
      severity: 'warning',
      rule: 'charset-errors',
      reason: `Some bytes are not valid ${encoding} and stand as \ufffd; check the source or give its encoding.`,
    });
  }
  return { text, encoding, messages };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in most scripts' text every other byte of ASCII spaces, tags and digits is zero. */
function withoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.2 && even === 0) return 'utf-16le';
  if (even > length * 0.2 && odd === 0) return 'utf-16be';
  return null;
}

/** The label in an XML declaration, a meta element or a style sheet's first rule; null when there is none. */
function declared(bytes: Uint8Array): string | null {
  let head = '';
  const end = Math.min(bytes.length, DECLARATION_BYTES);
  for (let i = 0; i < end; i++) head += String.fromCharCode(bytes[i] as number);
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/i.exec(head);
  if (xml?.[1]) return utf16IsUtf8(xml[1]);
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return meta?.[1] ? utf16IsUtf8(meta[1]) : null;
}

/** A declaration that could be read byte by byte cannot stand in UTF-16 (the HTML standard's own rule). */
const utf16IsUtf8 = (label: string): string => (/^utf-?16/i.test(label) ? 'utf-8' : label);

/** Whether the bytes are UTF-8 throughout, and how many whole multi-byte characters they hold. */
function utf8Evidence(bytes: Uint8Array): { valid: boolean; characters: number } {
  let characters = 0;
  let valid = true;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let whole = more > 0;
    for (let k = 1; k <= more && whole; k++) whole = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      characters++;
      i += more;
    } else valid = false;
  }
  return { valid, characters };
}

const note = (rule: string, reason: string): Message => ({ severity: 'note', rule, reason });
const unknown = (label: string): Message => ({
  severity: 'warning',
  rule: 'charset-unknown',
  reason: `It names the encoding "${label.slice(0, 40)}", which nobody knows; the encoding was found from the bytes instead.`,
});
