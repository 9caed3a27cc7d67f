import { describe, expect, test } from 'vitest';
import { BODY, CREDIT, DATELINE, expectStory, HEADLINE, LEAD, markup, opened, PARAGRAPHS, picture } from './story.ts';

const ps = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${markup(text)}</p>`).join('\n');

describe('NITF', () => {
  const nitf = (head: string, top: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<nitf><head>${head}</head><body><body.head>${top}</body.head><body.content>${content}</body.content></body></nitf>`;

  test('a story with its fields in the head', async () => {
    expectStory(
      await opened(
        nitf(
          `<title>${HEADLINE}</title>`,
          `<hedline><hl1>${HEADLINE}</hl1></hedline><dateline>${DATELINE} (${CREDIT}) -</dateline>`,
          ps(BODY),
        ),
        'a.nitf',
      ),
    );
  });

  test('the title of a writer is parted from the name', async () => {
    const top = `<hedline><hl1>${HEADLINE}</hl1></hedline><byline><person>Ines Falk</person><byttl>Coast Wire</byttl></byline>`;
    expect(picture(await opened(nitf('', top, ps(BODY)), 'a.xml'))).toContain('byline: Ines Falk, Coast Wire');
  });

  test('a story whose lead carries dateline and credit', async () => {
    expectStory(await opened(nitf('', `<hedline><hl1>${HEADLINE}</hl1></hedline>`, ps(PARAGRAPHS)), 'a.xml'));
  });

  test('what only desks read is set aside, a second headline heads a part, a picture keeps its caption', async () => {
    const article = await opened(
      nitf(
        '<docdata><urgency ed-urg="4"/><date.issue norm="20260609T080000Z"/><date.release norm="20260610T060000Z"/><key-list><keyword key="ferry-strike"/></key-list></docdata>',
        `<hedline><hl1>${HEADLINE}</hl1><hl2>Mediator to put forward new terms</hl2></hedline><byline>By Ines Falk</byline>`,
        `${ps(BODY.slice(0, 2))}<hl2>Shops count the cost</hl2><media media-type="image"><media-reference source="quay.jpg"/><media-caption><p>The quay at dawn.</p></media-caption></media>${ps(BODY.slice(2))}<note><p>Repeats for all.</p></note>`,
      ),
      'a.xml',
    );
    expect(article.metadata).toMatchObject({ headline: HEADLINE, byline: 'Ines Falk', published: '2026-06-09T08:00Z' });
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      'deck: Mediator to put forward new terms',
      'byline: By Ines Falk',
      `paragraph: ${BODY[0]}`,
      `paragraph: ${BODY[1]}`,
      'crosshead: Shops count the cost',
      'caption: The quay at dawn.',
      ...BODY.slice(2).map((text) => `paragraph: ${text}`),
      '- slug-line: ferry-strike',
      '- urgency: 4',
      '- editors-note: Repeats for all.',
    ]);
    expect(article.messages).toMatchObject([{ rule: 'embargo', severity: 'note' }]);
  });
});

describe('NewsML', () => {
  const g2 = (body: string, headline = HEADLINE): string =>
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en"><itemMeta><provider literal="CW"><name>Coast Wire Agency</name></provider><versionCreated>2026-06-09T08:00:00Z</versionCreated></itemMeta><contentMeta><slugline>ferry</slugline><headline>${headline}</headline></contentMeta><contentSet>${body}</contentSet></newsItem>`;

  test('G2 with XHTML, with NITF, with HTML in a string and with plain text', async () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${HEADLINE}</h1>${ps(PARAGRAPHS)}</body></html>`;
    expectStory(await opened(g2(`<inlineXML contenttype="application/xhtml+xml">${html}</inlineXML>`), 'a.xml'));
    const nitf = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content>${ps(PARAGRAPHS)}</body.content></body></nitf>`;
    expectStory(await opened(g2(`<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`), 'a.xml'));
    expectStory(await opened(g2(`<inlineData contenttype="text/html">${markup(ps(PARAGRAPHS))}</inlineData>`), 'a.xml'));
    expectStory(await opened(g2(`<inlineData contenttype="text/plain">${markup(PARAGRAPHS.join('\n\n'))}</inlineData>`), 'a.xml'));
  });

  test('a message of two items lists both, and gives the one that is named', async () => {
    const message = `<?xml version="1.0"?><newsMessage><itemSet>${g2(`<inlineXML>${`<html><body>${ps(PARAGRAPHS)}</body></html>`}</inlineXML>`)}${g2('<inlineData contenttype="text/plain">The bakers of Port Ellin ran out of flour on Tuesday, they said.</inlineData>', 'Flour runs out')}</itemSet></newsMessage>`;
    const all = await opened(message, 'a.xml');
    expect(all.stories?.map(({ title }) => title)).toEqual([HEADLINE, 'Flour runs out']);
    expectStory(await opened(message, 'a.xml', '1'));
    expect((await opened(message, 'a.xml', 'flour')).metadata.headline).toBe('Flour runs out');
  });

  test.each([
    ['a picture', 'ninat:picture', '<remoteContent contenttype="image/jpeg" href="quay.jpg"/>', 'a picture'],
    ['a text that is kept elsewhere', 'ninat:text', '<inlineXML/>', 'its text is missing'],
    ['results', 'ninat:text', '<inlineXML><sports-content><team>Tarn Bay</team></sports-content></inlineXML>', 'data'],
  ])('an item of %s says what it is', async (_, nature, content, said) => {
    const { messages } = await opened(g2(content).replace('<itemMeta>', `<itemMeta><itemClass qcode="${nature}"/>`), 'a.xml');
    expect(messages).toMatchObject([{ severity: 'error', rule: 'no-text', reason: expect.stringContaining(said) }]);
  });

  test('labels of a class each are parted, and the place before a clock is none', async () => {
    const html = `<html><body><div class="top"><span class="kicker">Shipping</span><span class="from">CW</span></div>${ps(PARAGRAPHS)}</body></html>`;
    const article = await opened(g2(`<inlineXML contenttype="application/xhtml+xml">${html}</inlineXML>`), 'a.xml');
    expectStory(article);
    expect(picture(article)).toContain('- section-line: Shipping CW');
    const event = await opened(
      g2(`<inlineXML><html><body><p>Tuesday 9 June 2026, at 16:00 CW</p>${ps(BODY)}</body></html></inlineXML>`),
      'a.xml',
    );
    expect(event.metadata.dateline).toBeNull();
  });

  test('version 1 with its lines, a caption beside the main text', async () => {
    const lines = `<NewsLines><HeadLine>${HEADLINE}</HeadLine><DateLine>${DATELINE} (${CREDIT}) -</DateLine><SlugLine>ferry</SlugLine></NewsLines>`;
    const content = (role: string, text: string): string =>
      `<NewsComponent><Role FormalName="${role}"/><ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>${text}</body.content></body></nitf></DataContent></ContentItem></NewsComponent>`;
    const item = `<NewsItem><NewsManagement><FirstCreated>20260609T080000Z</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent>${lines}${content('Caption', '<p>The quay.</p>')}${content('Main', ps(BODY))}</NewsComponent></NewsItem>`;
    const article = await opened(`<?xml version="1.0"?><NewsML Version="1.2">${item}</NewsML>`, 'a.xml');
    expectStory(article);
    expect(article.metadata.published).toBe('2026-06-09T08:00Z');
  });

  test('version 1 of a house that sends what others say: marked-up lines under the headline, headings in bold', async () => {
    const component = (role: string, body: string): string =>
      `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent><html><body>${body}</body></html></DataContent></ContentItem></NewsComponent>`;
    const body = `<p>${markup(BODY[0])}</p><p><b>What crews say</b></p><p>${markup(BODY[1])}</p>`;
    const item = `<NewsItem><NewsComponent><AdministrativeMetadata><Source><Party FormalName="Bay Ferries Ltd"/></Source></AdministrativeMetadata><NewsComponent><NewsLines><HeadLine>${HEADLINE}</HeadLine></NewsLines>${component('SubHeadLine', '<ul><li>Boats back at dawn</li><li>Terms due in two weeks</li></ul>')}${component('Body', body)}</NewsComponent></NewsComponent></NewsItem>`;
    const article = await opened(
      `<NewsML><NewsEnvelope><SentFrom><Party FormalName="Quay Wire"/></SentFrom></NewsEnvelope>${item}</NewsML>`,
      'a.xml',
    );
    expect(article.metadata.outlet).toBe('Quay Wire');
    expect(picture(article)).toEqual([
      `headline: ${HEADLINE}`,
      'deck: Boats back at dawn',
      'deck: Terms due in two weeks',
      `paragraph: ${BODY[0]}`,
      'crosshead: What crews say',
      `paragraph: ${BODY[1]}`,
    ]);
  });
});

describe('ninjs', () => {
  const item = { uri: 'urn:coast:1', versioncreated: '2026-06-09T08:00:00Z', language: 'en', headline: HEADLINE };

  test.each([
    ['1.x with XHTML', { ...item, body_xhtml: ps(PARAGRAPHS), body_text: PARAGRAPHS.join(' ') }],
    ['1.x with text', { ...item, body_text: PARAGRAPHS.join('\n\n') }],
    [
      '2.x with bodies',
      {
        ...item,
        headline: undefined,
        headlines: [{ role: 'main', value: HEADLINE }],
        bodies: [{ role: 'html', contenttype: 'text/html', value: ps(PARAGRAPHS) }],
      },
    ],
    [
      '3.x with NITF',
      {
        ...item,
        bodies: [
          { contentType: 'application/nitf+xml', value: `<nitf><body><body.content>${ps(PARAGRAPHS)}</body.content></body></nitf>` },
        ],
      },
    ],
    ['a package of one text', { ...item, type: 'composite', associations: { main: { ...item, body_html: ps(PARAGRAPHS) } } }],
  ])('%s', async (_, json) => {
    expectStory(await opened(JSON.stringify(json), 'a.json'));
  });

  test('a text of which only the description is sent says that it is a summary', async () => {
    const article = await opened(JSON.stringify({ ...item, type: 'text', descriptions: [{ role: 'text', value: BODY[0] }] }), 'a.json');
    expect(picture(article)).toEqual([`headline: ${HEADLINE}`, `paragraph: ${BODY[0]}`]);
    expect(article.messages).toMatchObject([{ rule: 'summary-only', severity: 'warning' }]);
  });

  test('markup without a tag goes on over its line breaks', async () => {
    const wrapped = `\n      ${BODY[0].replace(', their', ',\n      their')}\n      ${BODY[3]}\n   `;
    expect(picture(await opened(JSON.stringify({ ...item, body_xhtml: wrapped }), 'a.json'))).toEqual([
      `headline: ${HEADLINE}`,
      `paragraph: ${BODY[0]}`,
      `paragraph: ${BODY[3]}`,
    ]);
  });

  test('a picture, an event and other JSON are refused by what they are', async () => {
    expect((await opened(JSON.stringify({ ...item, type: 'picture' }), 'a.json')).messages).toMatchObject([
      { rule: 'no-text', severity: 'error' },
    ]);
    expect((await opened('{"town": "Tarn Bay"}', 'a.json')).messages).toMatchObject([{ rule: 'no-reader', severity: 'error' }]);
  });
});

describe('feeds', () => {
  const item = (inner: string, title = HEADLINE): string =>
    `<item><title>${title}</title><link>https://coast.example/ferry</link><pubDate>Tue, 09 Jun 2026 08:00:00 GMT</pubDate>${inner}</item>`;
  const rss = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Coast Monitor</title>${items}</channel></rss>`;
  const full = `<description>${markup(LEAD)}</description><content:encoded><![CDATA[<h1>${HEADLINE}</h1>${ps(PARAGRAPHS)}]]></content:encoded>`;

  test('RSS with the whole text', async () => {
    const article = await opened(rss(item(full)), 'feed.xml');
    expectStory(article);
    expect(article.metadata).toMatchObject({ outlet: 'Coast Monitor', url: 'https://coast.example/ferry', published: '2026-06-09T08:00Z' });
  });

  test('JSON Feed with the whole text, with a summary, with several items', async () => {
    const feed = (...items: object[]): string =>
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Coast Monitor', items });
    const whole = {
      id: '1',
      url: 'https://coast.example/ferry',
      title: HEADLINE,
      content_html: ps(PARAGRAPHS),
      authors: [{ name: 'Ines Falk' }],
    };
    const article = await opened(feed(whole), 'feed.json');
    expect(picture(article).filter((line) => !line.startsWith('byline'))).toEqual([
      `headline: ${HEADLINE}`,
      'dateline: TARN BAY, June 9',
      'credit-line: Coast Wire',
      ...BODY.map((text) => `paragraph: ${text}`),
    ]);
    expect(article.metadata).toMatchObject({ byline: 'Ines Falk', outlet: 'Coast Monitor', url: 'https://coast.example/ferry' });
    expect((await opened(feed({ id: '2', title: HEADLINE, summary: BODY[0] }), 'feed.json')).messages).toMatchObject([
      { rule: 'summary-only' },
    ]);
    expect((await opened(feed(whole, { id: '2', title: 'Flour runs out', content_text: BODY[1] }), 'feed.json')).stories).toHaveLength(2);
  });

  test('the line that names its own post again is none of the story', async () => {
    const foot = `<p>The post <a href="https://coast.example/ferry">${HEADLINE}</a> appeared first on <a href="https://coast.example">Coast Monitor</a>.</p>`;
    const article = await opened(rss(item(`<content:encoded><![CDATA[${ps(PARAGRAPHS)}${foot}]]></content:encoded>`)), 'feed.xml');
    expectStory(article);
    expect(article.setAside.map(({ rule }) => rule)).toContain('feed-foot');
  });

  test('a WordPress export names its writers by what they log in with', async () => {
    const author = '<wp:author><wp:author_login>u7</wp:author_login><wp:author_display_name>Ines Falk</wp:author_display_name></wp:author>';
    const post = item(`<dc:creator>u7</dc:creator><content:encoded><![CDATA[${ps(PARAGRAPHS)}]]></content:encoded>`);
    expect((await opened(rss(author + post), 'export.xml')).metadata.byline).toBe('Ines Falk');
  });

  test('RSS with a summary says that it is one', async () => {
    const { messages, blocks } = await opened(rss(item(`<description>${markup(BODY[0])}</description>`)), 'feed.xml');
    expect(messages).toMatchObject([{ rule: 'summary-only', severity: 'warning' }]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  });

  test('several items are listed with their dates; one is named', async () => {
    const two = rss(item(full) + item('<description>The bakers ran out of flour on Tuesday, they said.</description>', 'Flour runs out'));
    expect((await opened(two, 'feed.xml')).stories).toEqual([
      { title: HEADLINE, date: '2026-06-09T08:00Z' },
      { title: 'Flour runs out', date: '2026-06-09T08:00Z' },
    ]);
    expectStory(await opened(two, 'feed.xml', '1'));
  });

  test('a WordPress export: paragraphs are blank lines, pictures and menus are no stories', async () => {
    const post = item(`<wp:post_type>post</wp:post_type><content:encoded><![CDATA[${PARAGRAPHS.join('\n\n')}]]></content:encoded>`);
    const picture = item('<wp:post_type>attachment</wp:post_type>', 'quay');
    expectStory(await opened(rss(post + picture), 'export.xml'));
  });

  test('Atom with escaped HTML and with XHTML', async () => {
    const atom = (content: string): string =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Monitor</title><entry><title>${HEADLINE}</title><updated>2026-06-09T08:00:00Z</updated>${content}</entry></feed>`;
    expectStory(await opened(atom(`<content type="html">${markup(ps(PARAGRAPHS))}</content>`), 'a.atom'));
    expectStory(
      await opened(atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${ps(PARAGRAPHS)}</div></content>`), 'a.atom'),
    );
  });
});

test('entities that a document declares are never unfolded', async () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const started = performance.now();
  const article = await opened(
    `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "ha">${laughs}]><nitf><body><body.content><p>${BODY[0]} &l12;</p></body.content></body></nitf>`,
    'a.xml',
  );
  expect(article.blocks.map(({ text }) => text)).toEqual([`${BODY[0]} &l12;`]);
  expect(performance.now() - started).toBeLessThan(5000);
});
