import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from './labelled-page.ts';

const name = fc.constantFrom(
  'p',
  'div',
  'b',
  'a',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'h1',
  'h2',
  'br',
  'img',
  'span',
  'svg',
  'script',
  'style',
  'title',
  'form',
  'select',
  'option',
  'button',
  'figure',
  'figcaption',
  'blockquote',
  'article',
  'aside',
  'x-y',
  'noscript',
  'template',
  'iframe',
  'head',
  'body',
  'html',
  'textarea',
  'pre',
  'math',
);
const attribute = fc.constantFrom(
  '',
  ' class="related ad comment"',
  ' id=x',
  ' href="/a?b&c"',
  ' style="display:none"',
  ' hidden',
  " class='",
  ' href="',
  ' itemprop=articleBody',
  ' class="wp-caption"',
  ' =',
  ' <',
);
const words = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    'Rain fell on the town, and nobody minded at all.',
    '&amp;',
    '&#x1F600;',
    '&bogus;',
    '&#0;',
    '&#xD800;',
    ' ',
    '\u0000',
    '\u00a0',
    '<',
    '>',
    ']]>',
    'By Anna Weber',
    'Most read',
  ),
);
const markup = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(name, attribute).map(([tag, attributes]) => `<${tag}${attributes}>`) },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 5, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!--', '-->', '<!DOCTYPE html>', '<![CDATA[', '<?xml', '<', '</', '<p', '<br/>', '<div/>', '</ >', '<!>'),
  },
);
const page = fc.array(markup, { maxLength: 80 }).map((parts) => parts.join(''));

// Room for a busy machine; alone it takes a few seconds.
describe('broken markup', { timeout: 60_000 }, () => {
  test('always gives an article or a message', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { blocks, messages } = await readPage(`<html>${html}`);
        expect(
          blocks.some(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'list-item') ||
            messages.some(({ severity }) => severity === 'error'),
        ).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('is read the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        expect(await readPage(`<html>${html}`)).toEqual(await readPage(`<html>${html}`));
      }),
      { numRuns: 200 },
    );
  });
});

describe('markup that browsers mend', () => {
  const body = async (html: string) => (await readPage(html)).blocks.map(({ kind, text }) => `${kind}: ${text}`);

  test('paragraphs without their ends', async () => {
    expect(await body('<p>Rain fell on the town all day long.<p>The river rose by two metres before noon.')).toEqual([
      'paragraph: Rain fell on the town all day long.',
      'paragraph: The river rose by two metres before noon.',
    ]);
  });

  test('inline markup neither parts nor joins words', async () => {
    expect(await body('<p>Un<b>believ</b>able <i>rain</i><span> fell</span> on the <a href="/t">town</a>s of the plain.</p>')).toEqual([
      'paragraph: Unbelievable rain fell on the towns of the plain.',
    ]);
  });

  test('a heading that ends as another', async () => {
    expect(await body('<h2>Rain</h3><p>It fell on the town all day long, officials said.</p>')).toEqual([
      'crosshead: Rain',
      'paragraph: It fell on the town all day long, officials said.',
    ]);
  });

  test('bold that outlives its paragraph', async () => {
    expect(await body('<p>The river <b>rose by two metres, they said.</p><p>No one</b> was hurt on the day of the flood.</p>')).toEqual([
      'paragraph: The river rose by two metres, they said.',
      'paragraph: No one was hurt on the day of the flood.',
    ]);
  });

  test('a drawing that closes itself hides nothing', async () => {
    expect(
      await body(
        '<p><svg viewBox="0 0 1 1"/>Rain fell on the town all day long.</p><svg><path d="M0"><p>The river rose by two metres.</p>',
      ),
    ).toEqual(['paragraph: Rain fell on the town all day long.', 'paragraph: The river rose by two metres.']);
  });
});
