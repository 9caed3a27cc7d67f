import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';
import { portuguese } from './portuguese.ts';

export const PORTUGUESE: Pack = {
  language: 'pt',
  name: 'Portuguese',
  common: 'o a os as de e que do da em um uma para com não no na por se dos das mais como foi ao são pelo',
  light: 'o os as um uma do da dos das em no na nos nas ao com que não foi',
  months:
    'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  weekdays: 'segunda terça quarta quinta sexta sábado domingo',
  abbreviations: 'sr sra srs dr dra prof profa av núm pág etc exmo exma eng',
  page: PAGE,
  rules: portuguese,
};
