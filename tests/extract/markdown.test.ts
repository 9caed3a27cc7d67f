import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

test('a clipping: byline, date, caption, related article, address', async () => {
  const clipping = `# Rain in the valley

By [AFP](#)

March 11, 2025

A flooded street in Port Ellin **Town archive**

Rain fell on the town [all day long](https://x.example/rain), officials said.

**Related article:** [The river of 1911](https://x.example/1911)

The river rose by two metres before noon on Tuesday.

Original url:

<https://www.thevalleytimes.example/2025/03/11/rain>`;
  const article = await reading(clipping, 'clip.txt');
  expect(picture(article)).toEqual([
    'headline: Rain in the valley',
    'credit-line: By AFP',
    'caption: A flooded street in Port Ellin Town archive',
    'paragraph: Rain fell on the town all day long, officials said.',
    'related-link: Related article: The river of 1911',
    'paragraph: The river rose by two metres before noon on Tuesday.',
    '- date-line: March 11, 2025',
    '- original-url: Original url:',
    '- after-original-url: https://www.thevalleytimes.example/2025/03/11/rain',
  ]);
  expect(article.metadata).toMatchObject({
    outlet: 'The Valley Times',
    byline: 'AFP',
    creditLine: 'AFP',
    published: '2025-03-11',
    url: 'https://www.thevalleytimes.example/2025/03/11/rain',
  });
  expect(article.blocks[3]?.links).toEqual([{ start: 22, end: 34, href: 'https://x.example/rain' }]);
});

test('front matter is metadata', async () => {
  const { metadata, blocks } = await reading(
    '---\ntitle: "Rain in the valley"\nauthor: Ann Lee\ndate: 2025-03-11\nsource: https://www.x.example/rain\ntags: [rain]\n---\n\nRain fell on the town all day long, officials said.',
    'a.md',
  );
  expect(metadata).toMatchObject({
    headline: 'Rain in the valley',
    byline: 'Ann Lee',
    published: '2025-03-11',
    url: 'https://www.x.example/rain',
  });
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
});

test('front matter folds long values and lists its writers', async () => {
  const { metadata } = await reading(
    '---\ntitle: >-\n  Rain in the valley\n  goes on\nauthors:\n  - name: Ann Lee\n    email: ann@coast.example\n  - name: Tom Berg\nlang: en\n---\n\nRain fell on the town all day long, officials said.',
    'a.md',
  );
  expect(metadata).toMatchObject({ headline: 'Rain in the valley goes on', byline: 'Ann Lee, Tom Berg' });
  const wrapped = '---\ntitle: "Rain in the valley\n  goes on"\n---\n\nRain fell on the town all day long, officials said.';
  expect((await reading(wrapped, 'a.md')).metadata.headline).toBe('Rain in the valley goes on');
});

test('quotations, lists, tables, crossheads and footnotes', async () => {
  const text = `# Rain

Rain fell on the town all day long, officials said.[^1]

> "We have never seen so much water," the mayor said.

## What now

- Pumps for the square
- Sand for the school

| Day | Rain |
| --- | --- |
| Monday | 40 mm |

The river is falling again, the office for water said.

[^1]: Corrected figures of the weather office.`;
  expect(picture(await reading(text, 'a.md'))).toEqual([
    'headline: Rain',
    'paragraph: Rain fell on the town all day long, officials said.[^1]',
    'quotation: "We have never seen so much water," the mayor said.',
    'crosshead: What now',
    'list-item: Pumps for the square',
    'list-item: Sand for the school',
    'list-item: Day Rain',
    'list-item: Monday 40 mm',
    'paragraph: The river is falling again, the office for water said.',
    '- footnote: [^1]: Corrected figures of the weather office.',
  ]);
});

describe('boxes of the page are set aside', () => {
  const page = (box: string) =>
    `# Rain\n\nRain fell on the town all day long, officials said.\n\n${box}\n\nThe river rose by two metres before noon on Tuesday.`;
  test.each([
    ['an appeal', '*Support independent journalism. [Become a member](#) for $3 a month.*', 'appeal'],
    ['an advert', 'Advertisement', 'advert-label'],
    ['share links', '[Tweet](#) [Share](#) [Mail](#)', 'share-bar'],
    ['a box of links', '### More on this\n\n- [Dry wells](/1)\n- [Wet cellars](/2)', 'most-read'],
    ['"story continues below"', 'Story continues below', 'advert-label'],
  ])('%s', async (_, box, rule) => {
    const { blocks, setAside } = await reading(page(box), 'a.md');
    expect(blocks).toHaveLength(3);
    expect(setAside.map((piece) => piece.rule)).toContain(rule);
  });
});

test('a box at the end closes the story', async () => {
  const { blocks } = await reading(
    '# Rain\n\nRain fell on the town all day long, officials said.\n\nThe river rose by two metres before noon on Tuesday, and fell again at night, as it does.\n\nSign up for our newsletter\n\nThe valley, every week, in words.',
    'a.md',
  );
  expect(blocks).toHaveLength(3);
});

test('line ends of Windows keep the places of blocks', async () => {
  const text = '# Rain\r\n\r\nRain fell on the town.\r\n\r\nThe river rose by two metres before noon.\r\n';
  const { blocks } = await reading(text, 'a.md');
  expect(blocks.map(({ origin }) => origin && text.slice(origin.start, origin.end))).toEqual([
    '# Rain',
    'Rain fell on the town.',
    'The river rose by two metres before noon.',
  ]);
});

test('what a page has over its headline is no part of the story, its byline is', async () => {
  const article = await reading(
    `[Home](/) / harbours

By Nell Strand

# The ferry runs again

The ferry to Sollen ran on Monday for the first time since the storm of last autumn.

It carried forty people and a piano.`,
    'clip.md',
  );
  expect(picture(article)).toEqual([
    'byline: By Nell Strand',
    'headline: The ferry runs again',
    'paragraph: The ferry to Sollen ran on Monday for the first time since the storm of last autumn.',
    'paragraph: It carried forty people and a piano.',
    '- before-headline: Home / harbours',
  ]);
});

test('a box between two rules among paragraphs is the page’s, a section between them the story’s', async () => {
  const clipping = (between: string): string => `# The ferry runs again

The ferry to Sollen ran on Monday for the first time since the storm of last autumn.

---

${between}

---

It carried forty people and a piano, the harbour master said.`;
  const boxed = await reading(clipping('**Sea Letter**\nEvery Friday, from our desk at the pier. [Have it sent](/letter)'), 'clip.md');
  expect(boxed.setAside.map(({ rule }) => rule)).toEqual(['inset-box']);
  const section = await reading(
    clipping('Nobody had repaired [the landing](/landing) before the spring, and the island waited.'),
    'clip.md',
  );
  expect(section.setAside).toEqual([]);
});
