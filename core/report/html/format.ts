import type { Format } from '../format.ts';

export const HTML: Format<'html'> = {
  name: 'html',
  title: 'Web page',
  says: 'One file to forward: flags first, both texts, the list of edits',
  mediaType: 'text/html',
  extension: 'html',
  binary: false,
  load: async () => (await import('./html.ts')).toHtml,
};
