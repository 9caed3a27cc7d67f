import { describe, expect, test } from 'vitest';
import { read } from '../../core/index.ts';
import type { Loaded } from '../../core/model/index.ts';
import { ENCODED, TEXTS } from './undeclared.ts';

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
/** Bytes written as text, with `\x` escapes for those above ASCII. */
const bytes = (text: string): Uint8Array => Uint8Array.from(ascii(text));
const reading = async (text: string, more: Partial<Loaded> = {}) => {
  const { source, messages } = await read({ name: 'a.txt', bytes: bytes(text), ...more }, 's1');
  return { text: source?.text, encoding: source?.encoding, rules: messages.map(({ rule }) => rule) };
};

describe('the encoding is found', () => {
  test('from a byte-order mark, against everything else', async () => {
    expect(await reading('\xef\xbb\xbfr\xc3\xa9gion', { charset: 'windows-1252' })).toEqual({
      text: 'région',
      encoding: 'utf-8',
      rules: [],
    });
    expect(await reading('\xff\xfer\x00\xe9\x00g\x00i\x00o\x00n\x00')).toMatchObject({ text: 'région', encoding: 'utf-16le' });
    expect(await reading('\xfe\xff\x00r\x00\xe9\x00g')).toMatchObject({ text: 'rég', encoding: 'utf-16be' });
  });

  test('from what was told outside, against the declaration', async () => {
    expect(await reading('<meta charset="utf-8"><p>r\xe9gion', { charset: 'ISO-8859-1' })).toMatchObject({
      encoding: 'windows-1252',
      rules: [],
    });
  });

  test.each([
    ['a meta element', '<meta charset="koi8-r"><p>\xf2\xc5\xcb\xc1', 'koi8-r', 'Река'],
    [
      'an old meta element',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xd0\xe5\xea\xe0',
      'windows-1251',
      'Река',
    ],
    ['an XML declaration', '<?xml version="1.0" encoding="ISO-8859-2"?><html><body>\xb3\xf3d\xbc', 'iso-8859-2', 'łódź'],
    ['a meta element behind a long comment', `<!--${' saved page '.repeat(200)}--><meta charset=euc-kr><p>\xb0\xad`, 'euc-kr', '강'],
  ])('from %s', async (_, page, encoding, words) => {
    const { text, encoding: found } = await reading(page, { name: 'a.html' });
    expect(found).toBe(encoding);
    expect(text).toContain(words);
  });

  test('from the bytes, when they are UTF-8', async () => {
    expect(await reading('r\xc3\xa9gion')).toEqual({ text: 'région', encoding: 'utf-8', rules: [] });
  });

  test('as windows-1252, when nothing tells, and it says so', async () => {
    expect(await reading('\x93r\xe9gion\x94 \x96 \x80')).toEqual({
      text: '“région” – €',
      encoding: 'windows-1252',
      rules: ['charset-guessed'],
    });
  });

  test('as UTF-8, when an old declaration stands in a page saved again', async () => {
    const { encoding, rules } = await reading(
      '<meta charset="iso-8859-1"><p>r\xc3\xa9gion, \xc3\xa9t\xc3\xa9, \xe2\x80\x9cfin\xe2\x80\x9d',
      {
        name: 'a.html',
      },
    );
    expect({ encoding, rules }).toEqual({ encoding: 'utf-8', rules: ['charset-misdeclared'] });
  });

  test('as windows-1252, when a page declares UTF-8 and holds none', async () => {
    expect(await reading('<meta charset="utf-8"><p>\x93r\xe9gion\x94', { name: 'a.html' })).toMatchObject({
      encoding: 'windows-1252',
      rules: ['charset-guessed'],
    });
  });

  test('as UTF-8 with a warning, when a page is cut off in mid-character', async () => {
    expect(await reading('<meta charset="utf-8"><p>r\xc3\xa9gion \xe2\x80', { name: 'a.html' })).toMatchObject({
      encoding: 'utf-8',
      rules: ['charset-errors'],
    });
  });

  test('with a warning, when its name is unknown', async () => {
    expect((await reading('rain', { charset: 'x-rain' })).rules).toEqual(['charset-unknown']);
  });
});

describe('letters come out right', () => {
  test.each([
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['euc-jp', [0xc6, 0xfc, 0xcb, 0xdc], '日本'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
    ['gbk', [0xd6, 0xd0, 0xb9, 0xfa, 0xa3, 0xac], '中国，'],
    ['gb18030', [0xd6, 0xd0, 0x81, 0x30, 0x89, 0x38], '中ß'],
    ['big5', [0xa4, 0xa4, 0xb0, 0xea], '中國'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
    ['windows-1250', [0x8a, 0x9e, 0xf8], 'Šžř'],
    ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
    ['windows-1252', [0x80, 0x91, 0x92, 0x85, 0x99, 0x9f], '€‘’…™Ÿ'],
    ['windows-1253', [0xc1, 0xe8], 'Αθ'],
    ['windows-1254', [0xd0, 0xfd], 'Ğı'],
    ['windows-1255', [0xf9, 0xec, 0xca], 'של\u05ba'],
    ['windows-1256', [0xe3, 0xd1], 'مر'],
    ['windows-1257', [0xe0, 0xf0], 'ąš'],
    ['windows-1258', [0xd0, 0xfd], 'Đư'],
    ['windows-874', [0xa1, 0xd2], 'กา'],
    ['iso-8859-2', [0xb1, 0xe6], 'ąć'],
    ['iso-8859-5', [0xbc, 0xd8, 0xe0], 'Мир'],
    ['iso-8859-7', [0xc1, 0xe8], 'Αθ'],
    ['iso-8859-9', [0xd0, 0xfd], 'Ğı'],
    ['iso-8859-15', [0xa4, 0xbd], '€œ'],
    ['iso-8859-16', [0xa4, 0xaa, 0xfe], '€Șț'],
    ['koi8-r', [0xed, 0xc9, 0xd2], 'Мир'],
    ['koi8-u', [0xf5, 0xae, 0xbe, 0xad], 'УўЎґ'],
    ['macintosh', [0xd2, 0x8e, 0xd3], '“é”'],
  ])('%s', async (charset, letters, text) => {
    expect((await read({ name: 'a.txt', bytes: Uint8Array.from(letters), charset }, 's1')).source?.text).toBe(text);
  });

  test('every byte of windows-1252 as browsers have it', async () => {
    const all = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
    const text = (await read({ name: 'a.txt', bytes: all, charset: 'windows-1252' }, 's1')).source?.text ?? '';
    expect(text.slice(0, 32)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(text.slice(32)).toBe(String.fromCharCode(...Array.from({ length: 96 }, (_, i) => i + 160)));
  });
});

describe('an encoding that nothing declares is told by its letters', () => {
  test.each(ENCODED)('%s in %s', async (language, encoding, base64) => {
    const encoded = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const { source } = await read({ name: 'a.txt', bytes: encoded }, 's1');
    expect(source?.text).toBe(TEXTS[language]);
    // Where two encodings give the same letters either name is right.
    if (encoding !== 'iso-8859-2') expect(source?.encoding).toBe(encoding);
  });

  test.each([
    ['one letter', 'caf\xe9', 'café'],
    ['a German town', 'Nach M\xfcnchen und K\xf6ln', 'Nach München und Köln'],
    ['curly quotes', '\x93It\x92s over\x94', '“It’s over”'],
  ])('a few letters of Western Europe are windows-1252: %s', async (_, written, text) => {
    expect(await reading(written)).toEqual({ text, encoding: 'windows-1252', rules: ['charset-guessed'] });
  });

  test('a few marks of MacRoman are not', async () => {
    expect(await reading('\xd2We shut it,\xd3 she said on Monday. It\xd5s the town\xd5s pride \xd0 and its worry.')).toEqual({
      text: '“We shut it,” she said on Monday. It’s the town’s pride – and its worry.',
      encoding: 'macintosh',
      rules: ['charset-guessed'],
    });
  });

  test('a page of scripts before its words', async () => {
    const letters = [...'Мост закрыт, сообщили в городе. Автобусы пойдут по другой дороге.'];
    const words = letters.map((it) => (it >= 'А' && it <= 'я' ? String.fromCharCode(0xc0 + it.charCodeAt(0) - 0x410) : it)).join('');
    const page = `<script>${'a = b + 1; '.repeat(20_000)}</script><p>${words}</p>`;
    expect(await reading(page, { name: 'a.html' })).toMatchObject({ encoding: 'windows-1251' });
  });
});

describe('a name that is told is understood', () => {
  test.each([
    ['Latin1', 'windows-1252'],
    ['CP1251', 'windows-1251'],
    ['win-1251', 'windows-1251'],
    ['mac-roman', 'macintosh'],
    ['GB2312', 'gb18030'],
    ['UTF8', 'utf-8'],
  ])('%s', async (charset, encoding) => {
    expect(await reading('rain', { charset })).toMatchObject({ encoding, rules: [] });
  });

  test('hz-gb-2312, which no browser decodes, is unknown', async () => {
    expect((await reading('rain', { charset: 'hz-gb-2312' })).rules).toEqual(['charset-unknown']);
  });
});

describe('text that was encoded twice', () => {
  const utf8 = (text: string): Partial<Loaded> => ({ bytes: new TextEncoder().encode(text) });

  test('is put right, and it says so', async () => {
    expect(await reading('', utf8('The cafÃ© isnâ€™t shut, â€œyetâ€\u009d â€“ said ZoÃ«.'))).toEqual({
      text: 'The café isn’t shut, “yet” – said Zoë.',
      encoding: 'utf-8-twice',
      rules: ['charset-twice'],
    });
  });

  test('though the last byte of a closing mark was lost', async () => {
    expect(await reading('', utf8('â€œYetâ€\ufffd he said.'))).toEqual({
      text: '“Yet” he said.',
      encoding: 'utf-8-twice',
      rules: ['charset-twice'],
    });
  });

  test('in Russian', async () => {
    const once = new TextEncoder().encode('Мост закрыт, сообщили в городе.');
    const { source } = await read({ name: 'a.txt', bytes: once, charset: 'windows-1252' }, 's1');
    expect(await reading('', utf8(source?.text ?? ''))).toMatchObject({ text: 'Мост закрыт, сообщили в городе.', encoding: 'utf-8-twice' });
  });

  test('in part is said, and put right when it is asked for', async () => {
    const mixed = 'The cafÃ© in the Straße isnâ€™t shut.';
    expect(await reading('', utf8(mixed))).toEqual({ text: mixed, encoding: 'utf-8', rules: ['charset-twice-likely'] });
    expect((await reading('', { ...utf8(mixed), charset: 'utf-8-twice' })).text).toBe('The café in the Straße isn’t shut.');
  });

  test.each(['Ein „Gruß“ aus der Straße', 'LE CAFÉ»', 'il est là » dit-elle', 'À … Ì', 'São Paulo', 'Ã'])(
    'but sound text is not: %s',
    async (text) => {
      expect(await reading('', utf8(text))).toEqual({ text, encoding: 'utf-8', rules: [] });
    },
  );
});
