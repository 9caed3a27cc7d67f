import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const told = BODY.map((text) => `paragraph: ${text}`);
const page = async (above: string, below: string, between = '', head = '<h1>River rises over Brenn</h1>'): Promise<string[]> =>
  picture(
    await reading(
      `<html lang="en"><head><title>River rises over Brenn | The Post</title></head><body><main>${head}${above}<div class="body"><p>${BODY[0]}</p><p>${BODY[1]}</p>${between}<p>${BODY[2]}</p></div>${below}</main></body></html>`,
      'a.html',
    ),
  );
const story = (found: readonly string[]): string[] => found.filter((line) => !line.startsWith('-'));

describe('another story below the first on the same page', () => {
  const other =
    '<p>ROISE — A goat that climbed the church tower was brought down on Monday by four firemen with a rope.</p><p>“She did not want to come,” one of them, Tom Berg, said.</p>';
  test.each([
    ['in a box of its own', `<section class="Page is-next"><h1>Goat comes down from tower</h1><div>${other}</div></section>`],
    ['in a custom element', `<x-story><h1>Goat comes down from tower</h1><div>By Tom Berg</div><x-body>${other}</x-body></x-story>`],
    ['under its heading alone', `<div class="infinite"><div><h1>Goat comes down from tower</h1></div>${other}</div>`],
  ])('%s', async (_, below) => {
    expect(story(await page('', below))).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('a gallery above the story', () => {
  const slide = (n: number, words: string): string =>
    `<div class="gallery__slide"><img src="${n}.jpg"><div class="info"><span>${n} of 2</span> | <div class="description"><p>${words}</p></div></div></div>`;

  test('has captions and counters', async () => {
    const slides = `<div class="gallery">${slide(1, 'Boats lie on the quay of Brenn. (Town Museum via VLP)')}${slide(2, 'The lower bridge as it was in the spring.')}</div>`;
    const found = await page(slides, '');
    expect(story(found)).toEqual([
      'headline: River rises over Brenn',
      'caption: Boats lie on the quay of Brenn. (Town Museum via VLP)',
      'caption: The lower bridge as it was in the spring.',
      ...told,
    ]);
    expect(found.filter((line) => line.startsWith('- '))).toEqual(['- slide-count: 1 of 2 |', '- slide-count: 2 of 2 |']);
  });
});

describe('words that a page shows in large', () => {
  test('are set aside by the name of their box, though the story says them otherwise', async () => {
    const box =
      '<figure class="block-pullquote"><blockquote><p>“We had no boats, and the river did not wait.”</p><cite>— Ines Halloran, mayor</cite></blockquote></figure>';
    expect(story(await page('', '', box))).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('words for paper only', () => {
  test('are no part of the story', async () => {
    const found = await page(
      '<p class="print-only">This story was printed from post.example.</p>',
      '<p class="print-only">Pass this page on to a friend who has none.</p>',
    );
    expect(story(found)).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('a kicker that only its style parts from the headline', () => {
  test('in two spans', async () => {
    const head =
      '<h1><span class="block">Weather</span><span class="sr-only">: </span><span class="block">River rises over Brenn</span></h1>';
    expect(story(await page('', '', '', head))).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('buttons of a page in elements of its own', () => {
  test('are buttons', async () => {
    const found = await page('<div class="Page-actions"><x-share-button>Share</x-share-button><a class="ActionLink">Print</a></div>', '');
    expect(story(found)).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('a label over a card of another story', () => {
  test('goes with it, whatever the card is called', async () => {
    const box =
      '<div class="list"><div class="list-title">From our pages</div><ul><li><div class="promo"><h3><a href="#">A goat in the church tower</a></h3></div></li></ul></div>';
    expect(story(await page('', '', box))).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('a note on who paid for a story', () => {
  test('in italics below a rule', async () => {
    const below = '<hr><div class="note"><p><em>Reporting for this story was paid for by the River Fund of the Valley.</em></p></div>';
    const body = `${BODY[0]}</p><p>${BODY[1]}</p><p>${BODY[0]?.replace('Tuesday', 'Monday')}`;
    expect((await page(`<p>${body}</p>`, below)).filter((line) => line.includes('River Fund'))).toEqual([
      '- end-note: Reporting for this story was paid for by the River Fund of the Valley.',
    ]);
  });
});

describe('an agency as the page’s author', () => {
  test('is its credit and no byline', async () => {
    const source = `<html><head><meta name="author" content="AFP"></head><body><article><h1>River rises over Brenn</h1>${BODY.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
    const { metadata } = await reading(source, 'a.html');
    expect(metadata.byline).toBeNull();
    expect(metadata.creditLine).toBe('AFP');
  });
});

describe('an old page laid out in a table', () => {
  test('has its headline and crossheads in bold lines of a cell', async () => {
    const cell = `<font size=5><b>River rises over Brenn</b></font><br><font size=2><i>Two schools emptied and a bridge closed</i></font><br><br><font size=2>By <b>ANN LEE</b></font><br><br><font size=2>${BODY[0]}<br><br>${BODY[1]}<br><br><b>More to come</b><br><br>${BODY[2]}</font>`;
    const source = `<html><head><title>Brenn Daily: River rises over Brenn</title></head><body><table><tr><td width=120><a href=/>Home</a><br><a href=/s>Sports</a></td><td width=480>${cell}</td></tr></table></body></html>`;
    expect(story(picture(await reading(source, 'a.html')))).toEqual([
      'headline: River rises over Brenn',
      'deck: Two schools emptied and a bridge closed',
      'byline: By ANN LEE',
      told[0],
      told[1],
      'crosshead: More to come',
      told[2],
    ]);
  });
});

describe('a post of a live page', () => {
  test('is signed beside its hour', async () => {
    const meta = '<div class="post-meta"><time>14:20</time> <span class="author">Ann Lee</span></div>';
    expect(story(await page(meta, '')).slice(0, 2)).toEqual(['headline: River rises over Brenn', 'byline: Ann Lee']);
  });
});

describe('a caption', () => {
  test('without its counter and the offer behind it', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>[1/3]The quay of Brenn on Monday. WIRE/Tom Berg<a href="/l">Buy this picture, opens new tab</a></figcaption></figure>';
    const found = await page(figure, '');
    expect(found).toContain('caption: The quay of Brenn on Monday. WIRE/Tom Berg');
    expect(found).toContain('- slide-count: [1/3]');
    expect(found).toContain('- link-line: Buy this picture, opens new tab');
  });

  test('but a link in its sentence stays', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The quay of Brenn, seen from <a href="/b">the lower bridge</a></figcaption></figure>';
    expect(await page(figure, '')).toContain('caption: The quay of Brenn, seen from the lower bridge');
  });
});

describe('a card between paragraphs', () => {
  test('of a title and its hour is a link to another story', async () => {
    const card = '<div class="b-inline"><a href="/x">A goat climbs the church tower</a><span>3 May, 10:05</span></div>';
    expect((await page('', '', card)).filter((line) => line.includes('goat'))).toEqual([
      'related-link: A goat climbs the church tower 3 May, 10:05',
    ]);
  });
});

describe('whom a page marks as its author', () => {
  test.each(['山田太郎', '田中 花子', 'রহিম উদ্দিন', 'سامي الكاتب'])('in a script without capitals: %s', async (name) => {
    expect(story(await page(`<p class="author">${name}</p>`, '')).slice(0, 2)).toEqual([
      'headline: River rises over Brenn',
      `byline: ${name}`,
    ]);
  });

  test('in a sentence of its own', async () => {
    expect(
      story(
        await page('<p class="autor">Von unserer Reporterin <b>Anna Weber</b></p><p class="datum">Stand: 04.05.2021 14:20 Uhr</p>', ''),
      ).slice(0, 2),
    ).toEqual(['headline: River rises over Brenn', 'byline: Von unserer Reporterin Anna Weber']);
  });
});

describe('what a player takes', () => {
  test('in brackets', async () => {
    expect(story(await page('<div>Artikel anhören (3 Min)</div>', ''))).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('a place in bold before the lead', () => {
  test.each([
    ['<b>Roise.</b>', 'Roise'],
    ['<strong>Bad Orlen:</strong>', 'Bad Orlen'],
  ])('%s', async (mark, place) => {
    const lead = 'The town hall was emptied on Tuesday after the river had risen by two metres, the mayor said.';
    expect(story(await page(`<div class="body"><p>${mark} ${lead}</p></div>`, '')).slice(1, 3)).toEqual([
      `dateline: ${place}`,
      `paragraph: ${lead}`,
    ]);
  });

  test.each(['<b>Explained:</b>', '<b>The mayor.</b>', '<b>Update.</b>'])('but %s is none', async (mark) => {
    const lead = 'The town hall was emptied on Tuesday after the river had risen by two metres, the mayor said.';
    expect((await page(`<div class="body"><p>${mark} ${lead}</p></div>`, '')).filter((line) => line.startsWith('dateline'))).toEqual([]);
  });
});
