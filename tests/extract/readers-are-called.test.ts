import { describe, expect, test } from 'vitest';
import { picture, reading } from './reading.ts';

const told = async (text: string, name = 'a.txt'): Promise<string[]> => picture(await reading(text, name));
const BODY = [
  'Rain fell on the town of Brenn all day long on Tuesday, officials said, and the river rose by two metres before noon.',
  'The lower bridge was closed and two schools were emptied, the mayor, Ines Halloran, told reporters in the afternoon.',
  'More rain is forecast for the valley on Wednesday, and the army has been asked for boats and for two hundred tents.',
];
const story = (between: string): string => ['River rises over Brenn', BODY[0], between, ...BODY.slice(1)].join('\n\n');
const page = (between: string): string =>
  `<html lang="en"><body><article><h1>River rises over Brenn</h1><p>${BODY[0]}</p><p>${BODY[1]}</p>${between}<p>${BODY[2]}</p></article></body></html>`;
const paragraphs = (found: readonly string[]): string[] => found.filter((one) => one.startsWith('paragraph'));
const WHOLE = BODY.map((one) => `paragraph: ${one}`);

describe('a call to follow the house where it is to be found', () => {
  test.each([
    'Follow the Valley Post channel on WhatsApp',
    'Join us on Telegram for pictures from the valley',
    "Vadi Postası'nı Google News'te takip edin",
    'Clique para seguir o canal do Correio do Vale no WhatsApp',
    'Suivez Le Courrier de Brenn sur WhatsApp et Google Actualités',
    'Abonnieren Sie den WhatsApp-Kanal der Talpost',
    'Síguenos en WhatsApp para no perderte nada',
    'Seguici su WhatsApp: le notizie della valle',
    'Подписывайтесь на Вестник долины в Telegram',
    'व्हाट्सएप चैनल से जुड़ें और पाएं घाटी की खबरें',
    'উপত্যকা পোস্টের হোয়াটসঅ্যাপ চ্যানেল ফলো করুন',
    'LINEで谷日報をフォローする',
    '扫码关注谷地日报微信公众号',
    'تابعونا على واتساب',
    'Obserwuj Kurier Doliny w Google News',
    'Volg de Dalpost op WhatsApp',
    'Följ Dalposten på WhatsApp',
    'Ikuti saluran WhatsApp Pos Lembah',
  ])('%s', async (line) => {
    expect(paragraphs(await told(story(line)))).toEqual(WHOLE);
    expect(paragraphs(await told(page(`<p>${line}</p>`)))).toEqual(WHOLE);
  });

  test.each([
    'The council told people to follow its page on WhatsApp, where the state of the bridge is given every hour.',
    'Facebook said it would help the town to find those who had no bed, and Google gave it a map of the water.',
    'Like Facebook and Instagram before it, the town’s own forum was down for most of Tuesday, its keeper said.',
    'سجل فيسبوك أرباحا في الوادي خلال الفيضان، وقالت الشركة إنها ستتبرع بجزء منها للبلدة المتضررة من المياه.',
  ])('but a sentence stays: %s', async (line) => {
    expect(await told(story(line))).toContain(`paragraph: ${line}`);
  });
});

describe('other stories between paragraphs', () => {
  test.each([
    'Read the whole article',
    'Lire l’article complet',
    'Ganzen Artikel lesen',
    'Leer el artículo completo',
    'Przeczytaj cały artykuł',
    'Haberin tamamını oku',
    'পুরো খবর পড়ুন',
    '阅读全文',
    'More news not to be missed',
    'À ne pas manquer',
    'Meistgesehene Videos',
    'Vídeos más vistos',
    'Mest sedda videor',
    'En çok izlenen videolar',
    'Самые просматриваемые видео',
    'सबसे ज्यादा देखे गए वीडियो',
    'Vídeos: mais assistidos do Vale',
  ])('%s', async (line) => {
    expect(paragraphs(await told(story(line)))).toEqual(WHOLE);
    expect((await told(page(`<div><h3>${line}</h3></div>`))).filter((one) => one.startsWith('crosshead'))).toEqual([]);
  });

  test.each(['Watch also', 'Читайте также', 'Bekijk ook', 'Zobacz też', 'Se även', 'Guarda anche', 'شاهد أيضا', 'Bunu da okuyun'])(
    'the title under %s, whose link was lost',
    async (label) => {
      const found = await told(story(`${label}\n\nGoat climbs the tower of the church at Roise`));
      expect(paragraphs(found)).toEqual(WHOLE);
      expect(found).toContain('related-link: Goat climbs the tower of the church at Roise');
      const drawn = await told(page(`<div class="q1"><a><span>${label}</span><h3>Goat climbs the tower of the church</h3></a></div>`));
      expect(drawn.filter((one) => /^(?:crosshead|paragraph)/.test(one))).toEqual(WHOLE);
    },
  );

  test('several titles in a list are a box of the page', async () => {
    const found = await told(story('See also\n\n- Goat climbs the tower at Roise\n\n- Two mills for sale in the valley'));
    expect(found.filter((one) => !one.startsWith('- '))).toEqual(['headline: River rises over Brenn', ...WHOLE]);
  });

  test('but a crosshead under a button that unfolds the story stays', async () => {
    expect(await told(page('<span>Read more</span><h3>What the mayor will do next</h3>'))).toContain(
      'crosshead: What the mayor will do next',
    );
  });
});

test('a note over an advertisement is no caption of its picture', async () => {
  const found = await told(
    page('<table><tr><td><font>-- Article continues below --</font><br><img src="/ads/seed.gif"></td></tr></table>'),
  );
  expect(found).toContain('- advert-label: -- Article continues below --');
});

describe('a page that was copied with its tools', () => {
  test('has the sentence over its byline as a deck, and what stands under the name aside', async () => {
    const head =
      'River rises over Brenn\nThe town has seen it before, and was not ready for it.\nBy Ann Lee\nStaff Writer\nMarch 4, 2025\nComment\n57\nGift Article';
    const found = await told(`${head}\n\n${BODY.join('\n\n')}`);
    expect(found.slice(0, 2)).toEqual(['headline: River rises over Brenn', 'deck: The town has seen it before, and was not ready for it.']);
    expect(paragraphs(found)).toEqual(WHOLE);
    expect(found).toContain('- affiliation: Staff Writer');
  });

  test.each([
    ['the field and the promise of a newsletter', 'Five stories from the valley, in your inbox.\n\nEnter your email\n\nSign Up'],
    ['in German', 'Fünf Geschichten aus dem Tal, jeden Morgen als Newsletter.\n\nIhre E-Mail-Adresse\n\nJetzt anmelden'],
    ['what one agrees to', 'By signing up, you agree to our Terms of Service and our Privacy Policy.'],
    ['titles under a label', 'Read more:\n\nGoat climbs the tower at Roise\n\nTwo mills for sale in the valley'],
    ['tools in Turkish', 'Haberi yazdır\n\nYorum yapmak için giriş yapın\n\nReklamı kapat'],
    ['in Chinese', '文章未完，請繼續閱讀\n\n责任编辑：王明'],
    ['in Hindi', 'लिंक कॉपी करें\n\nविज्ञापन हटाएं'],
  ])('%s', async (_, lines) => {
    expect(paragraphs(await told(story(lines)))).toEqual(WHOLE);
  });
});
