import { marked } from 'marked';
import { expect, it } from 'vitest';
import { markdown } from '../../core/report/escape.ts';

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
