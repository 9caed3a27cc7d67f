import type { Pack } from '../pack.ts';
import { english } from './english.ts';
import { PAGE } from './page.ts';

export const ENGLISH: Pack = {
  language: 'en',
  name: 'English',
  common: 'the of and to in a is that for was on with as it be by at from have has are this will not his their which after said',
  light:
    'a an the of in to and for on at with from by as is was are were be been being it its he she they them him her his their we our you your i that this these those which who whom whose or but not no so if than then there into over under after before about between through during has have had do does did will would can could may might shall should must up out off also said',
  months:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  weekdays: 'monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  abbreviations:
    'mr mrs ms dr prof st sr jr gen col lt maj capt cmdr sgt cpl pvt adm rep sen gov pres supt insp hon rev fr no nos vs fig jan feb mar apr jun jul aug sep sept oct nov dec mt ft approx est etc',
  page: PAGE,
  rules: english,
};
