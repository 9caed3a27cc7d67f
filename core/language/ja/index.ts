import type { Pack } from '../pack.ts';
import { japanese } from './japanese.ts';
import { PAGE } from './page.ts';

export const JAPANESE: Pack = {
  language: 'ja',
  name: 'Japanese',
  light: 'の は が を に へ と も で や から まで です ます た だ',
  page: PAGE,
  rules: japanese,
};
