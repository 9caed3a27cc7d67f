import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

describe('wire copy', () => {
  test('slug, embargo, byline, dateline, hard wraps, initials and the end', async () => {
    const copy = `XA0411 3 POL 0212
^BC-HARBOUR-TALKS/
EMBARGOED UNTIL 0900 GMT

Harbour talks to go on, minister says

   By Nell Strand

   PORT ELLIN, Orsel, April 14 (Reuters) - Talks on the shared harbour
will go on for another week, the foreign minister said on Tuesday,
after both sides had threatened to walk out.

   "We are not there yet," she told reporters.

   ns/kd/pt

(ENDS)

Newsroom +00 555 0100`;
    expect(picture(await reading(copy))).toEqual([
      'headline: Harbour talks to go on, minister says',
      'byline: By Nell Strand',
      'dateline: PORT ELLIN, Orsel, April 14',
      'credit-line: Reuters',
      'paragraph: Talks on the shared harbour will go on for another week, the foreign minister said on Tuesday, after both sides had threatened to walk out.',
      'paragraph: "We are not there yet," she told reporters.',
      '- slug-line: XA0411 3 POL 0212',
      '- slug-line: ^BC-HARBOUR-TALKS/',
      '- embargo: EMBARGOED UNTIL 0900 GMT',
      '- desk-initials: ns/kd/pt',
      '- end-mark: (ENDS)',
      '- after-end-mark: Newsroom +00 555 0100',
    ]);
  });

  test('indented paragraphs without blank lines', async () => {
    const copy = `  The bank left its main rate at 4.75 percent on
Wednesday and signalled that it could cut it.
  All but two of its policymakers had voted to
hold.
  Growth stalled.`;
    expect(picture(await reading(copy))).toEqual([
      'paragraph: The bank left its main rate at 4.75 percent on Wednesday and signalled that it could cut it.',
      'paragraph: All but two of its policymakers had voted to hold.',
      'paragraph: Growth stalled.',
    ]);
  });

  test('a page break inside a story', async () => {
    const copy = 'Rain fell on the town all day long, officials said.\n\n(more)\n\nThe river rose by two metres before noon on Tuesday.';
    expect(picture(await reading(copy))).toEqual([
      'paragraph: Rain fell on the town all day long, officials said.',
      'paragraph: The river rose by two metres before noon on Tuesday.',
      '- page-mark: (more)',
    ]);
  });

  test('sign-offs and corrections after the end stay with the story', async () => {
    const copy =
      'Rain fell on the town all day long, officials said.\n\nThe river rose by two metres before noon.\n\n(Reporting by Ann Lee; Editing by Bo Ray)\n\n(ENDS)\n\nCorrection: an earlier version of this story said three metres.';
    expect(picture(await reading(copy))).toEqual([
      'paragraph: Rain fell on the town all day long, officials said.',
      'paragraph: The river rose by two metres before noon.',
      'credit-line: (Reporting by Ann Lee; Editing by Bo Ray)',
      'correction: Correction: an earlier version of this story said three metres.',
      '- end-mark: (ENDS)',
    ]);
  });
});

describe('datelines', () => {
  const story = 'Rain fell on the town all day long, officials said.';
  test.each([
    ['MOSCOW, March 11, 2025 (BSS/AFP) - ', 'MOSCOW, March 11, 2025', 'BSS/AFP'],
    ['LONDON (Reuters) - ', 'LONDON', 'Reuters'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', 'AP'],
    ['(Reuters) - ', null, 'Reuters'],
    ['Berlin (dpa) - ', 'Berlin', 'dpa'],
    ['Frankfurt a.M. (epd). ', 'Frankfurt a.M', 'epd'],
    ['Madrid, 11 mar (EFE).- ', 'Madrid, 11 mar', 'EFE'],
    ['BEIJING, March 11 (Xinhua) -- ', 'BEIJING, March 11', 'Xinhua'],
    ['New Delhi, Mar 11 (PTI) ', 'New Delhi, Mar 11', 'PTI'],
    ['MOSCOW, March 11. /TASS/. ', 'MOSCOW, March 11', 'TASS'],
    ['(ANSA) - ROMA, 11 MAR - ', 'ROMA, 11 MAR', 'ANSA'],
    ['HARROW BRIDGE — ', 'HARROW BRIDGE', null],
    ['NEW DELHI: ', 'NEW DELHI', null],
    ['PORT ELLIN, Orsel, April 14, 2026 (NW) - ', 'PORT ELLIN, Orsel, April 14, 2026', 'NW'],
    ['ঢাকা, ১১ মার্চ ২০২৫ (বাসস) : ', 'ঢাকা, ১১ মার্চ ২০২৫', 'বাসস'],
  ])('%s', async (opening, dateline, credit) => {
    const { blocks, metadata } = await reading(`${opening}${story}`);
    expect(metadata).toMatchObject({ dateline, creditLine: credit });
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: story });
  });

  test.each([
    'BREAKING: Rain fell on the town all day long, officials said.',
    'The minister (Labour) - who left early - said rain would fall on the town.',
    'He went to the bank (the old one) and said that rain had fallen there.',
    'UPDATE - Rain fell on the town all day long, officials said.',
  ])('none in "%s"', async (lead) => {
    expect((await reading(lead)).metadata.dateline).toBeNull();
  });
});

describe('bylines and credits', () => {
  const story = 'Rain in the valley\n\n%\n\nRain fell on the town all day long, officials said.';
  test.each([
    ['By Karin Holt, with TransAtlas', 'Karin Holt', 'TransAtlas'],
    ['By AFP', 'AFP', 'AFP'],
    ['Luc Amadieu', 'Luc Amadieu', null],
    ['Par Luc Amadieu avec Dépêches du Sud', 'Luc Amadieu', 'Dépêches du Sud'],
    ['By Sam Ortel and Northern Wire', 'Sam Ortel', 'Northern Wire'],
    ['By Sam Ortel and Ann Lee', 'Sam Ortel and Ann Lee', null],
    ['Von Anna Weber (dpa)', 'Anna Weber', 'dpa'],
    ['By Fergus Laird, environment reporter', 'Fergus Laird', null],
    ['Por Juan Ruiz (ANC)', 'Juan Ruiz', 'ANC'],
    ['Par Claire Dubreuil', 'Claire Dubreuil', null],
    ['Lucía Ferrán', 'Lucía Ferrán', null],
    ['Source: AFP', null, 'AFP'],
  ])('%s', async (line, byline, creditLine) => {
    expect((await reading(story.replace('%', line))).metadata).toMatchObject({ byline, creditLine });
  });

  test('a sentence that begins with "By" is no byline', async () => {
    const { blocks } = await reading('By the time the rain stopped, the river was over its banks.\n\nNobody was hurt.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

test('dates are read and set aside', async () => {
  const { metadata, blocks } = await reading(
    'Rain in the valley\n\nBSS\nPublished On: 11 Mar 2025, 16:41 Updated On:11 Mar 2025, 16:53\n\nDHAKA, March 11 (BSS) - Rain fell on the town all day long.',
  );
  expect(metadata).toMatchObject({ outlet: 'BSS', published: '2025-03-11T16:41', updated: '2025-03-11T16:53' });
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'credit-line', 'paragraph']);
});

test('headlines of other stories after the story are set aside', async () => {
  const copy =
    'Rain fell on the town all day long, officials said.\n\n  • Latest\n  • Most Viewed\nFarmers welcome rain in north\nTwo held over bridge collapse\nSchools to close at noon in heat\n12';
  const { blocks, setAside } = await reading(copy);
  expect(blocks).toHaveLength(1);
  expect(setAside).toHaveLength(6);
});

test('a list that the story announces stays', async () => {
  const copy =
    'The council agreed on three steps for the flooded streets:\n\n- pumps for the square\n- sand for the school\n- a boat for the post';
  expect((await reading(copy)).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item', 'list-item']);
});

describe('sign-offs below the story', () => {
  const story = 'Rain fell on the town all day long, officials said.\n\nThe river rose by two metres before noon.\n\n';
  test.each([
    ['— Allied Wire', 'credit-line', 'Allied Wire', null],
    ['(Corran)', 'credit-line', 'Corran', null],
    ['— AP', 'credit-line', 'AP', null],
    ['Coastline contributed to this report.', 'credit-line', 'Coastline', null],
    ['Alex Isen contributed to this report.', 'credit-line', null, null],
    ['– David Dunk', 'byline', null, 'David Dunk'],
  ])('%s', async (line, kind, creditLine, byline) => {
    const { blocks, metadata } = await reading(story + line);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', kind]);
    expect(metadata).toMatchObject({ creditLine, byline });
  });
});

test('a code of letters and a number above the headline is a slug', async () => {
  const { metadata } = await reading('INA 2231\n\nRain in the valley\n\nRain fell on the town all day long, officials said.');
  expect(metadata.headline).toBe('Rain in the valley');
});
