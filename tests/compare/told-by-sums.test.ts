import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Figures that are told in parts, by sets and by multiples: language, flags, the sentence, and the sentence told again. */
test.each([
  ['en', '', 'The blaze hurt six women and two men, medics said.', 'Eight people were hurt in the blaze, medics said.'],
  ['de', '', 'Sechs Lehrerinnen und vier Lehrer erhielten den Preis.', 'Den Preis erhielten zehn Lehrkräfte.'],
  ['fr', '', 'Cinq apprentis et neuf élèves ont été secourus.', 'Quatorze jeunes ont été secourus.'],
  ['es', '', 'Cinco aprendices y nueve alumnos fueron rescatados.', 'Catorce jóvenes fueron rescatados.'],
  ['it', '', 'Cinque operai e nove tecnici sono stati soccorsi.', 'Sono state soccorse 14 persone.'],
  ['pt', '', 'Cinco operários e nove técnicos foram resgatados.', 'Foram resgatadas 14 pessoas.'],
  ['ru', '', 'Спасли пятерых рабочих и девять техников.', 'Спасли 14 человек.'],
  ['zh', '', '救援队救出5名工人和9名技术员。', '救援队救出14人。'],
  ['tr', '', 'Beş işçi ve dokuz teknisyen kurtarıldı.', 'On dört kişi kurtarıldı.'],
  ['de', 'figure-changed', 'Sechs Lehrerinnen und vier Lehrer erhielten den Preis.', 'Den Preis erhielten elf Lehrkräfte.'],
  [
    'en',
    'figure-changed',
    'Between six and nine sheep were killed, the farmer said.',
    'Between six and 15 sheep were killed, the farmer said.',
  ],
  // The whole is of one part's kind.
  ['en', 'figure-changed', 'Ten sailors died and five sailors were injured.', 'Fifteen sailors died.'],
  ['de', 'figure-changed', 'Sechs Lehrerinnen und vier Lehrer erhielten den Preis.', 'Den Preis erhielten zehn Lehrerinnen.'],
  [
    'de',
    '',
    'Die Brücke kostet 40 Millionen Euro, ein Viertel zahlt das Land.',
    'Das Land zahlt 10 Millionen Euro der 40 Millionen Euro, die die Brücke kostet.',
  ],
  [
    'fr',
    '',
    'La ville paie la moitié des 60 millions d’euros du pont.',
    'Sur les 60 millions d’euros du pont, la ville en paie 30 millions.',
  ],
  [
    'fr',
    'figure-changed',
    'La ville paie la moitié des 60 millions d’euros du pont.',
    'Sur les 60 millions d’euros du pont, la ville en paie 20 millions.',
  ],
  ['fr', '', 'Une demi-douzaine de bateaux ont coulé.', 'Six bateaux ont coulé.'],
  ['de', '', 'Ein halbes Dutzend Boote ist gesunken.', 'Sechs Boote sind gesunken.'],
  ['hi', '', 'बाढ़ में एक दर्जन नावें डूब गईं।', 'बाढ़ में 12 नावें डूब गईं।'],
  ['hi', '', 'बाढ़ में आधा दर्जन नावें डूब गईं।', 'बाढ़ में छह नावें डूब गईं।'],
  ['hi', 'figure-changed', 'बाढ़ में डेढ़ दर्जन नावें डूब गईं।', 'बाढ़ में 15 नावें डूब गईं।'],
  ['ru', '', 'Затонули полтора десятка лодок.', 'Затонули 15 лодок.'],
  ['ru', '', 'Затонула дюжина лодок.', 'Затонули 12 лодок.'],
  ['tr', '', 'Yarım düzine tekne battı.', 'Altı tekne battı.'],
  ['tr', '', 'Turist sayısı iki katına çıktı.', 'Turist sayısı ikiye katlandı.'],
  ['zh', '', '今年的游客增加了一倍，为8万人。', '今年的游客为8万人，是去年的两倍。'],
  ['zh', '', '今年的游客增长三倍，为8万人。', '今年的游客为8万人，是去年的四倍。'],
  ['zh', 'figure-changed', '今年的游客增长三倍，为8万人。', '今年的游客为8万人，是去年的三倍。'],
  ['ar', 'time-changed', 'تبدأ البطولة في السابع من مايو في الدوحة.', 'تبدأ البطولة في السابع عشر من مايو في الدوحة.'],
  ['ar', 'time-changed', 'تبدأ البطولة في العاشر من مايو في الدوحة.', 'تنطلق البطولة في الدوحة في العشرين من مايو.'],
  ['ru', 'time-changed', 'Турнир начнётся двадцать первого мая в Казани.', 'Турнир начнётся в Казани двадцать третьего мая.'],
  ['pt', 'time-changed', 'A piscina fica aberta até 3 de maio, disse o clube.', 'O clube disse que a piscina abre a partir de 3 de maio.'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
