import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Verbs that part, offices that no list has, names got wrong and qualifiers beside negations: language, flags, the sentence, and the sentence told again. */
test.each([
  ['de', '', 'Der Kreistag nahm den Antrag der Grünen nicht an.', 'Der Antrag der Grünen wurde vom Kreistag abgelehnt.'],
  ['de', '', 'Der Kreistag lehnte den Antrag der Grünen ab.', 'Der Antrag der Grünen ist vom Kreistag abgelehnt worden.'],
  [
    'de',
    'negation-changed',
    'Die Betreiber schlossen einen Verkauf des Werks nicht aus.',
    'Die Betreiber schlossen den Verkauf des Werks aus.',
  ],
  ['de', '', 'Die Behörde wies den Einspruch der Anwohner zurück.', 'Der Einspruch der Anwohner wurde von der Behörde zurückgewiesen.'],
  [
    'de',
    'negation-changed',
    'Die Behörde wies den Einspruch der Anwohner nicht zurück.',
    'Der Einspruch der Anwohner wurde von der Behörde zurückgewiesen.',
  ],
  ['en', 'hedge-dropped', 'The wages have not yet been paid, the union said.', 'The wages have not been paid, the union said.'],
  ['en', '', 'The wages have not yet been paid, the union said.', 'The wages have still not been paid, the union said.'],
  ['en', 'negation-changed', 'The wages have not yet been paid, the union said.', 'The wages have been paid, the union said.'],
  ['pt', 'hedge-dropped', 'O clube poderá receber os atletas na próxima semana.', 'O clube vai receber os atletas na próxima semana.'],
  ['pt', '', 'A feira termina às 24:00 de domingo.', 'A feira termina à meia-noite de domingo.'],
  [
    'pt',
    'role-changed',
    'O secretário de Estado da Cultura, Rui Alves, recebe o grupo.',
    'O ministro da Cultura, Rui Alves, recebe o grupo.',
  ],
  [
    'es',
    'role-changed',
    'La directora en funciones del archivo, Marta Ruiz, dijo a EFE que confía.',
    '«Confío», dijo a EFE Marta Ruiz, directora del archivo.',
  ],
  [
    'pt',
    'name-changed',
    '«Chove muito», contou Rosa Fragata, vendedora de 61 anos.',
    '«Chove muito», contou Rosa Fragoso, vendedora de 61 anos.',
  ],
  [
    'en',
    'role-changed',
    'Acting lock keeper Tom Barrow, who gave evidence, said it took 12 days.',
    'Lock keeper Tom Barrow, who gave evidence, said it took 12 days.',
  ],
  [
    'en',
    '',
    'Lock keeper Tom Barrow, who gave evidence, said it took 12 days.',
    'Tom Barrow, the lock keeper, gave evidence and said it took 12 days.',
  ],
  ['en', 'role-changed', 'Former head gardener Tom Barrow said it took 12 days.', 'Head gardener Tom Barrow said it took 12 days.'],
])('%s %s: %s', (language, kinds, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(kinds);
});
