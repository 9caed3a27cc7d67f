import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  lines: {
    'advert-label': { whole: 'реклама' },
  },
  related: 'читайте также',
  updated: 'обновлено',
  dating: 'опубликовано',
};
