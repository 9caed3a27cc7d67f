import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    'reading-time': { begins: 'পড়ার সময়' },
    topics: { begins: 'ট্যাগ:|ট্যাগস:' },
    'read-on': { whole: 'বিস্তারিত|আরও দেখুন' },
    newsletter: { begins: 'সাবস্ক্রাইব করুন|আমাদের ফলো করুন|আমাদের অনুসরণ করুন|সর্বশেষ খবর পেতে|সব খবর পেতে' },
    copyright: { begins: 'সর্বস্বত্ব সংরক্ষিত|সর্বস্বত্ব স্বত্বাধিকার|কপিরাইট ©|স্বত্ব ©' },
    legal: { whole: 'গোপনীয়তা নীতি|গোপনীয়তার নীতি|ব্যবহারের শর্তাবলি|ব্যবহারের শর্তাবলী|আমাদের সম্পর্কে|যোগাযোগ' },
    'advert-label': { whole: 'বিজ্ঞাপন' },
    comments: { whole: 'মন্তব্য|মন্তব্য করুন|মন্তব্য লিখুন|আপনার মতামত' },
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
