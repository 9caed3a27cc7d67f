import type { Pack } from '../pack.ts';
import { german } from './german.ts';
import { PAGE } from './page.ts';

export const GERMAN: Pack = {
  language: 'de',
  name: 'German',
  common: 'der die und das den in zu von mit ist des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  light:
    'der die das den dem des ein eine einer eines einem einen und oder aber nicht in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor um als wie dass daß ist sind war waren wird werden wurde wurden hat haben hatte sich es er sie wir ihr ihre ihren sein seine auch noch nur so wenn',
  months:
    'januar|jan|jänner|jän februar|feb|feber märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
  weekdays: 'montag|mo dienstag|di mittwoch|mi donnerstag freitag|fr samstag|sonnabend sonntag',
  abbreviations: 'dr prof hr fr str nr bzw ca vgl usw evtl inkl abs bspw sog mio mrd tel geb gest st jh jhs u.a z.b d.h',
  ordinalStop: true,
  page: PAGE,
  rules: german,
};
