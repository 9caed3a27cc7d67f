import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'publicidade' },
    newsletter: { begins: 'receba' },
    'read-on': { whole: 'ler mais' },
  },
  related: 'leia também|leia mais',
  corrections: 'correção',
  bylines: 'por|texto',
  updated: 'atualizado',
  dating: 'em feira segunda terça quarta quinta sexta',
};
