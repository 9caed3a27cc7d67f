import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';

export const RUSSIAN: Pack = {
  language: 'ru',
  name: 'Russian',
  common: 'и в на не что с по для от как из это был была за к о его также после до года при',
  ownLetters: 'ыэёЫЭЁ',
  months: 'января|янв февраля|фев марта|мар апреля|апр мая июня июля августа|авг сентября|сен октября|окт ноября|ноя декабря|дек',
  page: PAGE,
};
