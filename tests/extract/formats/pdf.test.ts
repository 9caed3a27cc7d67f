import { describe, expect, test } from 'vitest';
import { type Placed, pdf, wrapped } from './pdf-file.ts';
import { BODY, expectStory, HEADLINE, opened, PARAGRAPHS, picture } from './story.ts';

/** Paragraphs in columns, the first line of each indented, columns filled one after the other from the height given. */
function columns(paragraphs: readonly string[], count: number, top: number, bottom: number): Placed[] {
  const [left, gap, size, leading] = [50, 18, 9, 12];
  const width = (595 - 2 * left - gap * (count - 1)) / count;
  const lines = paragraphs.flatMap((text) =>
    wrapped(text, Math.floor(width / (size * 0.52))).map((line, i) => ({ line, indent: i === 0 ? 10 : 0 })),
  );
  const rows = Math.floor((top - bottom) / leading);
  return lines.map(({ line, indent }, i) => {
    const column = Math.floor(i / rows);
    return { x: Math.round(left + column * (width + gap) + indent), y: top - (i % rows) * leading, size, text: line };
  });
}

const LONG = [
  'Representatives of the municipalities along the northern shore had complained throughout the negotiations about insufficient communication from the ministry.',
  'Environmental organisations welcomed the announcement but warned that uncontrolled dredging could endanger protected meadows of seagrass in the channel.',
  'Independent observers described the atmosphere as considerably friendlier than during the previous negotiations, which had collapsed over inspections.',
  'Shopkeepers on the outer islands said that compensation which the administration had promised in the spring had never been distributed.',
  'A decision about the appointment of an international commissioner is expected in the second week of the month, diplomats said.',
  'The crews are to vote on the recommendations of the mediator before the beginning of the summer timetable.',
];

describe('a PDF document', () => {
  test('of one column, its headline set larger, page numbers and a running head on each page', async () => {
    const [first, second] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)];
    const head = (number: number): Placed[] => [
      { x: 50, y: 810, size: 8, text: 'Coast Wire, evening service' },
      { x: 290, y: 30, size: 8, text: `${number}` },
    ];
    const page = (paragraphs: readonly string[], top: number): Placed[] => {
      let y = top;
      return paragraphs.flatMap((text) => {
        y -= 8;
        return wrapped(text, 88).map((line) => {
          y -= 14;
          return { x: 50, y: y + 14, size: 11, text: line };
        });
      });
    };
    const article = await opened(
      pdf([
        [...head(1), { x: 50, y: 760, size: 22, text: HEADLINE }, ...page(first, 720)],
        [...head(2), ...page(second, 760)],
      ]),
      'a.pdf',
    );
    expectStory(article);
    expect(article.setAside.map(({ rule }) => rule).sort()).toEqual(['page-number', 'page-number', 'running-head', 'running-head']);
  });

  test.each([2, 3])('of %i columns, words parted at line ends', async (count) => {
    const paragraphs = [...PARAGRAPHS, ...LONG];
    const top = 720;
    const lines = columns(paragraphs, count, top, top - 12 * (count === 2 ? 22 : 26));
    expect(lines.some(({ text }) => /[a-z]-$/.test(text))).toBe(true);
    const article = await opened(pdf([[{ x: 50, y: 770, size: 22, text: HEADLINE }, ...lines]]), 'a.pdf');
    expect(article.metadata.headline).toBe(HEADLINE);
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([...BODY, ...LONG]);
  });

  test('a headline in wide lines, small print and a menu above it, a byline close to its story, a note at the foot', async () => {
    let y = 660;
    const body = PARAGRAPHS.flatMap((text, row) =>
      wrapped(text, 88).map((line, i) => {
        if (i === 0 && row > 0) y -= 8;
        y -= 14;
        return { x: 50, y, size: 11, text: line };
      }),
    );
    const first = body[0] as Placed;
    const article = await opened(
      pdf([
        [
          { x: 50, y: 805, size: 8, text: 'Coast Wire | Harbours' },
          { x: 50, y: 785, size: 11, text: 'News' },
          { x: 50, y: 745, size: 24, text: 'Ferry strike ends' },
          { x: 50, y: 705, size: 24, text: 'after five days' },
          { x: 50, y: 660, size: 11, text: 'By Ines Falk' },
          ...body,
          // Helvetica's letters are half as wide as they are high, near enough to stand behind the line.
          { x: 520, y: first.y + 4, size: 6, text: '1' },
          { x: 50, y: 60, size: 8, text: '1 Figures of the harbour office.' },
        ],
      ]),
      'a.pdf',
    );
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      'byline: By Ines Falk',
      'dateline: TARN BAY, June 9',
      'credit-line: Coast Wire',
      ...BODY.map((text) => `paragraph: ${text}`),
      '- above-headline: News',
      '- running-head: Coast Wire | Harbours',
      '- footnote: 1 Figures of the harbour office.',
    ]);
  });

  test('columns of a last page stand where those of the page before it do', async () => {
    const paragraphs = [...PARAGRAPHS, ...LONG];
    const rows = Math.floor((columns(paragraphs, 2, 720, 0).length - 6) / 2);
    const lines = columns(paragraphs, 2, 720, 720 - 12 * rows);
    const first = rows * 2;
    const rest = lines.slice(first);
    const half = Math.ceil(rest.length / 2);
    // What is left over stands below each other in both columns of the last page.
    const last = rest.map((line, i) => ({ ...line, x: i < half ? 50 : 306, y: 780 - (i % half) * 12 }));
    const article = await opened(pdf([[{ x: 50, y: 770, size: 22, text: HEADLINE }, ...lines.slice(0, first)], last]), 'a.pdf');
    const words = (text: string): string => text.replace(/[^a-z]/gi, '');
    expect(
      words(
        article.blocks
          .slice(3)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toBe(words([...BODY, ...LONG].join('')));
  });

  test('a browser’s own lines are set aside', async () => {
    const lines = PARAGRAPHS.flatMap((text, p) =>
      wrapped(text, 88).map((line, i) => ({ x: 50, y: 720 - p * 60 - i * 14, size: 11, text: line })),
    );
    const article = await opened(
      pdf([
        [
          { x: 24, y: 822, size: 8, text: '6/9/26, 8:00 AM' },
          { x: 300, y: 822, size: 8, text: HEADLINE },
          { x: 50, y: 770, size: 22, text: HEADLINE },
          ...lines,
          { x: 24, y: 18, size: 8, text: 'https://coast.example/ferry' },
          { x: 560, y: 18, size: 8, text: '1/1' },
        ],
      ]),
      'a.pdf',
    );
    expectStory(article);
    expect(picture(article).slice(9)).toEqual([
      `- print-date: 6/9/26, 8:00 AM ${HEADLINE}`,
      '- print-address: https://coast.example/ferry 1/1',
    ]);
  });

  test('without text, broken, or with a table of places that lies', async () => {
    expect((await opened(pdf([[]]), 'a.pdf')).messages).toMatchObject([{ severity: 'error', rule: 'scanned' }]);
    expect((await opened('%PDF-1.7\nnothing more', 'a.pdf')).messages).toMatchObject([{ severity: 'error', rule: 'damaged' }]);
    const lines = [HEADLINE, ...PARAGRAPHS].flatMap((text, p) =>
      wrapped(text, 88).map((line, i) => ({ x: 50, y: 780 - p * 60 - i * 14, size: p === 0 ? 22 : 11, text: line })),
    );
    const whole = Buffer.from(pdf([lines])).toString('latin1');
    expectStory(await opened(Buffer.from(whole.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1'), 'a.pdf'));
  });
});
