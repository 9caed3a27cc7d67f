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

describe('an agency that signs', () => {
  const lines = (text: string): string => text.replace(/(.{1,70})(?:\s|$)/g, '$1\n').trimEnd();

  test.each([
    ['AFP\nrt/ghl/mn', ['credit-line: AFP', '- desk-initials: rt/ghl/mn']],
    ['ANSA', ['credit-line: ANSA']],
  ])('in the line under a wrapped story: %s', async (sign, expected) => {
    const text = ['River rises over Brenn', ...BODY.map((one) => `   ${lines(one).replace(/\n/g, '\n')}`)].join('\n');
    const found = picture(await reading(`${text}\n${sign}`));
    expect(found.filter((line) => line.startsWith('paragraph'))).toEqual(told);
    expect(found.slice(4)).toEqual(expected);
  });

  test('below a last line as long as all others', async () => {
    const text = `Swifts return to Brenn

   The swifts have come back to the tower of Brenn, a week later than
they did last year, the society that counts them said on Monday. One
of them had a ring that was put on in 2011, and had come each summer.
   The tower has been shut since then, and will be until all are gone.
AFP
ab/cd`;
    expect(picture(await reading(text))).toEqual([
      'headline: Swifts return to Brenn',
      'paragraph: The swifts have come back to the tower of Brenn, a week later than they did last year, the society that counts them said on Monday. One of them had a ring that was put on in 2011, and had come each summer.',
      'paragraph: The tower has been shut since then, and will be until all are gone.',
      'credit-line: AFP',
      '- desk-initials: ab/cd',
    ]);
  });

  test.each([
    ['EFE lmr/ajg', 'EFE', ['- desk-initials: lmr/ajg']],
    ['Lusa', 'Lusa', []],
    ['(APA)', 'APA', []],
    ['Reuters ab/cd', 'Reuters', ['- desk-initials: ab/cd']],
  ])('after the last stop: %s', async (sign, agency, more) => {
    const found = await wire([...BODY.slice(0, 2), `${BODY[2]} ${sign}`], []);
    expect(found).toEqual(['headline: River rises over Brenn', ...told, `credit-line: ${agency}`, ...more]);
  });
});

describe('a note below the rule that ends a wire', () => {
  test('on who reported from where', async () => {
    const note =
      'Lee reported from the town of Roise in the valley. Wire writers Tom Berg in Brenn and Ana Ruiz contributed to this report.';
    expect(await wire(BODY, ['___', note])).toEqual([
      'headline: River rises over Brenn',
      ...told,
      '- section-mark: ___',
      `- end-note: ${note}`,
    ]);
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

describe('the stop of a place cut short', () => {
  test.each([
    ['ELMHURST, N.D. — Rain fell on the town all day long on Tuesday, officials said.', 'ELMHURST, N.D.'],
    ['ROISE, Calif. (AP) — Rain fell on the town all day long on Tuesday, officials said.', 'ROISE, Calif.'],
    ['BRENN, March 11. /TASS/. Rain fell on the town all day long on Tuesday, officials said.', 'BRENN, March 11'],
    ['Brenn, 3 mar (EFE).- Rain fell on the town all day long on Tuesday, officials said.', 'Brenn, 3 mar'],
  ])('%s', async (lead, place) => {
    const found = await wire([lead, ...BODY], []);
    expect(found[1]).toBe(`dateline: ${place}`);
  });
});

describe('a dateline', () => {
  test('in Hindi before an agency without a dash', async () => {
    const rest = 'पहाड़ी कस्बे में मंगलवार को पूरे दिन बारिश हुई और नदी का जलस्तर दोपहर से पहले दो मीटर बढ़ गया।';
    expect(await wire([`रुद्रपुर, 12 मई (पीटीआई) ${rest}`, `${rest} ${rest}`], [])).toEqual([
      'headline: River rises over Brenn',
      'dateline: रुद्रपुर, 12 मई',
      'credit-line: पीटीआई',
      `paragraph: ${rest}`,
      `paragraph: ${rest} ${rest}`,
    ]);
  });

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

describe('a newspaper copied from its PDF', () => {
  const copy = `THE VALLEY OBSERVER
Tuesday, May 4, 2021 — Vol. 88, No. 41
Ferry to Roise sails again
after nine weeks in dock
By Ann Lee
Observer staff
  The ferry to Roise sailed on
Monday for the first time since
the storm of February, with 41
people and a piano on board and
a band on the quay that had
been asked to come at six and
Continued on Page 4
4 THE VALLEY OBSERVER
Ferry, continued from Page 1
came at seven, the mayor said.
  The owners said that work had
cost twice as much as they had
been told in March.
SPORTS: Page 9`;

  test('has its headline below the masthead and the number of the issue', async () => {
    expect((await picture(await reading(copy)))[0]).toBe('headline: Ferry to Roise sails again after nine weeks in dock');
  });

  test('goes on over what the border of the pages says', async () => {
    expect(picture(await reading(copy)).filter((line) => line.startsWith('paragraph'))).toEqual([
      'paragraph: The ferry to Roise sailed on Monday for the first time since the storm of February, with 41 people and a piano on board and a band on the quay that had been asked to come at six and came at seven, the mayor said.',
      'paragraph: The owners said that work had cost twice as much as they had been told in March.',
    ]);
  });
});
