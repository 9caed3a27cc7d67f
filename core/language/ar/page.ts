import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'إعلان' },
    comments: { whole: 'تعليقات' },
    'most-read': { whole: 'الأكثر قراءة|مواضيع ذات صلة|اقرأ أيضا' },
  },
  related: 'اقرأ أيضا|اقرأ أيضًا|طالع أيضا',
  corrections: 'تصحيح|تصويب',
  bylines: 'بقلم|كتب|كتبت|كتابة',
  and: 'و',
  credited: 'المصدر|المصادر|نقلا عن|نقلاً عن',
  agencies: 'وكالات|الوكالات|وكالات أنباء',
  updated: 'تحديث',
  dating: 'نشر آخر تاريخ النشر في الساعة منذ بتوقيت',
  photo: 'صورة|الصورة|تصوير',
  signOffs: { works: 'إعداد|تغطية صحفية|تغطية|تحرير|شارك في التغطية' },
  readOn: 'اقرأ|طالع',
};
