import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../core/report/escape.ts';
import { elements, parseHtml, textBelow } from './readers/marked-html.ts';

it.each(['See http://example.com/a_b/~ann/c?x=1&y=2 now.', 'See www.example.com/one_two_three now.', 'Write to ann_lee@example.com now.'])(
  'an address stays a link to the same place where GFM makes one: %s',
  (text) => {
    const address = /\S*(?:example)\S*/.exec(text)?.[0] ?? '';
    const html = marked.parse(markdown(text), { async: false });
    const target = /href="(?:mailto:|http:\/\/(?=www))?([^"]*)"/.exec(html)?.[1];
    expect(target?.replaceAll('&amp;', '&')).toBe(address);
    expect(html).not.toContain('<em>');
  },
);

it('a sign that the first Markdown has no backslash for is a reference', () => {
  expect(markdown('a <tag> and ~~b~~ & &lt; _c_ d_e')).toBe('a &lt;tag> and &#126;&#126;b&#126;&#126; & &amp;lt; \\_c\\_ d\\_e');
  expect(markdown('_a_@_b_')).toBe('\\_a\\_@\\_b\\_');
});

describe('an address keeps its signs and stays a link to the same place', () => {
  /** What marked makes of a text: what is read, and the places that its links lead to. */
  const rendered = (text: string): { readonly text: string; readonly places: readonly string[] } => {
    const html = parseHtml(marked.parse(markdown(text), { async: false }));
    return { text: textBelow(html).trim(), places: elements(html, (e) => e.name === 'a').map((e) => e.attribs['href'] ?? '') };
  };

  it.each([
    ['Read https://news.example/a*b*c today', 'https://news.example/a*b*c'],
    ['Read https://news.example/_new_/x_ today', 'https://news.example/_new_/x_'],
    ['Read https://news.example/q?ids[]=1&ids[]=*2* today', 'https://news.example/q?ids[]=1&ids[]=*2*'],
    ['A bridge (https://news.example/Span_(bridge)_of_*steel*), and more', 'https://news.example/Span_(bridge)_of_*steel*'],
    ['See [https://news.example/_a_]: “http://news.example/*b*.”', 'https://news.example/_a_'],
    ['Go to www.news.example/*top*_[now] today', 'http://www.news.example/*top*_[now]'],
    ['Go to www.news.example/_a_(b)!', 'http://www.news.example/_a_(b)'],
    ['Ask __ann__@news.example today', 'mailto:__ann__@news.example'],
  ])('%s', (text, place) => {
    const { text: read, places } = rendered(text);
    expect(read).toBe(text);
    expect(decodeURI(places[0] ?? '')).toBe(place);
  });

  it('whatever its signs', () => {
    const sign = fc.constantFrom(
      'a',
      'b',
      '1',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '/',
      '.',
      '~',
      '-',
      '+',
      '=',
      '!',
      '#',
      '&',
      '{',
      '}',
      '`',
      '%41',
      'x_y',
      ',',
    );
    fc.assert(
      fc.property(fc.constantFrom('https://', 'http://', 'www.'), fc.array(sign, { maxLength: 12 }), (start, signs) => {
        const text = `See ${start}news.example/a${signs.join('')}z today`;
        const { text: read, places } = rendered(text);
        expect(read).toBe(text);
        const address = text.slice(4, -6);
        expect(places.map((place) => decodeURI(place).replaceAll('%5C', '\\'))).toEqual([
          decodeURI(start === 'www.' ? `http://${address}` : address),
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
