import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'реклама' },
    newsletter: { begins: 'підпишіться|підписуйтесь|підписуйтеся' },
    'read-on': { whole: 'читати далі|докладніше|детальніше|показати ще' },
    topics: { begins: 'теги:|теми:' },
    comments: { whole: 'коментарі|коментар', begins: 'залишити коментар' },
    copyright: { begins: 'усі права захищені|всі права захищено' },
    'most-read': { whole: 'найпопулярніше|читайте також|матеріали за темою|останні новини' },
  },
  related: 'читайте також|за темою|дивіться також|читати також',
  corrections: 'виправлення|уточнення|від редакції',
  sharing: 'поділитися',
  bylines: 'автор|текст',
  updated: 'оновлено',
  dating: 'опубліковано дата',
  photo: 'фото',
};
