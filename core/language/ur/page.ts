import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    newsletter: { begins: 'ہمیں فالو کریں|نیوز لیٹر|سبسکرائب کریں' },
    copyright: { begins: 'جملہ حقوق محفوظ|تمام حقوق محفوظ' },
    legal: { whole: 'رازداری کی پالیسی|پرائیویسی پالیسی|شرائط و ضوابط|ہمارے بارے میں|ہم سے رابطہ کریں|رابطہ کریں' },
    'advert-label': { whole: 'اشتہار' },
    'read-on': { whole: 'مزید پڑھیں|مزید' },
    comments: { whole: 'تبصرے|تبصرہ' },
    'most-read': { whole: 'سب سے زیادہ پڑھی جانے والی|متعلقہ خبریں|یہ بھی پڑھیں|تازہ ترین' },
  },
  related: 'یہ بھی پڑھیں|مزید پڑھیں',
  corrections: 'تصحیح',
  sharing: 'شیئر',
  updated: 'اپ ڈیٹ',
  dating: 'شائع تاریخ',
  photo: 'تصویر|فوٹو',
  credited: 'ذریعہ|بشکریہ',
  readOn: 'یہ بھی پڑھیں|مزید پڑھیں',
};
