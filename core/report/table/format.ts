import type { Format } from '../format.ts';

export const TABLE: Format<'table'> = {
  name: 'table',
  title: 'All versions (CSV)',
  says: 'One row for each paragraph and each place, one column for each version',
  mediaType: 'text/csv',
  extension: 'versions.csv',
  binary: false,
  load: async () => (await import('./table.ts')).toTable,
};
