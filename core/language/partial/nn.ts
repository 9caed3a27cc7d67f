import type { Pack } from '../pack.ts';

export const NN: Pack = {
  language: 'nn',
  name: 'Norwegian Nynorsk',
  ordinalStop: true,
};
