import type { Pack } from '../pack.ts';

export const BG: Pack = {
  language: 'bg',
  name: 'Bulgarian',
  common: 'и в на не че с за от като е се да са по към през което ще след също си до',
  page: {
    lines: {
      'goes-on': { whole: 'следва продължение|следва|продължение' },
      'error-report': { begins: 'забелязахте грешка|ако сте забелязали грешка' },
      'advert-label': { whole: 'реклама|текстът продължава след рекламата|статията продължава след рекламата' },
    },
  },
};
