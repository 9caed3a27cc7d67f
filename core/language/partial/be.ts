import type { Pack } from '../pack.ts';

export const BE: Pack = {
  language: 'be',
  name: 'Belarusian',
  ownLetters: 'ўЎ',
};
