import type { Pack } from '../pack.ts';

export const SR: Pack = {
  language: 'sr',
  name: 'Serbian',
  ordinalStop: true,
};
