import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { phraseRule } from '../../core/extract/furniture/phrases.ts';
import { isJump } from '../../core/extract/page-number.ts';
import { type Placed, pdf } from './formats/pdf-file.ts';
import { HEADLINE, opened } from './formats/story.ts';
import { picture, reading } from './reading.ts';

const LEAD = 'The ferries between the islands sail again on Tuesday, the operator said in the harbour office on Monday evening.';
const MORE = 'Crews took the offer by a narrow vote, and the boats were made ready at once for the first crossing at six in the morning.';
const LAST = 'The next talks are planned for the autumn, when the contracts of the older boats run out and new ones must be found.';
const lines = (texts: readonly string[], x: number, from: number): Placed[] =>
  texts.map((text, i) => ({ x, y: from - i * 14, size: 11, text }));
const head: Placed = { x: 50, y: 745, size: 22, text: HEADLINE };
/** The rules of what stands below a story on a page, each line apart. */
const below = async (...texts: string[]): Promise<string[]> => {
  const all = [LEAD, MORE, LAST].flatMap((text, i) => lines([text.slice(0, 60), text.slice(60)], 50, 700 - i * 40));
  const article = await opened(pdf([[head, ...all, ...texts.flatMap((text, i) => lines([text], 50, 580 - i * 25))]]), 'a.pdf');
  return article.setAside.map(({ rule }) => rule);
};

describe('what a paper prints around a story', () => {
  test('where a story goes on, or another stands', async () => {
    for (const line of ['Bericht Seite 7', 'Más en página 12', 'Продолжение на стр. 9', 'البقية ص 6', 'Editorial, more on page 4'])
      expect(isJump(line), line).toBe(true);
    expect(isJump('Die Erde auf Seite 7 ist trocken.')).toBe(false);
    expect(await below('Leitartikel Seite 3')).toEqual(['page-mark']);
  });

  test('advertisements that a label opens, buttons, and what a feed adds', () => {
    for (const line of ['Anzeige: Neue Räder bei Holt', 'إعلان: خصومات في متجر البحر', 'Publicidade: Óticas Maré'])
      expect(phraseRule(line)?.rule, line).toBe('advert-label');
    for (const line of ['Reject all', 'Alle ablehnen', 'Tout refuser']) expect(phraseRule(line)?.rule, line).toBe('cookie-notice');
    for (const line of ['The post Rain in Brenn appeared first on The Long Shore.', 'Der Beitrag Regen erschien zuerst auf Küstenblatt.'])
      expect(phraseRule(line)?.rule, line).toBe('syndication');
    expect(phraseRule('The post first appeared on the wall of the school, and nobody took it down.')).toBeNull();
  });

  test('a box of figures below, a number to call, titles that are most read', async () => {
    expect(await below('THE BOATS', 'Length of the Lark: 38 metres', 'Cars on deck: 44')).toEqual(['fact-box', 'fact-box', 'fact-box']);
    expect(await below('Kayak for sale. Phone 555 01 20')).toEqual(['contact']);
    const amid = await reading(`${HEADLINE}\n\n${LEAD}\n\nMost read\n\n1. Heron lands on mayor\n\n2. Bakery moves\n\n${MORE}\n\n${LAST}`);
    expect(picture(amid).slice(-3)).toEqual(['- most-read: Most read', '- most-read: Heron lands on mayor', '- most-read: Bakery moves']);
  });

  test('but a list of figures inside the story stays', async () => {
    const found = picture(await reading(`${HEADLINE}\n\n${LEAD}\n\nTHE BOATS\n\nLark: 38 metres\n\nTern: 44 metres\n\n${MORE}\n\n${LAST}`));
    expect(found).toContain('paragraph: Tern: 44 metres');
  });
});

describe('what a page of a PDF sets apart', () => {
  test('a name in other letters below the story, and where it goes on', async () => {
    const texts = [LEAD.slice(0, 70), LEAD.slice(71), MORE.slice(0, 69), MORE.slice(70)];
    const article = await opened(
      pdf([
        [
          head,
          ...lines(texts, 50, 700),
          { x: 300, y: 630, size: 11, text: 'Nell Strand', bold: true },
          ...lines(['Comment page 2'], 50, 616),
        ],
      ]),
      'a.pdf',
    );
    expect(article.metadata.byline).toBe('Nell Strand');
    expect(article.setAside.map(({ rule }) => rule)).toEqual(['page-mark']);
  });

  test('a name in other letters between the headline and the story', async () => {
    const name = { x: 50, y: 722, size: 11, text: 'Nell Strand', bold: true as const };
    const article = await opened(pdf([[head, name, ...lines([LEAD.slice(0, 60), LEAD.slice(60), MORE], 50, 690)]]), 'a.pdf');
    expect(article.metadata.byline).toBe('Nell Strand');
  });

  test('a page’s number between its columns', async () => {
    const left = [
      'The ferries between the islands',
      'sail again on Tuesday after a',
      'strike of five days, and the',
      'shops by the harbour will open',
      'their doors once more when the',
    ];
    const right = [
      'first boat comes in at six.',
      'Nobody in the town had hoped',
      'for so early an end of it, the',
      'mayor said in the market hall',
      'after the talks were closed.',
    ];
    const number = { x: 289, y: 250, size: 11, text: '-4-' };
    const article = await opened(pdf([[head, ...lines(left, 100, 700), ...lines(right, 320, 700), number]]), 'a.pdf');
    expect(article.blocks.map(({ text }) => text)).toEqual([HEADLINE, `${left.join(' ')} ${right.join(' ')}`]);
  });

  test('a letter let into the lines that it opens, and small capitals beside it', async () => {
    const letter: Placed = { x: 50, y: 672, size: 46, text: 'N' };
    const small: Placed = { x: 88, y: 700, size: 8, text: 'OBODY ON THE QUAY HAD' };
    const rest = [...lines(['hoped for so early an end of the strike, and', 'the shops by the harbour were shut all day.'], 88, 686)];
    const more = lines(
      ['The boats were made ready at once for the first crossing at six.', 'Crews took the offer by a narrow vote.'],
      50,
      640,
    );
    const article = await opened(pdf([[head, letter, small, ...rest, ...more]]), 'a.pdf');
    expect(article.blocks[1]?.text).toMatch(/^Nobody on the quay had hoped for so early an end/);
  });
});

test('a chapter of a book in two files is one story', async () => {
  const file = (body: string): Uint8Array =>
    strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${HEADLINE}</title></head><body>${body}</body></html>`);
  const book = zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
    'b.opf': strToU8(
      `<package><metadata><title>Evening digest</title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
    ),
    'a.xhtml': file(`<h1>${HEADLINE}</h1><p>${LEAD}</p>`),
    'b.xhtml': file(`<p>${MORE}</p>`),
  });
  expect((await opened(book, 'a.epub')).blocks.map(({ text }) => text)).toEqual([HEADLINE, LEAD, MORE]);
});

test('a second column of few lines, and advertisements right of both', async () => {
  const left = Array.from({ length: 36 }, (_, i) => `line ${i} of the harbour’s long`);
  const right = [
    'the boats sail again on Monday',
    'and the shops by the harbour',
    'open their doors once more to',
    'all who come by the first boat.',
  ];
  const advert = [
    { x: 430, y: 690, size: 15, text: 'Holt wheels' },
    { x: 430, y: 672, size: 15, text: 'now cheaper' },
  ];
  const article = await opened(pdf([[head, ...lines(left, 50, 700), ...lines(right, 230, 700), ...advert]]), 'a.pdf');
  expect(article.blocks.map(({ text }) => text)).toEqual([HEADLINE, `${left.join(' ')} ${right.join(' ')}`]);
  expect(article.setAside.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(['text-box: Holt wheels', 'text-box: now cheaper']);
});
