import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const told = BODY.map((text) => `paragraph: ${text}`);
const page = (above: string, below: string, between = ''): string =>
  `<html lang="en"><body><article><h1>River rises over Brenn</h1>${above}<p>${BODY[0]}</p><p>${BODY[1]}</p>${between}<p>${BODY[2]}</p>${below}</article></body></html>`;
const html = async (above: string, below = '', between = ''): Promise<string[]> =>
  picture(await reading(page(above, below, between), 'a.html'));
const plain = async (between: string, below = ''): Promise<string[]> =>
  picture(await reading(`River rises over Brenn\n\n${BODY[0]}\n\n${BODY[1]}\n\n${between}${BODY[2]}\n\n${below}`));

describe('a date with a reading time beside it', () => {
  test('in two spans with no space between them', async () => {
    const found = await html('<div><span>Published 8 Jul 2025, 11:02</span><span>3 min read</span></div>');
    expect(found).toEqual(['headline: River rises over Brenn', ...told, '- date-line: Published 8 Jul 2025, 11:02 3 min read']);
  });

  test('in French, after a dash', async () => {
    const found = await plain('', '').then(() =>
      reading(`River rises\n\nPublié le 13 janvier 2025 à 07h15 - Temps de lecture : 2 min\n\n${BODY.join('\n\n')}`),
    );
    expect(picture(found)).toContain('- date-line: Publié le 13 janvier 2025 à 07h15 - Temps de lecture : 2 min');
  });

  test('but letters of one word in two spans stay one word', async () => {
    expect(await html('', '<p><span>T</span><span>he storm is the third of the year, and the worst, the mayor said.</span></p>')).toContain(
      'paragraph: The storm is the third of the year, and the worst, the mayor said.',
    );
  });
});

describe('an agency with a date in one line', () => {
  test.each([
    ['The Associated Press Mon 3 Mar 2025 09.15 GMT', 'The Associated Press'],
    ['dpa, Freitag, 7. März 2025, 18:20 Uhr', 'dpa'],
    ['EFE | miércoles, 5 de marzo de 2025', 'EFE'],
    ['Reuters Published Saturday 8 March 2025', 'Reuters'],
    ['EFE Burgos 3 mar 2024 - 9:20 Actualizado a las 11:45h.', 'EFE'],
    ['ANSA ROMA 3 marzo 2024 09:20', 'ANSA'],
  ])('%s', async (line, agency) => {
    const found = await html(`<div><span>${line.slice(0, agency.length)}</span>${line.slice(agency.length)}</div>`);
    expect(found.filter((one) => !one.startsWith('-'))).toEqual(['headline: River rises over Brenn', `credit-line: ${agency}`, ...told]);
  });
});

describe('who reported and who edited in one line above the story', () => {
  test.each([
    ['Reported by: Ann Lee, Edited by: Tom Berg Updated: May 4, 2021 9:12 am IST', 'Reported by: Ann Lee'],
    ['Escrito por: Ana Ruiz Editado por: Luis Vega | 4 de mayo de 2021', 'Escrito por: Ana Ruiz'],
    [
      'Reported by: Annabel Lee-Harding, Edited by: Tomasz van den Berg Updated: May 04, 2021 9:12 am IST',
      'Reported by: Annabel Lee-Harding',
    ],
    ['Written by: Ann Lee | Source: Reuters Updated: 4 May 2021, 07:35 AM', 'Written by: Ann Lee'],
  ])('%s', async (line, byline) => {
    const found = await html(`<div>${line}</div>`);
    expect(found.filter((one) => one.startsWith('byline'))).toEqual([`byline: ${byline}`]);
    expect(found.filter((one) => one.startsWith('paragraph'))).toEqual(told);
  });
});

describe('below a menu of many entries', () => {
  test('the same line is parted', async () => {
    const menu = `<nav>${Array.from({ length: 20 }, (_, i) => `<p>Section ${i}</p>`).join('')}</nav>`;
    const line = '<div>Reported by: Ann Lee, Edited by: Tom Berg Updated: May 4, 2021 9:12 am IST</div>';
    const found = picture(await reading(page(line, '').replace('<article>', `${menu}<article>`), 'a.html'));
    expect(found.filter((one) => !one.startsWith('-'))).toEqual([
      'headline: River rises over Brenn',
      'byline: Reported by: Ann Lee',
      ...told,
    ]);
  });
});

describe('a label and a hyphen before another story’s title', () => {
  test.each(['यह भी पढ़ें- नदी के किनारे बसे गांव में मेला', 'আরও পড়ুন- নদীর ধারে মেলা বসেছে', 'Lea también - La feria del río vuelve al pueblo'])(
    '%s',
    async (line) => {
      expect(await html('', '', `<p><strong>${line}</strong></p>`)).toContain(`related-link: ${line}`);
    },
  );
});

describe('at the foot of a copied page', () => {
  test.each([
    'Leserservice: 0800 000 00 00 (gebührenfrei)',
    'Atención al cliente: +34 900 000 000',
    'Abbonamenti: 800 000 000',
    'Impressum · Datenschutz',
    'Aviso legal | Política de privacidad | Contacto',
    'Statuto • Chi siamo • Pubblicità',
    'Termos de uso',
    'سياسة الخصوصية',
    'Política de cookies',
    'Gizlilik politikası',
    'Пользовательское соглашение',
    '利用規約',
  ])('%s', async (line) => {
    expect((await plain('', line)).filter((one) => !one.startsWith('-'))).toEqual(['headline: River rises over Brenn', ...told]);
  });

  test.each([
    ['للاشتراك في نشرتنا: brenn@wire.example', 'جميع الحقوق محفوظة لدار الساحل'],
    ['Fale com a redação: brenn@wire.example', 'Todos os direitos reservados'],
    ['ताज़ा खबरों के लिए हमें फॉलो करें', 'सर्वाधिकार सुरक्षित'],
    ['সর্বস্বত্ব সংরক্ষিত'],
    ['版权所有 布伦日报'],
    ['無断転載を禁じます'],
    ['Haber bültenimize kaydolun', 'Her hakkı saklıdır'],
  ])('%s', async (...lines) => {
    expect((await plain('', lines.join('\n\n'))).filter((one) => !one.startsWith('-'))).toEqual([
      'headline: River rises over Brenn',
      ...told,
    ]);
  });

  test('but a date behind a label is nobody’s number, and a lone abbreviation no agency’s initials', async () => {
    expect(await plain('', 'Datum: 14/02/2019')).toContain('- date-line: Datum: 14/02/2019');
    expect(await plain('', 'TLVW')).toContain('paragraph: TLVW');
  });

  test('but a number to call that the story gives stays', async () => {
    const text = 'Those who have lost their homes may call the town hall of Brenn on 0800 000 0000, the mayor said.';
    expect(await plain('', text)).toContain(`paragraph: ${text}`);
  });
});

describe('a masthead', () => {
  test('in capitals over the date, longer than a section', async () => {
    const text = `LA VOIX DE LA VALLÉE DE BRENN\nJeudi 6 mars 2025 - Page 7\n\nCRUE\nLa rivière monte et deux écoles ferment\n\n${BODY.join('\n\n')}`;
    expect(picture(await reading(text)).filter((line) => line.startsWith('headline'))).toEqual([
      'headline: La rivière monte et deux écoles ferment',
    ]);
  });

  test('but a headline in capitals over its date and a summary is one', async () => {
    const text = `RIVER RISES OVER BRENN AND ROISE\n\nThursday, March 6, 2025\n\n${BODY.join('\n\n')}`;
    expect(picture(await reading(text))[0]).toBe('headline: RIVER RISES OVER BRENN AND ROISE');
  });
});

describe('a credit at the end of the last paragraph', () => {
  test.each([
    ['— ALLIED WIRE', 'ALLIED WIRE'],
    ['– AFP', 'AFP'],
    ['(Reuters)', 'Reuters'],
    ['/TASS/', 'TASS'],
  ])('%s', async (sign, name) => {
    const found = await html('', `<p>Brenn, a town of 9,000, was last flooded in 1987. ${sign}</p>`);
    expect(found.slice(-2)).toEqual(['paragraph: Brenn, a town of 9,000, was last flooded in 1987.', `credit-line: ${name}`]);
  });

  test('but a clause after a dash is the story’s', async () => {
    const text = 'Brenn was last flooded in 1987, and then again the year after. — A week later, all was dry.';
    expect(await html('', `<p>${text}</p>`)).toContain(`paragraph: ${text}`);
  });

  test('but a party in brackets is no agency', async () => {
    const text = 'The plan was drawn up by the regional minister for water and by the mayor of Brenn, Ines Halloran. (Greens)';
    expect(await html('', `<p>${text}</p>`)).toContain(`paragraph: ${text}`);
  });
});

describe('a dateline of a place that is not in capitals', () => {
  test('before an agency that no list knows and that says it is one', async () => {
    const found = await html('<p>Bad Orlen (Küsten-Dienst) – The storm of Monday night took the roof off the town hall, police said.</p>');
    expect(found.slice(1, 4)).toEqual([
      'dateline: Bad Orlen',
      'credit-line: Küsten-Dienst',
      'paragraph: The storm of Monday night took the roof off the town hall, police said.',
    ]);
  });

  test('but a person with a party is no place', async () => {
    const text = 'Greta Holm (CDU) – The member for Brenn spoke for an hour on the state of the river, to an empty house.';
    expect(await html(`<p>${text}</p>`)).toContain(`paragraph: ${text}`);
  });
});

test('a verdict of a fact check that begins with a label is told, a list of keywords is not', async () => {
  const verdict =
    'Bewertung: Diese Behauptung ist nicht belegt. Fachleute der Wasserbehörde in Bad Orlen hatten ihr schon im Frühjahr widersprochen.';
  const found = await html(`<p>${verdict}</p>`, '<p>Thema: Wasser, Orlen, Behörden</p>');
  expect(found).toContain(`paragraph: ${verdict}`);
  expect(found).toContain('- topics: Thema: Wasser, Orlen, Behörden');
});

describe('at the foot', () => {
  test.each(['NW/ct/jol', 'tb/kd/rjm', '(foto) (video)', '(photos)', '(com fotos)', '[Mit Bild]', '(immagini)'])(
    'the desk’s note %s',
    async (note) => {
      const found = await plain('', note);
      expect(found.filter((line) => line.startsWith('paragraph'))).toEqual(told);
      expect(found.at(-1)).toMatch(/^- desk-(initials|note): /);
    },
  );

  test('a line of rights that names its holder before the year', async () => {
    expect(await html('', '<p>© The Long Shore 2025</p>')).toContain('- copyright: © The Long Shore 2025');
  });

  test('a line on the writer', async () => {
    const found = await html('<p>By Nell Strand</p>', '<p><em>Nell Strand is a writer based in Port Ellin.</em></p>');
    expect(found).toContain('- author-note: Nell Strand is a writer based in Port Ellin.');
  });

  test('a line on the writer above a line on the printed paper', async () => {
    const note = 'Nell Strand reports on rivers from Brenn.';
    const below = `<p>${note}</p><p>A version of this article appears in print on May 9, 2025, Section B, Page 3.</p>`;
    expect((await html('<p>By Nell Strand</p>', below)).filter((line) => line.startsWith('paragraph'))).toEqual(told);
  });

  test('but a last paragraph on somebody else is the story’s', async () => {
    const text = 'Ines Halloran is a former teacher and has been mayor since 2019.';
    expect(await html('<p>By Nell Strand</p>', `<p>${text}</p>`)).toContain(`paragraph: ${text}`);
  });

  test('the names of Arabic reporters and editors', async () => {
    expect(await plain('', '(إعداد ليلى منصور - تحرير كريم داود)')).toContain('credit-line: (إعداد ليلى منصور - تحرير كريم داود)');
  });
});

describe('a related-article line that lost its link', () => {
  test.each(['Read also: The bridges of Brenn in pictures', 'Lire aussi : Les ponts de la vallée en images', 'আরও পড়ুন: সেতু নিয়ে যা জানা গেল'])(
    '%s',
    async (line) => {
      expect(await plain(`${line}\n\n`)).toContain(`related-link: ${line}`);
    },
  );

  test('but not a sentence of the story', async () => {
    const text = 'See also: the mayor has asked for the same boats twice, and twice had no answer.';
    expect(await plain(`${text}\n\n`)).toContain(`paragraph: ${text}`);
  });

  test('nor two of them, which are a box', async () => {
    const found = await plain('Read also: The bridges of Brenn in pictures\n\nRead also: What the army has to lend\n\n');
    expect(found.filter((line) => line.startsWith('related-link'))).toEqual([]);
  });
});

describe('links that lead to no article', () => {
  test('one that skips a box of the same page', async () => {
    const found = await html(
      '',
      '',
      '<a href="#after-box">skip past newsletter promotion</a><p id="after-box">after newsletter promotion</p>',
    );
    expect(found.filter((line) => /^(?:paragraph|related-link)/.test(line))).toEqual(told);
  });

  test('“Read more” under the title of a related article', async () => {
    const found = await html('', '', '<figure><a href="/x"><div>The bridges of Brenn, one by one</div><div>Read more</div></a></figure>');
    expect(found.filter((line) => /^(?:paragraph|related-link)/.test(line))).toEqual([
      ...told.slice(0, 2),
      'related-link: The bridges of Brenn, one by one',
      told[2],
    ]);
  });
});

describe('under headline and pictures', () => {
  test('a line between headline and byline sums the story up', async () => {
    const text = `# River rises over Brenn\n\n*Two metres of water, two schools and no boats*\n\nBy Nell Strand\n\n${BODY.join('\n\n')}`;
    expect(picture(await reading(text, 'a.md')).slice(0, 3)).toEqual([
      'headline: River rises over Brenn',
      'deck: Two metres of water, two schools and no boats',
      'byline: By Nell Strand',
    ]);
  });

  test('words in italics under a picture', async () => {
    const text = `# River rises over Brenn\n\n![Boats](b.jpg)\n*Boats stand ready at Brenn on Monday. (Valley TV)*\n\n${BODY.join('\n\n')}`;
    expect(picture(await reading(text, 'a.md'))).toContain('caption: Boats stand ready at Brenn on Monday. (Valley TV)');
  });

  test('photographer and house in brackets', async () => {
    const found = await html('<div><div>Boats stand ready at Brenn. [Ann Lee/ANC]</div></div>');
    expect(found).toContain('caption: Boats stand ready at Brenn. [Ann Lee/ANC]');
  });
});

test('a note to editors above the story', async () => {
  const copy = `Eds: UPDATES with acreage, quotes of evacuees. With photos.\n\nRiver rises over Brenn\n\n${BODY.join('\n\n')}`;
  expect(picture(await reading(copy))).toEqual([
    'headline: River rises over Brenn',
    ...told,
    '- slug-line: Eds: UPDATES with acreage, quotes of evacuees. With photos.',
  ]);
});

describe('a page copied as text', () => {
  test('keeps its headline under masthead and menu, and loses its tools', async () => {
    const head =
      'THE VALLEY LEDGER\nSections\nSearch\n\nWeather\nRiver rises over Brenn as dam nears its brim\nMay 8, 2025, 11:32 a.m.\nSave article';
    expect(picture(await reading(`${head}\n\n${BODY.join('\n\n')}`)).filter((line) => !line.startsWith('- '))).toEqual([
      'headline: River rises over Brenn as dam nears its brim',
      ...told,
    ]);
  });

  test('but a short headline keeps its deck', async () => {
    const found = picture(await reading(`The last keeper\n\nA tower, a bath of mercury and a woman who stays\n\n${BODY.join('\n\n')}`));
    expect(found.slice(0, 2)).toEqual(['headline: The last keeper', 'deck: A tower, a bath of mercury and a woman who stays']);
  });
});

describe('boxes told by their words', () => {
  test.each([
    '<p><a href="#nl">skip past newsletter promotion</a></p><h2>First Edition</h2><p>Our morning email breaks down the key stories of the day, and why they matter.</p><p>after newsletter promotion</p>',
    '<p>Join the Valley Live WhatsApp community for breaking news sent straight to your phone</p>',
    '<p><a href="/x">Article continues below this ad</a></p>',
    '<h3>Get the weather briefing</h3><p>Sign up to our free weekly email for the stories behind the clouds</p>',
  ])('%s', async (box) => {
    expect((await html('', '', box)).filter((line) => /^(?:paragraph|related-link|crosshead)/.test(line))).toEqual(told);
  });

  test('but people may join something in the story', async () => {
    const text = 'Join the queue, the mayor said, and you will be home by night, with a tent and a bottle of water.';
    expect(await html('', '', `<p>${text}</p>`)).toContain(`paragraph: ${text}`);
  });

  test.each(['nell.strand@valley.example; +00 555 0100', 'Our Standards: The Valley Principles.'])('at the foot: %s', async (line) => {
    expect((await plain('', line)).filter((one) => one.startsWith('paragraph'))).toEqual(told);
  });
});

test.each([
  'Abbildung 4: Der alte Pegel an der Brücke.',
  'Abb. 2: Tiefe des Flusses seit 1931.',
  'Figure 3. Depth of the river at the old bridge.',
  'Fig. 1 – Le niveau du fleuve depuis mars.',
  'Figura 2: La altura del río desde marzo.',
  'Symbolbild',
  'Image illustrative',
])('a counted or stock picture between paragraphs is captioned: %s', async (line) => {
  const found = picture(await reading(`Rain\n\n${BODY[0]}\n\n${line}\n\n${BODY[1]}\n`));
  expect(found).toContain(`caption: ${line}`);
});

test.each([
  'Figure 3 in the report shows how deep the river was, she said.',
  'Table 12 was laid for the mayor, and nobody sat there.',
  'Bild 3 Uhr, sagte er.',
])('a sentence that names one is none: %s', async (line) => {
  const found = picture(await reading(`Rain\n\n${BODY[0]}\n\n${line}\n\n${BODY[1]}\n`));
  expect(found).toContain(`paragraph: ${line}`);
});
