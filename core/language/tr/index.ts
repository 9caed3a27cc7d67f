import type { Pack } from '../pack.ts';
import { PAGE } from './page.ts';
import { turkish } from './turkish.ts';

export const TURKISH: Pack = {
  language: 'tr',
  name: 'Turkish',
  common: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ne en ise göre',
  months:
    'ocak|oca|ocakta şubat|şub|şubatta mart|martta nisan|nis|nisanda mayıs|mayısta haziran|haz|haziranda temmuz|tem|temmuzda ağustos|ağu|ağustosta eylül|eyl|eylülde ekim|ekimde kasım|kas|kasımda aralık|ara|aralıkta',
  weekdays: 'pazartesi|pazartesiye salı çarşamba perşembe cuma cumartesi pazar',
  abbreviations: 'dr prof doç sn av yrd vb vs mad ort',
  ordinalStop: true,
  page: PAGE,
  rules: turkish,
};
