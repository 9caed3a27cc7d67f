import type { Pack } from '../pack.ts';

export const HR: Pack = {
  language: 'hr',
  name: 'Croatian',
  ordinalStop: true,
  page: {
    lines: {
      'goes-on': { whole: 'nastavlja se|nastavak slijedi|nastavak' },
      'advert-label': { whole: 'oglas|tekst se nastavlja ispod oglasa|članak se nastavlja ispod oglasa|nastavak teksta ispod oglasa' },
    },
  },
};
