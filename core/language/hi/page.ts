import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'विज्ञापन' },
    'read-on': { whole: 'और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें' },
    comments: { whole: 'टिप्पणियां|टिप्पणी|प्रतिक्रियाएं' },
    'most-read': { whole: 'सबसे ज्यादा पढ़ा गया|ताजा खबरें|ताज़ा ख़बरें|संबंधित खबरें|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें' },
  },
  related: 'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें',
  corrections: 'सुधार|भूल सुधार|शुद्धिपत्र|संपादक की टिप्पणी',
  sharing: 'शेयर',
  bylines: 'लेखक',
  updated: 'अपडेटेड अपडेट',
  dating: 'प्रकाशित पर को',
  photo: 'फोटो|तस्वीर|फ़ोटो',
};
