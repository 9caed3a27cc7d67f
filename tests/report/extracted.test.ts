import { describe, expect, test } from 'vitest';
import { toCsv } from '../../core/report/csv/csv.ts';
import { cell } from '../../core/report/escape.ts';
import { articleToMarkdown, articleToText } from '../../core/report/extracted.ts';
import { toMarkdown } from '../../core/report/markdown/markdown.ts';
import { toText } from '../../core/report/text/text.ts';
import { hostileReport } from './hostile-story.ts';
import { article } from './picture.ts';

const WORDS = 'Ask the mayor';
const withLink = (href: string) =>
  article('A', [{ id: 'A1', kind: 'paragraph', text: `${WORDS} today.`, origin: null, links: [{ start: 0, end: WORDS.length, href }] }]);

describe('a link in extracted Markdown', () => {
  test.each(['https://example.org/a', 'HTTP://example.org/', 'mailto:desk@example.org'])('to %s is kept', (href) => {
    expect(articleToMarkdown(withLink(href))).toBe(`[${WORDS}](<${href}>) today.\n`);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/hosts',
    'https\u0001:javascript',
    '',
  ])('to %j is its words alone', (href) => {
    expect(articleToMarkdown(withLink(href))).toBe(`${WORDS} today.\n`);
  });
});

describe('no control character goes out', () => {
  const signs = Array.from({ length: 0xa0 }, (_, i) => String.fromCharCode(i)).filter((c) => /(?![\n\t])\p{Cc}/u.test(c));
  const CONTROL = /(?![\n\t])\p{Cc}/u;
  const attacked = article('A', [
    {
      id: 'A1',
      kind: 'paragraph',
      text: `one${signs.join('')}two`,

      origin: null,
      links: [{ start: 0, end: 3, href: 'https://example.org/\u009b' }],
    },
  ]);

  test('in an extracted story', () => {
    expect(articleToText(attacked)).toMatch(/onetwo/);
    expect(articleToText(attacked)).not.toMatch(CONTROL);
    expect(articleToMarkdown(attacked)).toBe('[one](<https://example.org/>)two\n');
  });

  test('in a report as text, Markdown and CSV', () => {
    const told = hostileReport([signs.join(''), '\u001b[2J', '\u009b31m', '\u0001=1+1']);
    expect(toText(told)).not.toMatch(CONTROL);
    expect(toMarkdown(told)).not.toMatch(CONTROL);
    expect(toCsv(told).replaceAll('\r\n', '\n')).not.toMatch(CONTROL);
  });

  test('nor hides a formula in a cell', () => {
    expect(cell('\u0001=1+1')).toBe("'=1+1");
    expect(cell('a\u0085\rb\nc\td')).toBe('"ab\nc\td"');
  });
});
