import type { Retold } from './flags-of.ts';

/** Accusations and refusals in another form, and names that only moved. */
export const SAID_OTHERWISE: readonly Retold[] = [
  ['it', 'nothing', "La corte ha assolto il notaio dall'accusa di frode.", 'Il notaio, accusato di frode, è stato assolto dalla corte.'],
  [
    'es',
    'nothing',
    'El tribunal absolvió al notario de la acusación de fraude.',
    'El notario, acusado de fraude, fue absuelto por el tribunal.',
  ],
  ['pt', 'nothing', 'O tribunal absolveu o notário da acusação de fraude.', 'O notário, acusado de fraude, foi absolvido pelo tribunal.'],
  ['fr', 'nothing', "Le juge a relaxé le notaire de l'accusation de fraude.", 'Le notaire, accusé de fraude, a été relaxé par le juge.'],
  ['it', 'nothing', 'Il comune ha respinto le richieste dei pescatori.', 'Le richieste dei pescatori sono state respinte dal comune.'],
  ['fr', 'nothing', 'La mairie a rejeté la demande.', 'La demande a été rejetée par la mairie.'],
  ['fr', 'negation-changed', 'La mairie a rejeté la demande.', 'La mairie a accepté la demande.'],
  ['uk', 'nothing', 'Рівень води зменшився до 3 метрів.', 'Рівень води зменшився: тепер 3 метри.'],
  ['es', 'nothing', 'Un taller de Olmedo diseñó un puente para Bolivia.', 'Un puente boliviano fue diseñado por un taller de Olmedo.'],
];
