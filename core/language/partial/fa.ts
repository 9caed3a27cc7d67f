import type { Pack } from '../pack.ts';

export const FA: Pack = {
  language: 'fa',
  name: 'Persian',
  light: 'و به که از در را این آن است با',
  page: {
    lines: {
      'goes-on': { whole: 'ادامه دارد|ادامه' },
      preferred: { says: 'منبع ترجیحی|منبع منتخب در گوگل' },
      listen: { begins: 'این مقاله را بشنوید|این خبر را بشنوید|به این مقاله گوش کنید' },
      'advert-label': { whole: 'تبلیغات|آگهی|ادامه مطلب پس از تبلیغ|ادامه خبر پس از تبلیغ' },
    },
  },
};
