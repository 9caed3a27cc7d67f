import type { Format } from '../format.ts';

export const DIFF: Format<'diff'> = {
  name: 'diff',
  title: 'Unified diff',
  says: 'For patch and version control',
  mediaType: 'text/x-diff',
  extension: 'diff',
  binary: false,
  load: async () => (await import('./diff.ts')).toDiff,
};
