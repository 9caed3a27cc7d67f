import type { Format } from '../format.ts';

export const PDF: Format<'pdf'> = {
  name: 'pdf',
  title: 'PDF',
  says: 'The same page, printed',
  mediaType: 'application/pdf',
  extension: 'pdf',
  binary: true,
  printed: true,
  load: async () => (await import('../html/html.ts')).toHtml,
};
