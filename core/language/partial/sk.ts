import type { Pack } from '../pack.ts';

export const SK: Pack = {
  language: 'sk',
  name: 'Slovak',
  ordinalStop: true,
};
