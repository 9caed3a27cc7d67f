import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Silence, what is called off or approved, shares and hours in long sentences: language, flags, the sentence, and the sentence told again. */
test.each([
  ['fr', '', "La course ne sera pas courue samedi, selon le club d'Agen.", "Le club d'Agen a annoncé l'annulation de la course de samedi."],
  [
    'es',
    '',
    'La carrera no se correrá el sábado, según el club de Lugo.',
    'El club de Lugo anunció la cancelación de la carrera del sábado.',
  ],
  [
    'it',
    '',
    'La gara non si correrà sabato, secondo il club di Asti.',
    "Il club di Asti ha annunciato l'annullamento della gara di sabato.",
  ],
  [
    'pt',
    '',
    'A corrida não será disputada no sábado, segundo o clube de Faro.',
    'O clube de Faro anunciou o cancelamento da corrida de sábado.',
  ],
  ['ar', '', 'لن يجري السباق السبت، وفق النادي.', 'أعلن النادي إلغاء السباق السبت.'],
  ['ru', '', 'Гонка в субботу не состоится, сообщил клуб.', 'Клуб отменил гонку в субботу.'],
  ['zh', '', '周六的比赛不会举行，俱乐部说。', '俱乐部说，周六的比赛推迟。'],
  ['de', '', 'Die Zeugin sagte am Freitag in Bremen nichts.', 'Die Zeugin schwieg am Freitag in Bremen.'],
  ['es', '', 'La testigo no habló el viernes en Lugo.', 'La testigo guardó silencio el viernes en Lugo.'],
  ['fr', 'negation-changed', "Le conseil n'a pas accepté la vente du moulin.", 'La vente du moulin a été validée par le conseil.'],
  ['es', 'negation-changed', 'El concejo no aceptó la venta del molino.', 'El concejo dio luz verde a la venta del molino.'],
  ['de', 'negation-changed', 'Der Rat billigte den Verkauf der Mühle nicht.', 'Der Rat hat den Verkauf der Mühle genehmigt.'],
  [
    'fr',
    '',
    "La course partira jeudi à 6 heures du matin, dit l'organisateur.",
    "L'organisateur dit que la course partira jeudi, 6 heures du matin.",
  ],
  ['it', '', 'La gara partirà sabato alle sei del mattino.', 'La gara partirà dalle 6 di sabato.'],
  ['hi', '', 'मेले की 80 दुकानों में से 60 खुल गईं, आयोजक ने बताया।', 'आयोजक के अनुसार मेले की 80 में से 60 दुकानें खुल गईं।'],
  ['es', '', 'Abrieron 60 de los 80 puestos.', 'Abrieron tres cuartas partes de los 80 puestos.'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
