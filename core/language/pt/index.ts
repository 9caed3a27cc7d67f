import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';

export const PORTUGUESE: Pack = {
  language: 'pt',
  name: 'Portuguese',
  common: 'o a os as de e que do da em um uma para com não no na por se dos das mais como foi ao são pelo',
  months: 'janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro|dez',
  abbreviations: 'sr sra dr dra prof av núm pág etc',
  page: PAGE,
};
