import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
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
};
