import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippingTokens } from '../../core/extract/markdown/clipping.ts';
import { markedTokens } from '../../core/extract/markdown/marked-tokens.ts';
import type { MarkdownToken } from '../../core/extract/markdown/token.ts';

/** A token as both readers must give it: no empty lines between blocks, text that stands together in one. */
function read(tokens: readonly MarkdownToken[]): unknown {
  const shown: unknown[] = [];
  for (const { type, text, depth, href, tokens: inner } of tokens) {
    const last = shown.at(-1) as { type: string; text: string } | undefined;
    if (type === 'space') continue;
    if (type === 'text' && last?.type === 'text') last.text += text ?? '';
    else if (type === 'text') shown.push({ type, text });
    else shown.push({ type, depth, href, inner: inner ? read(inner) : undefined });
  }
  return shown;
}

const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'The harbour',
      'said on',
      'Tuesday,',
      '“so”',
      'a b',
      '5',
      'x.',
      "isn't",
      'Ω café',
      '- 3',
      '1. 2',
      '#4',
      '(s)',
      'a*b',
      'snake_case',
      '!',
      '=',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '**bold words**',
      '*it*',
      '**Related:** [A b, c](#)',
      '[AFP](https://a.example/x-y_z)',
      '<https://a.example/b>',
      '**a *b* c**',
      '***x***',
      '**x',
      '*y',
      '[z]',
      '[q][r]',
      '[a [b] c](#)',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\n',
      '  \n',
      '\n\n',
      '\n \n',
      '&amp;',
      '`c`',
      '\\*',
      'http://a.example',
      'www.a.example',
      'a@b.example',
      '<b>',
      '|',
    ),
  },
);
const lead = fc.constantFrom(
  '',
  '',
  '',
  '',
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '    ',
  ' ',
  '* * *',
  '---',
  '===',
  '[a]: /b',
  '#',
  '####### ',
);
const clipping = fc
  .array(fc.tuple(lead, fc.array(part, { maxLength: 5 }), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), { maxLength: 6 })
  .map((blocks) => blocks.map(([opening, words, end]) => `${opening}${words.join(' ')}${end}`).join(''));

describe('a plain clipping', () => {
  it('is read as marked reads it, or left to marked', () => {
    let plain = 0;
    fc.assert(
      fc.property(clipping, (text) => {
        const own = clippingTokens(text);
        if (own === null) return;
        plain++;
        expect(read(own)).toEqual(read(markedTokens(text)));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it.each([
    ['a heading, a byline with a link, a date', '# A *headline*\n\nBy [AFP](#)\n\nMarch 11, 2025\n'],
    ['a caption with its credit in bold', 'The square **European Union; a.example**\n'],
    ['a related article', '**Related article:** [Leader Stresses ‘Ties’ in Call](#)\n'],
    ['an address in angle brackets', 'Original url:\n\n<https://www.a.example/2025/03/11/a-b-c-a88316>\n'],
    ['a rule', 'One.\n\n* * *\n\nTwo.\n'],
    ['a hard-wrapped paragraph', 'One two\nthree four.\n'],
  ])('is read without marked: %s', (_, text) => {
    expect(clippingTokens(text)).not.toBeNull();
    expect(read(clippingTokens(text) ?? [])).toEqual(read(markedTokens(text)));
  });

  it.each([
    ['a list', '- one\n- two\n'],
    ['a quotation', '> so\n'],
    ['a table', 'a | b\n--- | ---\n1 | 2\n'],
    ['an underlined heading', 'Title\n=====\n'],
    ['a line and a rule under it', 'Title\n---\n'],
    ['a footnote', 'so[^1]\n\n[^1]: note\n'],
    ['a bare address', 'see https://a.example/b\n'],
  ])('is left to marked: %s', (_, text) => {
    expect(clippingTokens(text)).toBeNull();
  });
});
