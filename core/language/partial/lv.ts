import type { Pack } from '../pack.ts';

export const LV: Pack = {
  language: 'lv',
  name: 'Latvian',
  ordinalStop: true,
};
