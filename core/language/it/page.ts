import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'pubblicità' },
    newsletter: { begins: 'iscriviti' },
    appeal: { begins: 'sostieni' },
    'read-on': { whole: 'leggi tutto|leggi di più' },
    topics: { begins: 'argomenti:' },
    comments: { whole: 'commenti|commento', begins: 'lascia un commento' },
    copyright: { begins: 'tutti i diritti' },
    'cookie-notice': { begins: 'questo sito utilizza|questo sito usa' },
    'reading-time': { begins: 'tempo di lettura' },
    'most-read': { whole: 'i più letti|leggi anche|potrebbe interessarti|articoli correlati' },
  },
  related: 'leggi anche',
  corrections: 'nota del redattore|rettifica',
  sharing: 'condividi',
  bylines: 'di|redazione',
  sentences: 'che',
  updated: 'aggiornato',
  dating: 'il pubblicato data',
};
