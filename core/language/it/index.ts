import type { Pack } from '../pack.ts';
import { italian } from './italian.ts';
import { PAGE } from './page.ts';

export const ITALIAN: Pack = {
  language: 'it',
  name: 'Italian',
  common: 'il la di che e in un una per è del della non con si da al dei le gli nel alla sono ha delle anche più come',
  light: 'il lo gli di da dei della delle che non per con sono è',
  months:
    'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  abbreviations: 'sig sigg dott prof avv ing on sen ecc geom arch mons dr',
  page: PAGE,
  rules: italian,
};
