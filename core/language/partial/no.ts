import type { Pack } from '../pack.ts';

export const NO: Pack = {
  language: 'no',
  name: 'Norwegian',
  ordinalStop: true,
};
