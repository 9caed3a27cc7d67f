import type { LanguageData } from '../pack.ts';

/** What Bengali words say of figures, offices and sources. */
export const SENSES = {
  certainty: 'may|perhaps seem|alleged|provisional likely',
  boundEnding: /র$/,
  comparers: 'চেয়ে তুলনায় থেকে',
  outOf: 'ভাগের',
  limitsAfter: { 'more-than': 'বেশি, এর বেশি, র বেশি, অধিক, ছাড়িয়েছে, ছাড়িয়ে গেছে', 'less-than': 'কম, এর কম', about: 'মতো' },
  multiples: { 2: 'দ্বিগুণ', 3: 'তিনগুণ' },
  directions: {
    up: 'বেড়েছে বাড়ে বৃদ্ধি বেড়ে বাড়ল লাভ মুনাফা জয় উদ্বৃত্ত',
    down: 'কমেছে কমে হ্রাস কমল ক্ষতি লোকসান পরাজয় ঘাটতি',
  },
  concepts: {
    beat: 'হারিয়েছে হারিয়ে হারিয়ে হারিয়েছে হারায় হারিয়েছেন হারাল হারিয়েছেন হারায়',
    die: 'নিহত মৃত্যু মারা মৃত প্রাণহানি নিহতের',
    injure: 'আহত জখম আহতের',
    arrest: 'গ্রেপ্তার গ্রেফতার আটক',
    miss: 'নিখোঁজ',
    person: 'মানুষ লোক জন ব্যক্তি',
  },
  officeModifiers: {
    former: 'সাবেক প্রাক্তন',
    acting: 'ভারপ্রাপ্ত অন্তর্বর্তী অন্তর্বর্তীকালীন',
    deputy: 'উপ সহকারী সহ ডেপুটি',
    elect: 'নির্বাচিত নবনির্বাচিত',
    outgoing: 'বিদায়ী',
  },
  prefixes: 'উপ',
  offices: {},
  looseTitles: 'অধ্যাপক ডা ড কর্মকর্তা প্রধান সাবেক ভারপ্রাপ্ত জেলা প্রশাসক',
  quarters: 'প্রান্তিক প্রান্তিকে প্রান্তিকের ত্রৈমাসিক ত্রৈমাসিকে',
  halves: 'ষাণ্মাসিক ষাণ্মাসিকে ষান্মাসিক ষান্মাসিকে',
  rangeJoints: 'থেকে',
  documents: 'গবেষণা প্রতিবেদন জরিপ তদন্ত চিঠি বিবৃতি পত্রিকা',
} satisfies Partial<LanguageData>;
