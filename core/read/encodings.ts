import { undoTwiceEncoded } from './twice-encoded.ts';

/** Names under which bytes are read as UTF-8 or UTF-16, which every host decodes alike. */
const UNICODE: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16-le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'utf-16-be': 'utf-16be',
};

/** UTF-8 that was read as windows-1252 and encoded a second time: no encoding of any standard, but one that copy arrives in. */
export const TWICE = 'utf-8-twice';

/** Names that programs and people use and the Encoding Standard does not. */
const ALIASES: Readonly<Record<string, string>> = {
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp950: 'big5',
  cp874: 'windows-874',
  big5hkscs: 'big5',
};

/**
 * The name in the Encoding Standard, in small letters, for a label as pages, programs and people write it ("Latin1", "CP1251",
 * "mac-roman"); null for a label nobody knows.
 */
export async function encodingOf(label: string): Promise<string | null> {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^(?:windows|win)[-_ ]?(?=125\d$)/, 'windows-');
  const known = name === TWICE ? TWICE : UNICODE[name];
  if (known !== undefined) return known;
  const { normalizeEncoding } = await standard();
  const found = normalizeEncoding(ALIASES[name] ?? name);
  // The standard reads what it calls "replacement" as one U+FFFD; GBK is read as the larger GB18030.
  return found === 'replacement' ? null : found === 'gbk' ? 'gb18030' : found;
}

/** Decodes bytes by an encoding that `encodingOf` names. Bytes that mean nothing become U+FFFD; a byte-order mark is left out. */
export async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === TWICE) return undoTwiceEncoded(new TextDecoder('utf-8').decode(bytes)).text;
  if (Object.values(UNICODE).includes(encoding)) return new TextDecoder(encoding).decode(bytes);
  // Node lacks a tenth of EUC-KR and Big5 and has control characters where windows-1252 has its curly quotes; the tables of a library that
  // follows the Encoding Standard read the same letters in every host.
  const { TextDecoder: Standard } = await standard();
  return new Standard(encoding).decode(bytes);
}

const standard = () => import('@exodus/bytes/encoding.js');
