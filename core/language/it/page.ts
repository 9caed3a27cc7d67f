import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  deskNotes: 'aggiorna|aggiornamento|aggiunge|foto|video|infografica',
  ago: { after: 'fa', units: 'secondo secondi minuto minuti ora ore giorno giorni settimana settimane' },
  lines: {
    'end-mark': { whole: 'fine' },
    'advert-label': { whole: 'pubblicità|annuncio pubblicitario|continua a leggere dopo la pubblicità' },
    newsletter: { begins: 'iscriviti|seguici su' },
    appeal: { begins: 'sostieni' },
    'read-on': { whole: 'leggi tutto|leggi di più|continua a leggere|mostra altro' },
    topics: { begins: 'argomenti:' },
    comments: { whole: 'commenti|commento', begins: 'lascia un commento' },
    copyright: { begins: 'tutti i diritti|riproduzione riservata|© riproduzione riservata' },
    'cookie-notice': { begins: 'questo sito utilizza|questo sito usa|utilizziamo i cookie' },
    'reading-time': { begins: 'tempo di lettura' },
    paywall: { begins: 'contenuto riservato agli abbonati|sei già abbonato' },
    'most-read': { whole: 'i più letti|leggi anche|potrebbe interessarti|articoli correlati|notizie correlate|ultime notizie' },
  },
  related: 'leggi anche|vedi anche|approfondisci',
  corrections: 'nota del redattore|rettifica|errata corrige|precisazione',
  sharing: 'condividi',
  bylines: 'di|redazione|a cura di',
  sentences: 'che è sono ha era',
  updated: 'aggiornato aggiornata',
  dating: 'il alle ore pubblicato pubblicata data',
  photo: 'foto|immagine',
};
