import type { Pack } from '../pack.ts';
import { chinese } from './chinese.ts';
import { PAGE } from './page.ts';

export const CHINESE: Pack = {
  language: 'zh',
  name: 'Chinese',
  page: PAGE,
  rules: chinese,
};
