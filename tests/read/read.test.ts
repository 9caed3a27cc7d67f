import { describe, expect, test } from 'vitest';
import { extract, MAX_SOURCE_BYTES, read } from '../../core/index.ts';
import type { Loaded } from '../../core/model/index.ts';

const written = (text: string, name = 'a.txt', more: Partial<Loaded> = {}) =>
  read({ name, bytes: new TextEncoder().encode(text), ...more }, 's1');
const typeOf = async (text: string, name?: string, mediaType?: string) =>
  (await written(text, name, mediaType ? { mediaType } : {})).source?.mediaType;
const refusal = async (bytes: Uint8Array) => {
  const { source, messages } = await read({ name: 'a', bytes }, 's1');
  expect(source).toBeNull();
  expect(messages.map(({ severity }) => severity)).toEqual(['error']);
  return messages[0];
};

describe('a source that is no text is refused in one line', () => {
  test.each([
    ['an empty file', [], 'empty-source', 'empty'],
    ['blank space', [0x20, 0x0a, 0x0a], 'empty-source', 'blank'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'binary-source', 'PNG'],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0], 'binary-source', 'JPEG'],
    ['an archive', [0x50, 0x4b, 0x03, 0x04], 'binary-source', 'ZIP'],
    ['bytes of no known kind', [1, 0, 2, 0, 0, 3, 0, 0, 4, 5, 6, 0, 0, 0], 'binary-source', 'binary'],
  ])('%s', async (_, bytes, rule, word) => {
    const message = await refusal(Uint8Array.from(bytes));
    expect(message?.rule).toBe(rule);
    expect(message?.reason).toContain(word);
    expect(message?.reason).not.toContain('\n');
  });

  test('more than the limit, which it names', async () => {
    expect((await refusal(new Uint8Array(MAX_SOURCE_BYTES + 1)))?.reason).toMatch(/33 MB, over the limit of 32 MB/);
  });
});

describe('what is written for machines is never read as a story', () => {
  test.each([
    [
      'a news item of unknown make',
      '<?xml version="1.0" encoding="utf-8"?>\n<gazette><p>Rain fell.</p></gazette>',
      'a.xml',
      'XML document (gazette)',
    ],
    ['markup without a declaration', '<gazette>\n  <line>Rain fell.</line>\n</gazette>\n', 'a.txt', 'XML document (gazette)'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Rain</text></svg>', 'a.svg', 'SVG'],
    ['records', '[{"id": 1, "town": "Sellmouth"}, {"id": 2, "town": "Port Ellin"}]', 'a', 'JSON'],
    ['records that were cut off', '{"id": 1, "body": "Rain fell on Sellmouth', 'a', 'JSON'],
    ['a table', 'id,place,rain\n1,Sellmouth,12\n2,"Port Ellin, north",14\n', 'a.txt', 'CSV'],
    ['a table with semicolons', 'id;place;rain\n1;Sellmouth;12,5\n2;Port Ellin;14\n', 'a.txt', 'CSV'],
    ['what is named as a table', 'place\nSellmouth\n', 'a.csv', 'CSV'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', 'a.txt', 'calendar'],
    ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:04.000\nRain fell.\n', 'a.txt', 'subtitles'],
    ['base 64', `${'UmFpbiBmZWxsIG9uIHRoZSB0b3duIG9mIFNlbGxtb3V0aCBhbGwgZGF5'.repeat(4)}\n`, 'a.txt', 'base64'],
  ])('%s', async (_, text, name, word) => {
    const { source, messages } = await written(text, name);
    expect(source).toBeNull();
    expect(messages).toMatchObject([{ severity: 'error', rule: 'no-reader' }]);
    expect(messages[0]?.reason).toContain(word);
    expect(messages[0]?.reason).not.toContain('\n');
  });

  test.each([
    ['a sentence in brackets', '[Rain fell all day.]\n\n{It stopped at night.}'],
    ['lines with as many commas', 'Rain, wind, and hail.\nSnow, sleet, and fog.\nSun, cloud, and haze.\n'],
    ['an address and a measure', 'The bridge <closed since May> will open.\n\nx < y > z'],
    ['one long word', 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'],
  ])('%s is still a story', async (_, text) => {
    expect(await typeOf(text)).toBe('text/plain');
  });

  test('whatever the host calls it', async () => {
    expect((await written('a { color: red }', 'a', { mediaType: 'text/css' })).messages[0]?.reason).toContain('style sheet');
    expect((await written('Rain fell.', 'a', { mediaType: 'application/x-ledger' })).messages[0]?.reason).toContain('application/x-ledger');
  });

  test('nor is a source of a kind that has lost its reader', async () => {
    const { source } = await written('Rain fell on the town, and it did not stop for a week.');
    const { blocks, messages } = await extract({ ...(source as NonNullable<typeof source>), mediaType: 'application/x-ledger' }, 'A');
    expect(blocks).toEqual([]);
    expect(messages).toMatchObject([{ severity: 'error', rule: 'no-reader' }]);
  });
});

describe('the content tells the media type', () => {
  test.each([
    ['a page in a text file', '<!DOCTYPE html>\n<title>Rain</title>', 'a.txt', 'text/html'],
    ['a page behind a comment', '<!-- saved from url=(0023)https://x.example/ -->\n<html><body>Rain', 'a.txt', 'text/html'],
    ['a fragment of a page', '<p>Rain fell.</p><p>It stopped.</p>', 'a.txt', 'text/html'],
    ['Markdown with a heading', '# Rain\n\nIt fell.', 'a.txt', 'text/markdown'],
    ['Markdown underlined', 'Rain in the valley\n==================\n\nIt fell.', 'a.txt', 'text/markdown'],
    ['Markdown with links', 'By [Ann](#)\n\nIt [fell](https://x.example/) all day.', 'a.txt', 'text/markdown'],
    ['Markdown behind front matter', '---\ntitle: Rain\n---\n\nIt fell.', 'a.txt', 'text/markdown'],
    ['copy that ends with hashes', 'Rain fell.\n\n# # #', 'a.txt', 'text/plain'],
    ['copy with a hashtag', '#rain fell on the town', 'a.txt', 'text/plain'],
    ['copy with an asterisk', 'Rain* fell on the town.\n\n* in places', 'a.txt', 'text/plain'],
    ['plain copy named .md', 'Rain fell on the town.', 'a.md', 'text/markdown'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'a.xml', 'text/html'],
  ])('%s', async (_, text, name, type) => {
    expect(await typeOf(text, name)).toBe(type);
  });

  test('unless it was told outside', async () => {
    expect(await typeOf('# Rain', 'a', 'text/html')).toBe('text/html');
    expect(await typeOf('# Rain', 'a', 'text/plain')).toBe('text/markdown');
  });
});

describe('a page saved as MHTML', () => {
  const envelope = (part: string) =>
    `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://www.x.example/rain\r\nSubject: Rain\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n------b\r\n${part}\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------b--\r\n`;

  const opened = async (part: string, name: string) => {
    const { source } = await written(envelope(part), name);
    return extract(source as NonNullable<typeof source>, 'A');
  };

  test('is taken out of its envelope, quoted or in base64', async () => {
    const quoted = await opened(
      'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><meta charset=3D"utf-8"><p>Rain fell on the whole r=C3=A9gion =\r\ndu nord, and it did not stop for a week.</p></html>',
      'a.mhtml',
    );
    expect(quoted.source).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8', url: 'https://www.x.example/rain' });
    expect(quoted.source.text).toContain('région du nord');
    expect(quoted.blocks.map(({ text }) => text)).toEqual(['Rain fell on the whole région du nord, and it did not stop for a week.']);
    const base64 = await opened(
      'Content-Type: text/html; charset="windows-1252"\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+k3LpZ2lvbpQ8L3A+',
      'a.mht',
    );
    expect(base64.source.text).toContain('<p>“région”</p>');
  });

  test('without a text part is refused', async () => {
    const { blocks, messages } = await opened('Content-Type: image/gif\r\n\r\nGIF89a', 'a.mht');
    expect(blocks).toEqual([]);
    expect(messages).toMatchObject([{ severity: 'error', rule: 'mhtml-empty' }]);
  });
});

test('what the host knows is kept', async () => {
  expect((await written('Rain.', 'rain.txt', { sha256: 'ab', url: 'https://x.example/' })).source).toMatchObject({
    id: 's1',
    name: 'rain.txt',
    sha256: 'ab',
    url: 'https://x.example/',
  });
});
