import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';

export const ITALIAN: Pack = {
  language: 'it',
  name: 'Italian',
  common: 'il la di che e in un una per è del della non con si da al dei le gli nel alla sono ha delle anche più come',
  months: 'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  abbreviations: 'sig dott prof avv ing on sen ecc',
  page: PAGE,
};
