import type { Format } from '../format.ts';

export const CSV: Format<'csv'> = {
  name: 'csv',
  title: 'Table (CSV)',
  says: 'One row for each edit',
  mediaType: 'text/csv',
  extension: 'csv',
  binary: false,
  load: async () => (await import('./csv.ts')).toCsv,
};
