import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** What is not there, or not yet, in a sentence that negates and in one that has a word for it: language, flags, the sentence, and the sentence told again. */
test.each([
  ['fr', '', "L'abattoir n'avait pas de vétérinaire, selon le rapport.", "L'abattoir était dépourvu de vétérinaire, selon le rapport."],
  ['fr', '', "Le lycée n'a plus de chauffage depuis jeudi.", 'Depuis jeudi, le lycée est privé de chauffage.'],
  ['fr', '', "Le bailleur n'a toujours pas réparé l'ascenseur.", "La réparation de l'ascenseur par le bailleur se fait toujours attendre."],
  ['es', '', 'El hospital no tiene anestesista desde marzo.', 'Desde marzo, el hospital carece de anestesista.'],
  [
    'es',
    '',
    'El Gobierno aún no ha firmado el convenio de los bomberos.',
    'El convenio de los bomberos sigue pendiente de la firma del Gobierno.',
  ],
  [
    'es',
    '',
    'La playa seguirá vigilada hasta que baje la marea, dijo la alcaldesa.',
    'La playa seguirá vigilada mientras no baje la marea, dijo la alcaldesa.',
  ],
  ['it', '', 'Il reparto non ha un primario da marzo.', 'Da marzo il reparto è privo di un primario.'],
  ['it', '', 'La Provincia non ha ancora firmato il permesso per la fiera.', 'Il permesso per la fiera, della Provincia, manca ancora.'],
  ['it', '', 'La strada resta chiusa fino a quando la neve si scioglierà.', 'La strada resta chiusa finché la neve non si scioglierà.'],
  ['pt', '', 'O posto de saúde não tem vacinas desde março.', 'Desde março, faltam vacinas no posto de saúde.'],
  ['pt', '', 'A ponte fica fechada até que a água baixe.', 'A ponte fica fechada enquanto a água não baixar.'],
  [
    'de',
    '',
    'Die Gemeinde hat den Vertrag für das Freibad noch nicht unterschrieben.',
    'Die Unterschrift der Gemeinde unter den Vertrag für das Freibad steht noch aus.',
  ],
  ['de', '', 'In der Klinik gibt es keine Narkoseärzte.', 'In der Klinik fehlen Narkoseärzte.'],
  ['de', '', 'Die Suche nach dem Segler brachte keinen Erfolg.', 'Die Suche nach dem Segler blieb erfolglos.'],
  ['ru', '', 'На складе не было огнетушителей, заявили инспекторы.', 'Огнетушители на складе отсутствовали, заявили инспекторы.'],
  ['ar', '', 'لا يوجد في المخيم ماء منذ أسبوع.', 'يفتقر المخيم إلى الماء منذ أسبوع.'],
  ['hi', '', 'अस्पताल में ऑक्सीजन नहीं थी।', 'अस्पताल में ऑक्सीजन का अभाव था।'],
  ['zh', '', '仓库里没有灭火器。', '仓库里缺少灭火器。'],
  ['zh', '', '五名渔民至今没有找到。', '五名渔民仍下落不明。'],
  ['ja', '', '倉庫には消火器がなかった。', '倉庫には消火器が欠けていた。'],
  ['tr', '', 'Depoda yangın tüpü bulunmadığını müfettişler açıkladı.', 'Müfettişler, deponun yangın tüpsüz olduğunu açıkladı.'],
  // A negation that goes is one.
  ['fr', 'negation-changed', "Le village ne manque pas d'eau, assure la mairie.", "Le village manque d'eau, assure la mairie."],
  ['es', 'negation-changed', 'Al hospital no le faltan camas.', 'Al hospital le faltan camas.'],
  ['de', 'negation-changed', 'Der Klinik fehlt es nicht an Betten.', 'Der Klinik fehlt es an Betten.'],
  ['it', 'negation-changed', 'La strada resta chiusa finché non nevica.', 'La strada resta chiusa finché nevica.'],
  ['zh', 'negation-changed', '学校也没有公布名单。', '学校公布了名单。'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
