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

/** What a person is offered to read a source as, the most frequent first: the name, and what it is for. */
export const OFFERED_ENCODINGS: readonly (readonly [encoding: string, name: string])[] = [
  ['utf-8', 'Unicode (UTF-8)'],
  [TWICE, 'Unicode, encoded twice'],
  ['windows-1252', 'Western (Windows)'],
  ['macintosh', 'Western (Mac)'],
  ['windows-1250', 'Central European'],
  ['windows-1251', 'Cyrillic (Windows)'],
  ['koi8-r', 'Cyrillic (KOI8-R)'],
  ['windows-1253', 'Greek'],
  ['windows-1254', 'Turkish'],
  ['windows-1255', 'Hebrew'],
  ['windows-1256', 'Arabic'],
  ['gb18030', 'Chinese (GBK, GB18030)'],
  ['big5', 'Chinese (Big5)'],
  ['shift_jis', 'Japanese (Shift_JIS)'],
  ['euc-jp', 'Japanese (EUC-JP)'],
  ['euc-kr', 'Korean (EUC-KR)'],
  ['utf-16le', 'Unicode (UTF-16)'],
];

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
