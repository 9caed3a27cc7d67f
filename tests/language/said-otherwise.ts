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
  // Who is convicted says nothing.
  [
    'fr',
    'nothing',
    'Le notaire Luc Barrel a été condamné lundi pour faux.',
    'Le notaire Luc Barrel, reconnu coupable de faux, a été jugé lundi.',
  ],
  ['fr', 'nothing', 'La banque a été accusée lundi de fraude par un client.', 'Un client a accusé lundi la banque de fraude.'],
  [
    'es',
    'nothing',
    'El notario Luis Barral fue condenado el lunes por fraude.',
    'El notario Luis Barral, declarado culpable de fraude, conoció la pena el lunes.',
  ],
  [
    'pt',
    'nothing',
    'O notário Luís Barral foi condenado na segunda-feira por fraude.',
    'O notário Luís Barral, declarado culpado de fraude, soube a pena na segunda-feira.',
  ],
  [
    'it',
    'nothing',
    'Il notaio Luca Barral è stato condannato lunedì per frode.',
    'Il notaio Luca Barral, dichiarato colpevole di frode, ha saputo la pena lunedì.',
  ],
  // The conditional of hearsay, active and passive.
  [
    'fr',
    'nothing',
    'Selon un proche, la mairie étudierait la fermeture du port.',
    'La fermeture du port serait étudiée par la mairie, selon un proche.',
  ],
  [
    'fr',
    'hedge-added',
    'Selon un proche, la mairie étudie la fermeture du port.',
    'La fermeture du port serait étudiée par la mairie, selon un proche.',
  ],
  ['es', 'nothing', 'Según un vecino, el alcalde habría vendido la finca.', 'La finca, según un vecino, la vendería el alcalde.'],
  [
    'it',
    'nothing',
    'Secondo una fonte, il comune valuterebbe la chiusura del porto.',
    'Secondo una fonte, la chiusura del porto sarebbe valutata dal comune.',
  ],
  [
    'it',
    'hedge-added',
    'Secondo una fonte, il comune valuta la chiusura del porto.',
    'Secondo una fonte, la chiusura del porto sarebbe valutata dal comune.',
  ],
  // A condition that must not be.
  ['de', 'nothing', 'Die Fähre fährt, wenn der Wind nicht dreht.', 'Die Fähre fährt, es sei denn, der Wind dreht.'],
  [
    'fr',
    'nothing',
    'La grève commencera lundi si la direction ne cède pas.',
    'La grève commencera lundi, à moins que la direction ne cède.',
  ],
  ['es', 'nothing', 'La huelga empezará el lunes si la dirección no cede.', 'La huelga empezará el lunes a menos que la dirección ceda.'],
];
