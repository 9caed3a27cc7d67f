import type { Pack } from '../pack.ts';
import { french } from './french.ts';
import { PAGE } from './page.ts';

export const FRENCH: Pack = {
  language: 'fr',
  name: 'French',
  common: 'le la les de des et à un une en du dans est que qui par pour sur au pas avec ce plus sont a ses se il elle été',
  light:
    'le les une des du et ou à au aux dans en sur pour par avec que qui ne pas est sont était a ont se ce cette ces son sa ses leur leurs il elle ils elles on mais plus',
  months: 'janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  abbreviations: 'm mm mme mlle dr pr st ste av env etc',
  page: PAGE,
  rules: french,
};
