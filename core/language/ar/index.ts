import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';

export const ARABIC: Pack = {
  language: 'ar',
  name: 'Arabic',
  months:
    'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
  page: PAGE,
};
