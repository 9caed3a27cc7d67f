import { expect, test } from 'vitest';
import { compare } from '../../core/compare/index.ts';
import { articleOf } from './article.ts';

/** The base with its edits marked: `[lemma/reading kind]`. */
function marked(language: string, base: string, witness: string): string {
  const pairing = {
    id: 'A1=B1',
    relation: 'revised',
    moved: false,
    similarity: 0.9,
    base: ['A1'],
    witness: ['B1'],
    precise: true,
  } as const;
  const { entries } = compare(articleOf('A', [base], language), articleOf('B', [witness], language), [pairing]);
  const segments = entries.flatMap((entry) => entry.segments);
  return segments.map(({ lemma, reading, edit }) => (edit ? `[${lemma}/${reading} ${edit.kind}]` : lemma)).join('');
}

test.each([
  ['zh', '校长李淑芬昨日获奖。', '校长林淑芬昨日获奖。', '校长[李淑芬/林淑芬 name]昨日获奖。'],
  ['zh', '副省长到场。', '省长到场。', '[副省长/省长 role]到场。'],
  ['zh', '展览8月开幕。', '展览9月开幕。', '展览[8月/9月 time]开幕。'],
  ['zh', '约有3.2万人签名。', '约有32000人签名。', '约有[3.2万/32000 number-style]人签名。'],
  ['zh', '桥长六十二米。', '桥长62米。', '桥长[六十二/62 number-style]米。'],
  ['zh', '造价40亿元。', '造价70亿元。', '造价[40亿/70亿 number]元。'],
  ['ja', '町長の中村一郎氏が来た。', '町長の中村三郎氏が来た。', '町長の[中村一郎/中村三郎 name]氏が来た。'],
  ['zh', '原财务处长到场。', '财务处长到场。', '[原财务处长/财务处长 role]到场。'],
  ['pt', 'O antigo diretor falou.', 'O diretor falou.', 'O [antigo / role]diretor falou.'],
  ['ja', '元知事が来た。', '知事が来た。', '[元知事/知事 role]が来た。'],
  ['ja', '会期は8日間だ。', '会期は9日間だ。', '会期は[8/9 number]日間だ。'],
  // No more than differs, where it is no name, office or figure.
  ['zh', '大坝非常坚固。', '大坝十分坚固。', '大坝[非常/十分 wording]坚固。'],
  ['ja', '橋は古い。', '橋は新しい。', '橋は[古い/新しい wording]。'],
  // With spaces, words are whole as they stand.
  ['en', 'It opens in 8 months.', 'It opens in 9 months.', 'It opens in [8/9 number] months.'],
])('%s: %s / %s', (language, base, witness, picture) => {
  expect(marked(language, base, witness)).toBe(picture);
});
