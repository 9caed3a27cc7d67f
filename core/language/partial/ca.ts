import type { Pack } from '../pack.ts';

export const CA: Pack = {
  language: 'ca',
  name: 'Catalan',
  common: 'el la els les de i que en un una del per amb es ha al és dels no més',
  page: {
    lines: {
      'newsletter-mail': { holds: 'butlletí' },
      'goes-on': { whole: 'continua|segueix' },
      'error-report': { begins: 'has vist un error|has trobat un error' },
      preferred: { says: 'font preferida|fonts preferides' },
      listen: { begins: "escolta aquest article|escolta l'article|escolta l’article|escolta la notícia" },
      'advert-label': {
        whole:
          "publicitat|continua llegint després de la publicitat|segueix llegint després de la publicitat|l'article continua després de la publicitat|l’article continua després de la publicitat",
      },
    },
  },
};
