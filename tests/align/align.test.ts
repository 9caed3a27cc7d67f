import { describe, expect, it } from 'vitest';
import { align } from '../../core/align/index.ts';
import type { PairingDecision } from '../../core/model/index.ts';
import { articleOf } from './article.ts';

/** The pairings of two articles, in order: `A1=B1`, and what is more than a plain answer behind it. */
const picture = (
  a: readonly string[],
  b: readonly string[],
  decisions: readonly PairingDecision[] = [],
  language: string | null = 'en',
): string[] =>
  align(articleOf('A', a, language), articleOf('B', b, language), decisions).pairings.map(
    ({ id, relation, moved }) => `${id} ${relation}${moved ? ' moved' : ''}`,
  );

const RELEASE = 'Four lynx were released into Harrow Forest on Tuesday, the first in the region for 300 years.';
const QUARANTINE = 'The animals were captured in the Carvane mountains in January and spent six weeks in quarantine.';
const DOORS = 'Conservationists opened the doors of their crates at first light and walked away.';
const VANISHED = 'Within five minutes, all four had vanished among the trees.';
const COLLAR = 'Each animal wears a collar that will report its position every six hours.';
const INQUIRY = 'The release follows a ten-year campaign and a public inquiry which heard from 340 witnesses.';
const FARMERS = 'Sheep farmers had opposed the plan, saying that lynx would take lambs.';
const PAID = 'Under a compromise, they will be paid for any animals lost.';
const SIZE = 'The forest covers 240 square kilometres, enough for as many as 25 cats, according to Wexcombe University.';

describe('paragraphs', () => {
  it('answer one to one, same or revised', () => {
    expect(picture([RELEASE, COLLAR], [RELEASE, COLLAR.replace('six hours', 'two hours')])).toEqual(['A1=B1 same', 'A2=B2 revised']);
  });

  it('split and merge', () => {
    expect(picture([RELEASE, `${DOORS} ${VANISHED}`, FARMERS, PAID], [RELEASE, DOORS, VANISHED, `${FARMERS} ${PAID}`])).toEqual([
      'A1=B1 same',
      'A2=B2+B3 split',
      'A3+A4=B4 merged',
    ]);
  });

  it('regroup where the border between them went to another place', () => {
    expect(picture([`${DOORS} ${QUARANTINE}`, VANISHED], [DOORS, `${QUARANTINE} ${VANISHED}`])).toEqual(['A1+A2=B1+B2 regrouped']);
  });

  it('stay apart when one sentence went from one to the other', () => {
    expect(picture([RELEASE, `${DOORS} ${SIZE}`, COLLAR, INQUIRY, PAID], [RELEASE, DOORS, COLLAR, INQUIRY, `${PAID} ${SIZE}`])).toEqual([
      'A1=B1 same',
      'A2=B2 revised',
      'A3=B3 same',
      'A4=B4 same',
      'A5=B5 revised',
    ]);
  });

  it('that answer nothing are added, or omitted after their neighbour', () => {
    expect(picture([RELEASE, QUARANTINE, COLLAR], [RELEASE, COLLAR, FARMERS])).toEqual([
      'A1=B1 same',
      'A2= omitted',
      'A3=B2 same',
      '=B3 added',
    ]);
  });

  it('omitted at the head come first', () => {
    expect(picture([QUARANTINE, RELEASE], [RELEASE])).toEqual(['A1= omitted', 'A2=B1 same']);
  });

  it('have moved when they were carried past three others', () => {
    const rest = [RELEASE, QUARANTINE, COLLAR, FARMERS];
    expect(picture([INQUIRY, ...rest], [...rest, INQUIRY])).toEqual([
      'A2=B1 same',
      'A3=B2 same',
      'A4=B3 same',
      'A5=B4 same',
      'A1=B5 same moved',
    ]);
    expect(picture([RELEASE, QUARANTINE, INQUIRY], [INQUIRY, RELEASE, QUARANTINE])).toEqual(['A3=B1 same', 'A1=B2 same', 'A2=B3 same']);
  });

  it('are found where they went though they were revised', () => {
    const rest = [RELEASE, QUARANTINE, COLLAR, FARMERS, `${DOORS} ${VANISHED}`];
    const revised = INQUIRY.replace('ten-year', '10-year').replace('a public inquiry which heard', 'an inquiry that took evidence');
    expect(picture([INQUIRY, ...rest], [...rest, revised]).at(-1)).toBe('A1=B6 revised moved');
  });

  it('that went elsewhere are answered whole though a box broke them there', () => {
    const rest = [RELEASE, QUARANTINE, COLLAR, FARMERS, `${DOORS} ${VANISHED}`];
    const halves = ['The release follows a ten-year campaign and a public', 'inquiry which heard from 340 witnesses.'];
    expect(picture([INQUIRY, ...rest], [...rest, ...halves]).at(-1)).toBe('A1=B6+B7 split moved');
  });

  it('are not tied to one that went elsewhere under a caption of their words', () => {
    const caption = 'Sheep farmers had opposed the plan.';
    const trial = 'They asked for a trial of five years and a fence along the northern edge of the forest.';
    const reworded = `The plan met resistance from people who keep sheep. ${trial}`;
    expect(
      picture(
        [RELEASE, QUARANTINE, COLLAR, `${FARMERS} ${trial}`, PAID, INQUIRY],
        [`${caption} ${INQUIRY}`, RELEASE, QUARANTINE, COLLAR, reworded, PAID],
      ),
    ).toEqual(['A6=B1 revised moved', 'A1=B2 same', 'A2=B3 same', 'A3=B4 same', 'A4=B5 revised', 'A5=B6 same']);
  });

  it('do not answer by their names and small words alone', () => {
    expect(
      picture(
        ['The mayor of Harrow, Ruth Calloway, opened a bridge over the Wex on Friday after ten years of work.'],
        ['Ruth Calloway is a member of the council of Harrow and was born in the town in 1961.'],
      ),
    ).toEqual(['A1= omitted', '=B1 added']);
  });

  it('of two different reports of one event mostly stay apart', () => {
    const one = [
      'A fire at a paper mill in Oldbridge killed three workers and injured nine early on Monday, the fire service said.',
      'The blaze began in a drying hall shortly after 2 a.m. and took six crews until noon to put out.',
      'Two of the injured were in a serious condition in hospital, a spokeswoman for Oldbridge General said.',
      'The mill, which belongs to the Ferro group, employs 240 people.',
    ];
    const other = [
      'Residents of Oldbridge laid flowers at the gates of the Ferro paper mill on Tuesday, a day after a fire there.',
      'Neighbours described how they were woken by an explosion and saw flames above the roof.',
      'Union leaders asked why a sprinkler system that inspectors had called faulty in May was still in use.',
      'Ferro said it would help the families of the three who died and await the findings of the police.',
    ];
    expect(picture(one, other).filter((id) => /A\d.*B\d/.test(id)).length).toBeLessThanOrEqual(1);
  });

  it('that are alike word for word answer in their order', () => {
    expect(picture([PAID, COLLAR, PAID], [PAID, COLLAR, PAID])).toEqual(['A1=B1 same', 'A2=B2 same', 'A3=B3 same']);
  });

  it.each([
    [
      'Chinese',
      ['总统周二表示，经济增长了百分之五。', '三名工人在火灾中死亡，另有九人受伤。'],
      ['三名工人在周一的火灾中死亡，九人受伤。', '总统周二说，经济增长了百分之五。'],
    ],
    [
      'Bengali',
      ['প্রধানমন্ত্রী মঙ্গলবার ঢাকায় নতুন সেতু উদ্বোধন করেন।', 'বন্যায় তিন জেলার কৃষকদের ফসল নষ্ট হয়েছে।'],
      ['বন্যায় তিন জেলায় কৃষকদের ফসল নষ্ট হয়।', 'প্রধানমন্ত্রী ঢাকায় নতুন একটি সেতু উদ্বোধন করেন।'],
    ],
    [
      'Arabic',
      ['افتتح الوزير الجسر الجديد في المدينة يوم الثلاثاء.', 'قتل ثلاثة عمال في حريق اندلع في مصنع الورق.'],
      ['لقي ثلاثة عمال حتفهم في حريق اندلع في مصنع الورق.', 'افتتح الوزير الجسر الجديد يوم الثلاثاء.'],
    ],
  ])('in %s are found by what they say', (_, a, b) => {
    expect(picture(a, b, [], null)).toEqual(['A2=B1 revised', 'A1=B2 revised']);
  });
});

describe('furniture', () => {
  it('answers only its own kind', () => {
    expect(
      picture(
        ['# Lynx return after 300 years', '@ Fergus Laird', RELEASE],
        ['# Cats are back in Harrow', '@ Karin Holt', '> Lynx return after 300 years', RELEASE],
      ),
    ).toEqual(['A1=B1 revised', 'A2=B2 revised', '=B3 added', 'A3=B4 same']);
  });

  it('a link to a related article answers only the same link', () => {
    expect(picture([RELEASE, '> How the wolf came back', COLLAR], [RELEASE, '> Peat: a guide for beginners', COLLAR])).toEqual([
      'A1=B1 same',
      'A2= omitted',
      '=B2 added',
      'A3=B3 same',
    ]);
  });

  it('captions answer by what they say', () => {
    expect(picture(['! A lynx in the forest', '! The mayor'], ['! The mayor, Ruth Calloway', '! A crate'])).toEqual([
      'A1= omitted',
      'A2=B1 revised',
      '=B2 added',
    ]);
  });
});

describe('decisions by hand', () => {
  const a = [RELEASE, QUARANTINE, COLLAR];
  const b = [RELEASE, FARMERS, COLLAR];

  it('link what was not found', () => {
    expect(picture(a, b, [{ action: 'link', base: [QUARANTINE], witness: [FARMERS] }])).toEqual([
      'A1=B1 same',
      'A2=B2 revised',
      'A3=B3 same',
    ]);
  });

  it('part what was found', () => {
    expect(picture(a, b, [{ action: 'unlink', base: [COLLAR], witness: [COLLAR] }])).toEqual([
      'A1=B1 same',
      'A2= omitted',
      'A3= omitted',
      '=B2 added',
      '=B3 added',
    ]);
  });

  it('part one of a group', () => {
    expect(picture([FARMERS, PAID], [`${FARMERS} ${PAID}`], [{ action: 'unlink', base: [PAID], witness: [`${FARMERS} ${PAID}`] }])).toEqual(
      ['A1=B1 revised', 'A2= omitted'],
    );
  });

  it('give way to later ones', () => {
    const decisions: readonly PairingDecision[] = [
      { action: 'link', base: [QUARANTINE], witness: [FARMERS] },
      { action: 'link', base: [QUARANTINE], witness: [COLLAR] },
    ];
    expect(picture(a, b, decisions)).toEqual(['A1=B1 same', '=B2 added', 'A2=B3 revised', 'A3= omitted']);
  });

  it('on a paragraph that is gone are told and left out', () => {
    const { pairings, messages } = align(articleOf('A', a), articleOf('B', b), [{ action: 'link', base: ['Gone.'], witness: [FARMERS] }]);
    expect(pairings.length).toBe(4);
    expect(messages.map((m) => m.rule)).toEqual(['decision-without-block']);
  });
});

describe('similarity', () => {
  it('is 1 for the same words, 0 for what answers nothing, and between for a revision', () => {
    const { pairings } = align(articleOf('A', [RELEASE, COLLAR, PAID]), articleOf('B', [RELEASE, COLLAR.replace('six', 'two')]));
    expect(pairings.map((p) => p.similarity)).toEqual([1, expect.closeTo(24 / 26, 5), 0]);
  });
});

describe('long texts', () => {
  it('of thousands of paragraphs are aligned, moved ones too', () => {
    const words = 'harbour bridge council flood winter market railway doctor garden museum teacher engine'.split(' ');
    const paragraph = (i: number): string =>
      Array.from({ length: 14 }, (_, k) => `${words[(i * 7 + k * 5) % words.length]}${(i * 31 + k * 17) % 997}`).join(' ');
    const a = Array.from({ length: 2500 }, (_, i) => `${paragraph(i)}.`);
    const b = [...a.slice(0, 40), ...a.slice(41), a[40] as string];
    const { pairings } = align(articleOf('A', a), articleOf('B', b));
    expect(pairings.filter((p) => p.relation !== 'same')).toEqual([]);
    expect(pairings.filter((p) => p.moved).map((p) => p.id)).toEqual(['A41=B2500']);
  });
});
