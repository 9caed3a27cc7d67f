import type { Pack } from '../pack.ts';

export const ET: Pack = {
  language: 'et',
  name: 'Estonian',
  ordinalStop: true,
};
