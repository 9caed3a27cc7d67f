import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';
import { urdu } from './urdu.ts';

export const URDU: Pack = {
  language: 'ur',
  name: 'Urdu',
  common: 'کے میں کی ہے سے کو کا اور نے پر کہ یہ ہیں بھی ایک لیے تھا نہیں کہا اس',
  ownLetters: 'ٹڈڑےں',
  months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  weekdays: 'پیر|سوموار منگل|منگلوار بدھ جمعرات جمعہ|جمعے سنیچر اتوار',
  page: PAGE,
  rules: urdu,
};
