import type { TextItem } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../core/extract/pdf/lines.ts';
import { glyphsOf } from '../../../core/extract/pdf/row.ts';
import type { Article } from '../../../core/model/index.ts';
import { type Placed, pdf, wrapped } from './pdf-file.ts';
import { BODY, expectStory, HEADLINE, opened, PARAGRAPHS } from './story.ts';

const headline: Placed = { x: 50, y: 745, size: 22, text: HEADLINE };

/** Paragraphs below each other in lines of so many letters, from the height given. */
function set(paragraphs: readonly string[], from: number, letters = 88, size = 11): Placed[] {
  let y = from + 8;
  return paragraphs.flatMap((text) => {
    y -= 8;
    return wrapped(text, letters).map((line) => {
      y -= 14;
      return { x: 50, y: y + 14, size, text: line };
    });
  });
}

const aside = ({ setAside }: Article): string[] => setAside.map(({ rule, text }) => `${rule}: ${text}`);
const told = ({ blocks }: Article): string[] => blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

describe('what is printed around the story on a page of a PDF', () => {
  test('a row in the size of the text that has the page’s number in it', async () => {
    const row = [
      { x: 50, y: 790, size: 11, text: 'DESK COPY' },
      { x: 250, y: 790, size: 11, text: 'Tarn Bay Herald' },
      { x: 480, y: 790, size: 11, text: 'Page 1 of 1' },
    ];
    const article = await opened(pdf([[...row, { ...headline, size: 11, y: 770 }, ...set(PARAGRAPHS, 740)]]), 'a.pdf');
    expectStory(article);
    expect(aside(article)).toEqual(['running-head: DESK COPY Tarn Bay Herald Page 1 of 1']);
  });

  test('a second row below the first', async () => {
    const row = (y: number, ...texts: string[]): Placed[] => texts.map((text, i) => ({ x: 50 + i * 200, y, size: 11, text }));
    const article = await opened(
      pdf([[...row(800, '9 June', 'Page 1 of 1'), ...row(786, '04:01:41', 'ferry.txt', '1'), headline, ...set(PARAGRAPHS, 700)]]),
      'a.pdf',
    );
    expectStory(article);
  });

  test('heads that change from side to side and count the pages', async () => {
    const [first, second] = [BODY[2], BODY[3]].map((text) => wrapped(text, 60)) as [string[], string[]];
    const page = (head: string, lines: readonly string[]): Placed[] => [
      { x: 50, y: 800, size: 11, text: head },
      ...lines.map((text, i) => ({ x: 50, y: 760 - i * 14, size: 11, text })),
    ];
    const article = await opened(
      pdf([
        [headline, ...page('Harbours 1', []), ...set([PARAGRAPHS[0], BODY[1]], 700), { x: 50, y: 620, size: 11, text: first[0] as string }],
        page('2 The Tarn Bay Herald', [...first.slice(1), '', second[0] as string]),
        page('Harbours 3', [...second.slice(1), '', BODY[4], '', BODY[5]]),
      ]),
      'a.pdf',
    );
    expect(aside(article)).toEqual(['running-head: Harbours 1', 'running-head: 2 The Tarn Bay Herald', 'running-head: Harbours 3']);
    expect(told(article)).toEqual([...BODY]);
  });

  test('a house that names itself larger than its headline, above the date of the edition or beside another word', async () => {
    const name = { x: 50, y: 800, size: 30, text: 'Tarn Bay Herald' };
    const dated = { x: 50, y: 778, size: 11, text: 'Tuesday, 9 June 2026' };
    const beside = { x: 400, y: 800, size: 11, text: 'MEDIA RELEASE' };
    for (const more of [dated, beside]) {
      const article = await opened(pdf([[name, more, headline, ...set(PARAGRAPHS, 700)]]), 'a.pdf');
      expect(article.metadata.headline).toBe(HEADLINE);
      expect(told(article)).toEqual([...BODY]);
    }
  });

  test('a short headline above its date and its deck stays one', async () => {
    const deck = { x: 50, y: 720, size: 14, text: 'Crews go back to work after the union and the operator agree' };
    const date = { x: 50, y: 778, size: 11, text: 'Tuesday, 9 June 2026' };
    const article = await opened(
      pdf([[{ ...headline, y: 800, size: 30, text: 'Ferry strike ends' }, date, deck, ...set(PARAGRAPHS, 680)]]),
      'a.pdf',
    );
    expect(article.metadata.headline).toBe('Ferry strike ends');
  });

  test('a box beside the column, and one that is let into it', async () => {
    const wide = set(PARAGRAPHS, 700);
    const box = [
      { x: 520, y: 700, size: 9, text: 'Most read' },
      { x: 520, y: 688, size: 9, text: 'Goat on roof' },
    ];
    const beside = await opened(pdf([[headline, ...wide, ...box]]), 'a.pdf');
    expectStory(beside);
    const menu = ['Home', 'News', 'Sport', 'Culture'].map((text, i) => ({ x: 5, y: 748 - i * 13, size: 8, text }));
    expectStory(await opened(pdf([[headline, ...wide, ...menu]]), 'a.pdf'));
    const narrow = wrapped(BODY[2], 45).map((text, i) => ({ x: 50, y: 600 - i * 14, size: 11, text }));
    const quote = ['“Nobody has', 'won anything', 'yet”'].map((text, i) => ({ x: 300, y: 593 - i * 12, size: 12, text }));
    const letIn = await opened(
      pdf([[headline, ...set(PARAGRAPHS.slice(0, 2), 700), ...quote, ...narrow, ...set(BODY.slice(3), 500)]]),
      'a.pdf',
    );
    expectStory(letIn);
    expect(aside(letIn).join(' ')).toBe('text-box: “Nobody has text-box: won anything text-box: yet”');
  });
});

describe('the lines of a PDF', () => {
  test('of a headline in another font and hardly larger, in two lines', async () => {
    const [first, second] = ['Ferry strike ends after', 'five days'].map(
      (text, i): Placed => ({ x: 150 + i * 40, y: 780 - i * 20, size: 12.5, text, bold: true }),
    ) as [Placed, Placed];
    expectStory(await opened(pdf([[first, second, ...set(PARAGRAPHS, 700)]]), 'a.pdf'));
  });

  test('of TeX, whose fonts tell nothing of quotes and ligatures', () => {
    const item = { str: '\u0010A \u001cne \u001dat,\u0011', width: 80, height: 10, fontName: 'f', hasEOL: false };
    expect(glyphsOf({ ...item, transform: [10, 0, 0, 10, 0, 0] })?.text).toBe('“A fine flat,”');
  });

  test('that a larger heading beside them does not draw together', () => {
    const item = (str: string, x: number, y: number, size: number): TextItem => ({
      str,
      width: 130,
      height: size,
      transform: [size, 0, 0, size, x, y],
      fontName: 'f',
      hasEOL: false,
    });
    const left = [...'abcdefgh'].map((letter, i) => item(letter.repeat(26), 50, 700 - i * 13, 10));
    const right = [...'ABCDEFGH'].map((letter, i) => item(letter.repeat(26), 190, 700 - i * 13, i === 3 ? 14 : 10));
    const { lines } = linesOf([...left, ...right], [0, 0, 600, 800], 1);
    expect(lines.map(({ text }) => text)).toEqual([...left, ...right].map(({ str }) => str));
  });

  test('of columns so close that their lines run together', () => {
    const item = (str: string, x: number, y: number, width: number): TextItem => ({
      str,
      width,
      height: 10,
      transform: [10, 0, 0, 10, x, y],
      fontName: 'f',
      hasEOL: false,
    });
    const rows = [...'abcdefgh'].map((letter) => letter.repeat(40));
    const items = rows.flatMap((text, i) => [
      item(text, 50, 700 - i * 13, 242),
      // Every other line of the second column begins where the first ends, but for the width of a word's space.
      item(text.toUpperCase(), i % 2 ? 300 : 298, 700 - i * 13, 240),
    ]);
    const { lines } = linesOf(items, [0, 0, 600, 800], 1);
    expect(lines.map(({ text }) => text)).toEqual([...rows, ...rows.map((text) => text.toUpperCase())]);
  });

  test('that part no word keep the hyphens at their ends', async () => {
    const lead = `${PARAGRAPHS[0].slice(0, -1)}, and the harbour-side cafes opened.`;
    const article = await opened(
      pdf([
        [
          headline,
          ...set([lead], 700),
          ...['The shops by the harbour lost some money over the days, and the harbour-', 'front market closed.'].map((text, i) => ({
            x: 50,
            y: 640 - i * 14,
            size: 11,
            text,
          })),
          ...set(BODY.slice(3), 590),
        ],
      ]),
      'a.pdf',
    );
    expect(told(article)[1]).toBe('The shops by the harbour lost some money over the days, and the harbour-front market closed.');
  });

  test('a crosshead in another font, as close to its text as a line', async () => {
    const first = set(PARAGRAPHS.slice(0, 3), 700);
    const y = (first.at(-1) as Placed).y - 22;
    const article = await opened(
      pdf([[headline, ...first, { x: 50, y, size: 11, text: 'What the crews want', bold: true }, ...set(BODY.slice(3), y - 14)]]),
      'a.pdf',
    );
    expect(told(article).filter((text) => text !== 'What the crews want')).toEqual([...BODY]);
  });
});
