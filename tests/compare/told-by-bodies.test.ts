import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Which body of one town speaks: language, flags, the sentence, and the sentence told again. */
test.each([
  ['fr', 'attribution-changed', 'Selon le parquet de Metz, le hangar était vide.', 'Le hangar était vide, selon les pompiers de Metz.'],
  ['ru', 'attribution-changed', 'По данным прокуратуры Томска, склад был пуст.', 'Склад был пуст, сообщили в мэрии Томска.'],
  ['fr', '', 'Selon la mairie de Metz, le hangar était vide.', 'Le hangar était vide, selon le maire de Metz.'],
  ['es', '', 'Según la fiscal de Cuenca, la nave estaba vacía.', 'La nave estaba vacía, según la fiscalía de Cuenca.'],
  [
    'es',
    'attribution-changed',
    'Según la fiscalía de Cuenca, la nave estaba vacía.',
    'La nave estaba vacía, según los bomberos de Cuenca.',
  ],
  [
    'it',
    'attribution-changed',
    'Secondo la procura di Bolzano, il capannone era vuoto.',
    'Il capannone era vuoto, secondo la questura di Bolzano.',
  ],
  [
    'pt',
    'attribution-changed',
    'Segundo a prefeitura de Lages, o galpão estava vazio.',
    'O galpão estava vazio, segundo a polícia de Lages.',
  ],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
