import { describe, expect, test } from 'vitest';
import { fingerprintsOf, inCommon, isPair, PrintIndex, sourcesOf } from '../../core/find/index.ts';
import type { Article } from '../../core/model/index.ts';
import { collate } from '../../core/story/collate.ts';
import { STORIES, versionOf } from '../stories.ts';
import { CANAL, story, VINEYARD } from './stories.ts';

const keysOf = (published: Article, wires: Readonly<Record<string, Article>>, alone = false): readonly string[] =>
  sourcesOf(
    { key: 'published', article: published },
    Object.entries(wires).map(([key, article]) => ({ key, article })),
    alone,
  ).map(({ key }) => key);

describe('the sources of a story', () => {
  test('found though paragraphs were split and merged and the end was dropped', () => {
    const cut = story('B', [`${CANAL[0]} ${CANAL[1]}`, ...(CANAL[2] as string).split(/(?<=,”) /)]);
    expect(keysOf(cut, { canal: story('A', CANAL), vineyard: story('A', VINEYARD) })).toEqual(['canal']);
  });

  test('another story on the same event, with its names and its quotation, is no source', () => {
    const other = story('B', [
      'Forty barges lie idle above Ostrava, and the mills upstream have flour for nine days, the millers’ guild warned.',
      'Its head Jan Bors said bread would cost more by Christmas unless the province brought grain by rail over the hills.',
      'The canal office closed the lock this week. “We shall not open the lock before every bolt has been looked at twice,” Marta Hlinka said.',
      'Bakers in three towns have begun to mix barley into their loaves, as their grandparents did when the river froze in 1929.',
      'The guild met the governor for two hours without an share, and will meet him again as soon as the first trains arrive.',
      'A strike of the rail drivers that was called for Friday has meanwhile been put off until the feast days are over.',
    ]);
    expect(keysOf(other, { canal: story('A', CANAL) })).toEqual([]);
  });

  test('what somebody said is no sign, however long; what stands around it is', () => {
    const said =
      '“We shall drain the lock, look at every bolt twice, and open it when the last of them is sound, and whoever is in a hurry may carry his grain over the hill on his back as our grandfathers did.”';
    const wire = story('A', [...CANAL.slice(0, 2), said]);
    const other = story('B', [
      said,
      'Nobody on the quay laughed when the director had said so, and two skippers walked away before the end of it.',
    ]);
    expect(keysOf(other, { wire })).toEqual([]);
    expect(keysOf(story('B', [said, CANAL[0] as string]), { wire })).toEqual(['wire']);
  });

  test('a story made of two has both, the one that gives more first', () => {
    const made = story('B', [...VINEYARD.slice(0, 2), ...CANAL.slice(0, 4)]);
    expect(keysOf(made, { vineyard: story('A', VINEYARD), canal: story('A', CANAL) })).toEqual(['canal', 'vineyard']);
  });

  test('of versions that give as much the earliest is preferred, of others the one that gives more', () => {
    const early = story('A', CANAL.slice(0, 5), { published: '2025-01-14T08:00' });
    const late = story('A', CANAL, { published: '2025-01-14T15:30' });
    const cut = story('B', CANAL.slice(0, 3), { published: '2025-01-14T18:00' });
    expect(keysOf(cut, { a: late, b: early })).toEqual(['b']);
    expect(keysOf(story('B', CANAL, { published: '2025-01-14T18:00' }), { a: late, b: early })).toEqual(['a']);
  });

  test('dates and credits help and never decide', () => {
    const after = story('A', CANAL, { published: '2025-02-20T08:00', creditLine: 'Northwire' });
    const before = story('A', CANAL, { published: '2025-01-14T08:00' });
    const published = story('B', CANAL, { published: '2025-01-15', creditLine: 'northwire' });
    expect(keysOf(published, { after })).toEqual(['after']);
    expect(keysOf(published, { after, before })).toEqual(['before']);
    expect(keysOf(published, { undated: story('A', CANAL, { creditLine: 'Northwire' }), before })).toEqual(['undated']);
  });

  test('in one collection a source is earlier than what was made of it, so that of two only one is the source', () => {
    const first = story('A', CANAL, { published: '2025-01-14T08:00' });
    const second = story('B', CANAL, { published: '2025-01-14T09:00' });
    expect(keysOf(second, { first }, true)).toEqual(['first']);
    expect(keysOf(first, { second }, true)).toEqual([]);
    expect(keysOf(story('B', CANAL), { zebra: story('A', CANAL) }, true)).toEqual([]);
    expect(keysOf(story('B', CANAL), { brook: story('A', CANAL) }, true)).toEqual(['brook']);
  });

  test.each([
    [
      'Chinese',
      '运河管理局周二开始排空奥斯特拉发船闸的水，那里一扇开裂的闸门自入冬以来已使四十艘驳船滞留。闸门铸于1911年，沿着一道焊缝断裂，潜水员秋天检查时曾认为完好。修理费用为三百二十万克朗，工程将持续到三月底。',
    ],
    [
      'Thai',
      'วิศวกรเริ่มระบายน้ำออกจากประตูน้ำเมื่อวันอังคาร หลังจากบานประตูที่แตกร้าวทำให้เรือบรรทุกสี่สิบลำต้องจอดรอตั้งแต่ต้นฤดูหนาว การซ่อมแซมจะใช้งบประมาณสามล้านสองแสนโครูนาและจะดำเนินไปจนถึงสิ้นเดือนมีนาคม',
    ],
  ])('in %s as well', (_, text) => {
    const wire = story('A', [text]);
    const index = new PrintIndex();
    index.add(7, fingerprintsOf(wire).prints);
    const published = story('B', [text.slice(0, Math.round(text.length * 0.6))]);
    expect(index.candidates(fingerprintsOf(published).prints).map(({ id }) => id)).toEqual([7]);
    expect(keysOf(published, { wire })).toEqual(['wire']);
  });
});

describe('candidates', () => {
  test('what very many articles share says nothing', () => {
    const index = new PrintIndex();
    const notice = 'All rights in this text are kept by the house that wrote it and nothing of it may be sent on without leave.';
    for (let id = 0; id < 300; id++) index.add(id, fingerprintsOf(story('A', [notice])).prints);
    index.add(300, fingerprintsOf(story('A', [...CANAL, notice])).prints);
    expect(index.candidates(fingerprintsOf(story('B', [CANAL[0] as string, notice])).prints)).toMatchObject([{ id: 300 }]);
  });

  test('every sample story is found among the others, and the comparison bears it out', async () => {
    const bases = await Promise.all(STORIES.map((name) => versionOf(name, 'base', 'A')));
    const witnesses = await Promise.all(STORIES.map((name) => versionOf(name, 'witness', 'B')));
    const index = new PrintIndex();
    bases.forEach((base, id) => {
      index.add(id, fingerprintsOf(base).prints);
    });
    witnesses.forEach((witness, id) => {
      expect(index.candidates(fingerprintsOf(witness).prints).map((one) => one.id)).toEqual([id]);
      const share = inCommon(collate(bases[id] as Article, witness));
      expect(isPair(share)).toBe(true);
      const foreign = inCommon(collate(bases[(id + 1) % bases.length] as Article, witness));
      expect(isPair(foreign)).toBe(false);
    });
  });
});
