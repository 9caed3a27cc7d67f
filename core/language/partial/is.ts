import type { Pack } from '../pack.ts';

export const IS: Pack = {
  language: 'is',
  name: 'Icelandic',
  ordinalStop: true,
};
