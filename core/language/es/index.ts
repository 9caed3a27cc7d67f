import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';
import { spanish } from './spanish.ts';

export const SPANISH: Pack = {
  language: 'es',
  name: 'Spanish',
  common: 'el la los las de y en que un una del por con se para su al es lo como más no fue este ha sus sobre entre',
  light:
    'el la los las un una unos unas de del y o a al en con por para que se su sus es son era fue ha han lo como más pero no le les este esta esto',
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept|set octubre|oct noviembre|nov diciembre|dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  abbreviations: 'sr sra srta dr dra ud uds prof gral av núm pág aprox etc',
  page: PAGE,
  rules: spanish,
};
