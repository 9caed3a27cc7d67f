import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const told = async (text: string): Promise<string[]> => picture(await reading(text));

const BODY = `PORT ELLIN (AP) — The swifts came back to the tower on Monday, said the society that counts them. One had a ring that was put on in 2011, and has come each summer since.

The tower stays shut until all of them are gone again, the clerk of the town said.`;

describe('what an agency tells desks above a headline', () => {
  test.each([
    'Eds: UPDATES: Adds quote from the keeper, details of the tower. With AP Photos BRX101-104 and a map of the flyway.',
    'AP Photo',
    'With: BC-Swift-Timeline',
    'NWS0412 SCI, 04-09-2025 13:05:22 (Science) TOWER-SWIFTS',
    'NWS22 .ELLIN GEN 2 LAST SWIFTS',
  ])('%s', async (note) => {
    const found = await told(`${note}\n\nSwifts return to a tower that was thought lost\n\n${BODY}`);
    expect(found).toContain(`- slug-line: ${note}`);
    expect(found).toContain('headline: Swifts return to a tower that was thought lost');
  });
});

describe('first lines that stand in', () => {
  test('part paragraphs though the lines above them are full', async () => {
    const found = await told(`Swifts return to a tower

    The swifts came back to the tower on Monday, a week later than
in other years, the society that counts them told the town. It has
counted them each May since the year in which the tower was hit by
lightning and lost its bell, its clock and both of its weathercocks.
    Nobody had expected them to come back at all after the fire.
    Nor had anyone kept the nests, which had been swept away long
ago by the builders of the new roof, who knew nothing of them, and
who had been paid by the day, as their books in the hall show, and
not by the square metre of slate, which would have been cheaper.
    The tower stays shut until the last of them is gone again.`);
    expect(found.slice(1)).toEqual([
      'paragraph: The swifts came back to the tower on Monday, a week later than in other years, the society that counts them told the town. It has counted them each May since the year in which the tower was hit by lightning and lost its bell, its clock and both of its weathercocks.',
      'paragraph: Nobody had expected them to come back at all after the fire.',
      'paragraph: Nor had anyone kept the nests, which had been swept away long ago by the builders of the new roof, who knew nothing of them, and who had been paid by the day, as their books in the hall show, and not by the square metre of slate, which would have been cheaper.',
      'paragraph: The tower stays shut until the last of them is gone again.',
    ]);
  });

  test('in Chinese, with a crosshead', async () => {
    const found = await told(`老塔里的燕子今年晚来了一个星期

    北城的燕子星期一回到了老塔，比往年晚了一个星期，数燕子的人
说。其中一只带着十四年前的脚环，每年夏天都回来一次，今年它也
和别的燕子一起飞过了海，又飞过了三座山，在星期一早上六点钟到
了塔下。
    没有人见过这样的事。
    “我们以为它们不会再来了。”守塔人说，“可是它们来了。”
    塔什么时候开门
    塔要等燕子都飞走以后才会再开门。
    镇政府说，开门的日子大约在九月，到那时塔顶的瓦片也就修好
了，孩子们可以上去看一看空了的窝，也可以数一数去年秋天留在梁
上的羽毛，还有守塔人画在墙上的记号。`);
    expect(found.slice(1)).toEqual([
      'paragraph: 北城的燕子星期一回到了老塔，比往年晚了一个星期，数燕子的人说。其中一只带着十四年前的脚环，每年夏天都回来一次，今年它也和别的燕子一起飞过了海，又飞过了三座山，在星期一早上六点钟到了塔下。',
      'paragraph: 没有人见过这样的事。',
      'paragraph: “我们以为它们不会再来了。”守塔人说，“可是它们来了。”',
      'crosshead: 塔什么时候开门',
      'paragraph: 塔要等燕子都飞走以后才会再开门。',
      'paragraph: 镇政府说，开门的日子大约在九月，到那时塔顶的瓦片也就修好了，孩子们可以上去看一看空了的窝，也可以数一数去年秋天留在梁上的羽毛，还有守塔人画在墙上的记号。',
    ]);
  });
});

describe('below a story', () => {
  test('what a house and a mail program say is not its last paragraph', async () => {
    const found = await told(`Swifts return to a tower\n\n${BODY}\n\nab/cd\n\n(photo) (video)\n\n2040118

Coast Wire Ltd. All rights reserved. It is forbidden to pass this text on.
This message and any attachments may contain confidential information.`);
    expect(found.slice(-6)).toEqual([
      'paragraph: The tower stays shut until all of them are gone again, the clerk of the town said.',
      '- desk-initials: ab/cd',
      '- desk-note: (photo) (video)',
      '- slug-line: 2040118',
      '- copyright: Coast Wire Ltd. All rights reserved. It is forbidden to pass this text on.',
      '- mail-notice: This message and any attachments may contain confidential information.',
    ]);
  });

  test('an agency and initials after a take are its own line', async () => {
    const found = await told(`Swifts return to a tower

   The swifts came back to the tower on Monday, said the society that
counts them. One had a ring that was put on in 2011, as it told us.
(more) PTI ABC DEF
   The tower stays shut until all of them are gone again, it said too.`);
    expect(found).toContain('- take: (more) PTI ABC DEF');
  });
});

describe('a box of facts', () => {
  test.each(['Facts and figures', 'Fakta: Tornseglare', 'Auf einen Blick: Mauersegler'])('%s', async (label) => {
    const found =
      await told(`Swifts return to a tower\n\n${BODY}\n\n${label}\n\n• Nineteen towers stand in the county.\n• The oldest was built in 1411.

The society counts the birds each May, and has done so since the war, its clerk said on Monday.`);
    expect(found.filter((line) => line.startsWith('- fact-box'))).toHaveLength(3);
  });

  test('but a list that the story counts stays', async () => {
    const found =
      await told(`Swifts return to a tower\n\n${BODY}\n\nThree towers, three fates\n\n• Nineteen towers stand in the county.\n• The oldest was built in 1411.

The society counts the birds each May, and has done so since the war, its clerk said on Monday.`);
    expect(found).toContain('list-item: The oldest was built in 1411.');
  });
});

test('an advertisement that its label runs on to is set aside, and a story in capitals is not', async () => {
  const ad = 'ADVERT Fine teas since 1902. Ring Port Ellin 12.';
  expect(
    await told(`Swifts return to a tower\n\n${BODY}\n\n${ad}\n\nThe society counts the birds each May, its clerk said on Monday.`),
  ).toContain(`- advert-label: ${ad}`);
});

describe('what a wire changed since it last sent the story', () => {
  test.each([
    'AMPLÍA: incorpora la reacción del alcalde',
    'AJOUTE le bilan du préfet',
    'Aktualisiert: mit Reaktion der Bürgermeisterin',
    'AGGIORNA: aggiunge le parole del sindaco',
    'Atualiza: com declarações do presidente da câmara',
    'ДОПОЛНЯЕТСЯ: слова мэра, подробности',
    'UZUPEŁNIA: wypowiedź burmistrza',
    'UPDATES with verdict, background',
  ])('%s', async (note) => {
    const found = await told(`${note}\n(Foto)\n\nSwifts return to a tower that was thought lost\n\n${BODY}`);
    expect(found).toContain(`- desk-note: ${note}`);
    expect(found).toContain('headline: Swifts return to a tower that was thought lost');
  });

  test('but a headline that begins with such a word stays', async () => {
    const headline = 'Updates from the tower: swifts return, clock does not';
    expect(await told(`${headline}\n\n${BODY}`)).toContain(`headline: ${headline}`);
  });
});

test('what a sum is in another currency is told of the story', async () => {
  const told4 = ['The tower cost 4 million crowns.', 'Its roof cost two more.', 'The bell was a gift of the sailors.', 'It has a crack.'];
  const found = await told(
    `Swifts return to a tower\n\n${BODY}\n\n${told4.join('\n\n')}\n\n(1 euro = 11.4312 crowns)\n\n(Adds cost of the roof.)`,
  );
  expect(found).toContain('paragraph: (1 euro = 11.4312 crowns)');
  expect(found.some((one) => one.startsWith('paragraph: (Adds'))).toBe(false);
});

test('an agency between slashes before the lead is credited, whichever it is', async () => {
  const found = await told(
    'На башню вернулись стрижи\n\nСТАРОБРЕНСК, 4 мая. /ДОЛИНА-ПРЕСС/. Стрижи вернулись на старую башню города, сообщили в обществе, которое их считает.\n\nБашня останется закрытой, пока все они не улетят, сказал секретарь города.',
  );
  expect(found).toContain('credit-line: ДОЛИНА-ПРЕСС');
  expect(found).toContain('dateline: СТАРОБРЕНСК, 4 мая');
});

test('a label of credit right below a sum-up of the story, and not one under a chart', async () => {
  const lead = 'Kulenin üzerindeki yuvalara dönen kuşlar bu yıl bir hafta geç kaldı. Kasaba halkı nöbet tutuyor.';
  const [one = '', two = ''] = BODY.split('\n\n');
  const page = (under: string, later: string): string =>
    `<html lang="tr"><body><article><h1>Kırlangıçlar kuleye döndü</h1><h2>${lead}</h2><div>${under}</div><p>${one}</p><div>${later}</div><p>${two}</p></article></body></html>`;
  const read = async (html: string): Promise<string[]> => picture(await reading(html, 'a.html'));
  expect(await read(page('Kaynak: İHA', ''))).toContain('credit-line: Kaynak: İHA');
  expect(await read(page('', 'Kaynak: İHA'))).toContain('caption: Kaynak: İHA');
});

describe('what agencies put around a story', () => {
  const [one = '', two = ''] = BODY.split('\n\n');
  const dash = (mark: string): string => one.replace('—', mark);

  test.each([
    ['Handel/Kommunen/Nordland/', 'slug-line'],
    ['lno0417 3 wi 212 dpa-lno 0871', 'slug-line'],
    ['Reuters URGENTE', 'slug-line'],
    ['AFP - EILMELDUNG', 'slug-line'],
    ['*** Serviço vídeo em www.news.example ***', 'slug-line'],
    ['(C/ FOTOS) (C/ ÁUDIO)', 'desk-note'],
  ])('%s', async (line, rule) => {
    const found = await told(`${line}\n\nSwifts return to a tower that was thought lost\n\n${BODY}`);
    expect(found).toContain(`- ${rule}: ${line}`);
    expect(found).toContain('headline: Swifts return to a tower that was thought lost');
  });

  test.each([
    ['RESUMEN 3-Los vencejos vuelven a la torre', 'RESUMEN 3-', 'Los vencejos vuelven a la torre'],
    ['PUNTO 2-I rondoni tornano sulla torre', 'PUNTO 2-', 'I rondoni tornano sulla torre'],
    ['تحديث 2-عودة السمامة إلى برج قديم في المدينة', 'تحديث 2-', 'عودة السمامة إلى برج قديم في المدينة'],
  ])('%s', async (line, mark, headline) => {
    const found = await told(`${line}\n\n${BODY}`);
    expect(found).toContain(`headline: ${headline}`);
    expect(found).toContain(`- wire-mark: ${mark}`);
  });

  test('but not a word of the headline: Punto-vendita', async () => {
    expect(await told(`Punto-vendita sulla torre, i rondoni non tornano\n\n${BODY}`)).toContain(
      'headline: Punto-vendita sulla torre, i rondoni non tornano',
    );
  });

  test('an old dash behind the agency, and its name beside the end', async () => {
    const found = await told(`Swifts return to a tower\n\n${dash('_')}\n\n${two}\n\nLusa/FIM`);
    expect(found).toContain(`paragraph: ${one.replace('PORT ELLIN (AP) — ', '')}`);
    expect(found).toContain('credit-line: Lusa');
  });

  test('who wrote an Arabic one', async () => {
    const lead =
      'المرسى 4 مارس (رويترز) - عادت طيور السمامة إلى البرج القديم يوم الاثنين بعد غياب دام عشر سنوات، وفقا للجمعية التي تحصيها.';
    const found = await told(`عودة السمامة إلى برج قديم في المدينة\n\nمن ليلى الحسن\n\n${lead}\n\nمن هو صاحب البرج\n\n${lead.slice(28)}`);
    expect(found).toContain('byline: من ليلى الحسن');
    expect(found).not.toContain('byline: من هو صاحب البرج');
  });
});
