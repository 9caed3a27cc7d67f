import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, sentences, tokenize } from '../../core/tokenize/index.ts';

/** The tokens of a text between bars, the white space left where it is. */
const picture = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.text}|${token.after}`)
    .join('');
const spell = (text: string): string =>
  tokenize(text)
    .map((token) => token.text + token.after)
    .join('');
/** The sentences of a text, one a line. */
function lines(text: string, language = 'en'): string[] {
  const tokens = tokenize(text);
  let from = 0;
  return sentences(tokens, language).map((end) => {
    const line = tokens
      .slice(from, end)
      .map((token) => token.text + token.after)
      .join('')
      .trim();
    from = end;
    return line;
  });
}

describe('one token', () => {
  it.each([
    ['amounts', 'It paid $35,000,000 or €3.5 or US$40 or Tk500.', 'It| paid| $35,000,000| or| €3.5| or| US$40| or| Tk500|.|'],
    ['grouped figures', '3,200 of 12\u00a0500, at 12:30 on 11/03/2025', '3,200| of| 12\u00a0500|,| at| 12:30| on| 11/03/2025|'],
    ['a percentage and its sign apart', '4.75% or 4.75 percent', '4.75|%| or| 4.75| percent|'],
    ['compounds', 'a 10-year-old al-Sharaa', 'a| 10-year-old| al-Sharaa|'],
    ['a range with a dash apart, as with a word', '18–20 or 18 to 20', '18|–|20| or| 18| to| 20|'],
    ['initials', 'the U.S. at 5 a.m. and J.K. Rowling', 'the| U.S.| at| 5| a.m.| and| J.K.| Rowling|'],
    ['apostrophes', "don’t, l'homme, the workers' rights", "don’t|,| l'homme|,| the| workers|'| rights|"],
    ['joined names', 'AT&T and example.com, אמר צה"ל', 'AT&T| and| example.com|,| אמר| צה"ל|'],
    ['a lost space is no word', 'he said.Then it rained', 'he| said|.|Then| it| rained|'],
    ['dots and dashes', 'well... no -- yes — so', 'well|...| no| --| yes| —| so|'],
    ['emoji and flags', 'a 👩‍👩‍👧 and 🇫🇷🇩🇪 👍🏽', 'a| 👩‍👩‍👧| and| 🇫🇷|🇩🇪| 👍🏽|'],
    ['letters with marks', 'e\u0301te\u0301 হয়েছেন नहीं', 'e\u0301te\u0301| হয়েছেন| नहीं|'],
    ['writing without spaces', '总统周二表示，经济增长了5%。', '总统|周二|表示|，|经济|增长|了|5|%|。|'],
  ])('%s', (_, text, expected) => {
    expect(picture(text)).toBe(expected);
  });
});

describe('a key', () => {
  it.each([
    ['folds case', 'Moscow', 'MOSCOW'],
    ['folds quotation marks and their nesting', '“', "'"],
    ['folds apostrophes', 'don’t', "don't"],
    ['folds dashes', '—', '–'],
    ['folds composition', 'e\u0301te\u0301', 'été'],
    ['folds invisible signs', 'co\u00adoperate', 'cooperate'],
    ['folds hyphens', '10\u2011year', '10-year'],
    ['folds dots', '...', '…'],
  ])('%s', (_, a, b) => {
    expect(normalize(a)).toBe(normalize(b));
  });

  it('keeps what a reader would call another word', () => {
    for (const [a, b] of [
      ['harbour', 'harbor'],
      ['3,200', '3200'],
      ['five', '5'],
      ['US', 'U.S.'],
    ] as const)
      expect(normalize(a)).not.toBe(normalize(b));
  });

  it('is never empty for a token that has text', () => {
    expect(normalize('\u200d')).toBe('\u200d');
  });
});

describe('sentences', () => {
  it.each([
    ['end at a full stop', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['keep their closing quotes', '“Why?” she said. “Go.” He went.', ['“Why?” she said.', '“Go.”', 'He went.']],
    [
      'do not end at titles and initials',
      'Dr. Eilidh M. Rennie of the U.S. Senate spoke.',
      ['Dr. Eilidh M. Rennie of the U.S. Senate spoke.'],
    ],
    ['end without a space in Chinese', '他说。没有人受伤。', ['他说。', '没有人受伤。']],
    ['end at a danda', 'তিনি বলেন। তারা যান।', ['তিনি বলেন।', 'তারা যান।']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('do not end at a German ordinal', () => {
    expect(lines('Sie kam am 3. März. Er blieb.', 'de')).toEqual(['Sie kam am 3. März.', 'Er blieb.']);
  });
});

describe('the spelling law', () => {
  it('holds for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(spell(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['white space at the beginning', '  a b '],
    ['nothing but white space', ' \n'],
    ['lone surrogates', 'a\ud83d b \udc00c'],
    ['a mark that has no letter', '\u0301 \u0301a'],
    [
      'a long clause without a space',
      '政府公司中国经济市场发展国家问题社会人民工作企业记者报道表示认为目前已经进行可以没有我们他们'.repeat(9),
    ],
    ['zero-width signs', 'a\u200bb\u200d\ufeff\u202ec'],
  ])('holds for %s', (_, text) => {
    expect(spell(text)).toBe(text);
  });

  it('leaves no key empty but that of leading white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenize(text)) if (token.text !== '') expect(token.key).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
