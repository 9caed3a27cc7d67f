import type { LanguageData } from '../pack.ts';

/** What the rules know of Arabic words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'يفتقر, تفتقر, يفتقرون, افتقر, افتقرت, تفتقد, يفتقد, افتقدت, يخلو, تخلو, خلا, خلت, خاليا, خالية, خال, انعدام, غياب',
    'بلا, مفقودا, مفقودة, مفقودين, مفقودون, في عداد المفقودين, بانتظار, في انتظار, منع, منعت, منعوا, يمنع, تمنع, ممنوع',
    'ممنوعة, حظر, حظرت, يحظر, تحظر, محظور, محظورة, محظر, حرمان, حرم, توقف, توقفت, يتوقف, أوقف, أوقفت, علق, علقت, تعليق',
    'أنهى, أنهت, كف, كفت, تخلى, تخلت, عارض, عارضت, عارضوا, تعثر, تعثرت, خال من',
  ].join(', '),
} satisfies Partial<LanguageData>;
