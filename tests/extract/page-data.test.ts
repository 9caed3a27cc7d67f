import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const story = '<p>Rain fell on the town all day long, officials said.</p><p>The river rose by two metres before noon on Tuesday.</p>';
const page = (head: string, body = `<h1>Rain</h1>${story}`) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;

describe('what a page says of itself', () => {
  test('in JSON-LD, with its graph and its references', async () => {
    const json = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Rain in the valley',
          datePublished: '2026-03-11T16:41:22+06:00',
          dateModified: '2026-03-11T17:00:00Z',
          author: [{ '@id': '#ann' }, { '@type': 'Organization', name: 'AFP' }],
          publisher: { '@type': 'Organization', name: 'The Valley Times' },
          mainEntityOfPage: { '@id': 'https://www.x.example/rain' },
        },
        { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
      ],
    };
    const { metadata } = await reading(page(`<script type="application/ld+json">${JSON.stringify(json)}</script>`));
    expect(metadata).toMatchObject({
      outlet: 'The Valley Times',
      byline: 'Ann Lee',
      creditLine: 'AFP',
      published: '2026-03-11T16:41+06:00',
      updated: '2026-03-11T17:00Z',
      url: 'https://www.x.example/rain',
    });
  });

  test('in OpenGraph and meta elements', async () => {
    const { metadata } = await reading(
      page(
        '<meta property="og:site_name" content="Valley FM"><meta property="article:published_time" content="2026-03-11"><meta name="author" content="By Ann Lee"><link rel="canonical" href="https://www.x.example/rain">',
      ),
    );
    expect(metadata).toMatchObject({ outlet: 'Valley FM', published: '2026-03-11', byline: 'Ann Lee', url: 'https://www.x.example/rain' });
  });

  test('in microdata and time elements', async () => {
    const { metadata } = await reading(
      page(
        '',
        `<h1 itemprop="headline">Rain</h1><span itemprop="author">Ann Lee</span><time datetime="2026-03-11T08:00Z">today</time>${story}`,
      ),
    );
    expect(metadata).toMatchObject({ headline: 'Rain', byline: 'Ann Lee', published: '2026-03-11T08:00Z' });
  });

  test('in print: the date below the headline, not the one at the top of every page', async () => {
    const { metadata } = await reading(
      `<html><body><div>Thursday, 12 March 2026</div><h1>Rain in the valley</h1><div>By Ann Lee</div><div>Published on: 11 Mar 2026, 16:41</div><div>${story}</div></body></html>`,
    );
    expect(metadata).toMatchObject({ byline: 'Ann Lee', published: '2026-03-11T16:41' });
  });

  test.each([
    ['<div>Posted on January 14, 2026 by <span class="author vcard"><a href="/n">Newsroom</a></span></div>', 'Newsroom'],
    ['<div class="meta"><span class="name">Dee Hollis</span></div>', 'Dee Hollis'],
    ['<div class="byline"><a rel="author" href="/d">Dee Hollis</a><time>today</time></div>', 'Dee Hollis'],
    ['<p class="by">By Dee Hollis | January 14, 2026</p>', 'Dee Hollis'],
  ])('in print: %s', async (line, byline) => {
    expect((await reading(page('', `<h1>Rain in the valley</h1>${line}${story}`))).metadata.byline).toBe(byline);
  });

  test('in broken JSON-LD, when only line breaks are wrong', async () => {
    const { metadata } = await reading(
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain\nin the valley","publisher":{"name":"Valley FM"},}</script>',
      ),
    );
    expect(metadata.outlet).toBe('Valley FM');
  });
});

test('links are resolved against the page and stand on their words', async () => {
  const { blocks } = await reading(
    page(
      '<link rel="canonical" href="https://www.x.example/2026/rain">',
      '<h1>Rain</h1><p>Rain fell on <a href="/town"> the  town</a> all day long, <a href="#top">they</a> said, <a href="http://[bad">as ever</a>.</p>',
    ),
  );
  expect(blocks.at(-1)?.text).toBe('Rain fell on the town all day long, they said, as ever.');
  expect(blocks.at(-1)?.links).toEqual([
    { start: 13, end: 21, href: 'https://www.x.example/town' },
    { start: 36, end: 40, href: '#top' },
    { start: 47, end: 54, href: 'http://[bad' },
  ]);
});

test('a headline that the page only names in its head is a block without a place', async () => {
  const { blocks } = await reading(page('<meta property="og:title" content="Rain in the valley">', story));
  expect(blocks[0]).toMatchObject({ kind: 'headline', text: 'Rain in the valley', origin: null });
});

test('struck-out words of a corrected story are out, and said', async () => {
  const { blocks, messages } = await reading(
    page('', `<h1>Rain</h1><p>Rain fell on <s>nine</s> eleven towns, and <del>no</del> one bridge fell, officials said.</p>${story}`),
  );
  expect(blocks[1]?.text).toBe('Rain fell on eleven towns, and one bridge fell, officials said.');
  expect(messages).toMatchObject([{ severity: 'note', rule: 'struck-out', reason: expect.stringContaining('“nine”, “no”') }]);
});

describe('bold words before a line break', () => {
  const told = 'The county and the town share the price of the new wall, the chair said.';
  test('head the paragraph they share', async () => {
    const { blocks } = await reading(page('', `<h1>Rain</h1>${story}<p><strong>Who pays</strong><br>${told}</p>${story}`));
    expect(blocks.slice(3, 5).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['crosshead: Who pays', `paragraph: ${told}`]);
  });

  test('and in a box whose paragraphs are parted by breaks', async () => {
    const { blocks } = await reading(
      `<html><body><h1>Rain</h1><div>Rain fell on the town all day long, officials said.<br><br><b>Who pays</b><br>${told}<br><br>The river rose by two metres before noon.</div></body></html>`,
    );
    expect(blocks.slice(1).map(({ kind }) => kind)).toEqual(['paragraph', 'crosshead', 'paragraph', 'paragraph']);
  });

  test.each(['<b>The chair said:</b><br>', '<b>Who pays?</b> ', '<b>Who pays for it?</b><br>', '<b>It rained.</b><br>'])(
    'stay in it: %s',
    async (start) => {
      const { blocks } = await reading(page('', `<h1>Rain</h1>${story}<p>${start}${told}</p>${story}`));
      expect(blocks[3]?.text).toContain(told);
      expect(blocks[3]?.text.length).toBeGreaterThan(told.length);
    },
  );
});

describe('words that were escaped twice', () => {
  const says = 'The mayor’s gate – “the old one” – shut at 5°, Chloé & Sons said on Tuesday.';
  const twice =
    'The mayor&amp;rsquo;s gate &amp;ndash; &amp;ldquo;the old one&amp;#8221; &amp;#x2013; shut at 5&amp;deg;,&amp;nbsp;Chlo&amp;eacute; &amp;amp; Sons said on Tuesday.';

  test('in a page', async () => {
    const { blocks } = await reading(page('', `<h1>The mayor&amp;#039;s gate shuts</h1><p>${twice}</p>${story}`));
    expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual(["The mayor's gate shuts", says]);
  });

  test('in its head and its structured data', async () => {
    const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'The mayor&rsquo;s gate', author: { name: 'Zo&euml; Hall' } });
    const { blocks, metadata } = await reading(page(`<script type="application/ld+json">${json}</script>`, story));
    expect([blocks[0]?.text, metadata.byline]).toEqual(['The mayor’s gate', 'Zoë Hall']);
  });

  test('in plain text that was taken from a page, and in a clipping', async () => {
    const once = twice.replaceAll('&amp;', '&');
    expect((await reading(`The gate\n\n${once}\n\nTrains will carry the grain until then.\n`)).blocks[1]?.text).toBe(says);
    expect((await reading(`# The gate\n\n${twice}\n\nTrains will carry the grain until then.\n`, 'a.md')).blocks[1]?.text).toBe(says);
  });

  test('but not where markup or code is told of', async () => {
    const { blocks } = await reading(
      page('', `<h1>Rain</h1><p>A paragraph begins with &amp;lt;p&amp;gt;, and a dash is <code>&amp;mdash;</code>, she wrote.</p>${story}`),
    );
    expect(blocks[1]?.text).toBe('A paragraph begins with &lt;p&gt;, and a dash is &mdash;, she wrote.');
  });
});

describe('a page that builds its story with a script', () => {
  test('is read from its template', async () => {
    const article = await reading(page('', `<div id="app"></div><script type="text/template"><div>${story}</div></script>`));
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
    expect(article.messages.map(({ rule }) => rule)).toEqual(['from-template']);
  });

  test('is read from its structured data', async () => {
    const body = ['Rain fell on the town all day long, officials said.', 'The river rose by two metres before noon on Tuesday.'].join(
      '\n\n',
    );
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Rain',
      articleBody: `${body}\n\n${'The water will fall again by Friday. '.repeat(8)}`,
    });
    const article = await reading(page(`<script type="application/ld+json">${json}</script>`, '<div>Loading</div>'));
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
    expect(article.messages.map(({ rule }) => rule)).toEqual(['from-structured-data']);
  });

  test('in the data of its script, as a tree of marked-up words', async () => {
    const text = (data: string) => ({ type: 'text', data });
    const paragraph = (...children: object[]) => ({ type: 'p', children });
    const body = [
      paragraph(
        text('The harbour crane stopped on Tuesday when a bolt '),
        { type: 'a', attribs: { href: '/b' }, children: [text('as thick as an arm')] },
        text(' gave way.'),
      ),
      { type: 'advert-3' },
      paragraph(text('It will stand still for a month, the harbour master said, and the coal will go by rail until then.')),
      paragraph(text('A new bolt is being forged in the next town, where the old one came from eighty years ago.')),
    ];
    const state = JSON.stringify({ page: { headline: 'Harbour crane stands still', body } });
    const article = await reading(
      `<!DOCTYPE html><html lang="en"><head><meta property="og:title" content="Harbour crane stands still"></head><body><div id="app"><h1>Harbour crane stands still</h1><p>The harbour crane stopped on Tuesday when a bolt <a href="/b">as thick as an arm</a> gave way.</p></div><script>window.__STATE__=${state};(function(){var s=document.currentScript;s.parentNode.removeChild(s)}());</script></body></html>`,
    );
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'The harbour crane stopped on Tuesday when a bolt as thick as an arm gave way.',
        'It will stand still for a month, the harbour master said, and the coal will go by rail until then.',
        'A new bolt is being forged in the next town, where the old one came from eighty years ago.',
      ]),
    );
    expect(article.messages.map(({ rule }) => rule)).toEqual(['from-page-data']);
  });

  test('and holds short lines only is no error', async () => {
    const rows = [
      'Boat: Anna, built 1931',
      'Owner: the Holm brothers',
      'Length: 12.4 m over all',
      'Berth: 7, by the old crane',
      'Sails: brown, two',
    ];
    const article = await reading(
      page('<script src="/app.js"></script>', `<h1>Anna</h1><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`),
    );
    expect(article.blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(5);
    expect(article.messages).toEqual([]);
  });

  test('and gives neither is an error in one line', async () => {
    const { messages } = await reading(page('', '<div id="app"></div>'));
    expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error no-article']);
  });
});

test('structured data that breaks off does not cut the story', async () => {
  const first =
    'Rain fell on the town all day long, officials said, and the streets by the river stood under water for the fourth time this year.';
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Rain', articleBody: `${first} ${first} ${first}` });
  const article = await reading(page(`<script type="application/ld+json">${json}</script>`, `<h1>Rain</h1><p>${first}</p>${story}`));
  expect(picture(article)).toEqual([
    'headline: Rain',
    `paragraph: ${first}`,
    'paragraph: Rain fell on the town all day long, officials said.',
    'paragraph: The river rose by two metres before noon on Tuesday.',
  ]);
});

test('a slide show tells its story under its pictures', async () => {
  const slide = (text: string) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
  const { blocks } = await reading(
    page(
      '',
      `<h1>Rain</h1><p>Rain in pictures, from the first drop on Monday morning.</p>${slide(`Monday: ${'the river rose over the wharf and into the market. '.repeat(3)}`)}${slide(`Tuesday: ${'the post came by boat, and so did the bread and the doctor. '.repeat(3)}`)}`,
    ),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
});
