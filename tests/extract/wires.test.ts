import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const told = BODY.map((text) => `paragraph: ${text}`);
const wire = async (body: readonly string[], below: readonly string[]): Promise<string[]> =>
  picture(await reading(['River rises over Brenn', ...body, ...below].join('\n\n')));

describe('who handled a wire', () => {
  test('after the agency at the end of the last sentence', async () => {
    const last = `${BODY[2]} UNI GKT VN`;
    expect(await wire([...BODY.slice(0, 2), last], [])).toEqual([
      'headline: River rises over Brenn',
      ...told,
      'credit-line: UNI',
      '- desk-initials: GKT VN',
    ]);
  });

  test('in a line of its own that a wrap has parted from the rest', async () => {
    const last = `${BODY[2]} UNI GKT`;
    expect((await wire([...BODY.slice(0, 2), `${last}\nVN`], [])).slice(4)).toEqual([
      'credit-line: UNI',
      '- desk-initials: GKT',
      '- desk-initials: VN',
    ]);
  });

  test('after the agency in a line of its own', async () => {
    expect((await wire(BODY, ['PTI COR NSD MR'])).slice(4)).toEqual(['credit-line: PTI', '- desk-initials: COR NSD MR']);
  });

  test('but initials of the story stay', async () => {
    expect(
      await wire([...BODY.slice(0, 2), 'The valley’s two largest employers are the mill and the state-owned wire, ANI UNI'], []),
    ).toContain('paragraph: The valley’s two largest employers are the mill and the state-owned wire, ANI UNI');
  });
});

describe('markup of a wire in its text', () => {
  test('goes and leaves its words', async () => {
    const text =
      'Shares of <org idsrc="isin" value="XX0000000000">Brenn Mills</org> fell by a tenth on Tuesday, said <person>Ines Halloran</person>, an analyst.';
    const found = await wire([...BODY, text], []);
    expect(found).toContain('paragraph: Shares of Brenn Mills fell by a tenth on Tuesday, said Ines Halloran, an analyst.');
    expect(found.filter((line) => line.startsWith('- markup'))).toHaveLength(1);
  });

  test('that holds no word is set aside', async () => {
    expect(await wire(BODY, ['<location idsrc="iso" value="QQ"></location>'])).toEqual([
      'headline: River rises over Brenn',
      ...told,
      '- markup: <location idsrc="iso" value="QQ"></location>',
    ]);
  });

  test('but signs that are no markup stay', async () => {
    const text = 'The harbour master wrote <sic> in the margin and 3 < 4 under it, which the mayor, Ines Halloran, called odd.';
    expect(await wire([...BODY, text], [])).toContain(`paragraph: ${text}`);
  });
});

describe('a dateline', () => {
  test.each([
    ['Arvenne (Belgique), 12 mai 2023 (AFP) - Le pont', 'Arvenne, Belgique', 'AFP'],
    ['Puerto Lindo (Chile), 3 mar (EFE).- El puente', 'Puerto Lindo', 'EFE'],
    ['Kessin (Mecklenburg), 3. März 2024 (dpa) – Die Brücke', 'Kessin', 'dpa'],
  ])('with the country in brackets: %s', async (opening, _place, agency) => {
    const rest = 'of Brenn was closed on Tuesday after the river had risen by two metres, the mayor said in the afternoon.';
    const found = await wire([`${opening} ${rest}`, ...BODY], []);
    expect(found.slice(1, 4)).toEqual([
      `dateline: ${opening.replace(/ \((?:AFP|EFE|dpa)\).*/, '')}`,
      `credit-line: ${agency}`,
      `paragraph: ${opening.replace(/.*\((?:AFP|EFE|dpa)\)[\s.–-]*/, '')} ${rest}`,
    ]);
  });
});
