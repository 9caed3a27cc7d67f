import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../core/account/index.ts';
import { inOneBlock } from '../../core/compare/flags/draft.ts';
import { collate } from '../../core/story/collate.ts';
import { articleOf } from './article.ts';

const fates = (base: readonly string[], witness: readonly string[], language = 'en') =>
  quotationsOf(collate(articleOf('A', base, language), articleOf('B', witness, language))).map(
    ({ fate, speaker }) => `${fate}: ${speaker}`,
  );

describe('a quotation', () => {
  test.each([
    ['in other marks', '"We have signed," said Lena Dragan.', '“We have signed,” said Lena Dragan.', 'verbatim: Lena Dragan'],
    ['with the comma moved', '"We have signed", said Lena Dragan.', '“We have signed,” said Lena Dragan.', 'verbatim: Lena Dragan'],
    ['in another spelling', '“The harbour is ours,” said Lena Dragan.', '“The harbor is ours,” said Lena Dragan.', 'verbatim: Lena Dragan'],
    [
      'with a figure in words',
      '“There were 20 boats,” said Lena Dragan.',
      '“There were twenty boats,” said Lena Dragan.',
      'verbatim: Lena Dragan',
    ],
    ['with another word', '“We have signed it,” said Lena Dragan.', '“We have agreed it,” said Lena Dragan.', 'altered: Lena Dragan'],
    ['cut', '“We have signed it, and gladly,” said Lena Dragan.', '“We have signed it,” said Lena Dragan.', 'shortened: Lena Dragan'],
    [
      'made one of two',
      '“We have signed it,” said Lena Dragan, “and gladly so.”',
      '“We have signed it, and gladly so,” said Lena Dragan.',
      'joined: Lena Dragan',
    ],
    [
      'without its marks',
      '“We have signed the treaty,” said Lena Dragan.',
      'We have signed the treaty, said Lena Dragan.',
      'paraphrased: Lena Dragan',
    ],
    ['that is gone', 'Lena Dragan left early. “We have signed,” she said.', 'Lena Dragan left early.', 'dropped: she'],
    ['that is new', 'Lena Dragan left early.', 'Lena Dragan left early. “We have signed,” said Lena Dragan.', 'added: Lena Dragan'],
    [
      'nested',
      '“He told us ‘go home’ and left,” said Lena Dragan.',
      '"He told us \'go home\' and left," said Lena Dragan.',
      'verbatim: Lena Dragan',
    ],
    ['in corner brackets', '「我们已经签署了协议」，发言人说。', '“我们已经签署了协议”，发言人说。', 'verbatim: null'],
  ])('%s', (_what, base, witness, fate) => {
    expect(fates([base], [witness])).toEqual([fate]);
  });

  test('in guillemets, Spanish', () => {
    const [base, witness] = ['«Hemos firmado el acuerdo», dijo Elena Rubial.', '“Hemos firmado el acuerdo”, dijo Elena Rubial.'];
    expect(fates([base], [witness], 'es')).toEqual(['verbatim: Elena Rubial']);
  });

  test('running over two paragraphs', () => {
    const words = [
      '“The bridge was old. It had to be closed,” said Ines Halloran.',
      '“We told them in the spring.',
      '“We told them again in the summer,” she said.',
    ];
    expect(fates(words, words)).toEqual(['verbatim: Ines Halloran', 'verbatim: null', 'verbatim: she']);
  });

  test('in another paragraph, word for word', () => {
    const base = [
      'The vote was close in the end, the clerk wrote.',
      '“We have signed the river treaty in good faith,” said Lena Dragan. The hall was full.',
    ];
    const witness = [
      'The vote was close in the end, the clerk wrote. “We have signed the river treaty in good faith,” said Lena Dragan.',
      'The hall was full.',
    ];
    expect(fates(base, witness)).toEqual(['verbatim: Lena Dragan']);
  });

  test('in another paragraph, altered: flagged there', () => {
    const base = [
      'The vote was close in the end, the clerk of the house wrote.',
      '“We have signed the river treaty in good faith,” said Lena Dragan.',
    ];
    const witness = [
      'The vote was close in the end, the clerk of the house wrote. Outside it rained. Lena Dragan added: “We signed the river treaty in good faith.”',
    ];
    const { flags } = collate(articleOf('A', base), articleOf('B', witness));
    expect(flags.map((flag) => flag.kind)).toContain('quotation-altered');
  });

  test('that opens in one paragraph and is closed in another is quoted as far as one of them has it', () => {
    expect(inOneBlock('“We have signed the treaty,” she said.\n\n“Now')).toBe('“We have signed the treaty,” she said.');
    expect(inOneBlock('“Now”')).toBe('“Now”');
  });
});
