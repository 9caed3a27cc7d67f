import type { LanguageData } from '../pack.ts';

/** What the rules know of Italian words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'manca, mancano, mancava, mancavano, mancanza di, assenza di, privo, priva, privi, prive, sprovvisto, sprovvista',
    'sprovvisti, sprovviste, sguarnito, sguarnita, carente, carenti, esente da, esenti da, in attesa, attende ancora',
    'attendono ancora, attendeva ancora, aspetta ancora, aspettano ancora, ancora attende, si fa attendere',
    'si fanno attendere, si fa ancora attendere, resta da, restano da, introvabile, introvabili, disperso, dispersa',
    'dispersi, disperse, vietato, vietata, vietati, vietate, vieta, vietano, vietare, divieto, proibito, proibita',
    'proibisce, impedito, impedisce, impediscono, impedire, cessato, cessata, cessa, cessano, smesso di, smette di',
    'smettono di, messo fine, posto fine, interrotto, interrotta, interrotti, interrotte, sospeso, sospesa, sospesi',
    'sospese, rinunciato, rinuncia, rinunciano, abbandonato, astenuto, astenuti, opposto, opposta, opposti, si oppone',
    'si oppongono, mancato, mancata, mancati, mancate, saltato, saltata',
    'infondato, infondata, infondati, infondate, falso, falsa, falsi, false, poco probabile, appena, raramente, voti contrari, contrari, votato contro, bocciato, bocciata, bocciatura, rifiuto, fallimento, fallito, fallita, fallisce, invano, ignora, ignorano, ignoto, ignota, sconosciuto, sconosciuta, evitato, evita, evitano',
    'silenzio, taciuto, tace, tacciono, annullamento, annullato, annullata, annullati, annullate, annulla, annullano, rinvio, rinviato, rinviata, rinviati, rinvia, vuoto, vuota, vuoti, vuote, libero, libera, liberi, libere',
  ].join(', '),
  negatedThrough: 'ha hanno è sono stato stata stati state ancora più potuto voluto può possono',
  negativePronouns: 'nessuno nessuna nulla niente',
} satisfies Partial<LanguageData>;
