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
      '- slug-line: BC-HARBOUR-TALKS/',
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
    ['(Allied News Service) - ', null, 'Allied News Service'],
    ['(Port Ellin, Orsel - April 14) ', 'Port Ellin, Orsel - April 14', null],
    ['（東方商業資訊）--', null, '東方商業資訊'],
  ])('%s', async (opening, dateline, credit) => {
    const { blocks, metadata } = await reading(`${opening}${story}`);
    expect(metadata).toMatchObject({ dateline, creditLine: credit });
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: story });
  });

  test.each([
    'Publié le 8 juillet 2025 – Le pont inférieur a été fermé et deux écoles ont été évacuées dans la vallée de Brenn.',
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

describe('wire copy as agencies send it', () => {
  const [first, second] = [
    'The ferry to the isle was taken out of service on Monday after divers found a crack in its hull, the harbour office said.',
    '"We had no choice," said its head, Ines Halloran.',
  ];
  const told = (article: Awaited<ReturnType<typeof reading>>): string[] => picture(article).filter((line) => !line.startsWith('- '));

  test('ANPA 1312: control characters, carets, start and end of text', async () => {
    const copy = `\x16\x16\x01w0917\x1f\r\nu i \x13 bc-IsleFerry   04-13 0180\r\n^BC-Isle Ferry, 2nd Ld-Writethru,0180\r\n^Isle ferry laid up after crack is found\r\n^By NELL STRAND\r\n\x02   PORT ELLIN, April 13 (AP) - The ferry to the isle was taken out of\r\nservice on Monday after divers found a crack in its hull, the harbour\r\noffice said.\r\n   "We had no choice," said its head, Ines Halloran.\r\n\x03\r\nAP-NY-04-13-26 1520GMT\r\n\x04`;
    expect(told(await reading(copy))).toEqual([
      'headline: Isle ferry laid up after crack is found',
      'byline: By NELL STRAND',
      'dateline: PORT ELLIN, April 13',
      'credit-line: AP',
      `paragraph: ${first}`,
      `paragraph: ${second}`,
    ]);
  });

  test('lines that end in "<" and "=", long lines, a rule and a trailer', async () => {
    const copy = `AP-XX--Isle Ferry, 1st Ld|180\n^Isle ferry laid up after crack is found<\n^Eds: With photos.<\n^By NELL STRAND=\n   PORT ELLIN (AP) — ${first}\n   ${second}\n   ___\n   Associated Press writer Bo Ray in Brenn contributed to this report.\nAP-NY-04-13-26 1520GMT<`;
    expect(told(await reading(copy))).toEqual([
      'headline: Isle ferry laid up after crack is found',
      'byline: By NELL STRAND',
      'dateline: PORT ELLIN',
      'credit-line: AP',
      `paragraph: ${first}`,
      `paragraph: ${second}`,
      'credit-line: Associated Press writer Bo Ray in Brenn contributed to this report.',
    ]);
  });

  test('a story that was sent again: its mark, points, what was added', async () => {
    const copy = `ISLE-FERRY/ (UPDATE 1)\nUPDATE 1-Isle ferry laid up after crack is found\n* Crack is 40 cm long\n* No date for repair\n(Adds quote, background)\n\n    PORT ELLIN, April 13 (Reuters) - ${first}\n    ${second}\n\n(Reporting by Nell Strand; Editing by Bo Ray)\n((nell.strand@wire.example; +00 555 0100;))`;
    const article = await reading(copy);
    expect(told(article)).toEqual([
      'headline: Isle ferry laid up after crack is found',
      'deck: Crack is 40 cm long',
      'deck: No date for repair',
      'dateline: PORT ELLIN, April 13',
      'credit-line: Reuters',
      `paragraph: ${first}`,
      `paragraph: ${second}`,
      'credit-line: (Reporting by Nell Strand; Editing by Bo Ray)',
    ]);
    expect(picture(article)).toContain('- wire-mark: UPDATE 1-');
    expect(picture(article)).toContain('- desk-note: (Adds quote, background)');
  });

  test.each([
    'pol0231 4 vm 180  pol 0044',
    'xinhai 0413 0920',
    'Orsel-Isle-Ferry-Safety',
    'HARBOUR-FERRY-CRACK',
    'ZCZC0917/SXB',
    'ISLA TRANSBORDADOR',
    'NCA 130914 ABR 26',
    '++ FERRY: CRACK IN HULL ++',
    'KYODO NEWS  Apr. 13, 2026  09:14 JST',
    '(foto) (video)',
    'World',
  ])('a line above the headline that is none: %s', async (slug) => {
    const article = await reading(`${slug}\nIsle ferry laid up after crack is found in its hull\n\n${first}\n\n${second}`);
    expect(article.metadata.headline).toBe('Isle ferry laid up after crack is found in its hull');
    expect(article.blocks).toHaveLength(3);
  });

  test.each([
    'NS-BOR',
    'ns/bor/tv',
    'DYS // MLS',
    'BSS/NS/BOR/1805 hrs',
    'AFP 131740 APR 26',
    'dpa nst yyb n1 bor\n131030 Apr 26',
    '13-APR-26 12:45 NNNN',
    'Enditem',
    '（完）',
    '(끝)',
    '==Kyodo',
  ])('what stands below the story and is not of it: %s', async (foot) => {
    const { blocks } = await reading(`Isle ferry laid up\n\n${first}\n\n${second}\n\n${foot}`);
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([first, second]);
  });

  test('an end mark run on to the last paragraph', async () => {
    const { blocks, setAside } = await reading(`Isle ferry laid up\n\n${first} Enditem`);
    expect(blocks.at(-1)?.text).toBe(first);
    expect(setAside.map(({ rule }) => rule)).toEqual(['end-mark']);
  });

  test('notes to desks under wire copy are no headline, though they are headings', async () => {
    const copy = `Neue Fähre für Orsel =\n\nPort Ellin (dpa) - Die Fähre zur Insel ist am Montag aus dem Verkehr gezogen worden, wie die Hafenverwaltung mitteilte.\n\n14. April 2016: An diesem Tag war sie getauft worden, vor Hunderten von Leuten am Kai.\n\n# dpa-Notizblock\n\n## Orte\n- [Hafen](Kai 1, 00000 Port Ellin)\n\n## dpa-Kontakte\n- Autorin: Nell Strand, +00 555 0100, <strand@dpa.example>`;
    expect(told(await reading(copy))).toEqual([
      'headline: Neue Fähre für Orsel',
      'dateline: Port Ellin',
      'credit-line: dpa',
      'paragraph: Die Fähre zur Insel ist am Montag aus dem Verkehr gezogen worden, wie die Hafenverwaltung mitteilte.',
      'paragraph: 14. April 2016: An diesem Tag war sie getauft worden, vor Hunderten von Leuten am Kai.',
    ]);
  });
});

describe('paragraphs', () => {
  test('Chinese ones stand line by line', async () => {
    const copy =
      '新海社 国内 GN0917\n岛屿渡轮因裂缝停航\n　　新华社艾林港4月13日电 潜水员周一在船体上发现裂缝后，开往岛屿的渡轮停航，港务局说。\n　　“我们别无选择，”负责人说，“安全第一。”修理需要两个星期。\n　　岛上居民每天靠渡轮上班上学，市政府已安排小船接送。\n（完）';
    const { blocks, metadata } = await reading(copy);
    expect(metadata).toMatchObject({ headline: '岛屿渡轮因裂缝停航', dateline: '艾林港4月13日', creditLine: '新华社' });
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
  });

  test.each([
    ['（中央社記者林小美艾林港13日電）渡輪因裂縫停航，港務局今天說。', '艾林港13日', '中央社', '林小美'],
    ['艾林港4月13日电（新海社记者王明）渡轮因裂缝停航，港务局说。', '艾林港4月13日', '新海社', '王明'],
    ['(운천=연합통신) 한서우 기자 = 섬으로 가는 여객선이 13일 운항을 멈췄다.', '운천', '연합통신', '한서우'],
    ['【艾林港共同】島に向かうフェリーが13日、船体の亀裂で運航を止めた。', '艾林港', '共同', null],
    ['SELLMOUTH, Orsel, April 13 Kyodo - The ferry to the isle was taken out of service.', 'SELLMOUTH, Orsel, April 13', 'Kyodo', null],
  ])('a dateline of its own making: %s', async (lead, dateline, creditLine, byline) => {
    expect((await reading(lead)).metadata).toMatchObject({ dateline, creditLine, byline });
  });

  test('of a page copied from a PDF go on over its border', async () => {
    const copy = `The council of Brenn will meet on Friday to decide whether the
crews of the ferry are to be paid while it is laid up, and who is

14

THE BRENN POST

to pay them, a spokesman said. The ofﬁce of the mayor had no word on
the cost of the ce-
ment for the quay, which is being repaired at the same time.`;
    expect(picture(await reading(copy))).toEqual([
      'paragraph: The council of Brenn will meet on Friday to decide whether the crews of the ferry are to be paid while it is laid up, and who is to pay them, a spokesman said. The office of the mayor had no word on the cost of the cement for the quay, which is being repaired at the same time.',
      '- running-head: 14',
      '- running-head: THE BRENN POST',
    ]);
  });

  test.each([
    ['the third-\nlargest port', 'third-largest'],
    ['Ein- und Ausgang, Ein-\nund Ausgang', 'Ein- und Ausgang, Ein- und Ausgang'],
    ['ferry and fer-\nry', 'ferry and ferry'],
    ['a re-\nelected mayor', 're-elected'],
  ])('a hyphen at a line end: %s', async (words, expected) => {
    const copy = `${'The ferry to the isle was out of use on Monday and\n'.repeat(2)}${words} as all know and said of it too.\n`;
    expect((await reading(copy)).blocks.map(({ text }) => text).join(' ')).toContain(expected);
  });

  test('a page that was copied twice is read once', async () => {
    const page = `News\n\nFerry laid up after crack is found\n\n${'The ferry to the isle was taken out of service on Monday, the harbour office said. '.repeat(2).trim()}\n\nNobody was hurt.\n\n`;
    const once = (await reading(page)).blocks;
    expect((await reading(page + page)).blocks.map(({ text }) => text)).toEqual(once.map(({ text }) => text));
  });

  test.each(['1986. A great year for wine, said the mayor of Brenn on Tuesday.', '1. FC Brenn gegen Ellin wurde am Dienstag abgesagt.'])(
    'a number that begins no list stays: %s',
    async (line) => {
      const copy = `Rain fell on the town all day long, officials said.\n\n${line}\n\nNobody was hurt.`;
      expect((await reading(copy)).blocks[1]).toMatchObject({ kind: 'paragraph', text: line });
      expect((await reading(`# Rain\n\n${copy}`, 'a.md')).blocks.map(({ text }) => text)).toContain(line);
    },
  );
});

test.each([
  ['a date with its month in letters between stops', '12.fev.2026 às 18h06', { published: '2026-02-12T18:06' }],
  ['a name, a bar and who helped', 'Renata Lins | Com Navegante', { byline: 'Renata Lins', creditLine: 'Navegante' }],
])('above the story stands %s', async (_, line, metadata) => {
  const article = await reading(`Chuva no vale\n\n${line}\n\nChoveu todo o dia na cidade, disseram as autoridades locais.`);
  expect(article.metadata).toMatchObject(metadata);
});

test('a Chinese caption names its photographer', async () => {
  const { blocks } = await reading(
    '渡轮停航\n\n开往岛屿的渡轮周一停航，港务局说。\n\n潜水员检查船体。（通讯员 王明 摄）\n\n修理需要两个星期，负责人说，费用不详。',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'caption', 'paragraph']);
});

test('readers’ comments under a heading end the story, however long', async () => {
  const clip = '# Rain\n\nRain fell on the town all day long, officials said.\n\n## Comments\n\nIt was a wet day, and I was in it.';
  expect((await reading(clip, 'a.md')).blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
});

describe('a page copied as text', () => {
  const story = 'Rain fell on the town all day long, officials said.\n\nThe river rose by two metres before noon.';

  test.each([
    ['By MARA ROBE, Wire Writer 46 minutes ago', 'MARA ROBE, Wire Writer'],
    ['By Mara Robe 1 hour, 41 minutes ago', 'Mara Robe'],
    ['Par Luc Amadieu il y a 2 heures', 'Luc Amadieu'],
    ['Von Anna Weber vor 20 Minuten', 'Anna Weber'],
  ])('how long ago it was is no part of the byline: %s', async (line, byline) => {
    const article = await reading(`Rain in the valley\n\n${line}\n\n${story}`);
    expect(article.metadata.byline).toBe(byline);
    expect(article.setAside.map(({ rule }) => rule)).toEqual(['date-line']);
  });

  test.each(['Updated 2 hours ago', '5 hours ago', 'Ce contenu a été publié sur', '1 minute'])('a line of the page: %s', async (line) => {
    const { blocks } = await reading(`Rain in the valley\n\n${line}\n\n${story}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('a few words between paragraphs head the second', async () => {
    const { blocks } = await reading(story.replace('\n\n', '\n\nWho pays\n\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'crosshead', 'paragraph']);
  });

  test('a headline of over fourteen words, without a credit', async () => {
    const headline = 'A strong quake of magnitude 7.1 shakes the north, and the south, of Orsel and leaves at least one dead';
    expect((await reading(`${headline}\n\n${story}`)).metadata.headline).toBe(headline);
  });

  test('a caption that says where its picture is from', async () => {
    expect(picture(await reading(`${story}\n\nLe pont avant la crue. (archives)\n\nNobody was hurt in the flood.`))).toContain(
      'caption: Le pont avant la crue. (archives)',
    );
  });
});

describe('who wrote and who sent a story, as languages print it', () => {
  const ja = ['松島の灯台が再び点灯した。島の役場が十二日に発表した。', '灯台は一昨年の台風でガラスが割れていた。'];
  const ar = [
    'أضيئت منارة الجزيرة من جديد بعد عامين، كما أعلن مكتب الجزيرة يوم الثلاثاء.',
    'وكان زجاجها قد تحطم في عاصفة، وكلف إصلاحه أربعة ملايين.',
  ];
  const ko = ['솔섬의 낡은 등대가 다시 불을 밝혔다고 섬 사무소가 12일 밝혔다.', '등대는 재작년 태풍에 유리가 깨진 뒤로 꺼져 있었다.'];
  const el = [
    'Ο παλιός φάρος άναψε πάλι ύστερα από δύο χρόνια, ανακοίνωσε το λιμεναρχείο.',
    'Το τζάμι του είχε σπάσει σε μια καταιγίδα, είπε η λιμενάρχης.',
  ];
  test.each([
    ['［松島 12日 ロイター］ - ', ja, '', 'ロイター', null],
    ['【松島＝川口海】', ja, '', null, '川口海'],
    ['【５月１２日 ＡＦＰ】', ja, '', 'ＡＦＰ', null],
    ['', ja, '\n\n（時事）', '時事', null],
    ['', ja, '（共同）', '共同', null],
    ['', ja, '\n\n（記者 川口海）', null, '川口海'],
    ['', ja, '\n\n取材・文：川口海', null, '川口海'],
    ['الجزيرة 12 مايو (رويترز) - ', ar, '', 'رويترز', null],
    ['الجزيرة – أ ف ب\n\n', ar, '', 'أ ف ب', null],
    ['كتبت: ليلى منصور\n\n', ar, '\n\nالمصدر: وكالات', 'وكالات', 'ليلى منصور'],
    ['[솔섬=뉴시스] 박바다 기자 = ', ko, '', '뉴시스', '박바다'],
    ['', ko, '\n\n박바다 기자 bada@mulgyeol.example', null, '박바다'],
    ['Της Ζωής Βαρέλη\n\n', el, '\n\nΜε πληροφορίες από Reuters, ΑΠΕ-ΜΠΕ', 'Reuters, ΑΠΕ-ΜΠΕ', 'Ζωής Βαρέλη'],
  ])('%s', async (before, [lead = '', last = ''], after, creditLine, byline) => {
    const { blocks, metadata } = await reading(`${before}${lead}\n\n${last}${after}\n`);
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([lead, last]);
    expect(metadata).toMatchObject({ creditLine, byline });
  });

  test('a sentence that ends in a figure is no line of codes', async () => {
    const { blocks } = await reading(
      `松島燈塔重新點亮\n\n燈塔的玻璃前年被颱風打碎，島務所今天宣布重新點亮。\n\n修復花費四百萬元，電話洽詢請撥 0800\n`,
    );
    expect(blocks.at(-1)?.text).toBe('修復花費四百萬元，電話洽詢請撥 0800');
  });
});
