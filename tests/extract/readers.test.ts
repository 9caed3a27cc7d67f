import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { piece } from '../../core/extract/piece.ts';
import { collate, endingsOf, extract, namesOf, READERS, type Reader, read, report } from '../../core/index.ts';

/** Words between bars: "|Rain fell.|It stopped.|". */
const BARRED: Reader = {
  name: 'barred copy',
  mediaTypes: ['text/x-barred'],
  endings: ['bar'],
  binary: false,
  sniff: (text) => (/^\|.+\|$/.test(text.trim()) ? 'sure' : null),
  load: async () => (source) => ({
    pieces: source.text
      .split('|')
      .filter((line) => line.trim() !== '')
      .map((line, i) => piece(line.trim(), i === 0 ? { kind: 'headline' } : {})),
    found: { outlet: 'The Bar' },
  }),
};

/** The same behind a byte that no text begins with, several stories parted by it. */
const SEALED: Reader = {
  name: 'sealed copy',
  mediaTypes: ['application/x-sealed'],
  endings: ['seal'],
  binary: true,
  sniff: (bytes) => bytes[0] === 7 && bytes[1] === 7,
  load: async () => async (source, within) => {
    const text = new TextDecoder().decode(source.bytes);
    const stories = text.split('\u0007').filter((one) => one !== '');
    const found = await Promise.all(stories.map((one, i) => within({ name: `part ${i + 1}`, bytes: new TextEncoder().encode(one) })));
    return {
      items: found.flatMap((one) => ('items' in one ? [] : [{ title: one.pieces[0]?.text ?? '', date: null, extract: () => one }])),
    };
  },
};

const readers = [SEALED, BARRED, ...READERS];
const opened = async (text: string, name: string, item?: string) => {
  const { source } = await read({ name, bytes: new TextEncoder().encode(text), ...(item === undefined ? {} : { item }) }, 'A', readers);
  return extract(source as NonNullable<typeof source>, 'A', [], readers);
};

describe('a reader of one’s own in the list', () => {
  test('is known by what it shows, by its ending and by its media type, and read to the end', async () => {
    const article = await opened('|Rain|Rain fell on the town all day, and the river rose.|', 'a.txt');
    expect(article.source.mediaType).toBe('text/x-barred');
    expect(article.metadata).toMatchObject({ outlet: 'The Bar', headline: 'Rain' });
    expect(article.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'headline: Rain',
      'paragraph: Rain fell on the town all day, and the river rose.',
    ]);
    const mediaType = async (text: string, name: string, told?: string) =>
      (await read({ name, bytes: new TextEncoder().encode(text), ...(told ? { mediaType: told } : {}) }, 'A', readers)).source?.mediaType;
    expect(await mediaType('Rain fell.', 'a.bar')).toBe('text/x-barred');
    expect(await mediaType('Rain fell.', 'a', 'text/x-barred; charset=utf-8')).toBe('text/x-barred');
    const witness = { ...article, siglum: 'B', blocks: article.blocks.map((block, i) => ({ ...block, id: `B${i + 1}` })) };
    expect(report([collate(article, witness)], { created: '2026-01-01T00:00:00Z' }).flags).toEqual([]);
    expect(endingsOf(readers)).toContain('bar');
    expect(namesOf(readers)).toContain('barred copy');
  });

  test('may hold several stories, each read by its own reader, and says which', async () => {
    const sealed =
      '\u0007\u0007|Rain|Rain fell on the town all day, and the river rose.|\u0007|Sun|The sun came out again at last on Sunday.|';
    const unasked = await opened(sealed, 'a.seal');
    expect(unasked.blocks).toEqual([]);
    expect(unasked.stories).toEqual([
      { title: 'Rain', date: null },
      { title: 'Sun', date: null },
    ]);
    expect(unasked.messages).toMatchObject([{ severity: 'error', rule: 'several-stories' }]);
    expect(unasked.messages[0]?.reason).toContain('1 “Rain”, 2 “Sun”');
    expect((await opened(sealed, 'a.seal', '2')).metadata.headline).toBe('Sun');
    expect((await opened(sealed, 'a.seal', 'rain')).metadata.headline).toBe('Rain');
    expect((await opened(sealed, 'a.seal', '3')).messages).toMatchObject([{ severity: 'error', rule: 'no-such-story' }]);
  });

  test('that holds itself without end is refused', async () => {
    const nested: Reader = {
      ...SEALED,
      load: async () => (source, within) => within({ name: source.name, bytes: source.bytes as Uint8Array }),
    };
    const bytes = Uint8Array.of(7, 7, 7);
    const { source } = await read({ name: 'a', bytes }, 'A', [nested]);
    const { messages } = await extract(source as NonNullable<typeof source>, 'A', [], [nested]);
    expect(messages).toMatchObject([{ severity: 'error', rule: 'too-deep' }]);
  });
});

describe('what people are told can be read is what is read', () => {
  const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  test.each(READERS.map((reader) => [reader.name, reader] as const))('%s', (name, reader) => {
    expect(file('README.md')).toContain(name);
    for (const ending of reader.endings) expect(file('docs/inputs.md')).toContain(`.${ending}`);
    for (const ending of reader.endings) expect(file('build/electron-builder.yml')).toMatch(new RegExp(`\\b${ending}\\b`));
  });

  test('no two kinds have the same media type first', () => {
    const first = READERS.map((reader) => reader.mediaTypes[0]);
    expect(new Set(first).size).toBe(first.length);
  });
});
