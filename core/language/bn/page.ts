import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'বিজ্ঞাপন' },
    comments: { whole: 'মন্তব্য' },
    'most-read': { whole: 'সর্বশেষ|সর্বাধিক পঠিত|আরও পড়ুন|আরও খবর' },
  },
  related: 'আরও পড়ুন|আরো পড়ুন',
  corrections: 'সংশোধনী',
  sharing: 'শেয়ার',
  bylines: 'লেখক',
  updated: 'আপডেট',
  dating: 'প্রকাশ প্রকাশিত তারিখ',
  photo: 'ছবি',
  credited: 'বাসস|সূত্র',
  readOn: 'আরও|আরো',
  mail: { from: 'পাঠানো হয়েছে' },
};
