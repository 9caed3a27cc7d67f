import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** What is forbidden, has ended or is doubted, in a sentence that negates and in one that has a word for it: language, flags, the sentence, and the sentence told again. */
test.each([
  [
    'fr',
    '',
    'Le maire a interdit aux camions de traverser le bourg.',
    "Les camions n'ont plus le droit de traverser le bourg, a décidé le maire.",
  ],
  ['fr', '', "Personne n'est mort dans le déraillement, selon la région.", "Le déraillement n'a fait aucun mort, selon la région."],
  ['es', '', 'La jueza prohibió al exsenador hablar con los testigos.', 'El exsenador no puede hablar con los testigos, decidió la jueza.'],
  ['es', '', 'El taller ya no repara tranvías desde mayo.', 'El taller dejó de reparar tranvías en mayo.'],
  [
    'it',
    '',
    "Il giudice ha vietato all'ex senatore di parlare con i testimoni.",
    "L'ex senatore non può parlare con i testimoni, ha deciso il giudice.",
  ],
  ['pt', '', 'O juiz proibiu o ex-senador de falar com as testemunhas.', 'O ex-senador não pode falar com as testemunhas, decidiu o juiz.'],
  [
    'de',
    '',
    'Die Werkstatt repariert seit Mai keine Straßenbahnen mehr.',
    'Die Werkstatt hat die Reparatur von Straßenbahnen im Mai eingestellt.',
  ],
  ['ru', '', 'Судья запретил бывшему сенатору говорить со свидетелями.', 'Бывшему сенатору нельзя говорить со свидетелями, решил судья.'],
  ['ar', '', 'منع القاضي النائب السابق من السفر.', 'لا يحق للنائب السابق السفر بقرار من القاضي.'],
  ['hi', '', 'अदालत ने पूर्व सांसद के चुनाव लड़ने पर रोक लगा दी।', 'अदालत के आदेश से पूर्व सांसद चुनाव नहीं लड़ सकते।'],
  ['zh', '', '法官禁止前议员出国。', '前议员不得出国，法官裁定。'],
  // What is not forbidden is another thing.
  ['fr', 'negation-changed', "Le maire n'a pas interdit les camions dans le bourg.", 'Le maire a interdit les camions dans le bourg.'],
  ['de', 'negation-changed', 'Die Werkstatt hat die Reparatur nicht eingestellt.', 'Die Werkstatt hat die Reparatur eingestellt.'],
  ['fr', '', "Le feu serait parti d'une friteuse, selon la police.", "Une friteuse pourrait être à l'origine du feu, selon la police."],
  ['fr', '', 'Les ventes devraient reculer en mai, estime la banque.', 'La banque prévoit un recul des ventes en mai.'],
  ['fr', '', 'La crue sera forte, a averti lundi la météo.', 'Lundi, la météo a prévenu que la crue serait forte.'],
  ['es', '', '«Fue un error», reconoció la ministra en Lima.', 'En Lima, la ministra admitió: «Fue un error».'],
  [
    'es',
    'time-changed',
    'La obra acabará antes del otoño, prometió la ministra.',
    'La ministra prometió que la obra acabará después del otoño.',
  ],
  ['it', 'role-changed', "La visita dell'ex ministro Aldo Riva è finita.", 'La visita del ministro Aldo Riva è finita.'],
  ['tr', 'hedge-dropped', 'Banka 300 şube kapatabilir, dedi sendika.', 'Sendika, bankanın 300 şube kapatacağını söyledi.'],
  ['zh', 'figure-changed', '地震造成17人死亡、45人受伤。', '地震导致45人死亡、17人受伤。'],
  ['ja', 'figure-changed', '地震で17人が死亡し、45人がけがをした。', '地震で45人が死亡、17人がけがをした。'],
  ['ar', 'figure-changed', 'قتل 17 جنديا وأصيب 45 في الهجوم.', 'أسفر الهجوم عن مقتل 45 جنديا وإصابة 17.'],
  ['ar', '', 'المعرض مفتوح، وفق ما أكد مديره.', 'أكد مدير المعرض أنه مفتوح.'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
