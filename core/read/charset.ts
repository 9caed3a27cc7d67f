import type { Message } from '../model/index.ts';
import { declaredCharset } from './declared.ts';
import { decodeAs, encodingOf, TWICE } from './encodings.ts';
import { hasJapaneseEscape, likelyEncoding } from './likely.ts';
import { undoTwiceEncoded } from './twice-encoded.ts';
import { utf8Evidence } from './utf8.ts';
import { utf16WithoutMark } from './utf16.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name in lower case, or `utf-8-twice`. */
  readonly encoding: string;
  readonly messages: readonly Message[];
}

/**
 * Decodes bytes: byte-order mark, then the charset told from outside, then the one declared inside, then UTF-8 if the bytes are
 * valid UTF-8, then what they most likely are. Never rejects; undecodable bytes become U+FFFD, with a message.
 */
export async function decode(bytes: Uint8Array, told?: string): Promise<Decoded> {
  const mark = byteOrderMark(bytes);
  if (mark) return finish(bytes, mark, []);
  const messages: Message[] = [];
  const outside = told === undefined ? null : await encodingOf(told);
  if (outside) return finish(bytes, outside, messages);
  if (told !== undefined) messages.push(unknown(told));
  const wide = utf16WithoutMark(bytes);
  if (wide) return finish(bytes, wide, messages);
  const label = declaredCharset(bytes);
  const inside = label === null ? null : await encodingOf(label);
  if (label !== null && !inside) messages.push(unknown(label));
  const utf8 = utf8Evidence(bytes);
  if (inside && inside !== 'utf-8') {
    // A page saved again as UTF-8 often keeps its old declaration. Text that happens to be valid UTF-8 with several
    // multi-byte characters is never in a single-byte code page.
    if (!(utf8.valid && utf8.characters >= 3)) return finish(bytes, inside, messages);
    messages.push(note('charset-misdeclared', `It declares ${inside} but is UTF-8, and was read as UTF-8.`));
    return finish(bytes, 'utf-8', messages);
  }
  // A page may be cut off in mid-character; one with hardly a whole character of several bytes is not UTF-8 at all.
  if (utf8.high === 0 ? !hasJapaneseEscape(bytes) : utf8.valid || (inside && utf8.characters > 0)) return finish(bytes, 'utf-8', messages);
  const found = await likelyEncoding(bytes);
  const likely = (found === null ? null : await encodingOf(found)) ?? 'windows-1252';
  messages.push(
    note(
      'charset-guessed',
      `It ${inside ? 'declares UTF-8 but is not' : 'does not say its encoding and is not UTF-8'}, so it was read as ${likely}, which fits its letters best; read it as another encoding if they look wrong.`,
    ),
  );
  return finish(bytes, likely, messages);
}

async function finish(bytes: Uint8Array, encoding: string, messages: readonly Message[]): Promise<Decoded> {
  const text = await decodeAs(bytes, encoding);
  const decoded = encoding === 'utf-8' ? repaired(text) : { text, encoding, messages: [] };
  const lost: Message[] = [];
  if (decoded.text.includes('\ufffd')) {
    lost.push({
      severity: 'warning',
      rule: 'charset-errors',
      reason: `Some bytes are not valid ${encoding} and stand as \ufffd; check the source or give its encoding.`,
    });
  }
  return { ...decoded, messages: [...messages, ...decoded.messages, ...lost] };
}

/** UTF-8 that was read as windows-1252 and encoded again is put right where every letter above ASCII says so, and offered where some do. */
function repaired(text: string): Decoded {
  const { text: right, repaired: runs, sure, others, example } = undoTwiceEncoded(text);
  if (sure === 0) return { text, encoding: 'utf-8', messages: [] };
  const [wrong, letter] = example;
  if (others === 0 && (runs >= 2 || wrong.length >= 3)) {
    const said = `It was encoded twice (“${wrong}” for “${letter}”); ${runs} letters and marks were put right.`;
    return { text: right, encoding: TWICE, messages: [note('charset-twice', said)] };
  }
  const reason = `${sure} of its letters and marks look encoded twice (“${wrong}” for “${letter}”); read it as ${TWICE} to put them right.`;
  return { text, encoding: 'utf-8', messages: [{ severity: 'warning', rule: 'charset-twice-likely', reason }] };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const note = (rule: string, reason: string): Message => ({ severity: 'note', rule, reason });
const unknown = (label: string): Message => ({
  severity: 'warning',
  rule: 'charset-unknown',
  reason: `It names the encoding "${label.slice(0, 40)}", which nobody knows; the encoding was found from the bytes instead.`,
});
