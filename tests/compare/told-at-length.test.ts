import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Sentences told again at length: language, flags, the sentence, and the sentence told again. */
test.each([
  ['de', '', 'Ein Zusammenhang mit dem Erdbeben ist unwahrscheinlich.', 'Ein Zusammenhang mit dem Erdbeben gilt als wenig wahrscheinlich.'],
  ['de', '', 'Das Museum will das Depot verkaufen.', 'Nach dem Wunsch des Museums soll das Depot verkauft werden.'],
  ['fr', '', 'Le gel a tué la moitié des vignes, a déploré le maire.', 'Le gel a tué la moitié des vignes, a regretté le maire.'],
  ['es', '', 'La sal perdió una cuarta parte de su valor.', 'La sal perdió el 25 % de su valor.'],
  ['pt', '', 'O sal perdeu uma quinta parte do seu valor.', 'O sal perdeu 20% do seu valor.'],
  ['it', '', 'Il sale ha perso una quarta parte del suo valore.', 'Il sale ha perso il 25% del suo valore.'],
  ['es', 'figure-changed', 'La sal perdió una quinta parte de su valor.', 'La sal perdió el 25 % de su valor.'],
  ['it', '', "La ditta sarebbe fallita, secondo l'ufficio.", "La ditta è fallita, pare, secondo l'ufficio."],
  [
    'it',
    'attribution-changed',
    'Il ponte riapre giovedì, fa sapere la Provincia.',
    'I pendolari fanno sapere che il ponte riapre giovedì.',
  ],
  ['it', '', 'Il ponte riapre giovedì, fa sapere la Provincia.', 'La Provincia ha fatto sapere che il ponte riapre giovedì.'],
  ['fr', '', 'Le pont rouvre jeudi, fait savoir la région.', 'La région a indiqué que le pont rouvre jeudi.'],
  ['ar', '', 'الملعب جاهز، وفق المنظم.', 'الملعب جاهز، بحسب منظمه.'],
  ['ar', '', 'يعتقد الخبراء أن اللوحة مزورة.', 'يرجح الخبراء أن تكون اللوحة مزورة.'],
  ['hi', '', 'कंपनी ने खबर को खारिज किया और कहा कि कारखाना चलेगा।', 'कंपनी ने कहा कि खबर निराधार है और कारखाना चलेगा।'],
  ['zh', '', '暴雨冲毁8座桥梁和5条公路。', '暴雨冲毁13处设施，其中包括8座桥梁。'],
  ['zh', '', '机场周五之前不会开放。', '机场最早周五开放。'],
  ['ja', '', '空港は金曜日まで再開しない。', '空港の再開は金曜日以降になる。'],
  ['es', '', 'El portero seguirá, dijo el técnico.', 'El portero seguirá, dijo el entrenador.'],
  ['ar', 'hedge-dropped', 'ربما يغادر اللاعب الفريق في الصيف، بحسب وكيله.', 'قال وكيل اللاعب إن اللاعب سيغادر الفريق في الصيف.'],
  ['ar', '', 'يبدو أن اللوحة مزورة، وفق الخبراء.', 'يرجح الخبراء أن تكون اللوحة مزورة.'],
  ['ru', '', 'Половине рабочих подняли зарплату.', 'Зарплату подняли 50% рабочих.'],
  ['it', '', 'Oltre la metà dei pozzi è asciutta.', 'È asciutto più del 50% dei pozzi.'],
  ['de', 'hedge-dropped', 'Rund die Hälfte der Brunnen ist trocken.', 'Die Hälfte der Brunnen ist trocken.'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
