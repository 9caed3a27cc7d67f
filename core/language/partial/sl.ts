import type { Pack } from '../pack.ts';

export const SL: Pack = {
  language: 'sl',
  name: 'Slovenian',
  ordinalStop: true,
};
