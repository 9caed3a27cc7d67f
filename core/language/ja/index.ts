import type { Pack } from '../pack.ts';
import { japanese } from './japanese.ts';
import { PAGE } from './page.ts';

export const JAPANESE: Pack = {
  language: 'ja',
  name: 'Japanese',
  page: PAGE,
  rules: japanese,
};
