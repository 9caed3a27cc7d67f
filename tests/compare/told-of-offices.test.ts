import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Offices, who does what, and bounds: language, flags, the sentence, and the sentence told again. */
test.each([
  [
    'en',
    'role-changed',
    "Denmark's fisheries minister, Ole Brandt, opened the summit in Lisbon.",
    'Ole Brandt, the Finnish fisheries minister, opened the summit in Lisbon.',
  ],
  [
    'en',
    '',
    "Denmark's fisheries minister, Ole Brandt, opened the summit in Lisbon.",
    'Ole Brandt, the Danish fisheries minister, opened the summit in Lisbon.',
  ],
  ['en', '', 'Ana Reyes, the president of Peru, landed in Oslo.', 'Peruvian president Ana Reyes landed in Oslo.'],
  ['en', 'role-changed', 'Ana Reyes, the president of Peru, landed in Oslo.', 'Bolivian president Ana Reyes landed in Oslo.'],
  [
    'en',
    '',
    'The president of Chile, Ana Reyes, met French president Luc Amel.',
    'Ana Reyes, the Chilean president, met the president of France, Luc Amel.',
  ],
  [
    'en',
    'name-changed',
    'Norvik wants to take over Balder for 2 billion euros.',
    'A 2 billion-euro takeover of Norvik by Balder is wanted.',
  ],
  ['en', '', 'Norvik wants to take over Balder for 2 billion euros.', 'A 2 billion-euro takeover of Balder by Norvik is wanted.'],
  [
    'en',
    'name-changed',
    'Norvik acquired Balder in March for 2 billion euros.',
    'The March acquisition of Norvik by Balder cost 2 billion euros.',
  ],
  [
    'en',
    'role-changed',
    "Mara Quist, the library's treasurer, closed the fair on Sunday.",
    "The fair was closed on Sunday by the library's interim treasurer, Mara Quist.",
  ],
  [
    'en',
    '',
    "Mara Quist, the library's treasurer, closed the fair on Sunday.",
    "The fair was closed on Sunday by the library's treasurer, Mara Quist.",
  ],
  [
    'en',
    'role-changed',
    "Mara Quist, the state bank's former chairwoman, closed the fair on Sunday.",
    "The fair was closed on Sunday by the state bank's chairwoman, Mara Quist.",
  ],
  ['en', '', 'Former harbour chief Lena Roth will speak on Monday.', 'On Monday, a speech will be given by ex-harbour chief Lena Roth.'],
  [
    'en',
    'role-changed',
    'Harbour chief Lena Roth will speak on Monday.',
    'On Monday, a speech will be given by ex-harbour chief Lena Roth.',
  ],
  [
    'de',
    '',
    'In Tarnow nahm die Polizei den mutmaßlichen Einbrecher fest.',
    'Die Polizei nahm in Tarnow den Mann fest, der eingebrochen sein soll.',
  ],
  ['de', 'hedge-dropped', 'Der mutmaßliche Täter soll die Kasse gestohlen haben.', 'Der Täter hat die Kasse gestohlen.'],
  ['it', '', "Il ministro dell'Interno Carla Fenzi visiterà martedì Praga.", "Martedì visiterà Praga Carla Fenzi, ministro dell'Interno."],
  ['es', '', 'El ministro de Hacienda Raúl Peña llegará el martes a Lima.', 'El martes llegará a Lima Raúl Peña, ministro de Hacienda.'],
  ['fr', '', "Le ministre de l'Intérieur Paul Amel arrivera mardi à Rome.", "Mardi, arrivera à Rome Paul Amel, ministre de l'Intérieur."],
  ['pt', '', 'O ministro da Saúde Rui Alves chega terça-feira a Roma.', 'Terça-feira chega a Roma Rui Alves, ministro da Saúde.'],
  ['ar', '', 'باعت الشركة الأرض مقابل 30 مليون دينار.', 'باعت الشركة الأرض بثلاثين مليون دينار.'],
  ['ar', 'figure-changed', 'باعت الشركة الأرض مقابل 30 مليون دينار.', 'باعت الشركة الأرض بأربعين مليون دينار.'],
  ['ar', '', 'وصل العدد إلى 50 شخصا.', 'وصل العدد لخمسين شخصا.'],
  ['hi', 'name-changed', 'नेहा वर्मा ने सेमीफ़ाइनल में रीना साहू को हराया।', 'सेमीफ़ाइनल में नेहा वर्मा को रीना साहू ने हराया।'],
  ['hi', '', 'नेहा वर्मा ने सेमीफ़ाइनल में रीना साहू को हराया।', 'सेमीफ़ाइनल में रीना साहू को नेहा वर्मा ने हराया।'],
  ['hi', '', 'आग में कम से कम 25 दुकानें जल गईं।', 'आग में जली दुकानों की संख्या 25 या उससे अधिक है।'],
  ['hi', 'hedge-dropped', 'आग में कम से कम 25 दुकानें जल गईं।', 'आग में 25 दुकानें जल गईं।'],
  ['ar', '', 'تضرر نحو 300 منزل.', 'تضرر نحو ثلاثمئة منزل.'],
  ['ar', '', 'فاز الفريق بثلاثة أهداف.', 'فاز الفريق بـ3 أهداف.'],
  ['ar', '', 'قال رئيس البلدية إن 12 شخصا أو أكثر أصيبوا.', 'قال رئيس البلدية إن ما لا يقل عن 12 شخصا أصيبوا.'],
  ['bn', '', 'আগুনে অন্তত ২৫টি দোকান পুড়ে গেছে।', 'আগুনে ২৫টি বা তার বেশি দোকান পুড়ে গেছে।'],
  ['ur', '', 'آگ میں کم از کم 25 دکانیں جل گئیں۔', 'آگ میں 25 یا اس سے زیادہ دکانیں جل گئیں۔'],
  ['tr', '', 'Yangında en az 25 dükkân yandı.', 'Yangında 25 veya daha fazla dükkân yandı.'],
  ['zh', '', '大火烧毁至少25家商店。', '大火烧毁25家或更多商店。'],
  ['ja', '', '火災で少なくとも25店が焼けた。', '火災で25店かそれ以上が焼けた。'],
  ['ur', 'name-changed', 'نیہا نے فائنل میں رینا کو ہرایا۔', 'فائنل میں نیہا کو رینا نے ہرایا۔'],
  ['hi', 'name-changed', 'पुलिस ने छात्रों को पीटा।', 'छात्रों ने पुलिस को पीटा।'],
])('%s %s: %s', (language, kinds, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(kinds);
});
