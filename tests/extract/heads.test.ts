import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const told = BODY.map((text) => `paragraph: ${text}`);
const headlineOf = async (above: string): Promise<string | undefined> =>
  picture(await reading(`${above}\n\n${BODY.join('\n\n')}`)).find((line) => line.startsWith('headline'));
const below = async (...lines: string[]): Promise<string[]> =>
  picture(await reading(['River rises over Brenn', ...BODY, ...lines].join('\n\n'))).filter((line) => !line.startsWith('- '));

describe('the headline of a wire', () => {
  test.each([
    ['a flash with no other', 'ZCZC0412/SXR\nR POL S0B QBXC\n++ Brenn, il fiume sale ancora ++', 'Brenn, il fiume sale ancora'],
    ['below the hour of filing', '0611 AAP 09:20 FINANCE\nRIVER BRENN\nRiver rises over valley town', 'River rises over valley town'],
    ['below a day without its year', 'УНИАН\n4 мая, 09:12\nРека вышла из берегов в Бренне', 'Река вышла из берегов в Бренне'],
    ['below the same in English', 'Tuesday, May 4, 9:12 a.m.\nRiver rises over valley town', 'River rises over valley town'],
    ['behind a ring', '◎河川の水位が上昇　町の学校が休校', '河川の水位が上昇 町の学校が休校'],
  ])('%s', async (_, above, headline) => {
    expect(await headlineOf(above)).toBe(`headline: ${headline}`);
  });

  test('but a flash with its headline to follow is none', async () => {
    expect(await headlineOf('++ BRENN: FLUSS STEIGT ++\n\nFluss steigt über die Ufer von Brenn')).toBe(
      'headline: Fluss steigt über die Ufer von Brenn',
    );
  });

  test('has no list of pictures under it', async () => {
    const text = `River rises over Brenn\nAP Photos VLP102, VLP103\n\n${BODY.join('\n\n')}`;
    expect(picture(await reading(text)).slice(0, 4)).toEqual(['headline: River rises over Brenn', ...told]);
  });
});

describe('below a wire', () => {
  test.each([
    ['initials with those of an editor in brackets', ['MSF (RBA) // ZO', 'Lusa/fim'], ['credit-line: Lusa']],
    ['a note to other desks', ['Hinweis an die Redaktionen: Eine Zusammenfassung folgt bis 17 Uhr.'], []],
    ['the same in Spanish', ['Nota a los clientes: habrá ampliación a las 17.00.'], []],
    [
      'who to call at a desk',
      ['Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt', '- Autor: Tom Berg, +49 40 000000, <berg@wire.example>'],
      [],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await below(...lines)).toEqual(['headline: River rises over Brenn', ...told, ...expected]);
  });
});

describe('a house credited beside initials or a name', () => {
  test.each([
    ['Par Anne Lee (avec AFP)', 'Anne Lee', 'AFP'],
    ['Von Anna Weber (mit dpa)', 'Anna Weber', 'dpa'],
    ['Por Ana Ruiz (con EFE)', 'Ana Ruiz', 'EFE'],
  ])('above: %s', async (line, byline, credit) => {
    const { metadata } = await reading(`River rises over Brenn\n\n${line}\n\n${BODY.join('\n\n')}`);
    expect([metadata.byline, metadata.creditLine]).toEqual([byline, credit]);
  });

  test.each(['CR avec AFP', 'mit dpa', 'A.R. con EFE', 'Redação, com Lusa', 'Source: Anadolu Ajansı'])('below: %s', async (line) => {
    expect(await below(line)).toEqual(['headline: River rises over Brenn', ...told, `credit-line: ${line}`]);
  });

  test('after the last stop', async () => {
    const found = picture(await reading(['River rises over Brenn', ...BODY.slice(0, 2), `${BODY[2]} mit dpa`].join('\n\n')));
    expect(found).toEqual(['headline: River rises over Brenn', ...told, 'credit-line: mit dpa']);
  });

  test('but what somebody did with an agency is told', async () => {
    const text = 'The talks will be held in Brenn, and the mayor signed a deal with Reuters';
    expect(await below(text)).toContain(`paragraph: ${text}`);
  });
});

describe('an agency behind the dash of a dateline', () => {
  test.each([
    [
      'БРЕНН, 4 мая — РИА Новости. Власти города закрыли нижний мост через реку из-за паводка, сообщила мэрия.',
      'БРЕНН, 4 мая',
      'РИА Новости',
    ],
    ['BRENN, May 4 - Interfax. The lower bridge was closed on Tuesday, the town hall said in a statement.', 'BRENN, May 4', 'Interfax'],
  ])('%s', async (lead, place, agency) => {
    const found = picture(await reading(`River rises over Brenn\n\n${lead}\n\n${BODY.join('\n\n')}`));
    expect(found.slice(1, 3)).toEqual([`dateline: ${place}`, `credit-line: ${agency}`]);
    expect(found[3]).toMatch(/^paragraph: (?:Власти|The lower)/);
  });
});
